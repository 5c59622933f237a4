import type { HelpStatus, Organisation, Report } from './model/report.ts';
import type { RouteChecklist } from './route-checklist.ts';

/** Who the letter says can help, as a list to tick off, in Dutch. */
export interface HelpChecklist {
  readonly statusText: string;
  /** `bad` and `doubtful` ask for work. */
  readonly verdict: RouteChecklist['verdict'];
  readonly organisations: readonly Organisation[];
}

/** What the letter says of help from outside the municipality, for people. */
export function helpChecklist({ help: { status, organisations } }: Pick<Report, 'help'>): HelpChecklist {
  return { ...TEXTS[status], organisations };
}

const TEXTS: Readonly<Record<HelpStatus, Pick<HelpChecklist, 'statusText' | 'verdict'>>> = {
  complete: { statusText: 'staat erin', verdict: 'good' },
  'without-contact': { statusText: 'staat erin, maar niet hoe de lezer ze bereikt', verdict: 'doubtful' },
  missing: { statusText: 'staat niet in de brief', verdict: 'bad' },
  'not-required': { statusText: 'hoeft niet in deze brief', verdict: 'none' },
};
