import type { Columns } from './columns.ts';
import { hashUnits } from './hash.ts';
import { May } from './word-classes.ts';

/** For each token, which verb form can still come before the clause ends: the token after it by number, or 0 for none. */
export interface Lookahead {
  /** The next past participle, its token plus 1. */
  readonly participle: Int32Array;
  /** The next infinitive, its token plus 1. */
  readonly infinitive: Int32Array;
  /** The next finite verb, its token plus 1. */
  readonly finite: Int32Array;
}

/** Marks behind which no verb of the clause is looked for. */
const ENDS = new Set(Array.from(',;:()-', (mark) => hashUnits([mark.charCodeAt(0)], 0, 1)));

/** Room for the look-ahead of a text. */
export function emptyLookahead(tokens: number): Lookahead {
  return {
    participle: new Int32Array(tokens),
    infinitive: new Int32Array(tokens),
    finite: new Int32Array(tokens),
  };
}

/** Fills the look-ahead of the sentence that runs from token `first` up to `last`. */
export function lookAhead({ hash, may }: Columns, first: number, last: number, ahead: Lookahead): void {
  let participle = 0;
  let infinitive = 0;
  let finite = 0;
  for (let token = last - 1; token >= first; token--) {
    ahead.participle[token] = participle;
    ahead.infinitive[token] = infinitive;
    ahead.finite[token] = finite;
    const bits = may[token] ?? 0;
    if (bits & May.pastParticiple) participle = token + 1;
    if (bits & May.infinitive) infinitive = token + 1;
    if (bits & May.finite) finite = token + 1;
    if (bits === 0 && ENDS.has(hash[token] ?? 0)) {
      participle = 0;
      infinitive = 0;
      finite = 0;
    }
  }
}
