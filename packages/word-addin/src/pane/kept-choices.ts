import type { LetterType } from '@klarebrief/core/lean';
import type { Names } from '../check/protocol.ts';
import type { Outcome, ValueStore } from '../host/host.ts';

const NAME = 'klarebrief.keuzes';

/** What the writer decided about one letter and is kept with it. */
export interface KeptChoices {
  readonly letterType: LetterType | null;
  /** Keys of the findings to ignore. */
  readonly ignored: readonly string[];
}

export const NO_CHOICES: KeptChoices = { letterType: null, ignored: [] };

/** Reads what is kept with the letter, as one value; what is not understood counts as nothing. */
export async function readChoices(store: ValueStore, { letterTypes }: Names): Promise<KeptChoices> {
  const [type, ...ignored] = ((await store.read(NAME)) ?? '').split('\n');
  return {
    letterType: letterTypes.find(({ value }) => value === type)?.value ?? null,
    ignored: ignored.filter((key) => key !== ''),
  };
}

/** Keeps the choices with the letter: the type on the first line, a key on each of the others. */
export function keepChoices(store: ValueStore, { letterType, ignored }: KeptChoices): Promise<Outcome> {
  const none = letterType === null && ignored.length === 0;
  return store.write(NAME, none ? null : [letterType ?? '', ...ignored].join('\n'));
}
