import { BlockMemory, type CheckOptions, readFrontMatter } from '@klarebrief/core/lean';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CheckedDocument, checkDocument } from './check-document.ts';
import { isReadable } from './formats.ts';
import { createHouses, type House, type Houses } from './houses.ts';

/** What the server is asked to work with. */
export interface Surroundings {
  /** The text of a file as an editor has it now, or else as it is kept; null when there is none. Never rejects. */
  readonly read: (uri: string) => Promise<string | null>;
  /** What every check gets: the tagger and this day. */
  readonly always: () => CheckOptions;
  /** Language ids whose documents are always letters. */
  readonly languages: readonly string[];
}

/** The letters that are open, and what is known of them. */
export interface Session {
  readonly houses: Houses;
  /** The document as checked, once for each version; null when it is no letter. */
  check(document: TextDocument): Promise<CheckedDocument | null>;
  /** From now on this document is a letter: its user said so. */
  ask(uri: string): void;
  /** Drops what is known of a document. */
  forget(uri: string): void;
}

interface Known {
  readonly version: number;
  readonly house: House;
  readonly checked: CheckedDocument | null;
  readonly memory: BlockMemory;
}

export function createSession({ read, always, languages }: Surroundings): Session {
  const houses = createHouses(read);
  const asked = new Set<string>();
  const known = new Map<string, Known>();

  const isLetter = (document: TextDocument, house: House): boolean =>
    asked.has(document.uri) ||
    languages.includes(document.languageId) ||
    house.names(document.uri) ||
    (isReadable(document.uri) && declaresLetter(document.getText()));

  return {
    houses,
    async check(document) {
      const { uri, version } = document;
      const house = await houses.of(uri);
      const before = known.get(uri);
      if (before?.version === version && before.house === house && before.checked?.document === document)
        return before.checked;
      const memory = before?.memory ?? new BlockMemory();
      const settings = house.settings ? { settings: house.settings } : {};
      const options: CheckOptions = { ...always(), ...settings, memory };
      const checked =
        isLetter(document, house) && !houses.readsFrom(uri) ? await checkDocument(document, options) : null;
      known.set(uri, { version, house, checked, memory });
      return checked;
    },
    ask(uri) {
      asked.add(uri);
      known.delete(uri);
    },
    forget(uri) {
      asked.delete(uri);
      known.delete(uri);
    },
  };
}

/** A file that says of itself what sort of letter it is, or that it is a template of one. */
function declaresLetter(text: string): boolean {
  if (!/^\uFEFF?---/.test(text)) return false;
  const { letterType, ignore, template } = readFrontMatter(text);
  return letterType !== undefined || ignore !== undefined || template === true;
}
