import { type ElementName, elementNames, type Finding, type ObjectionResult, type Remedy } from '@klarebrief/core/lean';
import { shorten } from './clean.ts';
import type { Page } from './page.ts';

const remedyTitles: Readonly<Record<Remedy, string>> = {
  bezwaar: 'Bezwaar maken',
  beroep: 'Beroep instellen',
  zienswijze: 'Zienswijze geven',
  none: 'Bezwaar of beroep',
};

const elementTitles: Readonly<Record<ElementName, string>> = {
  remedy: 'dat het kan',
  term: 'tot wanneer',
  body: 'bij wie',
  channel: 'hoe',
  address: 'adres',
  content: 'wat erin moet',
  interimRelief: 'als het haast heeft',
  courtFee: 'wat het kost',
};

const LABEL = 21;

/** The route as a list to tick off, with the words that were found. */
export function objectionSection(
  objection: ObjectionResult,
  findings: readonly Finding[],
  page: Page,
): readonly string[] {
  const { colors } = page;
  const title = colors.bold(`${remedyTitles[objection.remedy]}:`);
  const rows = showsElements(objection)
    ? elementNames.filter((name) => isAsked(name, objection)).map((name) => row(name, objection, findings, page))
    : [];
  return [`${title} ${statusText(objection, colors)}`, ...rows];
}

function statusText({ status, found, remedy }: ObjectionResult, colors: Page['colors']): string {
  switch (status) {
    case 'complete':
      return colors.green('compleet');
    case 'incomplete':
      return colors.red('nog niet goed');
    case 'missing':
      return colors.red('staat niet in de brief');
    case 'wrong-remedy':
      return colors.red(`verkeerde weg (de brief noemt ${found}, hier hoort ${remedy})`);
    case 'elsewhere':
      return colors.yellow('staat niet in de brief zelf, de brief verwijst alleen');
    case 'not-required':
      return colors.dim('hoeft niet in deze brief');
    case 'should-not-be-there':
      return colors.red('hoort niet in deze brief');
  }
}

function showsElements({ status, elements }: ObjectionResult): boolean {
  if (status === 'missing' || status === 'wrong-remedy') return false;
  return status === 'complete' || status === 'incomplete' || elementNames.some((name) => elements[name] !== null);
}

/** Elements that mean nothing for this route are left out, unless they are there. */
function isAsked(name: ElementName, { remedy, status, elements }: ObjectionResult): boolean {
  if (elements[name]) return true;
  if (status !== 'complete' && status !== 'incomplete') return false;
  if (name === 'courtFee') return remedy === 'beroep';
  if (name === 'content' || name === 'interimRelief') return remedy === 'bezwaar' || remedy === 'beroep';
  return true;
}

function row(
  name: ElementName,
  objection: ObjectionResult,
  findings: readonly Finding[],
  { colors, width }: Page,
): string {
  const label = elementTitles[name].padEnd(LABEL);
  const quote = objection.elements[name];
  if (quote) {
    const wrong = wrongElements(objection, findings).has(name);
    const words = `"${shorten(quote.text, width - LABEL - (wrong ? 20 : 7))}"`;
    if (objection.status === 'should-not-be-there') return `  ${colors.dim('–')} ${label}${words}`;
    return wrong
      ? `  ${colors.red('✗')} ${label}${words} ${colors.red('klopt niet')}`
      : `  ${colors.green('✓')} ${label}${words}`;
  }
  return isNeeded(name, objection)
    ? `  ${colors.red('✗')} ${label}${colors.red('staat er niet')}`
    : `  ${colors.dim('–')} ${label}${colors.dim('staat er niet, mag wel')}`;
}

/** Of the ways to send it one is enough: online or an address. */
function isNeeded(name: ElementName, { elements }: ObjectionResult): boolean {
  if (name === 'interimRelief' || name === 'courtFee') return false;
  if (name === 'channel') return elements.address === null;
  if (name === 'address') return elements.channel === null;
  return true;
}

/**
 * Elements that are there but not as they should be. An error in the route counts for the element it covers most of; the words for
 * the route as a whole (`remedy`) often hold all the others, so they do not count.
 */
function wrongElements({ elements }: ObjectionResult, findings: readonly Finding[]): ReadonlySet<ElementName> {
  const wrong = new Set<ElementName>();
  for (const finding of findings) {
    if (finding.severity !== 'error' || finding.dimension !== 'bezwaar') continue;
    let most = 0;
    let element: ElementName | undefined;
    for (const name of elementNames) {
      const quote = elements[name];
      if (!quote || name === 'remedy') continue;
      const covered =
        (Math.min(finding.end, quote.end) - Math.max(finding.start, quote.start)) / (quote.end - quote.start);
      if (covered <= most) continue;
      most = covered;
      element = name;
    }
    if (element) wrong.add(element);
  }
  return wrong;
}
