import { help } from '../analyses/help.ts';
import { letterType } from '../analyses/letter-type.ts';
import { objection } from '../analyses/objection.ts';
import { parts } from '../analyses/parts.ts';
import { signatory } from '../analyses/signatory.ts';
import type { Context } from '../context.ts';
import { helpBlock } from '../insertions/help-block.ts';
import { dutyHelpers, fittingHelpers } from '../insertions/helpers.ts';
import { type Insertion, plainText } from '../insertions/insertion.ts';
import { objectionClause } from '../insertions/objection-clause.ts';
import type { Edit, Match } from '../model/finding.ts';
import type { Settings } from '../model/settings.ts';

const REMEDIES = ['bezwaar', 'beroep', 'zienswijze'] as const;

/**
 * Where an explanation of the route goes: at the end of the letter, behind what the finding points at, in front of the wrong explanation, or
 * in front of one that is not whole.
 */
type ClausePlace = 'ending' | 'behind' | 'before' | 'instead';

/** What the writer still has to do by hand. */
const TO_DO: Readonly<Partial<Record<ClausePlace, string>>> = {
  before: ' (haal zelf de verkeerde uitleg weg)',
  instead: ' (haal zelf de oude uitleg weg)',
};

/** The finding with the suggestion to put the explanation of the right route into the letter. Nothing is taken out. */
export function withClause(context: Context, match: Match, place: ClausePlace): Match {
  const clause = context.get(ownClause);
  if (!clause) return match;
  const title = clause.title + (TO_DO[place] ?? '');
  return withSuggestion(match, { ...clause, title }, clausePoint(context, match, place));
}

/** The explanation of the right route, of this municipality; null for a letter that needs none. */
function ownClause(context: Context): Insertion | null {
  const { remedy } = context.get(objection);
  const { settings = {} } = context.options;
  const { language, rules } = context;
  return objectionClause(
    remedy,
    context.get(letterType).value,
    ofSignatory(context, settings),
    rules.ruleset,
    language,
  );
}

/** The settings with the mayor or the council as the body, in a letter that they sign (Awb 6:4). */
function ofSignatory(context: Context, settings: Settings): Settings {
  const signed = context.get(signatory);
  if (signed === null || signed === 'college') return settings;
  const { municipality = {} } = settings;
  const body = `de ${signed} van ${municipality.name ?? '[vul in: naam gemeente]'}`;
  return { ...settings, municipality: { ...municipality, body } };
}

/** The finding with the suggestion to put into the letter who can help: those who meet the duty of the law when that is what lacks. */
export function withHelp(context: Context, match: Match, lacks: 'anybody' | 'duty'): Match {
  const { language } = context;
  const { ruleset } = context.rules;
  const { duty } = context.get(help);
  const helpers = lacks === 'duty' ? dutyHelpers(context) : fittingHelpers(context);
  const general = helpers.length > 0 ? helpBlock(helpers, ruleset, 'hulp', language) : null;
  const block = general ?? (lacks === 'duty' && duty ? helpBlock([], ruleset, `hulp-${duty}`, language) : null);
  return block ? withSuggestion(match, block, helpPoint(context)) : match;
}

function withSuggestion(match: Match, insertion: Insertion, point: Point): Match {
  const text = plainText(insertion, point.withHeading);
  const { at, side } = point;
  const edit: Edit = { start: at, end: at, text: side === 'behind' ? `\n\n${text}` : `${text}\n\n` };
  return { ...match, suggestions: [{ title: insertion.title, edits: [edit], insertion: { ...insertion, ...point } }] };
}

/** A place between two blocks. */
interface Point {
  /** Offset in the letter: the end of a block, or the start of one. */
  readonly at: number;
  readonly side: 'behind' | 'before';
  readonly withHeading: boolean;
}

function clausePoint(context: Context, match: Match, place: ClausePlace): Point {
  const { of, sections, sectionOf } = context.get(parts);
  const [opening = -1] = place === 'instead' ? (context.get(objection).clause?.blocks ?? []) : [];
  if (opening >= 0) return inFrontOf(context, opening) ?? ending(context);
  const block = context.letter.blocks.findIndex(({ start, end }) => start <= match.start && match.start < end);
  const { heading = -1 } = sections[sectionOf[block] ?? -1] ?? {};
  const inText = of[block] === 'body' || of[block] === 'heading';
  if (place === 'before' && inText) return inFrontOf(context, heading < 0 ? block : heading) ?? ending(context);
  const headings = objectionHeadings(context);
  if (place === 'behind' && inText) return behind(context, block, !headings.includes(heading)) ?? ending(context);
  const last = headings[headings.length - 1];
  if (last === undefined) return ending(context);
  const under = sections[sectionOf[last] ?? -1]?.blocks ?? [];
  return behind(context, under[under.length - 1] ?? last, false) ?? ending(context);
}

/** Headings about going against the letter, in order; not those about the bezwaar that a beslissing op bezwaar decides on. */
function objectionHeadings(context: Context): readonly number[] {
  const { of } = context.get(parts);
  const { remedy } = context.get(objection);
  const own = [context.sentencesWith('niet-eens'), context.sentencesWith(`trefwoord:${remedy}`)];
  const others = REMEDIES.map((other) => context.sentencesWith(`trefwoord:${other}`));
  const has = (sets: readonly ReadonlySet<number>[], sentence: number): boolean =>
    sets.some((set) => set.has(sentence));
  return [...context.sentencesWith('kop:rechtsmiddel')]
    .filter((sentence) => has(own, sentence) || !has(others, sentence))
    .map((sentence) => context.blockOf(sentence))
    .filter((block) => of[block] === 'heading')
    .sort((a, b) => a - b);
}

/** Close to the route, where a reader who does not agree looks for help. */
function helpPoint(context: Context): Point {
  const { blocks = [] } = context.get(objection).clause ?? {};
  const last = blocks[blocks.length - 1];
  return (last === undefined ? null : behind(context, last, true)) ?? ending(context);
}

function inFrontOf({ letter }: Context, block: number): Point | null {
  const { kind, start = 0 } = letter.blocks[block] ?? {};
  return kind === 'paragraph' || kind === 'heading' ? { at: start, side: 'before', withHeading: true } : null;
}

/** Behind a block and the list that goes with it; null inside a table. */
function behind({ letter }: Context, block: number, withHeading: boolean): Point | null {
  const { blocks } = letter;
  let last = block;
  while (blocks[last + 1]?.kind === 'list-item') last++;
  const { kind, end = 0 } = blocks[last] ?? {};
  return kind === undefined || kind === 'table-cell' ? null : { at: end, side: 'behind', withHeading };
}

/** "Vertrouwende u voldoende te hebben ingelicht, verblijven wij,": the sentence that goes on in the closing. */
const LEADS_OUT =
  /(?:verblijven|tekenen) wij,?$|(?:verblijf|teken) ik,?$|^(?:vertrouwende|hopende|in afwachting van)\s.{0,160},$/i;

/** In front of the closing and the sentence that leads to it; without one behind the last paragraph. */
function ending(context: Context): Point {
  const { of, paragraphs } = context.get(parts);
  const { letter } = context;
  const index = of.indexOf('closing');
  const before = letter.blocks[index - 1];
  const leadsOut =
    before !== undefined &&
    of[index - 1] === 'body' &&
    LEADS_OUT.test(letter.text.slice(before.start, before.end).trim());
  const closing = letter.blocks[leadsOut ? index - 1 : index];
  if (closing) return { at: closing.start, side: 'before', withHeading: true };
  const last = letter.blocks[paragraphs[paragraphs.length - 1] ?? -1];
  return { at: last?.end ?? letter.text.length, side: 'behind', withHeading: true };
}
