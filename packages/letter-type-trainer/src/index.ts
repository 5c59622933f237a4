export { encode } from './encode.ts';
export { type Example, type LearntTypes, learn } from './learn.ts';
