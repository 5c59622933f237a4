import { dimensions, type Scorecard, wholePoints } from '@klarebrief/core/lean';
import type { Colors } from '../../terminal.ts';
import type { Page } from './page.ts';
import { capital } from './words.ts';

const BAR = 24;

/** The total and a bar for each part of the score. */
export function scoreSection(score: Scorecard, { colors }: Page): readonly string[] {
  const rows = dimensions.map((dimension) => {
    const points = score.dimensions[dimension];
    return `  ${capital(dimension).padEnd(10)}${bar(points, colors)} ${String(wholePoints(points)).padStart(3)}`;
  });
  return [`${colors.bold('Score:')} ${inColor(score.total, colors)(String(score.total))} van 100`, ...rows];
}

function bar(points: number, colors: Colors): string {
  const full = Math.round((Math.min(100, Math.max(0, points)) / 100) * BAR);
  return inColor(points, colors)('█'.repeat(full)) + colors.dim('░'.repeat(BAR - full));
}

/** Green, yellow or red, to go with the number beside it. */
export function inColor(points: number, colors: Colors): (text: string) => string {
  if (points >= 80) return colors.green;
  return points >= 55 ? colors.yellow : colors.red;
}
