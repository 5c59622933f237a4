import type { Block, Ignored } from '../model/letter.ts';
import { toSource } from './locator.ts';

const NAME = 'klarebrief-negeer';
/** What a comment says to silence rules: `klarebrief-negeer taal/lange-zin`, several with a space or a comma in between. */
const DIRECTIVE = new RegExp(String.raw`\b${NAME}[ \t]+([^\r\n]{1,400})`, 'g');
/** How comments start that a reader leaves out of the text; right in front of the directive. */
const OPENED = /(?:<!--|\{#|%\}|<#--|\{\{!(?:--)?)[-\s]{0,9}$/;
const RULE_ID = /[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*/g;
/** Where the comment ends: what stands behind it is text. */
const CLOSED = /-->|#\}|\{%|\}\}/;

/**
 * The rules that comments in the source silence, each for one block: the block on whose line the comment stands, or else the block
 * below it. Blocks are those of the letter, `map` is its source map.
 */
export function readIgnored(source: string, blocks: readonly Block[], map: readonly number[] | undefined): Ignored[] {
  const found: Ignored[] = [];
  // Most letters have none, and looking for one word costs next to nothing.
  if (!source.includes(NAME)) return found;
  const at = (offset: number): number => (map ? toSource(map, offset) : offset);
  let next = 0;
  let feed = -1;
  let seen = 0;
  for (const { 1: rest = '', index } of source.matchAll(DIRECTIVE)) {
    if (!OPENED.test(source.slice(Math.max(0, index - 24), index))) continue;
    while (next < blocks.length && at(blocks[next]?.start ?? 0) < index) next++;
    // Only what stands behind the directive before it is new, so that the whole stays linear.
    const newer = source.slice(seen, index).lastIndexOf('\n');
    if (newer >= 0) feed = seen + newer;
    seen = index;
    const before = blocks[next - 1];
    const block = before && feed < at(before.end - 1) ? before : blocks[next];
    if (!block) continue;
    for (const [ruleId] of rest.slice(0, CLOSED.exec(rest)?.index).matchAll(RULE_ID))
      found.push({ ruleId, start: block.start, end: block.end });
  }
  return found;
}

/** The rules that the front matter silences for the whole letter. */
export function ignoredEverywhere(names: string, text: string): Ignored[] {
  return Array.from(names.matchAll(RULE_ID), ([ruleId]) => ({ ruleId, start: 0, end: text.length }));
}
