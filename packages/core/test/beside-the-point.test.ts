import { expect, test } from 'vitest';
import { check } from '../src/index.ts';
import { readText } from '../src/read/text.ts';
import { corpusLetters } from './corpus.ts';

const CLOSING = /^(?:Met vriendelijke groet|Hoogachtend|Vriendelijke groet|Met groet)/m;
const TEXTS = corpusLetters().flatMap(({ source, letter }, index) =>
  letter.format === 'text' && !source.startsWith('---') && CLOSING.test(source) && index % 2 === 0 ? [source] : [],
);

/** What a letter says of its route and of help, without regard to places. */
function gist(text: string): unknown {
  const { letterType, objection, help, findings } = check(readText(text));
  return {
    type: letterType.value,
    route: [objection.status, objection.found],
    elements: Object.entries(objection.elements).flatMap(([name, quote]) => (quote ? [name] : [])),
    term: objection.elements.term?.text,
    body: objection.elements.body?.text,
    help: [help.status, help.organisations.map(({ id }) => id)],
    errors: findings.flatMap(({ ruleId, severity, dimension }) =>
      severity === 'error' && dimension !== 'taal' && dimension !== 'jargon' ? [ruleId] : [],
    ),
  };
}

test.each([
  'Geef een verhuizing binnen vijf dagen door aan de gemeente.',
  'Verandert er iets in uw situatie? Geef dat dan binnen twee weken aan ons door.',
  'Wij hebben ook informatie opgevraagd bij de Belastingdienst.',
  'Wij hebben u op 1 april 2026 gevraagd om een reactie binnen twee weken.',
  'Het college heeft op 3 juni 2025 het beleid vastgesteld.',
  'Het onderzoek duurde acht weken.',
  'Uw advocaat heeft ons op 3 maart 2026 gebeld.',
  'Let op: onze balie is op 27 april 2026 gesloten.',
  'Dit besluit sturen wij ook naar het CAK.',
  'De vergunning geldt tot en met 31 december 2027.',
])('beside the point, at the end of a letter: %s', (sentence) => {
  for (const text of TEXTS) expect(gist(text.replace(CLOSING, `${sentence}\n\n$&`)), text).toEqual(gist(text));
});
