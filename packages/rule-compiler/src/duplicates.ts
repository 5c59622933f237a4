import type { Keys, Parsed, Problem } from '@klarebrief/settings/authoring';

/** Something that may be named once in all files. */
export interface Named {
  readonly name: string;
  readonly file: Parsed;
  readonly keys: Keys;
}

/** A fault for each name that was there before; it names both places. `what` is Dutch, with its article: "De term". */
export function refuseDuplicates(what: string, all: readonly Named[]): Problem[] {
  const seen = new Map<string, Named>();
  return all.flatMap((each) => {
    const first = seen.get(each.name);
    if (!first) {
      seen.set(each.name, each);
      return [];
    }
    const where = first.file.path === each.file.path ? 'hierboven' : `in ${first.file.path}`;
    const message = `${what} "${each.name}" staat er al, ${where} op regel ${first.file.lineOf(first.keys)}. Haal er één weg.`;
    return [each.file.fault(each.keys, message)];
  });
}
