import {
  check,
  type ElementName,
  elementNames,
  type HelpStatus,
  type LetterType,
  letterTypes,
  type ObjectionStatus,
  type Report,
  readText,
} from '@klarebrief/core';
import { tagger } from '../tagger.ts';
import type { CorpusLetter, Fragment, GoldHelp, GoldObjection, Sentences } from './corpus.ts';
import { type FindingFigures, measureFindings, newFindingFigures } from './measure-findings.ts';
import { measureOrganisations } from './measure-organisations.ts';
import { measureSentences, newSentenceFigures, type SentenceFigures } from './measure-sentences.ts';
import { type FoldedText, foldText, overlap } from './places.ts';
import { Confusion, Tally } from './tally.ts';

/** The values of the status fields, in the order of the tables. */
export const statusOrder: Readonly<Record<'type' | 'status' | 'found' | 'help' | 'language', readonly string[]>> = {
  type: letterTypes satisfies readonly LetterType[],
  status: [
    'complete',
    'incomplete',
    'missing',
    'wrong-remedy',
    'elsewhere',
    'not-required',
    'should-not-be-there',
  ] satisfies readonly ObjectionStatus[],
  found: ['bezwaar', 'beroep', 'zienswijze', 'klacht', 'none'],
  help: ['complete', 'without-contact', 'missing', 'not-required'] satisfies readonly HelpStatus[],
  language: ['nl', 'en'],
};

type ElementTallies = Readonly<Record<ElementName, Tally>>;

/** What is measured of routes. */
export interface RouteFigures {
  readonly remedy: Confusion;
  readonly status: Confusion;
  readonly found: Confusion;
  readonly elements: ElementTallies;
  /** The same, without regard to the place. */
  readonly elementsPresent: ElementTallies;
}

/** What is measured of help. */
export interface HelpFigures {
  readonly help: Confusion;
  /** National organisations, by id. */
  readonly organisations: Tally;
  /** Local organisations, which have no id, by place. */
  readonly localOrganisations: Tally;
}

/** Everything that is measured over a set of letters. */
export interface Figures extends FindingFigures, RouteFigures, HelpFigures, SentenceFigures {
  letters: number;
  readonly language: Confusion;
  readonly type: Confusion;
  /** The loose clauses and help paragraphs, which the checker gets with their letter type. */
  readonly fragments: RouteFigures & HelpFigures & { clauses: number; paragraphs: number };
}

/** A text with what an expert and the checker say of it. */
export interface Compared {
  readonly report: Report;
  readonly text: FoldedText;
  /** Notes that something went wrong, for `--verbose`. */
  miss(what: string): void;
}

/** One letter with what the checker said of it. */
export interface Judged extends CorpusLetter, Compared {}

/** Checks every letter by its text alone (what the file says of its type and language does not help) and compares. */
export function measure(
  letters: readonly CorpusLetter[],
  fragments: readonly Fragment[],
  sentences: Sentences,
): Figures {
  const figures: Figures = {
    letters: letters.length,
    language: new Confusion(),
    type: new Confusion(),
    ...newRouteFigures(),
    ...newHelpFigures(),
    ...newFindingFigures(),
    ...newSentenceFigures(),
    fragments: { ...newRouteFigures(), ...newHelpFigures(), clauses: 0, paragraphs: 0 },
  };
  for (const each of letters) {
    const letter = { ...each.letter, declared: {} };
    const judged: Judged = {
      ...each,
      letter,
      report: check(letter, { tagger }),
      text: foldText(letter.text),
      miss: (what) => figures.misses.push(`${each.name}: ${what}`),
    };
    const { gold, report } = judged;
    compare(judged, 'language', figures.language, gold.language, report.language);
    compare(judged, 'type', figures.type, gold.letterType, report.letterType.value);
    measureRoute(judged, gold.objection, figures);
    measureHelp(judged, gold.help, figures);
    measureFindings(judged, figures);
  }
  for (const each of fragments) measureFragment(each, figures);
  measureSentences(sentences, figures, (what) => figures.misses.push(`sentence: ${what}`));
  return figures;
}

function measureFragment({ name, text, letterType, objection, help }: Fragment, figures: Figures): void {
  const letter = readText(text);
  const compared: Compared = {
    report: check(letter, { letterType, tagger }),
    text: foldText(letter.text),
    miss: (what) => figures.misses.push(`${name}: ${what}`),
  };
  if (objection) {
    figures.fragments.clauses++;
    measureRoute(compared, objection, figures.fragments);
  }
  if (help) {
    figures.fragments.paragraphs++;
    measureHelp(compared, help, figures.fragments);
  }
}

function compare({ miss }: Compared, field: string, confusion: Confusion, right: string, said: string): void {
  confusion.add(right, said);
  if (right !== said) miss(`${field} is ${right}, said ${said}`);
}

function measureRoute(compared: Compared, gold: GoldObjection, figures: RouteFigures): void {
  const { objection } = compared.report;
  for (const field of ['remedy', 'status', 'found'] as const)
    compare(compared, field, figures[field], gold[field], objection[field]);
  measureElements(compared, gold, figures);
}

function measureHelp(compared: Compared, gold: GoldHelp, figures: HelpFigures): void {
  compare(compared, 'help', figures.help, gold.status, compared.report.help.status);
  measureOrganisations(compared, gold, figures);
}

/** An element is right when label and report both have it and the places meet. */
function measureElements({ report, text, miss }: Compared, gold: GoldObjection, figures: RouteFigures): void {
  for (const name of elementNames) {
    const quotes = quotesOf(gold.elements[name]);
    const said = report.objection.elements[name];
    const labelled = quotes.length > 0;
    const meets = said !== null && quotes.some((quote) => text.find(quote).some((place) => overlap(place, said)));
    count(figures.elements[name], labelled, said !== null, meets);
    count(figures.elementsPresent[name], labelled, said !== null, true);
    if (meets) continue;
    if (labelled && said) miss(`${name} is "${quotes.join('" or "')}", said "${said.text}"`);
    else if (labelled) miss(`${name} not found: "${quotes.join('" or "')}"`);
    else if (said) miss(`${name} wrongly found: "${said.text}"`);
  }
}

/** The places of an element as a list. */
export function quotesOf(element: string | readonly string[] | null): readonly string[] {
  if (element === null) return [];
  return typeof element === 'string' ? [element] : element;
}

function count(tally: Tally, label: boolean, said: boolean, meets: boolean): void {
  if (label && said && meets) {
    tally.hit();
    return;
  }
  if (label) tally.missed++;
  if (said) tally.wrong++;
}

function newRouteFigures(): RouteFigures {
  return {
    remedy: new Confusion(),
    status: new Confusion(),
    found: new Confusion(),
    elements: tallies(),
    elementsPresent: tallies(),
  };
}

function newHelpFigures(): HelpFigures {
  return { help: new Confusion(), organisations: new Tally(), localOrganisations: new Tally() };
}

function tallies(): ElementTallies {
  return {
    remedy: new Tally(),
    term: new Tally(),
    body: new Tally(),
    channel: new Tally(),
    address: new Tally(),
    content: new Tally(),
    interimRelief: new Tally(),
    courtFee: new Tally(),
  };
}
