/** Counts of one kind of answer. Findings and labels are counted apart: one label may be met by two findings. */
export class Tally {
  /** Answers of the checker that a label bears out. */
  right = 0;
  /** Answers that no label bears out. */
  wrong = 0;
  /** Labels that the checker met. */
  found = 0;
  /** Of those, the labels that only what it says of the phrase around them meets: see `phrases.ts`. */
  byPhrase = 0;
  /** Labels that the checker did not meet. */
  missed = 0;

  /** Adds one answer and label that go together. */
  hit(): void {
    this.right++;
    this.found++;
  }

  /** The counts of both. */
  plus(other: Tally): Tally {
    const sum = new Tally();
    for (const name of ['right', 'wrong', 'found', 'byPhrase', 'missed'] as const) sum[name] = this[name] + other[name];
    return sum;
  }

  /** How many labels there are. */
  get labels(): number {
    return this.found + this.missed;
  }

  /** Share of the answers that are right, 0 to 1; null without answers. */
  get precision(): number | null {
    return share(this.right, this.right + this.wrong);
  }

  /** Share of the labels that were met, 0 to 1; null without labels. */
  get recall(): number | null {
    return share(this.found, this.labels);
  }

  /** Share of the labels that the rule itself met, 0 to 1; null without labels. */
  get ownRecall(): number | null {
    return share(this.found - this.byPhrase, this.labels);
  }

  /** Harmonic mean of precision and recall, 0 to 1; null when there was nothing to find and nothing was said. */
  get f1(): number | null {
    if (this.precision === null && this.recall === null) return null;
    const precision = this.precision ?? 0;
    const recall = this.recall ?? 0;
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  }
}

/** What was said where something else, or the same, was right. */
export class Confusion {
  private readonly counts = new Map<string, Map<string, number>>();
  private total = 0;
  private correct = 0;

  /** Counts one answer, or several that are the same. */
  add(gold: string, said: string, times = 1): void {
    const row = getOrMake(this.counts, gold, () => new Map<string, number>());
    row.set(said, (row.get(said) ?? 0) + times);
    this.total += times;
    if (gold === said) this.correct += times;
  }

  /** The counts of both. */
  plus(other: Confusion): Confusion {
    const sum = new Confusion();
    for (const { counts } of [this, other])
      for (const [gold, row] of counts) for (const [said, count] of row) sum.add(gold, said, count);
    return sum;
  }

  /** Share of the answers that are right, 0 to 1; null without answers. */
  get accuracy(): number | null {
    return share(this.correct, this.total);
  }

  /** Values that a label or an answer has, in the given order. */
  occurring(order: readonly string[]): string[] {
    return order.filter((value) => this.counts.has(value) || [...this.counts.values()].some((row) => row.has(value)));
  }

  /** How often `said` was the answer where `gold` was right. */
  count(gold: string, said: string): number {
    return this.counts.get(gold)?.get(said) ?? 0;
  }

  /** The counts of one value against all others. */
  tally(value: string): Tally {
    const tally = new Tally();
    for (const [gold, row] of this.counts)
      for (const [said, count] of row) {
        if (gold === value && said === value) {
          tally.right += count;
          tally.found += count;
        } else if (gold === value) tally.missed += count;
        else if (said === value) tally.wrong += count;
      }
    return tally;
  }

  /** Mean of the F1 of every value that a label has, each value weighing the same; null without answers. */
  get meanF1(): number | null {
    const values = [...this.counts.keys()].map((value) => this.tally(value).f1 ?? 0);
    return share(
      values.reduce((sum, value) => sum + value, 0),
      values.length,
    );
  }
}

/** The value of a key, made at the first call. */
export function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
