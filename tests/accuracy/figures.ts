import { elementNames } from '@klarebrief/core';
import type { Figures, HelpFigures, RouteFigures } from './measure.ts';
import type { Tally } from './tally.ts';

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

function share(name: string, value: number | null): NamedFigure {
  return { name, value, kind: 'share' };
}

function routeAndHelp(prefix: string, figures: RouteFigures & HelpFigures): NamedFigure[] {
  return [
    share(`${prefix}routeRemedy`, figures.remedy.accuracy),
    share(`${prefix}routeStatus`, figures.status.accuracy),
    share(`${prefix}routeFound`, figures.found.accuracy),
    ...elementNames.map((name) => share(`${prefix}elements.${name}`, figures.elements[name].f1)),
    share(`${prefix}helpStatus`, figures.help.meanF1),
    share(`${prefix}organisations.precision`, figures.organisations.precision),
    share(`${prefix}organisations.recall`, figures.organisations.recall),
  ];
}

/** Every figure that can have a floor. */
export function namedFigures(figures: Figures): NamedFigure[] {
  const fault = (name: string, value: number): NamedFigure => ({ name, value, kind: 'fault' });
  return [
    share('language', figures.language.accuracy),
    share('letterType', figures.type.accuracy),
    ...routeAndHelp('', figures),
    ...(figures.fragments.clauses > 0 ? routeAndHelp('fragments.', figures.fragments) : []),
    fault('falseErrorsOnGoodLetters', figures.falseErrors.length),
    { name: 'trapsFallenInto', value: figures.fallen.length, kind: 'count' },
    fault('ruleFailures', figures.failures.size),
    ...ruleFigures('sentences.', figures.tagged.rules),
    ...ruleFigures('englishSentences.', figures.english),
    ...(figures.sentences > 0 ? [share('clausesOfSentences', figures.tagged.clauses.accuracy)] : []),
    ...ruleFigures('rules.', figures.rules),
  ];
}

function ruleFigures(prefix: string, rules: ReadonlyMap<string, Tally>): NamedFigure[] {
  return [
    ...[...rules]
      .filter(([, { labels }]) => labels >= FEWEST_LABELS)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, tally]) => [
        share(`${prefix}${id}.precision`, tally.precision),
        share(`${prefix}${id}.recall`, tally.recall),
      ]),
  ];
}
