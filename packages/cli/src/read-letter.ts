import { readFileSync, statSync } from 'node:fs';
import { type Letter, type LetterFormat, readerOf } from '@klarebrief/core/lean';
import { decode } from './decode.ts';
import { extensionOf, formatOf, readableKinds } from './file-kinds.ts';

/** A letter with the text of its file (empty for .docx, which counts in paragraphs), or why there is none. */
export type LetterResult =
  | { readonly ok: true; readonly letter: Letter; readonly source: string }
  | { readonly ok: false; readonly message: string };

/** The bytes of a file, or why it has none. */
type Bytes = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly message: string };

/** In bytes. A letter with pictures stays far below it. */
const LARGEST = 50_000_000;
/** In bytes, for text: about 1.5 million words. */
const LARGEST_TEXT = 10_000_000;

/** Reads the file at a path. Never throws. */
export async function readLetterFile(path: string): Promise<LetterResult> {
  const file = readBytes(path);
  if (!file.ok) return file;
  const format = formatOf(path);
  return format ? toLetter(file.bytes, format) : { ok: false, message: unknownKind(path) };
}

/** Reads standard input to its end, as a file of the given name. Never throws. */
export async function readLetterFromStdin(name: string | undefined): Promise<LetterResult> {
  const format = formatOf(name ?? '');
  if (!format) return { ok: false, message: unknownKind(name ?? '') };
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST) return { ok: false, message: tooLarge };
    }
  } catch {
    return { ok: false, message: 'Klare Brief kan de standaardinvoer niet lezen.' };
  }
  const bytes = Buffer.concat(chunks);
  if (name === undefined && bytes.subarray(0, 2).toString('latin1') === 'PK') {
    return {
      ok: false,
      message: 'Dit is geen tekst. Is het een brief uit Word? Zet er dan --stdin-name brief.docx bij.',
    };
  }
  return toLetter(bytes, format);
}

async function toLetter(bytes: Uint8Array, format: LetterFormat): Promise<LetterResult> {
  try {
    return format === 'docx' ? await toDocxLetter(bytes) : await toTextLetter(bytes, format);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, message: `Klare Brief kan dit bestand niet lezen door een fout in het programma (${reason}).` };
  }
}

async function toDocxLetter(bytes: Uint8Array): Promise<LetterResult> {
  const { docxProblemText, readDocx } = await import('@klarebrief/docx');
  const result = readDocx(bytes);
  if (!result.ok) return { ok: false, message: docxProblemText(result.problem) };
  return { ok: true, letter: result.letter, source: '' };
}

async function toTextLetter(bytes: Uint8Array, format: Exclude<LetterFormat, 'docx'>): Promise<LetterResult> {
  if (bytes.length > LARGEST_TEXT) return { ok: false, message: tooLarge };
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const read = await readerOf(format);
  const letter = read(decoded.text);
  if (letter.blocks.length === 0 || letter.text.trim() === '') {
    return { ok: false, message: 'In dit bestand staat geen tekst. Controleer of u het goede bestand hebt gekozen.' };
  }
  return { ok: true, letter, source: decoded.text };
}

/** Reads a file, in one go: for the small files that letters are, this is faster than waiting for other threads. Never throws. */
export function readBytes(path: string): Bytes {
  try {
    const stats = statSync(path);
    if (stats.isDirectory() || stats.isBlockDevice() || stats.isCharacterDevice()) {
      return { ok: false, message: 'Dit is geen gewoon bestand.' };
    }
    if (stats.size > LARGEST) return { ok: false, message: tooLarge };
    return { ok: true, bytes: readFileSync(path) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return { ok: false, message: openProblems.get(code) ?? `Klare Brief kan dit bestand niet openen (${code}).` };
  }
}

const tooLarge =
  'Dit bestand is te groot voor een brief. Zet alleen de brief in een nieuw bestand en probeer het opnieuw.';

const openProblems: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'Dit bestand of deze map bestaat niet. Kijk of de naam klopt.'],
  ['ENOTDIR', 'Dit bestand of deze map bestaat niet. Kijk of de naam klopt.'],
  ['EACCES', 'Klare Brief mag dit bestand niet openen. Vraag om toegang en probeer het opnieuw.'],
  ['EPERM', 'Klare Brief mag dit bestand niet openen. Vraag om toegang en probeer het opnieuw.'],
  ['EBUSY', 'Een ander programma houdt dit bestand vast. Sluit het daar en probeer het opnieuw.'],
]);

const otherKinds: ReadonlyMap<string, string> = new Map([
  ['.doc', 'Dit is een oud Word-bestand (.doc). Open het in Word, sla het op als .docx en probeer het opnieuw.'],
  ['.dot', 'Dit is een oud Word-sjabloon (.dot). Open het in Word, sla het op als .dotx en probeer het opnieuw.'],
  ['.odt', 'Dit is een LibreOffice-bestand (.odt). Sla het op als .docx en probeer het opnieuw.'],
  ['.rtf', 'Dit is een RTF-bestand. Open het in Word, sla het op als .docx en probeer het opnieuw.'],
  ['.pdf', 'Dit is een PDF. Klare Brief leest geen PDF. Gebruik het Word-bestand waar de PDF van is gemaakt.'],
]);

function unknownKind(path: string): string {
  const extension = extensionOf(path);
  const what = otherKinds.get(extension) ?? `Klare Brief kan dit soort bestand (${extension}) niet lezen.`;
  return `${what} Klare Brief leest ${readableKinds}.`;
}
