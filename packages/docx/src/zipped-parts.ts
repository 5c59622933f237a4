import { strFromU8 } from 'fflate';
import { MAX_UNZIPPED_BYTES } from './limits.ts';
import type { PartSource } from './package.ts';
import { DocxError } from './problem.ts';
import { listZip, unzipEntry } from './zip.ts';

/** The parts of a Word file. Throws `DocxError` when the file has a password or its list of parts cannot be read. */
export function zippedParts(bytes: Uint8Array): PartSource {
  const entries = listZip(bytes);
  if ([...entries.values()].some((entry) => entry.encrypted)) throw new DocxError('encrypted');
  let unzipped = 0;
  return (name) => {
    const entry = entries.get(name);
    if (!entry) return undefined;
    unzipped += entry.declaredSize;
    if (unzipped > MAX_UNZIPPED_BYTES) throw new DocxError('too-large');
    return decode(unzipEntry(bytes, entry));
  };
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, true);
  if (first === 0xfe && second === 0xff) return utf16(bytes, false);
  const text = strFromU8(bytes);
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function utf16(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 2; at + 1 < bytes.length; at += 2) text += String.fromCharCode(view.getUint16(at, littleEndian));
  return text;
}
