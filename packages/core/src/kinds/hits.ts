import { TargetSet } from './target-set.ts';

/** The hits of one letter by target: the target with index `i` has the hits `from[i]` up to `from[i + 1]` (not included). */
export interface HitTable {
  readonly targets: TargetSet;
  readonly from: Int32Array;
  /** Hit `h` takes the tokens `bounds[2 * h]` up to `bounds[2 * h + 1]`; of one target in order of place, the longest first. */
  readonly bounds: Int32Array;
}

/** Where the hits of a block are kept for a next letter that holds it: see `HitCollector.copyFrom`. */
export interface MatchedBefore {
  hits?: Int32Array;
}

/** Takes hits in any order and gives them by target. It keeps its memory for the next letter, but none of the hits. */
export class HitCollector {
  /** How many it has of this letter so far. */
  count = 0;
  /** Target, first and last token, hit by hit. */
  private rows = new Int32Array(3 * 1024);
  /** How many hits each target has. All 0 between letters. */
  private readonly counts: Int32Array;

  /** `targets`: one more than the highest target. */
  constructor(targets: number) {
    this.counts = new Int32Array(targets);
  }

  push(target: number, first: number, last: number): void {
    const at = 3 * this.count++;
    if (at === this.rows.length) this.grow();
    const { rows } = this;
    rows[at] = target;
    rows[at + 1] = first;
    rows[at + 2] = last;
  }

  /** The hits from number `from` on, as rows of target, first and last token, counted from token `first`. */
  copyFrom(from: number, first: number): Int32Array {
    const copy = this.rows.slice(3 * from, 3 * this.count);
    return copy.map((value, at) => (at % 3 === 0 ? value : value - first));
  }

  /** Adds hits that `copyFrom` gave, in a place where token `first` is what they are counted from. */
  put(hits: Int32Array, first: number): void {
    for (let at = 0; at < hits.length; at += 3)
      this.push(hits[at] ?? 0, first + (hits[at + 1] ?? 0), first + (hits[at + 2] ?? 0));
  }

  /** The hits by target, each once. Forgets them. */
  take(): HitTable {
    const { rows, count, counts } = this;
    const targets = this.targets();
    const starts = new Int32Array(targets.count + 1);
    let place = 0;
    for (let index = 0; index < targets.count; index++) {
      const target = targets.inOrder[index] ?? 0;
      starts[index] = place;
      place += counts[target] ?? 0;
      counts[target] = starts[index] ?? 0;
    }
    starts[targets.count] = place;
    const bounds = new Int32Array(2 * count);
    for (let at = 0; at < 3 * count; at += 3) {
      const target = rows[at] ?? 0;
      const next = counts[target] ?? 0;
      counts[target] = next + 1;
      bounds[2 * next] = rows[at + 1] ?? 0;
      bounds[2 * next + 1] = rows[at + 2] ?? 0;
    }
    for (let index = 0; index < targets.count; index++) counts[targets.inOrder[index] ?? 0] = 0;
    this.count = 0;
    return { targets, from: inOrder(starts, bounds), bounds };
  }

  /** The targets that occur; counts their hits. */
  private targets(): TargetSet {
    const { rows, count, counts } = this;
    const bits = new Int32Array(TargetSet.words(counts.length));
    for (let at = 0; at < 3 * count; at += 3) {
      const target = rows[at] ?? 0;
      counts[target] = (counts[target] ?? 0) + 1;
      bits[target >> 5] = (bits[target >> 5] ?? 0) | (1 << (target & 31));
    }
    return new TargetSet(bits);
  }

  private grow(): void {
    const wider = new Int32Array(2 * this.rows.length);
    wider.set(this.rows);
    this.rows = wider;
  }
}

/** Puts the hits of each target in order of place, the longest first, and drops those that are there twice. Gives where each target starts now. */
function inOrder(starts: Int32Array, bounds: Int32Array): Int32Array {
  const from = new Int32Array(starts.length);
  let end = 0;
  for (let index = 0; index + 1 < starts.length; index++) {
    const begin = end;
    from[index] = begin;
    for (let hit = starts[index] ?? 0; hit < (starts[index + 1] ?? 0); hit++) {
      const first = bounds[2 * hit] ?? 0;
      const last = bounds[2 * hit + 1] ?? 0;
      let place = end;
      // They come nearly in order: gaps before the anchor are short.
      while (place > begin && isBehind(bounds, place - 1, first, last)) place--;
      if (place > begin && bounds[2 * place - 2] === first && bounds[2 * place - 1] === last) continue;
      if (place < end) bounds.copyWithin(2 * place + 2, 2 * place, 2 * end);
      bounds[2 * place] = first;
      bounds[2 * place + 1] = last;
      end++;
    }
  }
  from[starts.length - 1] = end;
  return from;
}

function isBehind(bounds: Int32Array, hit: number, first: number, last: number): boolean {
  const start = bounds[2 * hit] ?? 0;
  return start > first || (start === first && (bounds[2 * hit + 1] ?? 0) < last);
}
