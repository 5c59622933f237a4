export { flatParts } from './flat-parts.ts';
export type { DocxMap, DocxPiece } from './map.ts';
export { type DocxProblem, docxProblemText } from './problem.ts';
export { type DocxResult, readDocx, readFlatDocx } from './read-docx.ts';
