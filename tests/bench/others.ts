import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextlintKernel, type TextlintKernelOptions } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import retextDutch from 'retext-dutch';
import retextReadability from 'retext-readability';
import retextSimplify from 'retext-simplify';
import terminology from 'textlint-rule-terminology';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { parse } from 'yaml';

const TERMS = 'rules/termen';

/** Checks a text with retext-dutch, retext-readability and retext-simplify; gives the number of messages. */
export function retextCheck(): (text: string) => number {
  const processor = unified().use(retextDutch).use(retextReadability).use(retextSimplify).freeze();
  return (text) => {
    const file = new VFile(text);
    processor.runSync(processor.parse(file), file);
    return file.messages.length;
  };
}

/** Checks a text with textlint and textlint-rule-terminology, which gets our own Dutch terms; gives the number of messages. */
export function textlintCheck(): (text: string) => Promise<number> {
  const kernel = new TextlintKernel();
  const options: TextlintKernelOptions = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: textPlugin.default }],
    rules: [{ ruleId: 'terminology', rule: terminology, options: { defaultTerms: false, terms: dutchTerms() } }],
  };
  return async (text) => (await kernel.lintText(text, options)).messages.length;
}

interface TermSource {
  readonly term: string;
  readonly class: 'replace' | 'explain';
  readonly use?: readonly string[];
  readonly forms?: Readonly<Record<string, string | null>>;
}

/** Every form of every word to replace, as pattern and replacement. Split verbs are left out: textlint has no gaps. */
export function dutchTerms(): [pattern: string, replacement: string][] {
  return readdirSync(TERMS).flatMap((file) => {
    // Its form is what the rule compiler has just checked.
    const { terms } = parse(readFileSync(join(TERMS, file), 'utf8')) as { terms: readonly TermSource[] };
    return terms
      .filter((term) => term.class === 'replace')
      .flatMap(({ term, use, forms }) =>
        Object.entries({ [term]: null, ...forms }).map(([form, fix]) => [form, fix ?? use?.[0] ?? '-'] as const),
      )
      .map(([form, fix]): [string, string] => [form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), fix]);
  });
}
