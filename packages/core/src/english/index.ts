export type { EnglishEngine, EnglishFinding } from './engine.ts';
export { englishFindings as english } from './findings.ts';
