export type { DocxMap, DocxPiece } from './map.ts';
export { type DocxProblem, docxProblemText } from './problem.ts';
export { type DocxResult, readDocx } from './read-docx.ts';
