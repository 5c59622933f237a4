import { type Checked, type Parsed, type Problem, parseSource, type SourceFile } from '@klarebrief/settings/authoring';
import type {
  ListFile,
  OrganisationFile,
  RuleFile,
  SignalFile,
  SourcesFile,
  TermFile,
  TextFile,
} from './file-types.ts';
import { type FileKind, kindOf } from './schema.ts';
import { validate } from './validate.ts';

/** A file with what it says; `file` knows where everything stood. */
export interface Loaded<T> {
  readonly file: Parsed;
  readonly data: T;
}

/** All files of `rules/` by kind, in order of path. Files with a fault of form are left out. */
export interface LoadedFiles {
  readonly rule: readonly Loaded<RuleFile>[];
  readonly terms: readonly Loaded<TermFile>[];
  readonly signals: readonly Loaded<SignalFile>[];
  readonly organisations: readonly Loaded<OrganisationFile>[];
  readonly text: readonly Loaded<TextFile>[];
  readonly list: readonly Loaded<ListFile>[];
  readonly sources: readonly Loaded<SourcesFile>[];
}

/** Parses every file and checks its form. */
export function load(files: readonly SourceFile[]): Checked<LoadedFiles> {
  const value: Record<FileKind, Loaded<never>[]> = {
    rule: [],
    terms: [],
    signals: [],
    organisations: [],
    text: [],
    list: [],
    sources: [],
  };
  const problems: Problem[] = [];
  for (const source of [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    if (source.path.endsWith('.yml')) problems.push(wrongEnding(source));
    const kind = kindOf(source.path);
    if (!kind) continue;
    const { value: file, problems: faults } = parseSource(source);
    const wrong = faults.length > 0 ? faults : validate(kind, file);
    problems.push(...wrong);
    // The schema has just made sure of the type.
    if (wrong.length === 0) value[kind].push({ file, data: file.value as never });
  }
  return { value, problems };
}

function wrongEnding({ path, text }: SourceFile): Problem {
  const message =
    'De naam van dit bestand eindigt op .yml. Laat hem eindigen op .yaml, anders telt het bestand niet mee.';
  return { path, line: 1, column: 1, message, excerpt: text.split(/\r?\n/)[0] ?? '', severity: 'error' };
}
