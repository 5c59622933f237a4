import { expect, test } from 'vitest';
import { check, readText } from '../../src/index.ts';

test.each([
  ['Is dat goed of niet?', 'nl'],
  ['Derhalve is dit goed.', 'nl'],
  ['Beste heer,', 'nl'],
  ['Is this your letter?', 'en'],
  ['Dear sir, your application has been refused.', 'en'],
])('%j', (text, language) => {
  expect(check(readText(text)).language).toBe(language);
});
