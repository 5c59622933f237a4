import type { ReadabilityResult } from '@klarebrief/core';
import type { Page } from './page.ts';
import { displayWidth, padEnd } from './width.ts';
import { decimal } from './words.ts';

/** What the difficulty is good for. In lines that fit on the narrowest screen. */
const VALIDATED_ON = [
  '  dat getal vergelijkt twee teksten; het is getoetst op',
  '  teksten van één gemeente, niet met lezers',
];

/** How hard the text is, and which guidelines for B1 it does not meet. It says nothing about readers. */
export function readabilitySection(readability: ReadabilityResult, { colors }: Page): readonly string[] {
  const { difficulty, metrics, meetsB1Guidelines, guidelines } = readability;
  const verdict = meetsB1Guidelines
    ? colors.green('voldoet aan de B1-richtlijnen')
    : colors.red('voldoet niet aan de B1-richtlijnen');
  const missed = guidelines.filter((guideline) => !guideline.met);
  const columns = Math.max(0, ...missed.map(({ name }) => displayWidth(name))) + 2;
  return [
    `${colors.bold('Leesbaarheid:')} ${verdict}`,
    ...missed.map(
      ({ name, value, target }) =>
        `  ${colors.red('✗')} ${padEnd(name, columns)}${decimal(value).padStart(6)}${colors.dim(`   richtlijn ${decimal(target)}`)}`,
    ),
    `  moeilijkheid ${decimal(difficulty)} van 100, gemiddeld ${decimal(metrics.meanSentenceLength)} woorden per zin`,
    ...VALIDATED_ON.map((line) => colors.dim(line)),
  ];
}
