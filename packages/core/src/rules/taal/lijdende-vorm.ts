import { type Passive, passives } from '../../analyses/passives.ts';
import { isQuoted } from '../../analyses/quoted.ts';
import type { Context } from '../../context.ts';
import type { Match } from '../../model/finding.ts';

/** Passives, not in a quote; a warning where the text itself says who does it, or where one sentence holds two. */
export function lijdendeVorm(context: Context): readonly Match[] {
  const found = context.get(passives).filter(({ participle }) => !isQuoted(context, participle));
  return found.map((passive, index) => match(context, passive, isOneOfTwo(found, index)));
}

function isOneOfTwo(found: readonly Passive[], index: number): boolean {
  const sentence = found[index]?.sentence;
  return found[index - 1]?.sentence === sentence || found[index + 1]?.sentence === sentence;
}

function match(context: Context, { auxiliary, participle, agent }: Passive, double: boolean): Match {
  const first = Math.min(auxiliary, participle);
  const last = Math.max(auxiliary, participle);
  const gap = last - first > 1 ? ' … ' : ' ';
  const { start, end } = context.span(first, last + 1);
  return {
    start,
    end,
    values: { werkwoord: `${context.word(first)}${gap}${context.word(last)}` },
    severity: agent >= 0 || double ? 'warning' : 'info',
  };
}
