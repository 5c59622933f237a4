import {
  check,
  type ElementName,
  elementNames,
  type HelpStatus,
  type LetterType,
  letterTypes,
  type ObjectionStatus,
  type Report,
} from '@klarebrief/core';
import type { CorpusLetter } from './corpus.ts';
import { type FindingFigures, measureFindings, newFindingFigures } from './measure-findings.ts';
import { measureOrganisations } from './measure-organisations.ts';
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

/** Everything that is measured over a set of letters. */
export interface Figures extends FindingFigures {
  letters: number;
  readonly language: Confusion;
  readonly type: Confusion;
  readonly remedy: Confusion;
  readonly status: Confusion;
  readonly found: Confusion;
  readonly help: Confusion;
  readonly elements: ElementTallies;
  /** The same, without regard to the place. */
  readonly elementsPresent: ElementTallies;
  /** National organisations, by id. */
  readonly organisations: Tally;
  /** Local organisations, which have no id, by place. */
  readonly localOrganisations: Tally;
}

/** One letter with what the checker said of it. */
export interface Judged extends CorpusLetter {
  readonly report: Report;
  readonly text: FoldedText;
  /** Notes that something went wrong, for `--verbose`. */
  miss(what: string): void;
}

/** Checks every letter by its text alone (what the file says of its type and language does not help) and compares. */
export function measure(letters: readonly CorpusLetter[]): Figures {
  const figures: Figures = {
    letters: letters.length,
    language: new Confusion(),
    type: new Confusion(),
    remedy: new Confusion(),
    status: new Confusion(),
    found: new Confusion(),
    help: new Confusion(),
    elements: tallies(),
    elementsPresent: tallies(),
    organisations: new Tally(),
    localOrganisations: new Tally(),
    ...newFindingFigures(),
  };
  for (const each of letters) {
    const letter = { ...each.letter, declared: {} };
    const judged: Judged = {
      ...each,
      letter,
      report: check(letter),
      text: foldText(letter.text),
      miss: (what) => figures.misses.push(`${each.name}: ${what}`),
    };
    measureFields(judged, figures);
    measureElements(judged, figures);
    measureOrganisations(judged, figures);
    measureFindings(judged, figures);
  }
  return figures;
}

function measureFields({ gold, report, miss }: Judged, figures: Figures): void {
  const { objection, help } = report;
  const fields = [
    ['language', gold.language, report.language],
    ['type', gold.letterType, report.letterType.value],
    ['remedy', gold.objection.remedy, objection.remedy],
    ['status', gold.objection.status, objection.status],
    ['found', gold.objection.found, objection.found],
    ['help', gold.help.status, help.status],
  ] as const;
  for (const [field, right, said] of fields) {
    figures[field].add(right, said);
    if (right !== said) miss(`${field} is ${right}, said ${said}`);
  }
}

/** An element is right when label and report both have it and the places meet. */
function measureElements({ gold, report, text, miss }: Judged, figures: Figures): void {
  for (const name of elementNames) {
    const quote = gold.objection.elements[name];
    const said = report.objection.elements[name];
    const meets = quote !== null && said !== null && text.find(quote).some((place) => overlap(place, said));
    count(figures.elements[name], quote !== null, said !== null, meets);
    count(figures.elementsPresent[name], quote !== null, said !== null, true);
    if (meets) continue;
    if (quote !== null && said) miss(`${name} is "${quote}", said "${said.text}"`);
    else if (quote !== null) miss(`${name} not found: "${quote}"`);
    else if (said) miss(`${name} wrongly found: "${said.text}"`);
  }
}

function count(tally: Tally, label: boolean, said: boolean, meets: boolean): void {
  if (label && said && meets) {
    tally.hit();
    return;
  }
  if (label) tally.missed++;
  if (said) tally.wrong++;
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
