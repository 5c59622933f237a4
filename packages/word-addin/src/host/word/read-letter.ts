import { type DocxMap, flatParts, readFlatDocx } from '@klarebrief/docx';
import type { Reading } from '../host.ts';
import { composeLetter } from './compose-letter.ts';
import { Places } from './places.ts';
import type { WordProgram } from './program.ts';
import { type Asked, readBody, readParagraphs } from './read-paragraphs.ts';
import { BODY, type WordParagraph } from './stories.ts';

/** A reading with what is needed to come back to Word with it. */
export interface WordReading extends Reading {
  readonly paragraphs: readonly WordParagraph[];
  readonly places: Places;
  /** The XML behind the letter; null where Word gave none. */
  readonly source: Source | null;
}

/** What an insertion copies the looks of a paragraph from. */
export interface Source {
  readonly map: DocxMap;
  readonly parts: ReadonlyMap<string, string>;
  /** How far the body stands from where the reader of the XML had it. */
  readonly shift: number;
}

/**
 * Reads the letter in Word.
 *
 * What it says comes from the XML of the document, through the same reader as for files, and not from the texts of the paragraphs:
 * only the XML tells which words are deleted under track changes or hidden, what is a merge field without a value, a hint in a
 * content control, a row of a table, the same list, a heading by its outline level; and it says so in one call on every Word since
 * 2016. So the letter reads in Word as it does as a file. The texts of the paragraphs are read beside it, since marks, searches and
 * insertions go by paragraph: blocks are laid next to them by order and by the characters that show (`match-blocks.ts`). Where Word
 * gives no XML, or leaves out headers and notes, the paragraphs are the letter (`compose-letter.ts`).
 *
 * Four round trips on Word of today, whatever the length.
 */
export async function readLetter(program: WordProgram, context: Word.RequestContext): Promise<WordReading> {
  const asked = await readParagraphs(program, context).catch(() => readBody(context));
  const flat = asked.xml === null ? null : readFlatDocx(asked.xml);
  const isDamaged = flat !== null && !flat.ok && flat.problem !== 'empty';
  const { xml, paragraphs } = isDamaged ? await withLooks(context, asked) : asked;
  const read = isDamaged ? null : flat;
  // The pane draws and answers between the two halves of the work.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const { letter, shifts } = composeLetter(read?.ok ? read.letter : null, paragraphs);
  const { body: shift } = shifts;
  return {
    letter,
    version: fingerprint(JSON.stringify(letter)),
    paragraphs,
    places: new Places(letter, paragraphs),
    source: xml !== null && read?.ok && shift !== undefined ? { map: read.map, parts: flatParts(xml), shift } : null,
  };
}

/** Where the XML cannot be read: the texts as they were asked for, and what Word itself says of the looks of the body. */
async function withLooks(context: Word.RequestContext, { paragraphs }: Asked): Promise<Asked> {
  const body = await readBody(context);
  const looks = body.paragraphs.map(({ look }) => look);
  const looked = paragraphs.map((paragraph) => {
    const look = paragraph.story === BODY ? looks[paragraph.index] : undefined;
    return look ? { ...paragraph, look } : paragraph;
  });
  return { xml: null, paragraphs: looked };
}

/** Two sums of 32 bits over a text (FNV-1a, forwards and backwards): enough to tell two versions of a letter apart. */
function fingerprint(text: string): string {
  let forwards = 0x811c9dc5;
  let backwards = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    forwards = Math.imul(forwards ^ text.charCodeAt(index), 0x01000193);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
  }
  return `${(forwards >>> 0).toString(36)}-${(backwards >>> 0).toString(36)}-${text.length}`;
}
