import type { BlockFacts, BlockMemory } from './block-memory.ts';
import type { EnglishEngine } from './english/engine.ts';
import type { IndexedRuleset, Matches } from './kinds/matches.ts';
import type { Hit } from './kinds/pattern.ts';
import type { Language, Letter, Span } from './model/letter.ts';
import type { LetterType } from './model/report.ts';
import type { Settings } from './model/settings.ts';
import type { WordTagger } from './model/tagger.ts';
import type { ParsedText } from './parse/parse.ts';

/** What the caller may say of a check. All of it plain values. */
export interface CheckOptions {
  /** Overrides recognition and what the file says. */
  readonly language?: Language;
  /** Overrides recognition and what the file says. */
  readonly letterType?: LetterType;
  /** The rules, with their index; the built-in ones when absent. */
  readonly rules?: IndexedRuleset;
  /** Judges English letters; `check` of the main entry has one, `check` of `@klarebrief/core/lean` takes it from here. */
  readonly english?: EnglishEngine;
  /** Tells word classes and lemmas; without one, word lists do what they can. Pass one value for many letters. */
  readonly tagger?: WordTagger;
  /** Rules to run; all when absent. Rule ids. */
  readonly only?: readonly string[];
  /** What the municipality tells of itself, and its sociale kaart. Pass one value for many letters. */
  readonly settings?: Settings;
  /** What is known of this document from its last check; the check brings it up to date. One memory a document. */
  readonly memory?: BlockMemory;
  /** ISO date of this day; without it nothing is said of what has grown old. */
  readonly today?: string;
}

/** A fact about a letter that several rules share; worked out once a letter, when the first rule asks. */
export type Analysis<T> = (context: Context) => T;

/** Most signals occur in no sentence of a letter, and in no block. */
const NOWHERE: ReadonlySet<number> = new Set();

/** One letter under check. Hands out analyses and remembers them for as long as the check takes. */
export class Context {
  readonly letter: Letter;
  readonly language: Language;
  readonly options: CheckOptions;
  readonly rules: IndexedRuleset;
  readonly parsed: ParsedText;
  readonly matches: Matches;
  /** What is kept of each block; undefined when this check keeps nothing. */
  readonly known: readonly BlockFacts[] | undefined;
  private readonly signalSentences = new Map<number, ReadonlySet<number>>();
  private readonly signalBlocks = new Map<number, ReadonlySet<number>>();
  private readonly memory = new Map<Analysis<unknown>, unknown>();

  constructor(
    letter: Letter,
    parsed: ParsedText,
    rules: IndexedRuleset,
    language: Language,
    options: CheckOptions,
    known?: readonly BlockFacts[],
  ) {
    this.letter = letter;
    this.parsed = parsed;
    this.rules = rules;
    this.language = language;
    this.options = options;
    this.known = known;
    this.matches = rules.match(letter.text, parsed, known);
  }

  /** The value of an analysis, worked out at the first call. */
  get<T>(analysis: Analysis<T>): T {
    const known = this.memory.get(analysis);
    if (known !== undefined || this.memory.has(analysis)) return known as T;
    const value = analysis(this);
    this.memory.set(analysis, value);
    return value;
  }

  /** The analyses that this letter was asked for, each behind those that it rests on. */
  asked(): Iterable<Analysis<unknown>> {
    return this.memory.keys();
  }

  /** Works an analysis out ahead. One that fails, fails again for the rule that asks. */
  prepare(analysis: Analysis<unknown>): void {
    try {
      this.get(analysis);
    } catch {
      // Told where it is asked for.
    }
  }

  /** Places where a signal of `rules/signalen/` occurs. An unknown name gives none. */
  signal(name: string): readonly Hit[] {
    const target = this.rules.signals[name];
    return target === undefined ? [] : this.matches.of(target);
  }

  /** The sentences in which a signal occurs; worked out at the first call. */
  sentencesWith(name: string): ReadonlySet<number> {
    const hits = this.signal(name);
    const [hit] = hits;
    if (hit === undefined) return NOWHERE;
    const known = this.signalSentences.get(hit.target);
    if (known) return known;
    const found = new Set<number>();
    for (const { first } of hits) found.add(this.sentenceAt(first));
    this.signalSentences.set(hit.target, found);
    return found;
  }

  /** The blocks in which a signal occurs; worked out at the first call. */
  blocksWith(name: string): ReadonlySet<number> {
    const [hit] = this.signal(name);
    if (hit === undefined) return NOWHERE;
    const known = this.signalBlocks.get(hit.target);
    if (known) return known;
    const found = this.blocksWithAny([name]);
    this.signalBlocks.set(hit.target, found);
    return found;
  }

  /** The blocks in which any of these signals occurs; worked out at each call. */
  blocksWithAny(names: readonly string[]): ReadonlySet<number> {
    let found: Set<number> | null = null;
    for (const name of names)
      for (const { first } of this.signal(name)) {
        found ??= new Set();
        found.add(this.blockAt(first));
      }
    return found ?? NOWHERE;
  }

  /** The text of a block without the white space around it; empty when there is no such block. */
  blockText(block: number): string {
    const { start = 0, end = 0 } = this.letter.blocks[block] ?? {};
    return this.letter.text.slice(start, end).trim();
  }

  /** How many tokens a block holds; 0 when there is no such block. */
  tokensIn(block: number): number {
    const { blockFirst } = this.parsed;
    return (blockFirst[block + 1] ?? 0) - (blockFirst[block] ?? 0);
  }

  /** The offsets of a range of tokens; `last` not included. */
  span(first: number, last: number): Span {
    const { tokens } = this.parsed;
    return { start: tokens.start[first] ?? 0, end: tokens.end[last - 1] ?? 0 };
  }

  /** The offsets of a whole sentence. */
  sentenceSpan(sentence: number): Span {
    const { first, last } = this.parsed.sentences;
    return this.span(first[sentence] ?? 0, last[sentence] ?? 0);
  }

  /** The text of a whole sentence; empty when there is no such sentence. */
  sentenceText(sentence: number): string {
    const { start, end } = this.sentenceSpan(sentence);
    return this.letter.text.slice(start, end);
  }

  /** The text of one token. */
  word(token: number): string {
    const { tokens } = this.parsed;
    return this.letter.text.slice(tokens.start[token] ?? 0, tokens.end[token] ?? 0);
  }

  /** The sentence that holds a token. */
  sentenceAt(token: number): number {
    return this.parsed.sentenceOf[token] ?? 0;
  }

  /** The block that holds a token. */
  blockAt(token: number): number {
    return this.blockOf(this.sentenceAt(token));
  }

  /** The block that holds a sentence. */
  blockOf(sentence: number): number {
    return this.parsed.sentences.block[sentence] ?? 0;
  }
}
