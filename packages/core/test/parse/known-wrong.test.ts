import { describe, test } from 'vitest';
import { check } from './sentences.ts';

/** What the splitter does today although it is wrong, each with the reason why it stays so. */
const KNOWN_WRONG: readonly (readonly [reason: string, text: string, ...today: string[]])[] = [
  [
    '"b.v." is a company more often than "bijvoorbeeld", and a company may end a sentence',
    'U krijgt dit b.v. Als u geen werk hebt.',
    'U krijgt dit b.v.',
    'Als u geen werk hebt.',
  ],
  [
    'a sentence that starts with a small letter is seen only when its first word is a common opener',
    'Neem mee: paspoort. iPhone is niet nodig.',
    'Neem mee: paspoort. iPhone is niet nodig.',
  ],
  [
    'an abbreviation that leads on hides the end of a sentence',
    'Dit is een brief van de prof. Hij komt langs.',
    'Dit is een brief van de prof. Hij komt langs.',
  ],
  [
    'a letter looks like an initial when nothing says that it is a name, and the next word is no common opener',
    'Uw plek in de rij is C. Verhuizing is mogelijk.',
    'Uw plek in de rij is C. Verhuizing is mogelijk.',
  ],
  [
    '"U." is never an initial, since the polite "U" ends many sentences',
    'Geachte heer U. Jansen,',
    'Geachte heer U.',
    'Jansen,',
  ],
  [
    'a colon does not end a sentence, not even before a capital',
    'Ons besluit: Wij geven u geen hulp.',
    'Ons besluit: Wij geven u geen hulp.',
  ],
];

describe('known wrong', () => {
  for (const [reason, text, ...today] of KNOWN_WRONG) test(`${reason}: ${text}`, () => check(text, today));
});
