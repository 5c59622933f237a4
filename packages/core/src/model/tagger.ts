/** Tells the class, the form and the lemma of Dutch words. Handed in by the program: the checker has no model of its own. */
export interface WordTagger {
  /** The name of each label by its number: a class of words of Universal Dependencies, then its form, as "VERB.past.plur". */
  readonly labelNames: readonly string[];
  /** Labels all tokens of the sentences of a text. Linear; any text will do. */
  tagText(text: TaggerText): TaggedWords;
  /** Whether this is the infinitive of a verb that the tagger knows, also one that can be split. */
  knowsVerb(infinitive: string): boolean;
}

/** A text that is cut into tokens and sentences, as columns: token `i` runs from `start[i]` up to `end[i]` (UTF-16 offsets). */
export interface TaggerText {
  readonly text: string;
  readonly tokens: {
    readonly count: number;
    readonly start: ArrayLike<number>;
    readonly end: ArrayLike<number>;
  };
  /** Sentence `i` holds the tokens `first[i]` up to `last[i]`. */
  readonly sentences: { readonly count: number; readonly first: ArrayLike<number>; readonly last: ArrayLike<number> };
}

/** The words of a text with what the tagger says of them. */
interface TaggedWords {
  /** The number of the label of each token. */
  readonly labels: ArrayLike<number>;
  /** The lemma of a token: "afwijzen" for "wijzen" of "wijzen … af". */
  lemma(token: number): string;
  /** The parts of that lemma: "jeugd, gezondheid, zorg". */
  lemmaParts(token: number): readonly string[];
}
