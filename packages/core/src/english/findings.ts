import type { Node, Parents, Root, Sentence } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import retextSimplify from 'retext-simplify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Span } from '../model/letter.ts';
import type { EnglishFinding, EnglishRule } from './engine.ts';
import { FAMILIAR_WORDS, HURTFUL, KEPT_PHRASES, NO_DEEDS, PEOPLE, PLAIN_WORDS } from './plain-words.ts';

/** A reader at B1 reads as a pupil of 16; five of the seven formulas must find a sentence too hard. */
const READER = { age: 16, threshold: 5 / 7, minWords: 5 };
/** A sentence of more words is hard, whatever the formulas say: the guideline for Dutch letters. */
const LONGEST_FOR_B1 = 25;
/** Sentences are read up to here (UTF-16 units): parse-english is quadratic in some inputs. */
const LONGEST_SENTENCE = 1000;
/** What readability measures in place of a name or a word that every reader of these letters knows, and of a number or an address. */
const PLAIN_WORD = 'letter';
const PLAIN_NUMBER = 'ten';

type Point = NonNullable<Node['position']>['start'];

const parser = unified().use(retextEnglish).freeze();
const judge = unified()
  .use(retextSimplify, { ignore: [...KEPT_PHRASES] })
  .use(retextPassive)
  .use(retextEquality, { ignore: [...PEOPLE] })
  .use(retextFamiliarWords)
  .use(retextReadability, READER)
  .freeze();
/** The rule that each plugin finds for. */
const RULE_OF: ReadonlyMap<string | undefined, EnglishRule> = new Map([
  ['retext-readability', 'taal/engels-moeilijke-zin'],
  ['retext-passive', 'taal/engels-lijdende-vorm'],
  ['retext-equality', 'taal/engels-kwetsend-woord'],
]);
const plainWords = wordsOf(PLAIN_WORDS);
const hurtful = wordsOf(HURTFUL);
/** retext-passive knows irregular participles only. */
const REGULAR_PASSIVE =
  /\b(?:am|is|are|was|were|be|been|being|gets?|got)\s+(?:(?:not|also|already|often|always|never|still|only|then|now|first|\w+ly)\s+){0,2}([a-z]+ed)\b/gi;

/** Finds the phrases of a list, the longest one first. */
function wordsOf(list: ReadonlyMap<string, unknown>): RegExp {
  const phrases = [...list.keys()].sort((a, b) => b.length - a.length);
  return new RegExp(`\\b(?:${phrases.join('|')})\\b`.replaceAll(' ', '\\s+'), 'gi');
}

/** The hard sentences and the words with a plainer one, in the given sentences of English text. In order of place. */
export function englishFindings(text: string, sentences: readonly Span[]): EnglishFinding[] {
  const tree: Root = { type: 'RootNode', children: [] };
  const found: EnglishFinding[] = [];
  for (const { start, end } of sentences) {
    const words = text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
    const parsed = parser.parse(words);
    shift(parsed, start);
    tree.children.push(...parsed.children);
    for (const match of words.matchAll(plainWords))
      found.push(ownWord('jargon/engels-eenvoudiger-woord', PLAIN_WORDS, match, start));
    for (const match of words.matchAll(hurtful))
      found.push(ownWord('taal/engels-kwetsend-woord', HURTFUL, match, start));
    found.push(...regularPassives(words, start));
    if (countWords(parsed) > LONGEST_FOR_B1)
      found.push({ ruleId: 'taal/engels-moeilijke-zin', start, end, actual: text.slice(start, end), expected: [] });
  }
  const file = new VFile();
  judge.runSync(tree, file);
  for (const { source, place, expected } of file.messages) {
    if (!place || !('start' in place)) continue;
    const start = place.start.offset ?? 0;
    const end = place.end.offset ?? start;
    const actual = text.slice(start, end);
    found.push({
      ruleId: RULE_OF.get(source) ?? 'jargon/engels-eenvoudiger-woord',
      start,
      end,
      actual,
      // "aforementioned" has the advice to remove it among its replacements.
      expected: (expected ?? []).filter((word) => word !== 'remove').map((word) => likeOriginal(actual, word)),
    });
  }
  return withoutOverlap(found);
}

function ownWord(
  ruleId: EnglishRule,
  list: ReadonlyMap<string, readonly string[]>,
  match: RegExpExecArray,
  base: number,
): EnglishFinding {
  const [actual] = match;
  const start = base + match.index;
  const expected = (list.get(actual.toLowerCase().replace(/\s+/g, ' ')) ?? []).map((word) =>
    likeOriginal(actual, word),
  );
  return { ruleId, start, end: start + actual.length, actual, expected };
}

function regularPassives(words: string, base: number): EnglishFinding[] {
  return [...words.matchAll(REGULAR_PASSIVE)].flatMap((match) => {
    const [whole, actual = ''] = match;
    if (NO_DEEDS.has(actual.toLowerCase())) return [];
    const end = base + match.index + whole.length;
    return [{ ruleId: 'taal/engels-lijdende-vorm' as const, start: end - actual.length, end, actual, expected: [] }];
  });
}

function countWords(node: Root | Parents): number {
  return node.children.reduce(
    (sum, child) => sum + (child.type === 'WordNode' ? 1 : 'children' in child ? countWords(child) : 0),
    0,
  );
}

/** Gives the replacement the capital of what it replaces. */
function likeOriginal(actual: string, word: string): string {
  return /^\p{Lu}/u.test(actual) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Of two findings of one rule at one place, the longer one stays. */
function withoutOverlap(found: readonly EnglishFinding[]): EnglishFinding[] {
  const kept: EnglishFinding[] = [];
  const reached = new Map<EnglishFinding['ruleId'], number>();
  for (const finding of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (finding.start < (reached.get(finding.ruleId) ?? 0)) continue;
    reached.set(finding.ruleId, finding.end);
    kept.push(finding);
  }
  return kept;
}

/** Moves a tree. The parser shares points between nodes, so each node gets its own. */
function shift(node: Node | Parents, by: number): void {
  if (node.position) node.position = { start: moved(node.position.start, by), end: moved(node.position.end, by) };
  if ('children' in node) for (const child of node.children) shift(child, by);
}

function moved(point: Point, by: number): Point {
  return { ...point, offset: (point.offset ?? 0) + by };
}

/** A unified plugin: names and familiar words count as one short word each. */
function retextFamiliarWords(): (tree: Root) => undefined {
  return (tree) => {
    for (const paragraph of tree.children)
      if (paragraph.type === 'ParagraphNode')
        for (const sentence of paragraph.children) if (sentence.type === 'SentenceNode') simplify(sentence);
  };
}

function simplify(sentence: Sentence): void {
  const first = sentence.children.find(({ type }) => type === 'WordNode');
  for (const word of sentence.children) {
    if (word.type !== 'WordNode') continue;
    const value = standIn(textOf(word), word === first);
    if (value !== null) word.children = [{ type: 'TextNode', value }];
  }
}

function standIn(word: string, isFirst: boolean): string | null {
  if (/\d|[/@]|\w\.\w/.test(word)) return PLAIN_NUMBER;
  return FAMILIAR_WORDS.has(word.toLowerCase()) || (!isFirst && /^\p{Lu}/u.test(word)) ? PLAIN_WORD : null;
}
