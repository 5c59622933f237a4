/**
 * The text of one `w:t`: where it stands in the letter and where in the file. All numbers in UTF-16 units. Text that is in no
 * piece (line feeds, tabs, hyphens, symbols) comes from elements without text.
 */
export interface DocxPiece {
  /** Offset in `Letter.text`. */
  readonly offset: number;
  readonly length: number;
  /** Index in `DocxMap.parts`. */
  readonly part: number;
  /** Offset in the XML of the part (as a string, without byte order mark) where the text begins. */
  readonly source: number;
  /**
   * False when the XML has exactly this text from `source` on. True when it holds entities, CDATA, comments or carriage
   * returns, so that it has to be decoded to find a place inside it.
   */
  readonly escaped: boolean;
}

/** From offsets in a letter to places in the Word file. Plain values: it can be sent to a worker. */
export interface DocxMap {
  /** Names of the parts that were read, such as `word/document.xml`. */
  readonly parts: readonly string[];
  /** In order of `offset`, without overlap. */
  readonly pieces: readonly DocxPiece[];
}
