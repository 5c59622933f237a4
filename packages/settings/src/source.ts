import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { explainYaml } from './yaml-faults.ts';

/** One YAML file as text, of `rules/` or with settings. `path` is as problems are to name it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Something that the author of the file can mend. Message in Dutch: what is wrong and what to do. */
export interface Problem {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
  readonly message: string;
  /** The line as it stands in the file; empty when the file is not there. */
  readonly excerpt: string;
  /** A file with a warning alone counts as right. */
  readonly severity: 'error' | 'warning';
}

/** A value with what was wrong on the way to it. */
export interface Checked<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** The keys that lead to a place in a YAML file, from the top. */
export type Keys = readonly (string | number)[];

/** A parsed YAML file that still knows where everything stood. */
export interface Parsed {
  readonly path: string;
  /** Undefined when the YAML itself is wrong. */
  readonly value: unknown;
  /** A fault at the value under these keys; where there is none, at the nearest value around it. */
  fault(keys: Keys, message: string): Problem;
  /** A fault at the key itself, the last one of these. */
  keyFault(keys: Keys, message: string): Problem;
  /** A warning at the value under these keys. */
  warning(keys: Keys, message: string): Problem;
  /** The line, counted from 1, of the value under these keys. */
  lineOf(keys: Keys): number;
}

/** Parses YAML. Faults of the YAML itself come back as problems; never throws. */
export function parseSource({ path, text }: SourceFile): Checked<Parsed> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lines = text.split(/\r?\n/);
  const place = (offset: number): Pick<Problem, 'path' | 'line' | 'column' | 'excerpt'> => {
    const { line, col } = counter.linePos(offset);
    return { path, line: Math.max(line, 1), column: Math.max(col, 1), excerpt: lines[line - 1] ?? '' };
  };
  const problems = [...document.errors, ...document.warnings].map(
    (error): Problem => ({
      ...place(error.pos[0]),
      message: explainYaml(error.code, error.message),
      severity: 'error',
    }),
  );
  for (const offset of aliasesOf(document))
    problems.push({ ...place(offset), message: explainYaml('BAD_ALIAS', ''), severity: 'error' });
  const parsed: Parsed = {
    path,
    value: problems.length === 0 ? document.toJS() : undefined,
    fault: (keys, message) => ({ ...place(offsetOf(document, keys)), message, severity: 'error' }),
    keyFault: (keys, message) => ({ ...place(keyOffsetOf(document, keys)), message, severity: 'error' }),
    warning: (keys, message) => ({ ...place(offsetOf(document, keys)), message, severity: 'warning' }),
    lineOf: (keys) => place(offsetOf(document, keys)).line,
  };
  return { value: parsed, problems };
}

/** Where aliases (*name) stand. These files have none: what looks like one is a pattern without quotes. */
function aliasesOf(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias(_, { range }) {
      offsets.push(range?.[0] ?? 0);
    },
  });
  return offsets;
}

function offsetOf(document: Document, keys: Keys): number {
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

function keyOffsetOf(document: Document, keys: Keys): number {
  const around = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
  const name = keys[keys.length - 1];
  const pair = isMap(around) ? around.items.find(({ key }) => isScalar(key) && String(key.value) === name) : undefined;
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : offsetOf(document, keys);
}
