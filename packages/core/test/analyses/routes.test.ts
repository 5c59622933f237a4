import { describe, expect, test } from 'vitest';
import { check, type LetterType, readText } from '../../src/index.ts';

const judge = (letterType: LetterType, text: string) => {
  const { objection, findings } = check(readText(text), { letterType });
  const rules = findings.filter(({ dimension }) => dimension === 'bezwaar').map(({ ruleId }) => ruleId);
  return { ...objection, rules };
};

describe('a route that the letter denies is none', () => {
  test.each([
    'Er bestaat geen mogelijkheid om tegen deze brief bezwaar te maken bij het college van Waardrecht.',
    'U heeft niet de mogelijkheid om bij het college bezwaar te maken tegen deze brief.',
    'Het is onmogelijk om tegen deze brief bezwaar te maken bij het college.',
    'Tegen dit advies kan niemand binnen zes weken bezwaar maken bij het college.',
    'Tegen deze brief staat geen bezwaar open bij het college.',
    'Tegen deze brief is bezwaar bij de gemeente niet mogelijk.',
  ])('%s', (sentence) => {
    expect(judge('informatie', `Op 1 mei beginnen wij met de werkzaamheden. ${sentence}`).status).toBe('not-required');
    expect(judge('besluit', `Wij wijzen uw aanvraag af. ${sentence}`).status).toBe('missing');
  });

  test('beside one that stands', () => {
    const { status } = judge(
      'besluit',
      'Er is geen mogelijkheid om bezwaar te maken tegen de uitleg. Tegen ons besluit kunt u binnen zes weken na de datum van deze brief bezwaar maken bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht.',
    );
    expect(status).toBe('complete');
  });
});

describe('an objection and a complaint in one breath', () => {
  test.each([
    'U kunt bezwaar maken of een klacht indienen bij het college.',
    'U kunt een klacht indienen of bezwaar maken bij het college.',
    'U kunt een bezwaarschrift indienen dan wel een klacht sturen aan het college.',
    'Wilt u bezwaar maken of klagen? Dat kan bij het college.',
  ])('%s', (sentence) => {
    expect(judge('besluit', `Wij wijzen uw aanvraag af. ${sentence}`).rules).toContain(
      'bezwaar/klacht-en-bezwaar-door-elkaar',
    );
  });

  test('not where each has its own place', () => {
    const { rules, elements } = judge(
      'besluit',
      'Wij wijzen uw aanvraag af. U kunt binnen zes weken bezwaar maken bij het college van Waardrecht. Een klacht indienen kan ook, maar een klacht verandert het besluit niet.',
    );
    expect(rules).not.toContain('bezwaar/klacht-en-bezwaar-door-elkaar');
    expect(elements.interimRelief).toBeNull();
  });
});

test.each([
  'Voor bezwaar betaalt u geen griffierecht.',
  'Bezwaar maken is gratis: er is geen griffierecht verschuldigd.',
])('no court fee is due: %s', (sentence) => {
  const text = `Wij wijzen uw aanvraag af. U kunt binnen zes weken bezwaar maken bij het college van Waardrecht. ${sentence}`;
  expect(judge('besluit', text).elements.courtFee).toBeNull();
});

test('a code to scan for how to object is another place', () => {
  expect(judge('besluit', 'Wij wijzen uw aanvraag af. Wilt u weten hoe u bezwaar maakt? Scan de QR-code.').status).toBe(
    'elsewhere',
  );
});

test('what stands at the foot of the letter is no address', () => {
  const { elements } = judge(
    'besluit',
    'Wij wijzen uw aanvraag af. Onderaan deze brief leest u hoe u bezwaar maakt.\n\nBezwaar maken\n\nDat doet u binnen zes weken na de verzenddatum bij het college van Waardrecht.',
  );
  expect(elements.address).toBeNull();
});
