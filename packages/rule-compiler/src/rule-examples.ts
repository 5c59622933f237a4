import type { RuleFile } from './file-types.ts';

/** The first example of each rule with a good text, as core reads it: by rule id. */
export function ruleExamples(rules: readonly RuleFile[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    rules.flatMap(({ id, examples }) => {
      const example = examples.find(({ good }) => good !== undefined) ?? examples[0];
      if (!example) return [];
      const { bad, good, quote: _quote, ...options } = example;
      return [[id, { bad, ...(good === undefined ? {} : { good }), options }]];
    }),
  );
}
