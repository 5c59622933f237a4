import type { CheckedLetter, Reporter, RunFacts } from './reporter.ts';

/** Version of the contract in `report.schema.json`. */
const schemaVersion = 1;

/** The JSON report. It is written letter by letter, so that its size has no limit. */
export function createJsonReporter(facts: RunFacts): Reporter {
  const tool = { name: 'klarebrief', version: facts.toolVersion, rulesetVersion: facts.rulesetVersion };
  let count = 0;
  return {
    start: () => `{\n  "schemaVersion": ${schemaVersion},\n  "tool": ${indented(tool, 2)},\n  "letters": [`,
    letter: (letter) => `${count++ === 0 ? '' : ','}\n    ${indented(toJson(letter, facts.settings.withText), 4)}`,
    end: (summary, problems) =>
      `${count === 0 ? '' : '\n  '}],\n  "problems": ${indented(problems, 2)},\n  "summary": ${indented(summary, 2)}\n}\n`,
  };
}

function indented(value: unknown, columns: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(columns)}`);
}

/** One letter of the report, with its keys in the order of the contract. */
function toJson(
  { path, letter, report, placeOf }: CheckedLetter,
  withText: boolean,
): Readonly<Record<string, unknown>> {
  const findings = report.findings.map(({ ruleId, severity, message, start, end, suggestions, ...rest }) => ({
    ruleId,
    severity,
    message,
    start,
    end,
    place: { start: placeOf(start), end: placeOf(end) },
    ...rest,
    suggestions: suggestions.map(({ title, edits }) => ({ title, edits })),
  }));
  return {
    path,
    format: report.format,
    language: report.language,
    variant: null,
    letterType: report.letterType,
    objection: report.objection,
    help: report.help,
    readability: report.readability,
    score: report.score,
    verdict: report.verdict,
    findings,
    failures: report.failures,
    ...(withText ? { text: letter.text } : {}),
  };
}
