import { DocxError } from './problem.ts';

/** The prefixes this package knows the namespaces of Word by, whatever prefix a file gives them. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
]);

const KNOWN: ReadonlySet<string> = new Set(PREFIXES.values());

/** Own prefixes a file may have for these namespaces at one place: no writer has more than a few. */
const MAX_OWN_PREFIXES = 50;

interface Prefixes {
  /** Element depth that declared them. */
  readonly depth: number;
  /** From the prefix in the file to the known one, where they differ somewhere. */
  readonly known: Map<string, string>;
}

type Attributes = Readonly<Record<string, string>>;

/**
 * Gives every name the prefix this package knows its namespace by. It is here because the parser's own namespace handling
 * is quadratic in depth. Nearly every file has the usual prefixes already; then names are passed on untouched.
 */
export class NameScope {
  readonly #scopes: Prefixes[] = [];

  /** Takes in an attribute of an element at `depth`; all but namespace declarations are ignored. */
  declare(attribute: string, uri: string, depth: number): void {
    if (!attribute.startsWith('xmlns')) return;
    const prefix = attribute.slice('xmlns:'.length);
    const known = PREFIXES.get(uri) ?? (KNOWN.has(prefix) ? `other-${prefix}` : prefix);
    const scope = this.#scopes.at(-1);
    if ((scope?.known.get(prefix) ?? prefix) === known) return;
    if (scope && scope.known.size >= MAX_OWN_PREFIXES) throw new DocxError('damaged');
    if (scope?.depth === depth) scope.known.set(prefix, known);
    else this.#scopes.push({ depth, known: new Map(scope?.known).set(prefix, known) });
  }

  /** Forgets what the element at `depth` declared. */
  leave(depth: number): void {
    if (this.#scopes.at(-1)?.depth === depth) this.#scopes.pop();
  }

  /** The element name with the known prefix. */
  element(name: string): string {
    const scope = this.#scopes.at(-1);
    if (!scope) return name;
    const colon = name.indexOf(':');
    const prefix = colon === -1 ? '' : name.slice(0, colon);
    const known = scope.known.get(prefix) ?? prefix;
    const local = name.slice(colon + 1);
    return known === '' ? local : `${known}:${local}`;
  }

  /** The attributes with the known prefixes; an attribute without a prefix is in no namespace. */
  attributes(attributes: Attributes): Attributes {
    if (this.#scopes.length === 0) return attributes;
    const entries = Object.entries(attributes);
    return Object.fromEntries(entries.map(([name, value]) => [name.includes(':') ? this.element(name) : name, value]));
  }
}
