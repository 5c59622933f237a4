import { inherit, NO_FORMAT, type RunFormat, readFormat } from './format.ts';
import { child, childValue, type XmlNode } from './xml.ts';

/** The list a paragraph is in: `w:numId` and the level, 0 for the outermost. */
export interface ListPlace {
  readonly id: string;
  readonly level: number;
}

/** A list place as far as one `w:numPr` gives it. */
interface ListProperties {
  readonly id: string | undefined;
  readonly level: string | undefined;
}

/** What a paragraph style says, with all it is based on. */
export interface ParagraphStyle {
  /** Heading level 1 to 6. */
  readonly level: number | undefined;
  readonly list: ListProperties;
  readonly format: RunFormat;
}

/** The styles of one document. */
export interface Styles {
  readonly defaults: RunFormat;
  /** The paragraph style with this id, or the default one. */
  paragraph(id: string | undefined): ParagraphStyle;
  /** What the character style with this id, or the default one, says of runs. */
  character(id: string | undefined): RunFormat;
}

/** What one style says itself. */
interface OwnStyle {
  readonly basedOn: string | undefined;
  readonly name: string;
  readonly outline: string | undefined;
  readonly list: ListProperties;
  readonly format: RunFormat;
}

/** Reads `styles.xml`; without it only the ids of styles tell what is a heading. */
export function readStyles(root: XmlNode | undefined): Styles {
  const byId = new Map<string, OwnStyle>();
  const standard = new Map<string, string>();
  for (const style of root?.children ?? []) {
    const id = style.attributes['w:styleId'];
    if (style.name !== 'w:style' || id === undefined) continue;
    byId.set(id, ownStyle(style));
    const isDefault = ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '');
    if (isDefault) standard.set(style.attributes['w:type'] ?? '', id);
  }
  const paragraphs = new Map<string, ParagraphStyle>();
  const characters = new Map<string, RunFormat>();
  const cached = <T>(cache: Map<string, T>, id: string, make: (id: string) => T): T => {
    const value = cache.get(id) ?? make(id);
    cache.set(id, value);
    return value;
  };
  return {
    defaults: readFormat(child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')),
    paragraph: (id) =>
      cached(paragraphs, id ?? standard.get('paragraph') ?? '', (key) => paragraphStyle(key, chain(key, byId))),
    character: (id) =>
      cached(characters, id ?? standard.get('character') ?? '', (key) => chainFormat(chain(key, byId))),
  };
}

function ownStyle(style: XmlNode): OwnStyle {
  const properties = child(style, 'w:pPr');
  return {
    basedOn: childValue(style, 'w:basedOn'),
    name: childValue(style, 'w:name') ?? '',
    outline: childValue(properties, 'w:outlineLvl'),
    list: readList(properties),
    format: readFormat(child(style, 'w:rPr')),
  };
}

/** Heading level 1 to 6 of a `w:outlineLvl` value; undefined for body text (9). */
export function outlineLevel(value: string): number | undefined {
  return /^[0-8]$/.test(value) ? Math.min(Number(value) + 1, 6) : undefined;
}

/** Reads the `w:numPr` of paragraph properties. */
export function readList(properties: XmlNode | undefined): ListProperties {
  const list = child(properties, 'w:numPr');
  return { id: childValue(list, 'w:numId'), level: childValue(list, 'w:ilvl') };
}

/** Styles based on styles: Word itself allows about ten steps. */
const MAX_CHAIN = 50;

/** The style and all it is based on, nearest first; a circle ends where it closes. */
function chain(id: string, byId: ReadonlyMap<string, OwnStyle>): readonly OwnStyle[] {
  const styles = new Set<OwnStyle>();
  let style = byId.get(id);
  while (style && !styles.has(style) && styles.size < MAX_CHAIN) {
    styles.add(style);
    style = byId.get(style.basedOn ?? '');
  }
  return [...styles];
}

function chainFormat(styles: readonly OwnStyle[]): RunFormat {
  return styles.map((style) => style.format).reduce(inherit, NO_FORMAT);
}

function paragraphStyle(id: string, styles: readonly OwnStyle[]): ParagraphStyle {
  return {
    level: styles.length === 0 ? nameLevel(id) : styleLevel(styles),
    list: {
      id: styles.find(({ list }) => list.id !== undefined)?.list.id,
      level: styles.find(({ list }) => list.level !== undefined)?.list.level,
    },
    format: chainFormat(styles),
  };
}

function styleLevel(styles: readonly OwnStyle[]): number | undefined {
  for (const { outline, name } of styles) {
    if (outline !== undefined) return outlineLevel(outline);
    const level = nameLevel(name);
    if (level !== undefined) return level;
  }
  return undefined;
}

/** Built-in names, as Word (`heading 1`), LibreOffice (`Heading 1`) and Dutch templates (`Kop 1`, id `Kop1`) write them. */
function nameLevel(name: string): number | undefined {
  const number = /^(?:heading|kop) ?([1-9])$/i.exec(name)?.[1];
  if (number !== undefined) return Math.min(Number(number), 6);
  if (/^(?:title|titel)$/i.test(name)) return 1;
  return /^(?:subtitle|ondertitel)$/i.test(name) ? 2 : undefined;
}
