import { expect, test } from 'vitest';
import { builtInRules } from '../../src/built-in.ts';
import { Context } from '../../src/context.ts';
import type { Letter } from '../../src/model/letter.ts';
import { parse } from '../../src/parse/parse.ts';
import { readText } from '../../src/read/text.ts';
import type { CodeRule } from '../../src/rules/registry.ts';

/** A sentence and what the rule must find in it, in order; nothing behind the sentence: the rule must stay silent. */
export type RuleCase = readonly [text: string, ...found: string[]];

/** A letter with this text between a salutation and a closing. */
export function letterOf(text: string): Letter {
  return readText(`Geachte mevrouw Jansen,\n\n${text}\n\nMet vriendelijke groet,\n\nA. de Boer\n`);
}

export function contextOf(letter: Letter): Context {
  return new Context(letter, parse(letter), builtInRules(), 'nl', {});
}

/** The texts that a rule finds. */
function findingsOf(rule: CodeRule, text: string): string[] {
  const letter = letterOf(text);
  return rule(contextOf(letter)).map(({ start, end }) => letter.text.slice(start, end));
}

/** One test a row. */
export function checkAll(rule: CodeRule, rows: readonly RuleCase[]): void {
  for (const [text, ...found] of rows) test(text, () => expect(findingsOf(rule, text)).toEqual(found));
}
