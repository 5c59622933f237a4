import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Letter } from '../model/letter.ts';
import { hideComments } from './comments.ts';
import { readFrontMatter } from './front-matter.ts';
import { ignoredEverywhere, readIgnored } from './ignored.ts';
import { markdownParts, tameMarks, withMarks } from './markdown-parts.ts';
import { findPlaceholders, looksLikeTemplate } from './placeholders.ts';
import { addAligned, TextBuilder } from './text-builder.ts';

/** Reads Markdown (CommonMark with tables). Template tags are hidden from the parser, so they cannot be taken for mark-up. */
export function readMarkdown(written: string): Letter {
  const source = hideComments(written);
  const front = readFrontMatter(source);
  // Line feeds stay: without them the first line would be indented, and so no heading.
  const body = source.slice(0, front.end).replace(/[^\r\n]/g, ' ') + source.slice(front.end);
  const blanks = findPlaceholders(body);
  let masked = '';
  let at = 0;
  for (const { start, end } of blanks) {
    masked += body.slice(at, start) + 'x'.repeat(end - start);
    at = end;
  }
  masked += body.slice(at);
  const builder = new TextBuilder({ keepLines: true });
  const state: Walk = { builder, masked: '', source: '', start: 0, group: 0, ordered: false, row: 0 };
  for (const { start, text } of markdownParts(masked)) {
    state.start = start;
    state.masked = tameMarks(text);
    state.source = source.slice(start, start + text.length);
    walk(fromMarkdown(state.masked, OPTIONS), state);
  }
  const text = builder.text;
  const placeholders = findPlaceholders(text);
  return {
    format: 'markdown',
    text,
    blocks: builder.blocks,
    sourceMap: builder.sourceMap,
    placeholders,
    template: front.template ?? looksLikeTemplate(text, placeholders),
    ignored: [
      ...ignoredEverywhere(front.ignore ?? '', text),
      ...readIgnored(written, builder.blocks, builder.sourceMap),
    ],
    declared: {
      ...(front.language ? { language: front.language } : {}),
      ...(front.letterType ? { letterType: front.letterType } : {}),
    },
  };
}

const OPTIONS = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

/** A comment, a script or a style; a tag; the text up to the next tag. */
const HTML_PARTS = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<[^<>]*>|<|[^<]+/gi;

interface Walk {
  readonly builder: TextBuilder;
  /** The part being read, as the parser sees it and as it was written, and where it starts in the source. */
  masked: string;
  source: string;
  start: number;
  group: number;
  /** The list that is being read has numbers. */
  ordered: boolean;
  row: number;
}

function walk(node: Nodes | Root, state: Walk, inItem = false): void {
  const { builder } = state;
  switch (node.type) {
    case 'heading':
      block(node, state, () => builder.close({ kind: 'heading', level: node.depth, region: 'body' }));
      return;
    case 'paragraph': {
      const emphasised = node.children.length === 1 && node.children[0]?.type === 'strong';
      block(node, state, () =>
        builder.close(
          inItem
            ? { kind: 'list-item', region: 'body', group: state.group, ...(state.ordered ? { ordered: true } : {}) }
            : { kind: 'paragraph', region: 'body', ...(emphasised ? { emphasised } : {}) },
        ),
      );
      return;
    }
    case 'list':
      state.group++;
      state.ordered = node.ordered === true;
      for (const child of node.children) walk(child, state, true);
      return;
    case 'listItem':
      for (const [index, child] of node.children.entries()) walk(child, state, index === 0);
      return;
    case 'tableRow':
      state.row++;
      for (const cell of node.children)
        block(cell, state, () => builder.close({ kind: 'table-cell', region: 'body', row: state.row }));
      return;
    case 'code':
      // Indented lines are no program in a letter, but an address or a row of figures.
      block(node, state, () => builder.close({ kind: 'paragraph', region: 'body' }));
      return;
    case 'html':
      htmlBlock(node, state);
      return;
    default:
      if ('children' in node) for (const child of node.children) walk(child, state);
  }
}

function block(node: Nodes, state: Walk, close: () => void): void {
  state.builder.open();
  inline(node, state);
  close();
}

function inline(node: Nodes, state: Walk): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const offset = state.start + start;
  if (node.type === 'code') codeLines(state, start, end);
  else if (node.type === 'text' || node.type === 'inlineCode') {
    const raw = state.masked.slice(start, end);
    // Where the parser saw the mask, the letter has the tag itself.
    if (raw === node.value) state.builder.add(state.source.slice(start, end), offset);
    else
      addAligned(
        state.builder,
        unmask(node.value, raw, state.source.slice(start, end)),
        state.source.slice(start, end),
        offset,
      );
  } else if (node.type === 'break') state.builder.lineBreak(offset);
  else if (node.type === 'html') {
    if (/^<br\b/i.test(node.value)) state.builder.lineBreak(offset);
  } else if ('children' in node) for (const child of node.children) inline(child, state);
}

/** Each line of an indented or fenced block; the fences are left out. */
function codeLines({ builder, source, start: from }: Walk, start: number, end: number): void {
  for (const { 0: line, index } of source.slice(start, end).matchAll(/[^\r\n]+/g)) {
    if (/^ {0,3}(?:`{3,}|~{3,})/.test(line)) continue;
    const indent = /^[\s>]*/.exec(line)?.[0].length ?? 0;
    builder.add(line.slice(indent), from + start + index + indent);
    builder.lineBreak(from + start + index + line.length);
  }
}

/** The text between the tags of a block of HTML. Pages full of HTML are for `readHtml`. */
function htmlBlock(node: Nodes, { builder, source, start: from }: Walk): void {
  const start = node.position?.start.offset ?? 0;
  const html = source.slice(start, node.position?.end.offset ?? start);
  builder.open();
  for (const { 0: part, index } of html.matchAll(HTML_PARTS)) {
    if (part.startsWith('<')) builder.lineBreak(from + start + index);
    else builder.add(part, from + start + index);
  }
  builder.close({ kind: 'paragraph', region: 'body' });
}

/** The value with each masked tag put back; masks are runs of x of the same length in the same order. */
function unmask(value: string, raw: string, source: string): string {
  const tags = findPlaceholders(source).map(({ start, end }) => source.slice(start, end));
  if (raw === source) return value;
  let from = 0;
  let result = withMarks(value);
  for (const tag of tags) {
    const at = result.indexOf('x'.repeat(tag.length), from);
    if (at < 0) continue;
    result = result.slice(0, at) + tag + result.slice(at + tag.length);
    from = at + tag.length;
  }
  return result;
}
