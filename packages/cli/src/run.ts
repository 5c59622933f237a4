import {
  builtInRuleset,
  type CheckOptions,
  letterTypeNames,
  localDate,
  type Report,
  type Severity,
} from '@klarebrief/core/lean';
import { createTagger } from '@klarebrief/tagger';
import { loadTaggerModel } from '@klarebrief/tagger-model';
import packageJson from '../package.json' with { type: 'json' };
import type { CheckSettings } from './arguments.ts';
import { checkInputs } from './check-inputs.ts';
import { extensionOf, readableKinds } from './file-kinds.ts';
import { findInputs } from './inputs.ts';
import { isLetterType } from './letter-types.ts';
import { choices } from './nearest.ts';
import { pathName } from './path-name.ts';
import type { Problem } from './problem.ts';
import { reporters } from './reporters/index.ts';
import type { Summary } from './reporters/reporter.ts';
import { findSettings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** Files from which on a progress line is shown. */
const MANY = 6;

/**
 * Checks the letters at the paths and reports them. Gives the exit code: 2 when a file could not be read or the settings are wrong
 * (then nothing is checked), otherwise 1 when something was found from the severity of `failOn` on, otherwise 0.
 */
export async function runCheck(
  paths: readonly string[],
  settings: CheckSettings,
  terminal: Terminal,
): Promise<0 | 1 | 2> {
  const { inputs, unread } = await findInputs(paths);
  const found = await findSettings(
    inputs.map(({ path }) => path),
    settings.config,
  );
  if (!found.ok) {
    for (const problem of found.problems) terminal.warn(oneLine(problem));
    return 2;
  }
  const options = optionsOf(settings);
  const reporter = reporters[settings.format]({
    files: inputs.length,
    settings,
    toolVersion: packageJson.version,
    rulesetVersion: builtInRuleset().version,
    colors: terminal.colors,
    width: terminal.width,
  });
  const summary = { letters: 0, pass: 0, fail: 0, errors: 0, warnings: 0, infos: 0 };
  const problems: Problem[] = [];
  await terminal.write(reporter.start());
  const { stdinName } = settings;
  let done = 0;
  for await (const checked of checkInputs(inputs, { stdinName, options, settingsOf: found.of })) {
    done++;
    if (inputs.length >= MANY) terminal.progress(`${done} van ${inputs.length} brieven`);
    if ('message' in checked) {
      problems.push(checked);
      terminal.warn(`${oneLine(pathName(checked.path))}: ${oneLine(checked.message)}`);
    } else {
      const unknown = unknownTypeLine(checked.letter.declared.letterType);
      if (unknown) terminal.warn(`${oneLine(pathName(checked.path))}: ${oneLine(unknown)}`);
      addTo(summary, checked.report);
      await terminal.write(reporter.letter(checked));
    }
  }
  terminal.progress('');
  await terminal.write(reporter.end(summary, problems));
  if (unread.length > 0) terminal.warn(unreadLine(unread));
  if (problems.length > 0) return 2;
  return reaches(summary, settings.failOn) ? 1 : 0;
}

function optionsOf({ language, letterType }: CheckSettings): CheckOptions {
  return {
    today: localDate(new Date()),
    tagger: createTagger(loadTaggerModel()),
    ...(language ? { language } : {}),
    ...(letterType ? { letterType } : {}),
  };
}

function addTo(summary: { -readonly [Key in keyof Summary]: Summary[Key] }, report: Report): void {
  summary.letters += 1;
  summary[report.verdict] += 1;
  for (const { severity } of report.findings) summary[totals[severity]] += 1;
}

const totals = { error: 'errors', warning: 'warnings', info: 'infos' } as const satisfies Record<
  Severity,
  keyof Summary
>;

function reaches({ errors, warnings, infos }: Summary, failOn: CheckSettings['failOn']): boolean {
  switch (failOn) {
    case 'never':
      return false;
    case 'error':
      return errors > 0;
    case 'warning':
      return errors + warnings > 0;
    case 'info':
      return errors + warnings + infos > 0;
  }
}

/**
 * Documents that were passed over: how many, of which kinds, and what to do. They do not change the exit code, since a PDF beside its
 * letter is in order.
 */
function unreadLine(paths: readonly string[]): string {
  const kinds = [...new Set(paths.map(extensionOf))].sort();
  const [last = ''] = kinds.slice(-1);
  const named = kinds.length > 1 ? `${kinds.slice(0, -1).join(', ')} en ${last}` : last;
  const files = paths.length === 1 ? '1 bestand is' : `${paths.length} bestanden zijn`;
  return `${files} niet gecontroleerd (${named}). Klare Brief leest alleen ${readableKinds}. Is het een brief? Bewaar hem als .docx.`;
}

/** What to say of a letter type that the file gives itself and that is none; undefined for one that is, and for none. The letter is checked. */
function unknownTypeLine(declared: string | undefined): string | undefined {
  if (declared === undefined || isLetterType(declared)) return undefined;
  return `in het bestand staat als soort brief "${declared}". Die kent Klare Brief niet, dus kijkt hij zelf wat het is.${choices(declared, Object.keys(letterTypeNames))}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ');
}
