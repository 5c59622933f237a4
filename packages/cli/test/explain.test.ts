import { builtInRuleset } from '@klarebrief/core/lean';
import picocolors from 'picocolors';
import { expect, it } from 'vitest';
import { explainRule } from '../src/explain.ts';
import type { Terminal } from '../src/terminal.ts';

/** What is written about a rule. */
async function explained(ruleId: string): Promise<string> {
  let out = '';
  const terminal: Terminal = {
    colors: picocolors.createColors(false),
    width: 90,
    write: async (text) => {
      out += text;
    },
    warn: (line) => expect.fail(line),
    progress: () => {},
  };
  expect(await explainRule(ruleId, terminal)).toBe(0);
  return out;
}

it.each(builtInRuleset().rules)('explains $id with an example and leaves no value open', async ({ id }) => {
  const out = await explained(id);
  expect(out).not.toMatch(/\{\w+\}(?!\})|(?<!\w)…(?!\w)\.|: \.|undefined| {2}\S.* {2}/u);
  expect(out).toContain('\nZo niet\n  ');
});
