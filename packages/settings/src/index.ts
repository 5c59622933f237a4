export { type Config, readConfig } from './config.ts';
export { readSocialMap } from './social-map.ts';
export type { Checked, Problem, SourceFile } from './source.ts';
export { yamlText } from './yaml-text.ts';
