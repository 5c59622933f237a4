import type { BlockFacts } from '../block-memory.ts';
import type { Context } from '../context.ts';
import type { TaggerText, WordTagger } from '../model/tagger.ts';
import { prose } from './prose.ts';

/** What the tagger says of a word, as bits: a word can be several. */
export const WordClass = {
  /** Noun, also a participle, an infinitive or an adjective that stands as one. */
  noun: 1,
  /** Name of a person, a place, a month. */
  name: 2,
  adjective: 4,
  adverb: 8,
  /** Any form of a verb, also of an auxiliary. */
  verb: 16,
  auxiliary: 32,
  /** The worden, zijn or krijgen of a passive. */
  passive: 64,
  /** A form that goes with a subject: werk, werkt, werken, werkte, werkten. */
  finite: 128,
  infinitive: 256,
  /** Past participle that goes with a verb: "is gestort". */
  participle: 512,
  /** Stands in front of a noun: "het ingevulde formulier", "hoge kosten". */
  attribute: 1024,
  /** The part that stands apart of a split verb: "wijzen … af". */
  particle: 2048,
  plural: 4096,
  /** Opens a subordinate clause: conjunction or relative pronoun. */
  opener: 8192,
  number: 16384,
  /** A form that goes with a subject and tells of what was: werkte, werkten. */
  past: 32768,
} as const;

/** The class of each word of the running text, and its lemma. */
export interface WordClasses {
  /** `WordClass` bits of each token; 0 outside the running text. */
  readonly of: Uint16Array;
  /** The lemma of a token. */
  lemma(token: number): string;
  /** The parts of that lemma, the last of which says what kind of thing it is: "jeugd, gezondheid, zorg". */
  lemmaParts(token: number): readonly string[];
}

/** Where the word classes of a block are kept for a next letter that holds it. */
export interface TaggedBefore {
  classes?: WordClasses;
}

/** What the tagger of the program says of the words of the running text; null without a tagger. */
export function wordClasses(context: Context): WordClasses | null {
  const { tagger } = context.options;
  if (!tagger || context.language !== 'nl') return null;
  return context.known ? classesByBlock(context, context.known, tagger) : classesOfLetter(context, tagger);
}

function classesOfLetter(context: Context, tagger: WordTagger): WordClasses {
  const { tokens, sentences } = context.parsed;
  const running = context.get(prose);
  const columns = {
    count: running.length,
    first: Int32Array.from(running, (sentence) => sentences.first[sentence] ?? 0),
    last: Int32Array.from(running, (sentence) => sentences.last[sentence] ?? 0),
  };
  return classesIn(tagger, { text: context.letter.text, tokens, sentences: columns });
}

function classesIn(tagger: WordTagger, text: TaggerText): WordClasses {
  const tagged = tagger.tagText(text);
  const bits = bitsOfLabels(tagger);
  const { count } = text.tokens;
  const of = new Uint16Array(count);
  for (let at = 0; at < count; at++) of[at] = bits[tagged.labels[at] ?? 0] ?? 0;
  return { of, lemma: (token) => tagged.lemma(token), lemmaParts: (token) => tagged.lemmaParts(token) };
}

/** The same, with the classes of each block kept in `facts`: no sentence is tagged with a look at another. */
function classesByBlock(context: Context, facts: readonly BlockFacts[], tagger: WordTagger): WordClasses {
  const { blocks, text } = context.letter;
  const { tokens, blockFirst } = context.parsed;
  const of = new Uint16Array(tokens.count);
  /** By block; undefined outside the running text. */
  const classes: (WordClasses | undefined)[] = [];
  for (const block of new Set(context.get(prose).map((sentence) => context.blockOf(sentence)))) {
    const own = facts[block];
    if (!own?.parsed) continue;
    own.classes ??= remembering(
      classesIn(tagger, { text: text.slice(blocks[block]?.start, blocks[block]?.end), ...own.parsed }),
    );
    classes[block] = own.classes;
    of.set(own.classes.of, blockFirst[block]);
  }
  const placeOf = (token: number): number => token - (blockFirst[context.blockAt(token)] ?? 0);
  return {
    of,
    lemma: (token) => classes[context.blockAt(token)]?.lemma(placeOf(token)) ?? context.word(token),
    lemmaParts: (token) => classes[context.blockAt(token)]?.lemmaParts(placeOf(token)) ?? [context.word(token)],
  };
}

/** The same classes, with each lemma made once. */
function remembering(classes: WordClasses): WordClasses {
  const lemmas: string[] = [];
  const parts: (readonly string[])[] = [];
  const lemma = (token: number): string => {
    lemmas[token] ??= classes.lemma(token);
    return lemmas[token];
  };
  const lemmaParts = (token: number): readonly string[] => {
    parts[token] ??= classes.lemmaParts(token);
    return parts[token];
  };
  return { of: classes.of, lemma, lemmaParts };
}

const known = new WeakMap<readonly string[], Uint16Array>();

/** The bits of each label of a tagger; worked out once for each tagger. */
function bitsOfLabels({ labelNames }: WordTagger): Uint16Array {
  const before = known.get(labelNames);
  if (before) return before;
  const bits = Uint16Array.from(labelNames, bitsOf);
  known.set(labelNames, bits);
  return bits;
}

const CLASSES: Readonly<Record<string, number>> = {
  NOUN: WordClass.noun,
  PROPN: WordClass.name,
  ADJ: WordClass.adjective,
  ADV: WordClass.adverb,
  VERB: WordClass.verb,
  AUX: WordClass.verb | WordClass.auxiliary,
  SCONJ: WordClass.opener,
  NUM: WordClass.number,
};
const FORMS: Readonly<Record<string, number>> = {
  noun: WordClass.noun,
  pass: WordClass.passive,
  pres: WordClass.finite,
  past: WordClass.finite | WordClass.past,
  inf: WordClass.infinitive,
  pastpart: WordClass.participle,
  attr: WordClass.attribute,
  prt: WordClass.particle,
  plur: WordClass.plural,
  rel: WordClass.opener,
};

function bitsOf(label: string): number {
  const [upos = '', ...form] = label.split('.');
  return form.reduce((bits, part) => bits | (FORMS[part] ?? 0), CLASSES[upos] ?? 0);
}
