import type { VFile } from 'vfile';
import type { Letter } from '../model/letter.ts';
import { readText } from '../read/text.ts';

declare module 'vfile' {
  interface DataMap {
    /** The letter that a reader made of this file; without it the file is read as plain text. */
    letter: Letter;
  }
}

/** The letter in a file: the one in `file.data.letter`, or else the text of the file. */
export function letterOf(file: VFile): Letter {
  return file.data.letter ?? readText(String(file));
}
