import type { Scores } from './evaluate.ts';

/** Rows of scores as text: name, right, all, per cent. The classes of words come last, in order of name. */
export function reportOf(scores: Scores): string {
  const isClass = (name: string): boolean => /^UPOS [A-Z]+$/.test(name);
  const names = [...scores.keys()].sort((a, b) => Number(isClass(a)) - Number(isClass(b)) || compare(isClass(a), a, b));
  const rows = names.map((name) => {
    const { right = 0, all = 0 } = scores.get(name) ?? {};
    return [name.padEnd(32), String(right).padStart(7), String(all).padStart(7), percent(right, all).padStart(8)].join(
      '',
    );
  });
  return [['what'.padEnd(32), 'right'.padStart(7), 'all'.padStart(7), '%'.padStart(8)].join(''), ...rows].join('\n');
}

function compare(byName: boolean, a: string, b: string): number {
  return byName ? (a < b ? -1 : 1) : 0;
}

function percent(right: number, all: number): string {
  return ((100 * right) / all).toFixed(2);
}
