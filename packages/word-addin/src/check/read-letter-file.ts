import { type LetterFormat, readerOf } from '@klarebrief/core/lean';
import type { LetterFile, ReadFile } from './protocol.ts';

const FORMATS: Readonly<Record<string, LetterFormat>> = {
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  dotm: 'docx',
  txt: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
};
/** Bytes; a letter with pictures stays far below it. */
const LARGEST = 50_000_000;

/** Reads a file that somebody opened or dropped. Never throws; what is no letter comes back as a sentence for the user. */
export async function readLetterFile({ name, bytes }: LetterFile): Promise<ReadFile> {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const format = FORMATS[extension];
  if (extension === 'doc') return readWord(bytes);
  if (extension === 'pdf')
    return { problem: 'Dit is een PDF. Klare Brief leest geen PDF. Kies het Word-bestand waar de PDF van is gemaakt.' };
  if (!format)
    return { problem: `Wij kunnen ${name} niet lezen. Kies een bestand dat eindigt op .docx, .txt, .md of .html.` };
  if (bytes.length > LARGEST) return { problem: 'Dit bestand is te groot. Zet alleen de brief in een nieuw bestand.' };
  if (format === 'docx') return readWord(bytes);
  const text = decode(bytes);
  if (text === null)
    return { problem: 'De letters in dit bestand zijn niet te lezen. Sla het op als UTF-8 en probeer het opnieuw.' };
  if (text.trim() === '') return { problem: `${name} is leeg.` };
  const read = await readerOf(format);
  return { letter: read(text) };
}

/** The reader of .docx says itself what is wrong with an old .doc. */
async function readWord(bytes: Uint8Array): Promise<ReadFile> {
  const { docxProblemText, readDocx } = await import('@klarebrief/docx');
  const result = readDocx(bytes);
  return result.ok ? { letter: result.letter } : { problem: docxProblemText(result.problem) };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
