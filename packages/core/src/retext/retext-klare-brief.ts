import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { CheckOptions } from '../context.ts';
import { check } from '../english/check.ts';
import type { Severity } from '../model/finding.ts';
import { letterOf } from './letter-of.ts';
import { createPoints } from './points.ts';

const SOURCE = 'klarebrief';
const FATAL: Readonly<Record<Severity, boolean | undefined>> = { error: true, warning: false, info: undefined };

/**
 * A unified plugin that checks the letter in a file and adds each finding as a message, with `ruleId`, `source`, `actual`,
 * `expected`, `url`, `note` and its place in the file. `fatal` is what the rules of retext and remark-lint make of a severity: true
 * for an error, false for a warning, undefined for a hint. Nothing is thrown; a reporter or `unified-engine` fails on `true`. A rule
 * that could not do its work gives a hint without a place.
 */
export default function retextKlareBrief(
  options?: Readonly<CheckOptions> | null | undefined,
): (tree: Root, file: VFile) => undefined {
  return (_, file) => {
    const letter = letterOf(file);
    const pointAt = createPoints(letter, String(file));
    const report = check(letter, options ?? {});
    for (const finding of report.findings) {
      const message = file.message(finding.message, {
        place: { start: pointAt(finding.start), end: pointAt(finding.end) },
        ruleId: finding.ruleId,
        source: SOURCE,
      });
      message.fatal = FATAL[finding.severity];
      message.actual = finding.actual;
      message.expected = [...finding.expected];
      message.url = finding.url;
      message.note = finding.note;
    }
    for (const { ruleId, message } of report.failures)
      file.info(`Regel ${ruleId} kon deze brief niet controleren: ${message}`, { ruleId, source: SOURCE });
  };
}
