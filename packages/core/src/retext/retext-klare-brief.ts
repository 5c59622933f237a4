import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { CheckOptions } from '../context.ts';
import { check } from '../english/check.ts';
import { letterOf } from './letter-of.ts';
import { createPoints } from './points.ts';

const SOURCE = 'klarebrief';

/**
 * A unified plugin that checks the letter in a file and adds each finding as a message, with `ruleId`, `source`, `actual`,
 * `expected`, `url`, `note` and its place in the file. `fatal` is false for errors and warnings and null for hints; a rule that
 * could not do its work gives a hint without a place.
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
      message.fatal = finding.severity === 'info' ? null : false;
      message.actual = finding.actual;
      message.expected = [...finding.expected];
      message.url = finding.url;
      message.note = finding.note;
    }
    for (const { ruleId, message } of report.failures)
      file.message(`Regel ${ruleId} kon deze brief niet controleren: ${message}`, { ruleId, source: SOURCE }).fatal =
        null;
  };
}
