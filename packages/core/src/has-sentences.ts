import type { Report } from './model/report.ts';

/** Whether there is anything to judge. Of a greeting alone, that nothing was found says nothing: no points are shown and nothing is praised. */
export function hasSentences({ readability }: Pick<Report, 'readability'>): boolean {
  return readability.metrics.words > 0;
}
