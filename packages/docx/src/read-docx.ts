import type { Letter } from '@klarebrief/core';
import { isTemplateFile, readDeclared } from './declared.ts';
import { readDocument } from './document.ts';
import { flatParts } from './flat-parts.ts';
import { assembleLetter } from './letter.ts';
import type { DocxMap } from './map.ts';
import { Package } from './package.ts';
import { DocxError, type DocxProblem } from './problem.ts';
import { zippedParts } from './zipped-parts.ts';

/** A letter with the map back to the file, or why there is none. */
export type DocxResult =
  | { readonly ok: true; readonly letter: Letter; readonly map: DocxMap }
  | { readonly ok: false; readonly problem: DocxProblem };

/** The start of the container that .doc files and files with a password come in. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads the bytes of a .docx, .docm, .dotx or .dotm file as a letter. Macros are not looked at. Never throws: what cannot be
 * read comes back as a problem, with a sentence for the user in `docxProblemText`.
 */
export function readDocx(bytes: Uint8Array): DocxResult {
  return attempt(() => {
    const problem = otherFormat(bytes);
    return problem ? { ok: false, problem } : readPackage(new Package(zippedParts(bytes)));
  });
}

/**
 * Reads what Word itself gives of an open document (`getOoxml`): the same XML in one piece. Offsets in the map are in the XML of
 * the part, as `flatParts` gives it. Never throws.
 */
export function readFlatDocx(xml: string): DocxResult {
  return attempt(() => {
    const parts = flatParts(xml);
    return readPackage(new Package((name) => parts.get(name)));
  });
}

function readPackage(file: Package): DocxResult {
  return { ok: true, ...assembleLetter(readDocument(file), isTemplateFile(file), readDeclared(file)) };
}

function attempt(read: () => DocxResult): DocxResult {
  try {
    return read();
  } catch (error) {
    return { ok: false, problem: error instanceof DocxError ? error.problem : 'damaged' };
  }
}

function otherFormat(bytes: Uint8Array): DocxProblem | undefined {
  if (bytes.length === 0) return 'empty';
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) {
    return holdsName(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-word';
  }
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? undefined : 'not-a-zip';
}

/** Looks for a name in the directory of a compound file, which is in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const units = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  const [first = 0] = units;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (units.every((unit, index) => bytes[at + index] === unit)) return true;
  }
  return false;
}
