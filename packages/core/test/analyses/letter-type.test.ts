import { expect, test } from 'vitest';
import { check, readText } from '../../src/index.ts';

test('a letter that may be a decision or a reminder to pay is taken for a decision, in doubt', () => {
  const { letterType, objection } = check(
    readText(
      `Onderwerp: Terugbetaling bijstand

Beste mevrouw Aksoy,

U ontving van 1 januari tot 1 april 2026 bijstand. In die tijd had u ook loon. Dat hebt u niet doorgegeven.

Daarom moet u € 2.341,18 terugbetalen. Doe dit voor 1 augustus 2026.

Met vriendelijke groet,

Team Inkomen`,
    ),
  );
  expect(letterType.value).toBe('besluit');
  expect(objection.remedy).toBe('bezwaar');
});
