import { expect, test } from 'vitest';
import { check, readText } from '../../src/index.ts';

const findings = (text: string, rule: string) =>
  check(readText(text), { language: 'nl', letterType: 'informatie', only: [rule] }).findings;

test('what is left of the last word can stand in the place of a stripped item, in the case of the text', () => {
  const [first, second] = findings(
    'Het is niet onmogelijk dat u geld krijgt. Niet ongegrond is uw bezwaar.',
    'taal/dubbele-ontkenning',
  );
  expect(first?.suggestions[0]?.edits[0]?.text).toBe('mogelijk');
  expect(second?.suggestions[0]?.edits[0]?.text).toBe('Gegrond');
});

test.each([
  ['in the sentence', 'U krijgt binnenkort, maar uiterlijk op 3 mei 2026, een brief.', 0],
  ['at the start of the next sentence', 'U krijgt binnenkort een brief. Uiterlijk op 3 mei 2026 heeft u hem.', 0],
  ['further on', 'U krijgt binnenkort een brief. Daarin staat dat u moet betalen voor 3 mei 2026.', 1],
  [
    'at the start of the next paragraph',
    'U krijgt binnenkort een brief.\n\nUiterlijk op 3 mei 2026 moet u betalen.',
    1,
  ],
])('a day settles when: %s', (_, text, count) => {
  expect(findings(text, 'taal/vage-datum')).toHaveLength(count);
});
