import type { Node, Nodes, Parents } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/read/markdown.ts';
import { createPoints } from '../../src/retext/points.ts';
import { toNlcst } from '../../src/retext/to-nlcst.ts';
import { corpusLetters } from '../corpus.ts';

const SHORT: Readonly<Record<string, string>> = {
  RootNode: 'root',
  ParagraphNode: 'p',
  SentenceNode: 's',
  WordNode: 'w',
  TextNode: 't',
  PunctuationNode: 'punct',
  SymbolNode: 'symbol',
  WhiteSpaceNode: 'space',
  SourceNode: 'source',
};

/** The tree on one line: "s(w(t"Zie") space" " …)"; text nodes in words are left out when they are the whole word. */
function outline(node: Nodes): string {
  const name = SHORT[node.type] ?? node.type;
  if (!('children' in node)) return node.type === 'WhiteSpaceNode' ? '_' : `${name}"${node.value}"`;
  if (node.type === 'WordNode' && node.children.length === 1) return `"${textOf(node)}"`;
  return `${name}(${node.children.map(outline).join(' ')})`;
}

function check(text: string, expected: string): void {
  test(JSON.stringify(text), () => expect(outline(toNlcst(text))).toBe(expected));
}

describe('the shape of the tree', () => {
  check('', 'root()');
  check(' \n ', 'root(_)');
  check('U krijgt hulp.', 'root(p(s("U" _ "krijgt" _ "hulp" punct".")))');
  check('Ja. Nee!', 'root(p(s("Ja" punct".") _ s("Nee" punct"!")))');
  check('- een\n- twee', 'root(source"-" _ p(s("een")) _ source"-" _ p(s("twee")))');
  check('e-mail', 'root(p(s(w(t"e" punct"-" t"mail"))))');
  check('€ 1.250,50', 'root(p(s(symbol"€" _ w(t"1" punct"." t"250" punct"," t"50"))))');
  check('€25', 'root(p(s(symbol"€" "25")))');
  check('art. 6:7', 'root(p(s(w(t"art" punct".") _ w(t"6" punct":" t"7"))))');
  check('{{naam}}, www.a.nl', 'root(p(s(source"{{naam}}" punct"," _ source"www.a.nl")))');
  check('1 + 1', 'root(p(s("1" _ symbol"+" _ "1")))');
  check('---\ntaal: nl\n---\nJa', 'root(source"---" _ source"taal:" _ source"nl" _ source"---" _ p(s("Ja")))');
});

/** The nodes whose children do not lie in them in order and without a gap, or that do not give their own text. */
function misplaced(node: Nodes, text: string): Nodes[] {
  const [start, end] = span(node);
  const wrong = textOf(node) === text.slice(start, end) ? [] : [node];
  if (!('children' in node) || node.children.length === 0) return wrong;
  const parent: Parents = node;
  let at = start;
  for (const child of parent.children) {
    const [from, to] = span(child);
    if (from !== at) wrong.push(child);
    at = to;
    wrong.push(...misplaced(child, text));
  }
  return at === end ? wrong : [...wrong, node];
}

function span(node: Node): [number, number] {
  return [node.position?.start.offset ?? -1, node.position?.end.offset ?? -1];
}

describe('nothing of the corpus gets lost', () => {
  for (const { name, letter } of corpusLetters())
    test(name, () => {
      const tree = toNlcst(letter);
      expect(textOf(tree)).toBe(letter.text);
      expect(misplaced(tree, letter.text)).toEqual([]);
    });
});

test('lines and columns', () => {
  const tree = toNlcst('Een.\n\n🎉 Twee drie.');
  const last = tree.children.at(-1);
  expect(last?.position).toEqual({
    start: { line: 3, column: 1, offset: 6 },
    end: { line: 3, column: 14, offset: 19 },
  });
});

test('places of a letter with a source map are places in the file', () => {
  const source = '# Kop\n\nEen &amp; **twee**.';
  const letter = readMarkdown(source);
  const tree = toNlcst(letter, undefined, createPoints(letter, source));
  const paragraph = tree.children.at(-2);
  expect(paragraph?.position?.start).toEqual({ line: 3, column: 1, offset: 7 });
});
