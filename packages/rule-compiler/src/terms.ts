import {
  fixPlaces,
  foldWord,
  type PlacedFix,
  type Ruleset,
  scanWords,
  type Term,
  type TermForm,
} from '@klarebrief/core/authoring';
import type { Checked, Keys, Parsed, Problem } from '@klarebrief/settings/authoring';
import { type Named, refuseDuplicates } from './duplicates.ts';
import type { TermFile, TermSource } from './file-types.ts';
import type { Loaded } from './load.ts';
import { readLines } from './pattern-lines.ts';
import { type Item, readPhrase, type Sequence } from './pattern-source.ts';
import { unknownSources } from './sources.ts';
import type { Target } from './targets.ts';
import { termFaults } from './term-faults.ts';
import { levelOf } from './term-level.ts';

/** A split verb's particle stands at most this many tokens behind the verb. */
const WIDEST_SPLIT = 25;

/** The difficult words, their forms, and the targets of those forms in the same order. */
export interface Terms {
  readonly terms: readonly Term[];
  readonly forms: readonly TermForm[];
  readonly targets: readonly Target[];
}

/** One way in which a term is written. */
interface Form {
  /** As an author reads it, to tell forms apart: "kennen … toe". */
  readonly name: string;
  readonly sequence: Sequence;
  /** What can stand in its place. */
  readonly fix: readonly string[];
  readonly particle?: string;
  readonly stop?: readonly string[];
}

/** Compiles `termen/`. */
export function compileTerms(files: readonly Loaded<TermFile>[], sources: Ruleset['sources']): Checked<Terms> {
  const all = files.flatMap(({ file, data }) =>
    data.terms.map((term, index) => ({
      file,
      theme: data.theme,
      term,
      keys: ['terms', index],
      forms: formsOf(term),
      guard: guardOf(file, ['terms', index], term),
    })),
  );
  const names = all.flatMap(({ file, keys, forms }) => forms.map(({ name }): Named => ({ name, file, keys })));
  const problems = all.flatMap(({ file, term, keys }): Problem[] => [
    ...termFaults(file, keys, term),
    ...unknownSources(file, [...keys, 'sources'], term.sources, sources),
    ...idleExceptions(file, keys, term),
  ]);
  problems.push(...all.flatMap(({ guard }) => guard.problems));
  return {
    value: {
      terms: all.map(({ theme, term }) => termOf(theme, term)),
      forms: all.flatMap(({ term, forms }, index) => forms.map((form) => termForm(index, term, form))),
      targets: all.flatMap(({ forms, guard }) =>
        forms.map(({ sequence }) => ({ sequences: [sequence], guard: guard.value })),
      ),
    },
    problems: [...problems, ...refuseDuplicates('De term', names)],
  };
}

function formsOf({ term, use = [], forms = {}, split, fix: fixable }: TermSource): Form[] {
  const whole = (form: string, fix: readonly string[]): Form => ({
    name: scanWords(form).join(' '),
    sequence: readPhrase(form),
    fix,
  });
  return [
    whole(term, fixable === 'forms' ? [] : use),
    ...Object.entries(forms).map(([form, fix]) => whole(form, fix === null ? [] : [fix])),
    ...(split ? Object.entries(split.forms).map(([verb, fix]) => splitForm(verb, fix, split)) : []),
  ];
}

/** Where the term does not count. */
function guardOf(file: Parsed, keys: Keys, { unless = [] }: TermSource): Checked<readonly Sequence[]> {
  const lines = unless.map(({ phrase }) => phrase);
  const { value, problems } = readLines(file, [...keys, 'unless'], lines);
  return { value, problems: [...problems, ...untestable(file, keys, unless)] };
}

/** Signs of the pattern language, which no letter has. */
const SIGNS = /[(|<{*]/;

function untestable(file: Parsed, keys: Keys, unless: NonNullable<TermSource['unless']>): Problem[] {
  return unless.flatMap(({ phrase, text }, index) =>
    SIGNS.test(phrase) && text === undefined
      ? [
          file.fault(
            [...keys, 'unless', index],
            `Zet bij de uitzondering "${phrase}" een zin waarin het woord wel mag: text.`,
          ),
        ]
      : [],
  );
}

const CLAUSE_END: Item = { kind: 'class', name: 'einde' };

/** "verb … particle": the particle must close its clause, if not `open`. "Te" never does: "u dient het formulier in te vullen". */
function splitForm(verb: string, fix: string | null, { particle, stop, open }: NonNullable<TermSource['split']>): Form {
  return {
    name: `${foldWord(verb)} … ${particle}`,
    sequence: [
      { kind: 'words', words: [foldWord(verb)] },
      { kind: 'gap', most: WIDEST_SPLIT },
      ...readPhrase(particle),
      ...(particle === 'te' || open ? [] : [CLAUSE_END]),
    ],
    fix: fix === null ? [] : [fix],
    particle,
    ...(stop ? { stop } : {}),
  };
}

function termForm(index: number, term: TermSource, { name, fix, particle, stop }: Form): TermForm {
  const placed = placedFix(term, name);
  const fixable = term.fix !== false && term.class === 'replace';
  return {
    term: index,
    fix: fixable ? fix : [],
    ...(particle === undefined ? {} : { particle }),
    ...(stop ? { stop } : {}),
    ...(placed ? { placed } : {}),
  };
}

/** The fix for one kind of place, by the first word of the form. */
function placedFix({ where = {} }: TermSource, name: string): PlacedFix | undefined {
  const [word = ''] = name.split(' ', 1);
  const [found] = fixPlaces.flatMap((at) => {
    const text = where[at]?.[word];
    return text === undefined ? [] : [{ at, text }];
  });
  return found;
}

function termOf(theme: string, source: TermSource): Term {
  const { term, class: kind, use, covers, advice, meaning, sources } = source;
  return {
    term,
    theme,
    class: kind,
    level: levelOf(source),
    use: use ?? [],
    ...(covers ? { covers } : {}),
    ...(advice === undefined ? {} : { advice }),
    ...(meaning === undefined ? {} : { meaning }),
    sources,
  };
}

/** An exception only counts where it overlaps the term, so it must share a word with one of the forms. */
function idleExceptions(file: Parsed, keys: Keys, { term, forms = {}, split, unless = [] }: TermSource): Problem[] {
  // Between a split verb and its particle any word can stand.
  if (split) return [];
  const words = new Set([term, ...Object.keys(forms)].flatMap(scanWords));
  return unless.flatMap(({ phrase }, index) =>
    scanWords(phrase).some((word) => words.has(word))
      ? []
      : [
          file.warning(
            [...keys, 'unless', index],
            `De uitzondering "${phrase}" deelt geen woord met "${term}" en doet dus niets. Haal haar weg, of zet het woord bij forms.`,
          ),
        ],
  );
}
