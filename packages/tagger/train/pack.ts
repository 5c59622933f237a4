import { KEY_BITS, type PackedKeys, type Shorts } from '../src/key-table.ts';

/** The rest of a key has at most 16 bits. */
const FEWEST_FIRST_BITS = KEY_BITS - 16;

/** Numbers as the model has them. Throws a `RangeError` for one that is not from 0 up to 65,535. */
export function packShorts(numbers: ArrayLike<number>): Shorts {
  for (let index = 0; index < numbers.length; index++) limited(numbers[index] ?? 0, 0xffff);
  return { low: Uint8Array.from(numbers, (number) => number & 0xff), high: Uint8Array.from(numbers, (n) => n >> 8) };
}

/** Rising keys, each below 2 to the power `KEY_BITS`, as the model has them. */
export function packKeys(keys: Int32Array): PackedKeys {
  const firstBits = Math.max(FEWEST_FIRST_BITS, Math.ceil(Math.log2(keys.length + 1)) - 1);
  const shift = KEY_BITS - firstBits;
  const sizes = new Array<number>(2 ** firstBits).fill(0);
  for (const key of keys) sizes[key >> shift] = limited((sizes[key >> shift] ?? 0) + 1, 0xff);
  return { sizes: Uint8Array.from(sizes), rests: packShorts(keys.map((key) => key & (2 ** shift - 1))) };
}

/** A number that has to fit. */
function limited(number: number, most: number): number {
  if (number < 0 || number > most) throw new RangeError(`${number} is more than ${most}: the model has no room for it`);
  return number;
}
