import type { Columns } from './columns.ts';
import type { CompoundPart, Compounds } from './compounds.ts';
import { labelOf, uposOf } from './labels.ts';
import { lemmaGroup } from './lemma-groups.ts';
import type { LemmaRules } from './lemma-rules.ts';
import type { Lexicon } from './lexicon.ts';
import type { TokenText } from './tokens.ts';
import { isParticiple, isVerb } from './verb-forms.ts';
import { Kind, Shape } from './word.ts';

/** What lemmas are made with. */
export interface LemmaTools {
  readonly rules: LemmaRules;
  readonly lexicon: Lexicon;
  readonly compounds: Compounds;
  /** Particles of verbs that can be split ("aan", "terug"), the longest first. */
  readonly particles: readonly string[];
}

const PROPN = labelOf('PROPN');
/** A sentence opens with at most this many marks. */
const MOST_MARKS = 4;
const OPENING_MARKS = /^["'“”‘„«(:*•-]$/;

/**
 * The word as its lemma is made from it: in lower case, unless it is a name, a sign or foreign, or a noun or adjective with a capital
 * of its own ("Nederlandse", "WOZ-waarde"). `opens`: the word opens its sentence, so that its capital says little.
 */
export function lemmaBase(word: string, label: number, shape: number, opens: boolean, hasCapital: boolean): string {
  if ((shape & (Shape.capital | Shape.capitals | Shape.innerCapital)) === 0) return word;
  const upos = uposOf(label);
  if (upos === 'PROPN' || upos === 'X' || upos === 'SYM' || upos === 'PUNCT') return word;
  if (upos !== 'NOUN' && upos !== 'ADJ') return word.toLowerCase();
  if (shape & (Shape.capitals | Shape.innerCapital)) return word;
  return opens && !hasCapital ? word.toLowerCase() : word;
}

/** Whether a token is the first word of the sentence that starts at token `first`, or stands behind an opening mark. */
export function opensSentence({ kind }: Columns, { text, tokens }: TokenText, token: number, first: number): boolean {
  const before = token - 1;
  if (before < first || OPENING_MARKS.test(text.slice(tokens.start[before] ?? 0, tokens.end[before] ?? 0))) return true;
  for (let at = before; at >= token - MOST_MARKS; at--) {
    if (at < first) return true;
    if (kind[at] !== Kind.mark) return false;
  }
  return false;
}

/** The particle that a past participle starts with, when "ge" comes behind it: "aan" of "aangevraagd". Else nothing. */
export function particleBeforeGe(word: string, particles: readonly string[]): string {
  return (
    particles.find(
      (each) => word.length > each.length + 4 && word.startsWith('ge', each.length) && word.startsWith(each),
    ) ?? ''
  );
}

/** The lemma of a word that stands alone: "aangevraagd" gives "aanvragen". */
export function lemmaOf({ rules, particles }: LemmaTools, base: string, label: number): string {
  if (label === PROPN && base.length < 3) return base;
  const particle = isVerb(label) && isParticiple(label) ? particleBeforeGe(base.toLowerCase(), particles) : '';
  const rest = base.slice(particle.length);
  return base.slice(0, particle.length) + rules.lemma(lemmaGroup(label, rest), rest);
}

/** The parts of the lemma of a word, each as a word of its own: "af, wijzen", "jeugd, gezondheid, zorg". A word that is no compound is one part. */
export function lemmaParts(tools: LemmaTools, base: string, label: number, lemma: string): readonly string[] {
  const upos = uposOf(label);
  if (upos === 'VERB') return splitVerb(tools, lemma);
  if (upos !== 'NOUN' && upos !== 'ADJ') return [lemma];
  const parts = splitWord(tools, base, label);
  return parts.length === 1
    ? [lemma]
    : parts.map(({ stem, text }, at) => (at < parts.length - 1 ? stem : lemmaOf(tools, text, label)));
}

/** The parts of a noun or adjective as it is written. */
export function splitWord(tools: LemmaTools, word: string, label: number): readonly CompoundPart[] {
  return tools.compounds.split(word, (piece) => lemmaOf(tools, piece, label));
}

/** Whether a verb is known, by itself or behind a particle. */
export function knowsVerb(tools: LemmaTools, infinitive: string): boolean {
  return tools.compounds.isWord(infinitive, true) || splitVerb(tools, infinitive).length > 1;
}

function splitVerb({ compounds, particles }: LemmaTools, lemma: string): readonly string[] {
  if (compounds.isWord(lemma, true)) return [lemma];
  const particle = particles.find(
    (each) => lemma.startsWith(each) && compounds.isKnown(lemma.slice(each.length), true),
  );
  return particle ? [particle, lemma.slice(particle.length)] : [lemma];
}
