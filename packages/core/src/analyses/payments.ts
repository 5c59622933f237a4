import type { Context } from '../context.ts';

/** What tells of a payment: that there is one, and when and how an assessment or a bill is paid. */
const SIGNALS = ['betalen', 'betalen:aanslag'];

/** The sentences about a payment. It has a term and a site of its own, which are not those of a route. */
export function payments(context: Context): ReadonlySet<number> {
  return new Set(SIGNALS.flatMap((signal) => [...context.sentencesWith(signal)]));
}
