import { strFromU8 } from 'fflate';
import { MAX_UNZIPPED_BYTES } from './limits.ts';
import { DocxError } from './problem.ts';
import { type ElementCount, parseXml, type XmlNode } from './xml.ts';
import { listZip, unzipEntry, type ZipEntry } from './zip.ts';

/** One XML part of a Word file. */
export interface Part {
  /** As the file's relations spell it, without a leading slash: `word/document.xml`. */
  readonly name: string;
  readonly xml: string;
  readonly root: XmlNode;
}

/** Points from one part to another. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The parts of a Word file, read only when they are asked for. Part names are keys in the zip and never become paths. */
export class Package {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #parts = new Map<string, Part | undefined>();
  readonly #count: ElementCount = { elements: 0 };
  #unzipped = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#entries = listZip(bytes);
    if ([...this.#entries.values()].some((entry) => entry.encrypted)) throw new DocxError('encrypted');
  }

  /** The part with this name, undefined when the file has none. Throws `DocxError` when it cannot be read. */
  part(name: string): Part | undefined {
    const key = name.toLowerCase();
    const known = this.#parts.get(key);
    if (known) return known;
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#unzipped += entry.declaredSize;
    if (this.#unzipped > MAX_UNZIPPED_BYTES) throw new DocxError('too-large');
    const xml = decode(unzipEntry(this.#bytes, entry));
    const part: Part = { name, xml, root: parseXml(xml, this.#count) };
    this.#parts.set(key, part);
    return part;
  }

  /** Where a part points to inside this file; `''` asks for the relations of the file itself. */
  relations(name: string): readonly Relation[] {
    const slash = name.lastIndexOf('/') + 1;
    const folder = name.slice(0, slash);
    const rels = this.part(`${folder}_rels/${name.slice(slash)}.rels`);
    return (rels?.root.children ?? [])
      .filter(({ attributes }) => attributes.TargetMode !== 'External')
      .map(({ attributes }) => ({
        id: attributes.Id ?? '',
        type: attributes.Type ?? '',
        target: resolve(folder, attributes.Target ?? ''),
      }));
  }

  /** The first part a part points to with a relation whose type ends in `type`. */
  related(name: string, type: string): Part | undefined {
    const relation = this.relations(name).find((each) => each.type.endsWith(`/${type}`));
    return relation && this.part(relation.target);
  }
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else steps.push(step);
    if (steps.at(-1) === '' || steps.at(-1) === '.') steps.pop();
  }
  return steps.filter((step) => step !== '').join('/');
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
