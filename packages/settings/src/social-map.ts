import type { LocalOrganisation } from '@klarebrief/core/lean';
import schema from '../sociale-kaart.schema.json' with { type: 'json' };
import { type Checked, type Keys, type Parsed, type Problem, parseSource, type SourceFile } from './source.ts';
import { validate } from './validate.ts';

/** Reads the text of a `sociale-kaart.yaml`. With problems the value is empty. Never throws. */
export function readSocialMap(source: SourceFile): Checked<readonly LocalOrganisation[]> {
  const { value: file, problems } = parseSource(source);
  if (problems.length > 0) return { value: [], problems };
  const wrong = validate(schema, file);
  if (wrong.length > 0) return { value: [], problems: wrong };
  // The schema has just made sure of the type.
  const { organisations } = file.value as { readonly organisations: readonly LocalOrganisation[] };
  const faults = [
    ...organisations.flatMap((entry, index) => dateFaults(file, entry, index)),
    ...doubleNames(file, organisations),
  ];
  return faults.length > 0 ? { value: [], problems: faults } : { value: organisations.map(toOrganisation), problems };
}

/** `whatFor` goes in front of a full stop of the text around it. */
function toOrganisation({ whatFor, ...entry }: LocalOrganisation): LocalOrganisation {
  return { ...entry, whatFor: whatFor.trim().replace(/\.$/, '') };
}

function dateFaults(file: Parsed, { checkedOn }: LocalOrganisation, index: number): Problem[] {
  const day = new Date(`${checkedOn}T00:00:00Z`);
  if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(checkedOn)) return [];
  const keys = ['organisations', index, 'checkedOn'];
  return [file.fault(keys, `De dag "${checkedOn}" bestaat niet. Schrijf eerst het jaar, dan de maand en dan de dag.`)];
}

/** The same name for two organisations: a letter with that name would mean either. */
function doubleNames(file: Parsed, organisations: readonly LocalOrganisation[]): Problem[] {
  const seen = new Map<string, Keys>();
  return organisations.flatMap(({ name, alsoKnownAs = [] }, index) => {
    const own: readonly (readonly [string, Keys])[] = [
      [name, ['organisations', index, 'name']],
      ...alsoKnownAs.map((each, at): [string, Keys] => [each, ['organisations', index, 'alsoKnownAs', at]]),
    ];
    return own.flatMap(([each, keys]) => {
      const folded = each.trim().toLowerCase();
      const first = seen.get(folded);
      if (!first) {
        seen.set(folded, keys);
        return [];
      }
      return [file.fault(keys, `De naam "${each}" staat er al, op regel ${file.lineOf(first)}. Haal er één weg.`)];
    });
  });
}
