import { Inflate, strFromU8 } from 'fflate';
import { MAX_PART_BYTES, MAX_RATIO, MAX_UNZIPPED_BYTES, RATIO_FREE_BYTES } from './limits.ts';
import { DocxError } from './problem.ts';

/** One file in a zip, as the central directory (the list Word goes by) has it. Sizes and offsets in bytes. */
export interface ZipEntry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly zippedSize: number;
  readonly declaredSize: number;
  readonly headerOffset: number;
}

const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const CHUNK = 0x2000;

/**
 * Lists the files in a zip by name, in lower case and with forward slashes: part names in a Word file do not differ by case.
 * Names are keys and nothing else. Throws `DocxError` when the list is cut off or the declared sizes are over the limit.
 */
export function listZip(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const entries = new Map<string, ZipEntry>();
  let declared = 0;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new DocxError('damaged');
    const flags = view.getUint16(at + 8, true);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    if (nameEnd > end) throw new DocxError('damaged');
    const name = strFromU8(bytes.subarray(at + 46, nameEnd), (flags & 0x800) === 0);
    const entry: ZipEntry = {
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      zippedSize: view.getUint32(at + 20, true),
      declaredSize: view.getUint32(at + 24, true),
      headerOffset: view.getUint32(at + 42, true),
    };
    declared += entry.declaredSize;
    if (declared > MAX_UNZIPPED_BYTES) throw new DocxError('too-large');
    const key = name.replaceAll('\\', '/').toLowerCase();
    if (entries.has(key)) throw new DocxError('damaged');
    entries.set(key, entry);
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Unzips one entry. Stops as soon as it gives more bytes than declared or than the limits allow. */
export function unzipEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new DocxError('encrypted');
  checkSize(entry.declaredSize, entry.zippedSize);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = entry.headerOffset;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50) throw new DocxError('damaged');
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const zipped = bytes.subarray(start, start + entry.zippedSize);
  if (zipped.length !== entry.zippedSize) throw new DocxError('damaged');
  const data = entry.method === 0 ? zipped : inflate(zipped, entry);
  if (data.length !== entry.declaredSize) throw new DocxError('damaged');
  return data;
}

/** In steps, because a size that lies is only seen in what comes out: one step of 8 kB gives 8 MB at the very most. */
function inflate(zipped: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw new DocxError('damaged');
  const data = new Uint8Array(entry.declaredSize);
  let size = 0;
  const inflater = new Inflate((chunk) => {
    if (size + chunk.length > data.length) throw new DocxError('damaged');
    data.set(chunk, size);
    size += chunk.length;
  });
  for (let at = 0; at < zipped.length; at += CHUNK) {
    inflater.push(zipped.subarray(at, at + CHUNK), at + CHUNK >= zipped.length);
  }
  return data.subarray(0, size);
}

function checkSize(size: number, zippedSize: number): void {
  if (size > MAX_PART_BYTES) throw new DocxError('too-large');
  if (size > RATIO_FREE_BYTES && size > zippedSize * MAX_RATIO) throw new DocxError('too-large');
}

/** Offset of the record at the end of the zip, which a comment of any length may follow. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new DocxError('damaged');
}
