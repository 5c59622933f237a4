import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeRuleIds, indexPatterns, packIndex, writeJsonRows } from '@klarebrief/core/authoring';
import { compileRules } from './compile.ts';
import { readRuleFiles } from './files.ts';
import { rulePages } from './pages/pages.ts';
import { problemText } from './problem-text.ts';
import { ruleExamples } from './rule-examples.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const files = readRuleFiles(join(root, 'rules'));
const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
const result = compileRules(files, hash, { codeRules: codeRuleIds });

for (const warning of result.warnings) console.warn(problemText(warning));
if (result.ok) {
  const { ruleset, rules } = result;
  const { patterns, terms, forms, ...rest } = ruleset;
  writeModule(
    'ruleset',
    texts({
      rulesetJson: JSON.stringify(rest),
      patternsJson: JSON.stringify(patterns),
      termsJson: writeJsonRows(terms),
      formsJson: writeJsonRows(forms),
    }),
  );
  writeModule('examples', texts({ ruleExamplesJson: JSON.stringify(ruleExamples(rules)) }));
  writeModule('pattern-index', bytes('patternIndexBytes', packIndex(indexPatterns(ruleset))));
  if (process.argv.includes('--pages'))
    for (const [path, text] of rulePages(rules, ruleset)) writeIfChanged(join(root, 'docs/rules', path), text);
  console.log(`${rules.length} regels, ${ruleset.terms.length} termen, ${ruleset.patterns.length} patronen.`);
} else {
  for (const problem of result.problems) console.error(problemText(problem));
  const count = result.problems.length;
  console.error(`${count === 1 ? 'Er is 1 fout' : `Er zijn ${count} fouten`} in rules/. Er is niets gemaakt.`);
  process.exitCode = 1;
}

/** Constants that hold JSON texts. `scripts/bundle.mjs` knows this form, as that of `bytes`. */
function texts(json: Readonly<Record<string, string>>): string {
  const lines = Object.entries(json).map(
    ([name, text]) => `export const ${name}: string =\n  ${JSON.stringify(text)};\n`,
  );
  return lines.join('');
}

/** A function that gives bytes. */
function bytes(name: string, value: Uint8Array): string {
  const base64 = Buffer.from(value).toString('base64');
  return `import { decode } from 'base64-arraybuffer';\n\nexport const ${name} = (): ArrayBuffer => decode('${base64}');\n`;
}

/** A generated module of core. */
function writeModule(file: string, code: string): void {
  const module = `// Made by packages/rule-compiler out of rules/. Do not edit.\n${code}`;
  writeIfChanged(join(root, `packages/core/src/generated/${file}.ts`), module);
}

/** Leaves a file alone that is the same already, so that nothing is built again for it. */
function writeIfChanged(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
