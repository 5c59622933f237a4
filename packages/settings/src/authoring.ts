/** What others in this project that read YAML need: text to values that know where they stood, and Dutch words for what is wrong. */
export { nearest } from './nearest.ts';
export { settingsSchema } from './settings-schema.ts';
export { type Checked, type Keys, type Parsed, type Problem, parseSource, type SourceFile } from './source.ts';
