import type { Report } from './model/report.ts';
import { routeChecklist } from './route-checklist.ts';

/** What is said of a letter as a whole. */
export interface Verdict {
  /** One Dutch sentence, without a full stop. */
  readonly text: string;
  /** `doubtful`: no errors, and yet the route is not as it should be. */
  readonly mark: 'good' | 'doubtful' | 'bad';
}

const ROUTES = {
  bezwaar: 'bezwaar',
  beroep: 'beroep',
  zienswijze: 'de zienswijze',
  none: 'bezwaar of beroep',
} as const;

/** The verdict on a letter, of the findings that are shown. */
export function verdictOf(report: Pick<Report, 'objection' | 'findings'>): Verdict {
  const errors = report.findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0)
    return {
      text: `Nog ${errors === 1 ? '1 ding' : `${errors} dingen`} voordat u deze brief kunt versturen`,
      mark: 'bad',
    };
  if (routeChecklist(report).verdict === 'bad')
    return {
      text: `Kijk eerst de uitleg over ${ROUTES[report.objection.remedy]} na. Daarna kunt u deze brief versturen`,
      mark: 'doubtful',
    };
  return { text: 'U kunt deze brief versturen', mark: 'good' };
}
