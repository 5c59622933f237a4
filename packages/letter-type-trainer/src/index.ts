export { encode } from './encode.ts';
export { type LabelledLetter, readLabelledLetters } from './labelled-letters.ts';
export { type Example, type LearntTypes, learn } from './learn.ts';
