import type { PackedKeys, Shorts } from './key-table.ts';

/** Reads the numbers that `ByteWriter` in train/ wrote. A model that ends too soon gives zeros. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** One byte. */
  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  /** A whole number that is not negative: seven bits a byte, the lowest first. */
  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    return value;
  }

  /** As many numbers as the list says at its start: first all lowest bytes, then all the rest, so that it packs well. */
  numbers(): Int32Array {
    return this.read(false);
  }

  /** Numbers, or when `steps` what the steps add up to. */
  private read(steps: boolean): Int32Array {
    const { bytes } = this;
    const list = new Int32Array(Math.min(this.number(), bytes.length));
    const count = list.length;
    let low = this.at;
    this.at += count;
    let sum = 0;
    for (let index = 0; index < count; index++, low++) {
      // Most are one byte, read here: a program reads its model before anything is compiled.
      const high = bytes[this.at] ?? 0;
      const rest = high < 0x80 ? high : this.number();
      if (high < 0x80) this.at++;
      const number = (bytes[low] ?? 0) + rest * 256;
      sum = steps ? sum + number : number;
      list[index] = sum;
    }
    return list;
  }

  /** Rising numbers, kept as the steps between them. */
  rising(): Int32Array {
    return this.read(true);
  }

  /** As many bytes as the list says at its start. */
  list(): Uint8Array {
    const length = Math.min(this.number(), this.bytes.length);
    const from = this.at;
    this.at += length;
    return this.bytes.subarray(from, this.at);
  }

  /** Numbers below 65,536: a list of their low bytes, and one of their high bytes. */
  shorts(): Shorts {
    return { low: this.list(), high: this.list() };
  }

  /** A list of numbers of two bytes, the low one first; read on machines that have numbers so, as all of today's. */
  pairs(): Uint16Array {
    const bytes = this.list();
    // A copy: the bytes can start at an odd one. Not `slice`, which does not copy the bytes of a `Buffer` of Node.
    return new Uint16Array(new Uint8Array(bytes.subarray(0, bytes.length & ~1)).buffer);
  }

  /** Keys: a list of how many have each value of the first bits, and their other bits. */
  keys(): PackedKeys {
    return { sizes: this.list(), rests: this.shorts() };
  }

  /** Text of the first 65,536 code points, each as one number, in lines. */
  lines(): string[] {
    return String.fromCharCode(...this.numbers()).split('\n');
  }
}
