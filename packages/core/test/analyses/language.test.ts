import { expect, test } from 'vitest';
import { recogniseLanguage } from '../../src/analyses/language.ts';
import { parse } from '../../src/parse/parse.ts';
import { readText } from '../../src/read/text.ts';

const DUTCH = [
  'Besluit of voornemen?',
  'Is dit goed of is dit fout?',
  'Zelf betalen of via machtiging? We bellen.',
  'Dit besluit is op 3 maart 2026 verzonden.',
  'Uw contactpersoon is The Hague Security Delta.',
  '',
];
const ENGLISH = [
  'You can object to this decision.',
  'We will not grant your application for a parking permit.',
  'Dear Ms Smith, we received your letter on 3 March 2026. You can call the gemeente.',
];

test.each(DUTCH)('Dutch: %s', (text) => expect(recogniseLanguage(parse(readText(text)).tokens)).toBe('nl'));
test.each(ENGLISH)('English: %s', (text) => expect(recogniseLanguage(parse(readText(text)).tokens)).toBe('en'));
