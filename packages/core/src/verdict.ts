import { hasSentences } from './has-sentences.ts';
import type { Report } from './model/report.ts';
import { routeChecklist } from './route-checklist.ts';

/** What is said of a letter as a whole. */
export interface Verdict {
  /** One Dutch sentence, without a full stop. */
  readonly text: string;
  /** `doubtful`: no errors but of language, and yet that or the route is not as it should be, or there is nothing to check. */
  readonly mark: 'good' | 'doubtful' | 'bad';
}

const ROUTES = {
  bezwaar: 'bezwaar',
  beroep: 'beroep',
  zienswijze: 'de zienswijze',
  none: 'bezwaar of beroep',
} as const;

/** The verdict on a letter, of the findings that are shown. */
export function verdictOf(report: Pick<Report, 'objection' | 'findings' | 'readability'>): Verdict {
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const ofLanguage = errors.filter(({ dimension }) => dimension === 'taal' || dimension === 'jargon').length;
  if (errors.length > ofLanguage)
    return {
      text: `Nog ${errors.length === 1 ? '1 ding' : `${errors.length} dingen`} voordat u deze brief kunt versturen`,
      mark: 'bad',
    };
  if (routeChecklist(report).verdict === 'bad')
    return {
      text: `Kijk eerst de uitleg over ${ROUTES[report.objection.remedy]} na. Daarna kunt u deze brief versturen`,
      mark: 'doubtful',
    };
  // Of language only a sentence that is far too long is an error, and that takes nobody's rights away.
  if (ofLanguage > 0)
    return {
      text: `Maak eerst ${ofLanguage === 1 ? '1 zin' : `${ofLanguage} zinnen`} korter. Daarna kunt u deze brief versturen`,
      mark: 'doubtful',
    };
  if (!hasSentences(report))
    return { text: 'In deze brief staan geen zinnen. Klare Brief kan niets nakijken', mark: 'doubtful' };
  return { text: 'U kunt deze brief versturen', mark: 'good' };
}
