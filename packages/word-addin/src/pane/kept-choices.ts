import type { LetterType } from '@klarebrief/core/lean';
import type { Names } from '../check/protocol.ts';
import type { Outcome, ValueStore } from '../host/host.ts';

const IGNORED = 'klarebrief.negeer';
const LETTER_TYPE = 'klarebrief.brieftype';

/** What the writer decided about one letter and is kept with it. */
export interface KeptChoices {
  /** Keys of findings. */
  readonly ignored: readonly string[];
  readonly letterType: LetterType | null;
}

/** Reads what is kept with the letter; what cannot be read counts as nothing. */
export async function readChoices(store: ValueStore, { letterTypes }: Names): Promise<KeptChoices> {
  const [ignored, kept] = await Promise.all([store.read(IGNORED), store.read(LETTER_TYPE)]);
  return {
    ignored: ignored?.split('\n').filter((key) => key !== '') ?? [],
    letterType: letterTypes.find(({ value }) => value === kept)?.value ?? null,
  };
}

/** Keeps the keys of the findings to ignore; none takes them away. */
export function keepIgnored(store: ValueStore, keys: readonly string[]): Promise<Outcome> {
  return store.write(IGNORED, keys.length > 0 ? keys.join('\n') : null);
}

/** Keeps the type of the letter; null leaves it to recognition again. */
export function keepLetterType(store: ValueStore, type: LetterType | null): Promise<Outcome> {
  return store.write(LETTER_TYPE, type);
}
