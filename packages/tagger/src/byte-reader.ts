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
    const list = new Int32Array(Math.min(this.number(), this.bytes.length));
    for (let index = 0; index < list.length; index++) list[index] = this.byte();
    for (let index = 0; index < list.length; index++) list[index] = (list[index] ?? 0) + this.number() * 256;
    return list;
  }

  /** Rising numbers, kept as the steps between them. */
  rising(): Int32Array {
    const list = this.numbers();
    for (let index = 1; index < list.length; index++) list[index] = (list[index] ?? 0) + (list[index - 1] ?? 0);
    return list;
  }

  /** As many bytes as the list says at its start. */
  list(): Uint8Array {
    const length = Math.min(this.number(), this.bytes.length);
    const from = this.at;
    this.at += length;
    return this.bytes.subarray(from, this.at);
  }

  /** Text of the first 65,536 code points, each as one number, in lines. */
  lines(): string[] {
    return String.fromCharCode(...this.numbers()).split('\n');
  }
}
