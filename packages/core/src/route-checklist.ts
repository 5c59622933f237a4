import type { Checklist, ChecklistState } from './checklist.ts';
import type { Finding } from './model/finding.ts';
import {
  type ElementName,
  elementNames,
  type LetterType,
  type ObjectionResult,
  type ObjectionStatus,
  type Remedy,
  type Report,
} from './model/report.ts';

/** What people call each kind of letter. */
export const letterTypeNames: Readonly<Record<LetterType, string>> = {
  besluit: 'Besluit',
  'beslissing-op-bezwaar': 'Beslissing op bezwaar',
  belastingaanslag: 'Belastingaanslag',
  'uitspraak-op-bezwaar': 'Uitspraak op bezwaar',
  ontwerpbesluit: 'Ontwerpbesluit',
  voornemen: 'Voornemen',
  herstelverzuim: 'Verzoek om aan te vullen',
  ontvangstbevestiging: 'Ontvangstbevestiging',
  uitnodiging: 'Uitnodiging',
  informatie: 'Informatiebrief',
  verdaging: 'Bericht van uitstel',
  klachtafhandeling: 'Antwoord op een klacht',
  betalingsherinnering: 'Betalingsherinnering',
};

/** How sure the recognition of a letter type is, in a word. `confidence`: 0 to 1. */
export function certaintyName(confidence: number): string {
  if (confidence >= 0.85) return 'zeker';
  return confidence >= 0.6 ? 'waarschijnlijk' : 'misschien';
}

const TITLES: Readonly<Record<Remedy, string>> = {
  bezwaar: 'Bezwaar maken',
  beroep: 'Beroep instellen',
  zienswijze: 'Zienswijze geven',
  none: 'Bezwaar of beroep',
};

const LABELS: Readonly<Record<ElementName, string>> = {
  remedy: 'dat het kan',
  term: 'tot wanneer',
  body: 'bij wie',
  channel: 'hoe',
  address: 'adres',
  content: 'wat erin moet',
  interimRelief: 'als het haast heeft',
  courtFee: 'wat het kost',
};

/** The route of a letter as a list to tick off. A route that should be there and is not, shows all that belongs to it. */
export function routeChecklist({ objection, findings }: Pick<Report, 'objection' | 'findings'>): Checklist {
  const wrong = wrongElements(objection, findings);
  const blank = blankElements(objection, findings);
  const lead = LEADS[objection.status] ?? '';
  const rows = elementNames
    .filter((name) => isAsked(name, objection))
    .map((element) => {
      const state = blank.has(element) ? 'wrong' : stateOf(element, objection, wrong);
      const usual = (lead === '' ? SAID : SAID_BELOW_LEAD)[state];
      const said = blank.has(element) ? BLANK_SAID : state === 'wrong' ? (wrong.get(element) ?? usual) : usual;
      return { id: element, label: LABELS[element], state, said, quote: objection.elements[element] };
    });
  return { title: TITLES[objection.remedy], ...judgement(objection, rows, blank.size > 0), lead, rows };
}

/** What is said of the route as a whole. A complete one is praised only where no row says otherwise. */
function judgement(objection: ObjectionResult, rows: Checklist['rows'], hasBlanks: boolean): Judgement {
  if (objection.status !== 'complete')
    return { statusText: statusText(objection), verdict: VERDICTS[objection.status] };
  if (hasBlanks) return { statusText: 'nog niet ingevuld', verdict: 'bad' };
  if (rows.some(({ state }) => state === 'wrong'))
    return { statusText: 'compleet, maar er klopt iets niet', verdict: 'bad' };
  if (rows.some(({ state }) => state === 'missing')) return { statusText: 'bijna compleet', verdict: 'doubtful' };
  return { statusText: statusText(objection), verdict: 'good' };
}

type Judgement = Pick<Checklist, 'statusText' | 'verdict'>;

const BLANK_SAID = 'vul dit nog in';
const BLANK_LEFT = 'opbouw/invulveld-over';

/** Elements that hold a blank of a template. */
function blankElements({ elements }: ObjectionResult, findings: readonly Finding[]): ReadonlySet<ElementName> {
  const blanks = findings.filter(({ ruleId }) => ruleId === BLANK_LEFT);
  const holds = (name: ElementName): boolean =>
    blanks.some(({ start, end }) => start < (elements[name]?.end ?? 0) && end > (elements[name]?.start ?? 0));
  return new Set(elementNames.filter((name) => name !== 'remedy' && holds(name)));
}

/** Where nearly all is missing, one line says so for all of it. */
const LEADS: Readonly<Partial<Record<ObjectionStatus, string>>> = {
  missing: 'Dit hoort erin:',
  'wrong-remedy': 'Dit hoort erin:',
  elsewhere: 'Dit hoort in de brief zelf:',
};

const SAID: Readonly<Record<ChecklistState, string>> = {
  good: '',
  wrong: 'klopt niet',
  missing: 'staat er niet',
  absent: 'staat er niet, mag wel',
  needless: 'hoort hier niet',
};
const SAID_BELOW_LEAD: typeof SAID = { ...SAID, missing: '', absent: 'mag erbij' };

const VERDICTS: Readonly<Record<Exclude<ObjectionStatus, 'complete'>, Checklist['verdict']>> = {
  incomplete: 'bad',
  missing: 'bad',
  'wrong-remedy': 'bad',
  elsewhere: 'doubtful',
  'not-required': 'none',
  'should-not-be-there': 'bad',
};

function statusText({ status, found, remedy }: ObjectionResult): string {
  switch (status) {
    case 'complete':
      return 'compleet';
    case 'incomplete':
      return 'nog niet goed';
    case 'missing':
      return 'staat niet in de brief';
    case 'wrong-remedy':
      return `verkeerde weg (de brief noemt ${found}, hier hoort ${remedy})`;
    case 'elsewhere':
      return 'staat niet in de brief zelf, de brief verwijst alleen';
    case 'not-required':
      return 'hoeft niet in deze brief';
    case 'should-not-be-there':
      return 'hoort niet in deze brief';
  }
}

/** Elements that mean nothing for this route are left out, unless they are there. So is all that a letter need not have. */
function isAsked(name: ElementName, { remedy, status, elements }: ObjectionResult): boolean {
  if (elements[name]) return true;
  if (status === 'not-required' || status === 'should-not-be-there') return false;
  if (name === 'courtFee') return remedy === 'beroep';
  if (name === 'content' || name === 'interimRelief') return remedy === 'bezwaar' || remedy === 'beroep';
  return true;
}

function stateOf(
  name: ElementName,
  objection: ObjectionResult,
  wrong: ReadonlyMap<ElementName, string>,
): ChecklistState {
  if (!objection.elements[name]) return isNeeded(name, objection) ? 'missing' : 'absent';
  if (objection.status === 'should-not-be-there') return 'needless';
  return wrong.has(name) ? 'wrong' : 'good';
}

/** Of the ways to send it one is enough: online or an address. */
function isNeeded(name: ElementName, { elements }: ObjectionResult): boolean {
  if (name === 'interimRelief' || name === 'courtFee') return false;
  if (name === 'channel') return elements.address === null;
  if (name === 'address') return elements.channel === null;
  return true;
}

/** A last day that is one short is a warning, and still no good term. */
const WRONG_TERM = 'bezwaar/termijn-klopt-niet';
/** Rules about the term, wherever in the letter they find one: a right one beside it does not help who reads the wrong one. */
const ABOUT_TERM = 'bezwaar/termijn-';
/** The words that are quoted are right, and others are not. */
const WRONG_BESIDES = 'klopt op een andere plek niet';

/**
 * Elements that are there but not as they should be, with what is said of them. An error about the term counts for the term, any other in
 * the route for the element it covers most of; the words for the route as a whole (`remedy`) often hold all the others, so they do not count.
 */
function wrongElements({ elements }: ObjectionResult, findings: readonly Finding[]): ReadonlyMap<ElementName, string> {
  const wrong = new Map<ElementName, string>();
  for (const finding of findings) {
    if (finding.dimension !== 'bezwaar') continue;
    if (finding.severity !== 'error' && finding.ruleId !== WRONG_TERM) continue;
    const covered = (name: ElementName): number => {
      const quote = elements[name];
      if (!quote || name === 'remedy') return 0;
      return (Math.min(finding.end, quote.end) - Math.max(finding.start, quote.start)) / (quote.end - quote.start);
    };
    const element = finding.ruleId.startsWith(ABOUT_TERM)
      ? 'term'
      : elementNames.reduce((best, name) => (covered(name) > covered(best) ? name : best));
    if (covered(element) > 0) wrong.set(element, SAID.wrong);
    else if (element === 'term' && !wrong.has(element)) wrong.set(element, WRONG_BESIDES);
  }
  return wrong;
}
