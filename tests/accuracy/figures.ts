import { elementNames } from '@klarebrief/core';
import type { Figures } from './measure.ts';

/** One number out of many, with a name that floors and documents use. */
export interface NamedFigure {
  /** Dotted: "elements.term.f1", "rules.bezwaar/termijn-ontbreekt.recall". */
  readonly name: string;
  /** A share of 0 to 1, or a count; null when there was nothing to measure. */
  readonly value: number | null;
  /** A share must not sink under its floor, a count must not rise above it, and a fault must not be there at all. */
  readonly kind: 'share' | 'count' | 'fault';
}

/** A rule with fewer labels than this has no floor: one letter would move it too far. */
const FEWEST_LABELS = 3;

/** Every figure that can have a floor. */
export function namedFigures(figures: Figures): NamedFigure[] {
  const share = (name: string, value: number | null): NamedFigure => ({ name, value, kind: 'share' });
  const fault = (name: string, value: number): NamedFigure => ({ name, value, kind: 'fault' });
  return [
    share('language', figures.language.accuracy),
    share('letterType', figures.type.accuracy),
    share('routeRemedy', figures.remedy.accuracy),
    share('routeStatus', figures.status.accuracy),
    share('routeFound', figures.found.accuracy),
    ...elementNames.map((name) => share(`elements.${name}`, figures.elements[name].f1)),
    share('helpStatus', figures.help.meanF1),
    share('organisations.precision', figures.organisations.precision),
    share('organisations.recall', figures.organisations.recall),
    fault('falseErrorsOnGoodLetters', figures.falseErrors.length),
    { name: 'trapsFallenInto', value: figures.fallen.length, kind: 'count' },
    fault('ruleFailures', figures.failures.size),
    ...[...figures.rules]
      .filter(([, { labels }]) => labels >= FEWEST_LABELS)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, tally]) => [
        share(`rules.${id}.precision`, tally.precision),
        share(`rules.${id}.recall`, tally.recall),
      ]),
  ];
}
