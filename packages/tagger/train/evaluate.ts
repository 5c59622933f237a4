import { fillColumns } from '../src/columns.ts';
import { decode } from '../src/decode.ts';
import { uposOf } from '../src/labels.ts';
import { type Tagged, type TaggerParts, taggedText } from '../src/tagger.ts';
import { isPassive } from '../src/verb-forms.ts';
import { Kind } from '../src/word.ts';
import { NOT_CERTAIN } from '../src/word-classes.ts';
import { goldUpos } from './gold-label.ts';
import type { Treebank } from './treebank.ts';

/** How many of how many are right, by the name of what was looked at. */
export type Scores = ReadonlyMap<string, { readonly right: number; readonly all: number }>;

/** Tags a treebank and counts what is right. `lemma` is right when it is written as in the treebank, "_" and all. */
export function evaluate({ decoder, tools }: TaggerParts, { text, tokens, labels: gold }: Treebank): Scores {
  const columns = fillColumns(text, decoder.classes, decoder.find, decoder.word);
  const tagged = taggedText(tools, text, columns, decode(decoder, text, columns));
  const scores = new Map<string, { right: number; all: number }>();
  const add = (name: string, right: boolean): void => {
    const score = scores.get(name) ?? { right: 0, all: 0 };
    scores.set(name, score);
    score.all++;
    if (right) score.right++;
  };
  tokens.forEach((token, at) => {
    const label = tagged.labels[at] ?? 0;
    const wanted = gold[at] ?? 0;
    const right = uposOf(label) === goldUpos(token);
    const lemma = lemmaOf(tagged, at) === token.lemma;
    const isNew = columns.kind[at] === Kind.word && columns.wordClass[at] === 0;
    add('UPOS', right);
    add('UPOS as the file has it', uposOf(label) === token.upos);
    add('label', label === wanted);
    add('lemma', lemma);
    add(isNew ? 'new words: UPOS' : 'known words: UPOS', right);
    add(isNew ? 'new words: lemma' : 'known words: lemma', lemma);
    if (token.upos === 'NOUN') add(isNew ? 'new nouns: parts' : 'known nouns: parts', lemma);
    if (isPassive(label)) add('passive auxiliary: precision', isPassive(wanted));
    if (isPassive(wanted)) add('passive auxiliary: recall', isPassive(label));
    if (columns.certain[at] !== NOT_CERTAIN) add('not decided by weights: UPOS', right);
    add(`UPOS ${goldUpos(token)}`, right);
  });
  return scores;
}

/** The lemma as the treebank writes it. */
function lemmaOf(tagged: Tagged, token: number): string {
  return tagged.lemmaParts(token).join('_');
}
