import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { BlockRegion, Letter } from '../model/letter.ts';
import { hideComments } from './comments.ts';
import { readIgnored } from './ignored.ts';
import { findPlaceholders, looksLikeTemplate } from './placeholders.ts';
import { addAligned, TextBuilder } from './text-builder.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const HIDDEN = new Set('head style script template noscript svg math select textarea iframe object title'.split(' '));
/** Elements nested deeper than this are read as text of their parent; a letter is never nested so deep. */
const DEEPEST = 400;

/** Reads HTML as a browser shows it: hidden parts left out, white space folded, entities read. */
export function readHtml(written: string): Letter {
  const source = hideComments(written);
  const document = parse(source, { sourceCodeLocationInfo: true });
  const state: Walk = {
    source,
    builder: new TextBuilder(),
    group: 0,
    ordered: false,
    row: 0,
    open: null,
    emphasis: 0,
    plain: false,
  };
  for (const node of document.childNodes) walk(node, state, { kind: 'paragraph', region: 'body' }, 0);
  flush(state);
  const text = state.builder.text;
  const placeholders = findPlaceholders(text);
  const language = /^(nl|en)\b/i.exec(attribute(document.childNodes.find(isHtml), 'lang') ?? '')?.[1]?.toLowerCase();
  return {
    format: 'html',
    text,
    blocks: state.builder.blocks,
    sourceMap: state.builder.sourceMap,
    placeholders,
    template: looksLikeTemplate(text, placeholders),
    ignored: readIgnored(written, state.builder.blocks, state.builder.sourceMap),
    declared: language === 'nl' || language === 'en' ? { language } : {},
  };
}

interface Facts {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'table-cell';
  readonly region: BlockRegion;
  readonly level?: number;
  readonly group?: number;
  readonly ordered?: boolean;
  readonly row?: number;
}

interface Walk {
  readonly source: string;
  readonly builder: TextBuilder;
  group: number;
  /** The list that is being read has numbers. */
  ordered: boolean;
  row: number;
  /** The facts of the block that is being filled. */
  open: Facts | null;
  emphasis: number;
  /** True once the open block holds text that is not bold. */
  plain: boolean;
}

function walk(node: Node, state: Walk, facts: Facts, depth: number): void {
  if (isText(node)) {
    addText(node, state, facts);
    return;
  }
  if (!('tagName' in node)) return;
  if (depth > DEEPEST) {
    for (const text of textsBelow(node)) addText(text, state, facts);
    return;
  }
  const { tagName } = node;
  if (HIDDEN.has(tagName) || isHidden(node)) return;
  if (tagName === 'br') {
    state.builder.lineBreak(node.sourceCodeLocation?.startOffset ?? 0);
    return;
  }
  const isBlock = BLOCKS.has(tagName);
  if (isBlock) flush(state);
  if (tagName === 'ul' || tagName === 'ol') {
    state.group++;
    state.ordered = tagName === 'ol';
  }
  if (tagName === 'tr') state.row++;
  const bold = tagName === 'b' || tagName === 'strong' || tagName === 'u';
  if (bold) state.emphasis++;
  const inner = isBlock ? factsOf(tagName, state, facts) : facts;
  for (const child of node.childNodes) walk(child, state, inner, depth + 1);
  if (bold) state.emphasis--;
  if (isBlock) flush(state);
}

/** The text nodes below a node, in order, without recursion. */
function* textsBelow(top: Element): Generator<DefaultTreeAdapterTypes.TextNode> {
  const stack: Node[] = [top];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) yield node;
    else if ('tagName' in node && !HIDDEN.has(node.tagName) && !isHidden(node))
      stack.push(...node.childNodes.toReversed());
  }
}

function factsOf(tagName: string, state: Walk, outer: Facts): Facts {
  const region = tagName === 'footer' ? 'footer' : tagName === 'header' ? 'header' : outer.region;
  if (/^h[1-6]$/.test(tagName)) return { kind: 'heading', region, level: Number(tagName.charAt(1)) };
  if (tagName === 'li')
    return { kind: 'list-item', region, group: state.group, ...(state.ordered ? { ordered: true } : {}) };
  if (tagName === 'td' || tagName === 'th') return { kind: 'table-cell', region, row: state.row };
  return outer.kind === 'list-item' || outer.kind === 'table-cell'
    ? { ...outer, region }
    : { kind: 'paragraph', region };
}

function addText(node: DefaultTreeAdapterTypes.TextNode, state: Walk, facts: Facts): void {
  const place = node.sourceCodeLocation;
  if (!place || node.value.trim() === '') {
    if (state.open && place) state.builder.add(' ', place.startOffset);
    return;
  }
  if (!state.open) {
    state.builder.open();
    state.open = facts;
    state.plain = false;
  }
  if (state.emphasis === 0) state.plain = true;
  addAligned(state.builder, node.value, state.source.slice(place.startOffset, place.endOffset), place.startOffset);
}

function flush(state: Walk): void {
  if (state.open) state.builder.close({ ...state.open, ...(state.plain ? {} : { emphasised: true }) });
  state.open = null;
}

function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

function isHtml(node: Node): node is Element {
  return node.nodeName === 'html';
}

function attribute(node: Node | undefined, name: string): string | undefined {
  return node && 'attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined;
}

function isHidden(node: Element): boolean {
  if (attribute(node, 'hidden') !== undefined || attribute(node, 'aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(node, 'style') ?? '');
}
