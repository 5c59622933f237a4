import { hashUnits } from '../src/hash.ts';
import { uposOf } from '../src/labels.ts';
import { lemmaBase, particleBeforeGe } from '../src/lemmas.ts';
import { isParticiple, isVerb } from '../src/verb-forms.ts';
import { Kind, Shape, Word } from '../src/word.ts';
import type { GoldToken } from './conllu.ts';
import type { Treebank } from './treebank.ts';

/** A word that a lemma is made from, and that lemma, both without a particle that stands apart or comes before "ge". */
export interface LemmaPair {
  readonly label: number;
  readonly base: string;
  readonly lemma: string;
}

/** Hashes of the nouns and adjectives that mostly have a capital where they do not open the sentence. */
export function wordsWithCapital({ sentences, labels }: Treebank): Set<number> {
  const balance = new Map<number, number>();
  const word = new Word();
  let token = -1;
  for (const sentence of sentences) {
    sentence.forEach(({ form }, place) => {
      token++;
      const upos = uposOf(labels[token] ?? 0);
      if (place === 0 || isMark(sentence[place - 1]?.form ?? '') || (upos !== 'NOUN' && upos !== 'ADJ')) return;
      word.read(form, 0, form.length);
      if (word.shape & Shape.capitals) return;
      const hash = hashUnits(word.units, 0, word.length);
      balance.set(hash, (balance.get(hash) ?? 0) + (word.shape & Shape.capital ? 1 : -1));
    });
  }
  return new Set([...balance].filter(([, count]) => count > 0).map(([hash]) => hash));
}

/** The word that the lemma of each token of a treebank is made from. */
export function basesOf({ sentences, labels }: Treebank, withCapital: ReadonlySet<number>): string[] {
  const word = new Word();
  let token = -1;
  return sentences.flatMap((sentence) =>
    sentence.map(({ form }, place) => {
      token++;
      word.read(form, 0, form.length);
      const opens = place < 5 && sentence.slice(0, place).every((each) => isMark(each.form));
      const hasCapital = withCapital.has(hashUnits(word.units, 0, word.length));
      return lemmaBase(form, labels[token] ?? 0, word.shape, opens, hasCapital);
    }),
  );
}

/** The pairs that lemma rules are learnt from. */
export function lemmaPairs(treebank: Treebank, bases: readonly string[], particles: readonly string[]): LemmaPair[] {
  return treebank.tokens.flatMap((token, at) => {
    const label = treebank.labels[at] ?? 0;
    const base = bases[at] ?? '';
    // Names in capitals teach nothing: the treebank writes them small again ("NIJMEGEN").
    if (uposOf(label) === 'PROPN' && base.length > 1 && base === base.toUpperCase()) return [];
    const lemma = plainLemma(token, label, base);
    const particle = isVerb(label) && isParticiple(label) ? particleBeforeGe(base.toLowerCase(), particles) : '';
    if (particle === '') return [{ label, base, lemma }];
    if (!lemma.startsWith(particle)) return [];
    return [{ label, base: base.slice(particle.length), lemma: lemma.slice(particle.length) }];
  });
}

/**
 * The lemma as one word. Of "vrouw_toernooi" the start comes from the word itself ("vrouwentoernooi"), of a verb whose particle
 * stands apart only the verb is left.
 */
function plainLemma({ lemma }: GoldToken, label: number, base: string): string {
  const parts = lemma.split('_').filter((part) => part !== '');
  const last = parts.at(-1) ?? lemma;
  if (parts.length < 2) return lemma;
  const before = parts.slice(0, -1);
  if (isVerb(label)) {
    const particle = before.join('');
    return base.toLowerCase().startsWith(particle.toLowerCase()) ? particle + last : last;
  }
  const start = startOfLast(base.toLowerCase(), before.join('').length, before.length, last.toLowerCase());
  return start < 0 ? parts.join('') : base.slice(0, start) + last;
}

/** Where the last part starts in a compound: where it agrees with the word longest, near the length of the parts before it. */
function startOfLast(word: string, lengthBefore: number, joints: number, last: string): number {
  let best = -1;
  let bestScore = 0;
  for (let at = Math.max(1, lengthBefore - 3); at <= Math.min(word.length - 1, lengthBefore + 3 * joints + 1); at++) {
    let same = 0;
    while (same < last.length && word.charAt(at + same) === last.charAt(same)) same++;
    const score = same * 10 - Math.abs(at - lengthBefore);
    if (same === 0 || score <= bestScore) continue;
    best = at;
    bestScore = score;
  }
  return best;
}

function isMark(form: string): boolean {
  const word = new Word();
  word.read(form, 0, form.length);
  return word.kind === Kind.mark;
}
