/** Numbers in groups, in one row: group `g` holds `items[from[g]]` up to `items[from[g + 1]]` (not included). */
export interface Groups {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/** Lays groups out in one row. */
export function inGroups(groups: readonly (readonly number[])[]): Groups {
  const from = new Int32Array(groups.length + 1);
  groups.forEach((group, index) => {
    from[index + 1] = (from[index] ?? 0) + group.length;
  });
  const items = new Int32Array(from[groups.length] ?? 0);
  groups.forEach((group, index) => {
    items.set(group, from[index]);
  });
  return { from, items };
}

/** Collects sets of symbols: "one of these words". Equal sets have one number. */
export class SymbolSets {
  readonly all: (readonly number[])[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of a set; a new one gets the next number, from 0. */
  numberOf(symbols: readonly number[]): number {
    const name = symbols.join(' ');
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.all.length);
    return this.all.push(symbols) - 1;
  }

  /** For each of `symbols` symbols those of the sets that hold it. */
  bySymbol(symbols: number, sets: ReadonlySet<number>): Groups {
    const from = new Int32Array(symbols + 1);
    for (const set of sets) for (const symbol of this.all[set] ?? []) from[symbol + 1] = (from[symbol + 1] ?? 0) + 1;
    for (let symbol = 0; symbol < symbols; symbol++) from[symbol + 1] = (from[symbol + 1] ?? 0) + (from[symbol] ?? 0);
    const next = from.slice();
    const items = new Int32Array(from[symbols] ?? 0);
    for (const set of sets)
      for (const symbol of this.all[set] ?? []) {
        const place = next[symbol] ?? 0;
        next[symbol] = place + 1;
        items[place] = set;
      }
    return { from, items };
  }
}
