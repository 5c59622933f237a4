import type { PackedKeys, Shorts } from '../src/key-table.ts';

/** Writes the numbers that `ByteReader` in src/ reads. */
export class ByteWriter {
  private readonly bytes: number[] = [];

  byte(value: number): void {
    this.bytes.push(value & 0xff);
  }

  /** A whole number that is not negative. */
  number(value: number): void {
    let left = value;
    while (left >= 0x80) {
      this.byte((left % 0x80) | 0x80);
      left = Math.floor(left / 0x80);
    }
    this.byte(left);
  }

  numbers(list: ArrayLike<number>): void {
    this.number(list.length);
    for (let index = 0; index < list.length; index++) this.byte(list[index] ?? 0);
    for (let index = 0; index < list.length; index++) this.number(Math.floor((list[index] ?? 0) / 256));
  }

  rising(list: ArrayLike<number>): void {
    const steps: number[] = [];
    for (let index = 0; index < list.length; index++) steps.push((list[index] ?? 0) - (list[index - 1] ?? 0));
    this.numbers(steps);
  }

  list(bytes: ArrayLike<number>): void {
    this.number(bytes.length);
    for (let index = 0; index < bytes.length; index++) this.byte(bytes[index] ?? 0);
  }

  shorts({ low, high }: Shorts): void {
    this.list(low);
    this.list(high);
  }

  pairs(list: Uint16Array): void {
    this.number(2 * list.length);
    for (const value of list) {
      this.byte(value);
      this.byte(value >> 8);
    }
  }

  keys({ sizes, rests }: PackedKeys): void {
    this.list(sizes);
    this.shorts(rests);
  }

  lines(lines: readonly string[]): void {
    this.numbers(Array.from(lines.join('\n'), (letter) => letter.charCodeAt(0)));
  }

  result(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}
