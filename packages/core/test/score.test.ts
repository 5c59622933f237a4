import { expect, test } from 'vitest';
import { check, readText } from '../src/index.ts';
import { score } from '../src/score.ts';

const OPENING =
  'Onderwerp: Besluit\n\nWij wijzen uw aanvraag voor bijzondere bijstand af. U heeft genoeg geld om dit zelf te betalen.\n\n';
const CLAUSE = 'Bent u het niet eens met ons besluit? Dan kunt u bezwaar maken';

function bezwaar(text: string): number {
  return check(readText(OPENING + text), { letterType: 'besluit' }).score.dimensions.bezwaar;
}

test('a letter without a route has no points for it; every part that is there brings some', () => {
  expect(bezwaar('Met vriendelijke groet')).toBe(0);
  const body = `${CLAUSE} bij het college van burgemeester en wethouders.`;
  const withoutTerm = bezwaar(`${body} Stuur uw brief naar Postbus 12, 1234 AB Waardrecht.`);
  const withTerm = bezwaar(
    `${body} Dit kan binnen zes weken na de verzenddatum. Stuur uw brief naar Postbus 12, 1234 AB Waardrecht.`,
  );
  expect(withoutTerm).toBeGreaterThan(0);
  expect(withTerm).toBeGreaterThan(withoutTerm);
});

test('every point lost names a finding, and the losses add up', () => {
  const { score, findings } = check(readText(`${OPENING}${CLAUSE}. Derhalve verzoeken wij u dit ons mede te delen.`));
  for (const { finding, ruleId, dimension } of score.losses)
    expect(findings[finding]).toMatchObject({ ruleId, dimension });
  for (const [dimension, left] of Object.entries(score.dimensions)) {
    const lost = score.losses
      .filter((loss) => loss.dimension === dimension)
      .reduce((sum, { points }) => sum + points, 0);
    expect(left + lost).toBeCloseTo(100);
  }
});

test('the score is 100 only when nothing was lost', () => {
  const finding = { dimension: 'taal', severity: 'info', ruleId: 'taal/lange-zin', trial: false } as const;
  const { findings } = check(readText('Derhalve.'));
  const [one] = findings;
  if (!one) throw new Error('no finding');
  const { total, losses } = score([{ ...one, ...finding }], 600, new Map());
  expect(losses).toMatchObject([{ points: 0.5 }]);
  expect(total).toBe(99);
  expect(score([], 600, new Map()).total).toBe(100);
});
