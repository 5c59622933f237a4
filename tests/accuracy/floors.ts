import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import type { NamedFigure } from './figures.ts';

/** The two halves of the corpus, each with floors of its own. */
export type Half = 'corpus' | 'held-out';

const FILE = join(import.meta.dirname, 'floors.yaml');
/** Room under a figure when its floor is set, so that one changed letter is not yet a failure. */
const ROOM = 0.02;

/** What is under its floor: one clear line each, none when all is well. */
export function underFloor(half: Half, figures: readonly NamedFigure[], floors = readFloors(half)): string[] {
  const byName = new Map(figures.map((figure) => [figure.name, figure]));
  return [...floors].flatMap(([name, floor]) => {
    const figure = byName.get(name);
    if (!figure) return [`${name}: floors.yaml asks ${floor}, but there are too few labels to measure it`];
    if (figure.value === null) return [`${name}: floors.yaml asks ${floor}, but the checker gives nothing to measure`];
    if (figure.kind !== 'share')
      return figure.value > floor ? [`${name}: ${figure.value}, may be at most ${floor}`] : [];
    return figure.value < floor ? [`${name}: ${figure.value.toFixed(3)}, must be at least ${floor}`] : [];
  });
}

/** The floors of one half by dotted name. */
function readFloors(half: Half): Map<string, number> {
  const floors = new Map<string, number>();
  flatten(readDocument().get(half), [], floors);
  return floors;
}

/** Sets every floor of one half to what is reached now, a little under it; the other half and the comments stay. */
export function writeFloors(half: Half, figures: readonly NamedFigure[]): void {
  const tree: Tree = {};
  for (const { name, value, kind } of figures) {
    if (value === null) continue;
    const keys = name.split('.');
    const last = keys.pop() ?? name;
    let node: Tree = tree;
    for (const key of keys) {
      const next = node[key];
      const inner: Tree = typeof next === 'object' ? next : {};
      node[key] = inner;
      node = inner;
    }
    if (kind === 'share') node[last] = Math.max(0, Math.floor(100 * (value - ROOM) + 1e-9) / 100);
    else node[last] = kind === 'count' ? value : 0;
  }
  const document = readDocument();
  document.set(half, document.createNode(tree));
  writeFileSync(FILE, stringify(document, { lineWidth: 0 }));
}

interface Tree {
  [key: string]: number | Tree;
}

function readDocument(): ReturnType<typeof parseDocument> {
  return parseDocument(readFileSync(FILE, 'utf8'));
}

function flatten(node: unknown, keys: readonly string[], into: Map<string, number>): void {
  if (typeof node === 'number') into.set(keys.join('.'), node);
  else if (node && typeof node === 'object') {
    const plain = 'toJSON' in node && typeof node.toJSON === 'function' ? node.toJSON() : node;
    for (const [key, value] of Object.entries(plain as object)) flatten(value, [...keys, key], into);
  }
}
