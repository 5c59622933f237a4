import type { Keys, Parsed, Problem } from '@klarebrief/settings/authoring';
import type { TermSource } from './file-types.ts';
import { strayValueNames } from './value-names.ts';

/** What the schema cannot say of a term. */
export function termFaults(file: Parsed, keys: Keys, source: TermSource): Problem[] {
  const { term, use, advice, meaning } = source;
  const problems: Problem[] = [];
  if (source.class === 'replace' && !use?.length && !advice)
    problems.push(file.fault(keys, `"${term}": zeg met use of advice wat de schrijver dan wel schrijft.`));
  if (source.class === 'explain' && !meaning)
    problems.push(file.fault(keys, `"${term}": zeg met meaning wat het betekent.`));
  for (const word of Object.values(source.where ?? {}).flatMap((fixes) => Object.keys(fixes)))
    if (!firstWords(source).has(word))
      problems.push(
        file.fault(
          [...keys, 'where'],
          `Geen vorm van "${term}" begint met "${word}". Zet die vorm bij forms of split.`,
        ),
      );
  for (const key of ['advice', 'meaning'] as const)
    for (const name of strayValueNames(source[key] ?? '', []))
      problems.push(
        file.fault([...keys, key], `{${name}} in '${key}' wordt hier niet ingevuld. Schrijf de tekst uit.`),
      );
  return problems;
}

function firstWords({ term, forms = {}, split }: TermSource): ReadonlySet<string> {
  const written = [term, ...Object.keys(forms), ...Object.keys(split?.forms ?? {})];
  return new Set(written.map((form) => form.split(' ', 1).join('')));
}
