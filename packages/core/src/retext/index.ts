export { default as retextKlareBrief } from './retext-klare-brief.ts';
export { default as retextNederlands } from './retext-nederlands.ts';
export { toNlcst } from './to-nlcst.ts';
