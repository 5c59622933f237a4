import { type Columns, fillColumns } from './columns.ts';
import { type CompoundPart, Compounds } from './compounds.ts';
import { type Decoder, decode } from './decode.ts';
import { Features } from './features.ts';
import { type LabelName, labelNames, labelOf } from './labels.ts';
import { LemmaRules } from './lemma-rules.ts';
import { knowsVerb, type LemmaTools, lemmaBase, lemmaOf, lemmaParts, opensSentence, splitWord } from './lemmas.ts';
import { Lexicon } from './lexicon.ts';
import { type Model, readModel } from './model.ts';
import { linkParticles } from './split-verbs.ts';
import { sentenceOf, type TokenText } from './tokens.ts';
import { isParticle } from './verb-forms.ts';
import { Weights } from './weights.ts';
import { Kind, Word } from './word.ts';
import { WordClasses } from './word-classes.ts';

/** A text with the label of each token. */
export interface Tagged {
  /** The label of each token, by number: see `labelNames`. */
  readonly labels: Uint8Array;
  /**
   * For a particle that stands apart from its verb, the token of that verb plus 1, and for that verb the token of the particle plus
   * 1; 0 for all others.
   */
  readonly partners: Int32Array;
  /** The lemma of a token, made when it is asked for: "wijzen" of "wijzen … af" gives "afwijzen". */
  lemma(token: number): string;
  /** The parts of that lemma, each as a word of its own: "af, wijzen", "vrouw, toernooi". A word that is no compound is one part. */
  lemmaParts(token: number): readonly string[];
}

/** Tells the class and the form of the words of Dutch text. Keeps nothing of a text. */
export interface Tagger {
  /** The name of each label, by its number. */
  readonly labelNames: readonly LabelName[];
  /** Tags one sentence of words and marks. */
  tag(words: readonly string[]): Tagged;
  /** Tags all sentences of a text at once. Linear; any text will do. A token outside every sentence gets the label `X`. */
  tagText(text: TokenText): Tagged;
  /** The parts of a noun or adjective; their texts make up the word. A word that is no compound is one part. */
  splitCompound(word: string): readonly CompoundPart[];
  /** Whether training saw this infinitive, with or without a particle in front: "bestuderen", "afwijzen". */
  knowsVerb(infinitive: string): boolean;
}

const NOUN = labelOf('NOUN.plur');

/** A model, ready for use. */
export interface TaggerParts {
  readonly decoder: Decoder;
  readonly tools: LemmaTools;
}

/** Makes a model ready for use. */
export function partsOf(model: Model): TaggerParts {
  const classes = new WordClasses(model.open, model.classes);
  const lexicon = new Lexicon(model.lexicon);
  return {
    decoder: {
      classes,
      find: (hash) => lexicon.classOf(hash),
      features: new Features(model.weights.bits),
      word: new Word(),
      scorer: new Weights(model.weights),
    },
    tools: {
      rules: new LemmaRules(model.lemmaRules),
      lexicon,
      compounds: new Compounds(model.parts),
      particles: model.particles,
    },
  };
}

/** Makes a tagger out of the bytes of `@klarebrief/tagger-model`: about 20 ms. Keep the result. */
export function createTagger(bytes: Uint8Array): Tagger {
  const { decoder, tools } = partsOf(readModel(bytes));
  const tagText = (text: TokenText): Tagged => {
    const columns = fillColumns(text, decoder.classes, decoder.find, decoder.word);
    return taggedText(tools, text, columns, decode(decoder, text, columns));
  };
  return {
    labelNames,
    tagText,
    tag: (words) => tagText(sentenceOf(words)),
    splitCompound: (word) => splitWord(tools, word, NOUN),
    knowsVerb: (infinitive) => knowsVerb(tools, infinitive),
  };
}

/** The labels of a text with what follows from them. */
export function taggedText(tools: LemmaTools, text: TokenText, columns: Columns, labels: Uint8Array): Tagged {
  const partners = linkParticles(labels, columns.hash, text.sentences);
  const textOf = (token: number): string => text.text.slice(text.tokens.start[token] ?? 0, text.tokens.end[token] ?? 0);
  const base = (token: number): string => {
    const opens = opensSentence(columns, text, token, firstOf(text, token));
    const hasCapital = tools.lexicon.hasCapital(columns.hash[token] ?? 0);
    return lemmaBase(textOf(token), labels[token] ?? 0, columns.shape[token] ?? 0, opens, hasCapital);
  };
  /** The particle that stands apart from the verb that a token is. */
  const apart = (token: number): string => {
    const partner = (partners[token] ?? 0) - 1;
    const verb = partner >= 0 && !isParticle(labels[token] ?? 0);
    return verb ? textOf(partner).toLowerCase() : '';
  };
  const isWord = (token: number): boolean => columns.kind[token] === Kind.word;
  /** The last lemma that was asked for: whoever asks for the parts of a word has mostly asked for its lemma just before. */
  let asked = -1;
  let known = '';
  const ownLemma = (token: number): string => {
    if (token !== asked) {
      known = lemmaOf(tools, base(token), labels[token] ?? 0);
      asked = token;
    }
    return known;
  };
  return {
    labels,
    partners,
    lemma: (token) => (isWord(token) ? apart(token) + ownLemma(token) : textOf(token)),
    lemmaParts: (token) => {
      if (!isWord(token)) return [textOf(token)];
      const particle = apart(token);
      const lemma = ownLemma(token);
      return particle ? [particle, lemma] : lemmaParts(tools, base(token), labels[token] ?? 0, lemma);
    },
  };
}

/** The first token of the sentence that a token is in. */
function firstOf({ sentences: { count, first } }: TokenText, token: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((first[middle] ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return first[low] ?? 0;
}
