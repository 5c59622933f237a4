import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, indexRuleset, type Ruleset, readText, type Term, type TermForm } from '@klarebrief/core';
import { compileRules, problemText, readRuleFiles, type TermFile, type TermSource } from '@klarebrief/rule-compiler';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const files = readRuleFiles(join(dirname(fileURLToPath(import.meta.url)), '../rules'));
const compiled = compileRules(files, 'test');
if (!compiled.ok) throw new Error(compiled.problems.map(problemText).join('\n'));
const rules = indexRuleset(compiled.ruleset);
const ruleOf = { replace: ruleOfKind('term', compiled.ruleset), explain: ruleOfKind('explain', compiled.ruleset) };
/** Abbreviations have a rule of their own, with examples in its own file. */
const ELSEWHERE = 'termen/afkortingen.yaml';

function ruleOfKind(kind: 'term' | 'explain', ruleset: Ruleset): string {
  const own = ruleset.rules.filter(({ check: how }) => how.kind === kind).map(({ id }) => id);
  if (own.length !== 1) throw new Error(`There must be one rule of kind ${kind}, not [${own.join(', ')}].`);
  return own[0] ?? '';
}

/** What the rules about words say of a text: the rule, the words, the first suggestion carried out. */
function found(text: string): string[] {
  const { findings, failures } = check(readText(text), { rules, only: Object.values(ruleOf), language: 'nl' });
  expect(failures).toEqual([]);
  return findings.map(({ ruleId, severity, actual, suggestions: [first] }) => {
    const mended = first?.edits.reduceRight(
      (all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end),
      text,
    );
    return [ruleId, severity, actual, mended ?? 'no fix'].join(' | ');
  });
}

const whole = (form: string): string => `In deze zin staat ook ${form} tussen gewone woorden.`;
const split = (verb: string, particle: string): string => `Wij ${verb} u iets ${particle}.`;

/** A form in its frame, and the one thing that must be said of it. */
function expectation(term: Term, source: string, { fix, particle, placed }: TermForm): { text: string; say: string } {
  const frame = (word: string): string => (particle === undefined ? whole(word) : split(word, particle));
  const text = frame(source);
  const actual = particle === undefined ? source : `${source} u iets ${particle}`;
  const [first] = fix;
  const mended = first === undefined ? inFrame(placed) : particle === undefined ? whole(first) : mendedSplit(first);
  return { text, say: [ruleOf[term.class], term.level, actual, mended].join(' | ') };
}

/** "geven" and "geven … de kans" in the frame of a split verb. */
function mendedSplit(fix: string): string {
  const [first, second] = fix.split(' … ');
  return second === undefined ? `Wij ${first} u iets.` : split(first ?? '', second);
}

/** What a fix for one kind of place makes of the frame of a whole form. */
function inFrame(placed: TermForm['placed']): string {
  if (placed?.at === 'participle') return whole(placed.text);
  if (placed?.at !== 'front') return 'no fix';
  return `${placed.text.charAt(0).toUpperCase()}${placed.text.slice(1)} in deze zin staat ook tussen gewone woorden.`;
}

/** The forms of a term as its file spells them, in the order of the ruleset. */
function spelled({ term, forms = {}, split: verbs }: TermSource): string[] {
  return [term, ...Object.keys(forms), ...Object.keys(verbs?.forms ?? {})];
}

let index = 0;
const themes = files
  .filter(({ path }) => path.startsWith('termen/'))
  .map(({ path, text }) => {
    // The compiler has made sure of its form.
    const { terms } = parse(text) as TermFile;
    return { path, terms: terms.map((source) => ({ source, index: index++ })) };
  });

test('the frames themselves say nothing', () => {
  expect(found(whole('iets'))).toEqual([]);
  expect(found(split('geven', 'op'))).toEqual([]);
});

describe.each(themes.filter(({ path }) => path !== ELSEWHERE))('$path', ({ terms }) => {
  test('every form is found, as itself and once', () => {
    const wrong = terms.flatMap(({ source, index: at }) => {
      const term = compiled.ruleset.terms.at(at);
      const forms = Array.from(compiled.ruleset.forms).filter((form) => form.term === at);
      if (!term) return [`${source.term}: not compiled`];
      return spelled(source).flatMap((form, number) => {
        const { text, say } = expectation(term, form, forms[number] ?? { term: at, fix: [] });
        const said = found(text);
        return said.length === 1 && said[0] === say ? [] : [`${say}  <>  ${said.join(' + ') || 'nothing'}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('what stands under "unless" is not found', () => {
    const wrong = terms.flatMap(({ source: { term, unless = [] } }) =>
      unless.flatMap(({ phrase, text = whole(phrase) }) =>
        check(readText(text), { rules, only: Object.values(ruleOf), language: 'nl' })
          .findings.filter((finding) => finding.term === term)
          .map(({ actual }) => `${text}: ${actual}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the replacement fits the sentence', () => {
  test.each([
    ['Die situatie doet zich hier niet voor.', 'no fix'],
    ['Er heeft zich een wijziging voorgedaan.', 'no fix'],
    ['U bevindt zich in een lastige positie.', 'U bent in een lastige positie.'],
    ['De kast bevindt zich op de stoep.', 'De kast is op de stoep.'],
    ['Van toepassing is artikel 18 van de wet.', 'no fix'],
    ['Uw schuur is niet in overeenstemming met de regels.', 'Uw schuur past niet bij de regels.'],
    ['U moet de schuur in overeenstemming brengen met de regels.', 'U moet de schuur aanpassen aan de regels.'],
    ['De schuur moet in overeenstemming met de regels worden gemaakt.', 'no fix'],
    ['Al hetgeen u schreef, hebben wij gelezen.', 'Alles wat u schreef, hebben wij gelezen.'],
    ['De schade is zodanig dat de kast weg moet.', 'no fix'],
    ['De hulp is incidenteel.', 'no fix'],
    ['De reactie van de zijde van de gemeente kwam te laat.', 'no fix'],
    ['Wij zien uw reactie tegemoet.', 'Wij verwachten uw reactie.'],
    ['Als u zich wendt tot de rechter, kost dat geld.', 'Als u contact opneemt met de rechter, kost dat geld.'],
    ['Wij doen u een kopie toekomen.', 'Wij sturen u een kopie.'],
    ['Deze regels treden op 3 mei 2026 in werking.', 'no fix'],
    ['Het in werking getreden verbod geldt ook voor u.', 'no fix'],
    ['De kosten bedragen 300 euro.', 'De kosten zijn 300 euro.'],
    ['De woning is plaatselijk bekend als Dorpsstraat 3.', 'De woning heeft het adres Dorpsstraat 3.'],
    ['Tegen de boete kan bezwaar worden aangetekend.', 'Tegen de boete kan bezwaar worden gemaakt.'],
    ['Wij hebben u om uw loonstrook verzocht.', 'Wij hebben u om uw loonstrook gevraagd.'],
    ['U verzocht ons om een gesprek.', 'no fix'],
    ['Wat u verstrekt, bewaren wij.', 'no fix'],
    ['U dient uw adres door te geven.', 'U moet uw adres doorgeven.'],
    ['Deze kosten dienen binnen een week te worden betaald.', 'Deze kosten moeten binnen een week worden betaald.'],
    ['U dient hier rekening mee te houden.', 'U moet hier rekening mee houden.'],
    ['U dient er zorg voor te dragen.', 'no fix'],
    ['U dient het formulier in te vullen en te ondertekenen.', 'no fix'],
    ['Dit is echter niet genoeg.', 'Maar dit is niet genoeg.'],
    ['Wij zagen dat dit echter niet genoeg is.', 'no fix'],
    ['U heeft een brief en dat is echter niet genoeg.', 'no fix'],
    ['U woont immers samen.', 'Want u woont samen.'],
    ['De werkzaamheden beginnen op 3 mei.', 'no fix'],
    ['Wij beginnen met de werkzaamheden.', 'Wij beginnen met het werk.'],
    ['U heeft slechts twee weken.', 'U heeft maar twee weken.'],
    ['U krijgt gedurende zes maanden hulp.', 'U krijgt zes maanden lang hulp.'],
    ['U mag bouwen, mits u een plan maakt.', 'U mag bouwen, maar alleen als u een plan maakt.'],
    ['Wij stellen u in de gelegenheid om te reageren.', 'Wij geven u de kans om te reageren.'],
    ['Voor uw beroep bent u extra geld verschuldigd.', 'Voor uw beroep moet u extra geld betalen.'],
    ['U bent geen geld verschuldigd.', 'no fix'],
    ['Wij stellen ook uw buren in de gelegenheid te reageren.', 'Wij geven ook uw buren de kans te reageren.'],
    ['Deze brief heeft alleen betrekking op uw auto.', 'Deze brief gaat alleen over uw auto.'],
    ['Bel ons voor nadere informatie.', 'Bel ons voor meer informatie.'],
    ['Nadere informatie staat op onze website.', 'Meer informatie staat op onze website.'],
    ['De nadere informatie krijgt u per post.', 'no fix'],
    ['Wij doen een onaangekondigd nader onderzoek.', 'no fix'],
    ['De brief welke u kreeg, was van ons.', 'De brief die u kreeg, was van ons.'],
    ['U moet de hond weghalen, zulks voor 3 mei.', 'no fix'],
    ['Tegen deze brief staat geen bezwaar open.', 'Tegen deze brief kunt u geen bezwaar maken.'],
    ['Tegen deze brief kunt u niets doen, zodat er geen bezwaar of beroep openstaat.', 'no fix'],
    ['Straks brengt de arts advies uit aan de gemeente.', 'Straks geeft de arts advies aan de gemeente.'],
    ['U bent nieuwe schulden aangegaan.', 'no fix'],
    ['Deze regel vindt voor u geen toepassing.', 'Deze regel geldt voor u niet.'],
    ['Hij moet afstand doen van zijn recht.', 'no fix'],
    ['Tekent u bezwaar aan? Dan kijken wij er opnieuw naar.', 'Maakt u bezwaar? Dan kijken wij er opnieuw naar.'],
  ])('%s', (text, mended) => {
    expect(found(text).map((said) => said.split(' | ').at(-1))).toEqual([mended]);
  });
});
