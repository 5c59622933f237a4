import { type ElementCount, parseXml, type XmlNode } from './xml.ts';

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

/** Gives the XML of a part by its name in lower case, without a leading slash; undefined when there is none. */
export type PartSource = (name: string) => string | undefined;

/** The parts of a Word document, read only when they are asked for. Part names are keys and never become paths. */
export class Package {
  readonly #source: PartSource;
  readonly #parts = new Map<string, Part | undefined>();
  readonly #count: ElementCount = { elements: 0 };

  constructor(source: PartSource) {
    this.#source = source;
  }

  /** The part with this name, undefined when the file has none. Throws `DocxError` when it cannot be read. */
  part(name: string): Part | undefined {
    const key = name.toLowerCase();
    const known = this.#parts.get(key);
    if (known) return known;
    const xml = this.#source(key);
    if (xml === undefined) return undefined;
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
