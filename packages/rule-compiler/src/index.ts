export type { Problem, SourceFile } from '@klarebrief/settings/authoring';
export { type CompileOptions, type CompileResult, compileRules } from './compile.ts';
export type { Circumstances, ExampleSource, QuietSource, RuleFile, TermFile, TermSource } from './file-types.ts';
export { readRuleFiles } from './files.ts';
export { problemText } from './problem-text.ts';
