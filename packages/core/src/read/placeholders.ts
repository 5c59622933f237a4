import type { Span } from '../model/letter.ts';
import { findLeftOver, withoutOverlap } from './left-over.ts';

/**
 * Blanks that template systems and people leave in letters: Mustache and Jinja {{ }} {% %}, Word «veld» and <<veld>>, Notify
 * ((veld)), xential [[veld]], FreeMarker ${ } <#if>, %%veld%%, {veld}, [datum], XXXX and dotted lines.
 */
const BLANK =
  /\{\{[^{}\n]{0,120}\}\}|\{%[^%\n]{0,160}%\}|\$\{[^{}\n]{1,80}\}|<\/?#[^<>\n]{1,120}>|«[^«»\n]{1,60}»|<<[^<>\n]{1,60}>>|\[\[[^[\]\n]{1,80}\]\]|\(\([a-z][^()\n]{0,60}\)\)|(?<!\])\[(?!sic\b)(?:€ ?)?\p{L}[\p{L}\d _/.,:+-]{1,48}\](?!\(|\[|: ?<?https?:)|<[a-z][\p{L} _-]{2,40}>|\bX{3,}\b|(?:\.{6,}|…{3,}|_{4,})|(?<mark>@@|%%|##)[A-Za-z_]{2,40}\k<mark>|\{ ?(?:MERGEFIELD )?[\p{L}_][\p{L}\d_. -]{2,40}\}/iuy;

/** How every blank starts. Tried first: the pattern of whole blanks is slow, and most letters have none. */
const START = /\{|\$\{|[«<[]|\(\([a-z]|XXX|\.{6}|…{3}|_{4}|@@|%%|##/iy;
/** How the first character of a blank can stand, by its code; 0 for all other characters: no pattern is tried there. */
const FIRST = new Uint8Array(0x80);
const ALONE = 1;
/** Only where it stands twice, as in "((", "XXX" and "......". */
const TWICE = 2;
for (const character of '{$<[') FIRST[character.charCodeAt(0)] = ALONE;
for (const character of '(Xx._@%#') FIRST[character.charCodeAt(0)] = TWICE;
const GUILLEMET = 0xab;
const ELLIPSIS = 0x2026;
/** The bit that tells small letters from capitals. */
const CASE = 0x20;

/** The blanks in a text, in order: those with the marks of a template, and those that somebody left over. Linear. */
export function findPlaceholders(text: string): Span[] {
  const marked = findMarked(text);
  const leftOver = findLeftOver(text);
  if (leftOver.length === 0) return marked;
  return marked.length === 0 ? leftOver : withoutOverlap([...marked, ...leftOver]);
}

function findMarked(text: string): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const first = code < 0x80 ? FIRST[code] : code === GUILLEMET || code === ELLIPSIS ? ALONE : 0;
    if (first === 0 || (first === TWICE && (text.charCodeAt(at + 1) | CASE) !== (code | CASE))) continue;
    START.lastIndex = at;
    if (!START.test(text)) continue;
    BLANK.lastIndex = at;
    const blank = BLANK.exec(text)?.[0];
    const isDrawing = blank !== undefined && isDrawn(text, at, blank);
    const isBlank = blank !== undefined && !isDrawing && !isAngleMarkup(blank);
    const end = isBlank || isDrawing ? at + blank.length : START.lastIndex;
    if (isBlank) found.push({ start: at, end });
    at = end - 1;
  }
  return found;
}

/** A letter with this many different marked blanks is a template; with fewer, they were left over. */
const BLANKS_OF_A_TEMPLATE = 4;
/** A blank that asks to be filled in, as the texts of `rules/teksten/` have them, is left over in any letter. */
const TO_FILL_IN = /^\[vul in:/i;

/** Whether blanks belong in this text: it is a template. Blanks without the marks of a template say nothing of that. */
export function looksLikeTemplate(text: string, placeholders: readonly Span[]): boolean {
  const blanks = placeholders.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const distinct = new Set(blanks.filter((blank) => !TO_FILL_IN.test(blank) && isMarked(blank)));
  return distinct.size >= BLANKS_OF_A_TEMPLATE || /\{%-? *(?:if|for|else)|\{\{[#/^]|<#(?:if|list)/.test(text);
}

function isMarked(blank: string): boolean {
  START.lastIndex = 0;
  return START.test(blank);
}

/** Elements of HTML, but for those that could be a blank: <title>, <address>. */
const MARKUP =
  /^<(?:br|p|b|i|u|a|div|span|table|t[rhd]|thead|tbody|ul|li|ol|d[ltd]|strong|em|small|su[bp]|font|center|pre|blockquote|h\d|hr|img|head|body|html|header|footer|main|nav|article|section|form|input|script|style|noscript|template|iframe|svg)\b/i;

/** What a copy of a letter has in the place of a picture: "[logo gemeente Waardrecht]". */
const PICTURE = /^\[(?:logo|beeldmerk|afbeelding|foto|qr-code|barcode|image|picture)\b/i;
/** Characters of a line at the least that somebody draws across the page. */
const SHORTEST_RULE = 20;

/** A picture, or a line across the page: nothing has to be filled in there. */
function isDrawn(text: string, at: number, blank: string): boolean {
  if (PICTURE.test(blank)) return true;
  if (!blank.startsWith('_') || blank.length < SHORTEST_RULE) return false;
  const end = at + blank.length;
  return (at === 0 || text[at - 1] === '\n') && (end === text.length || text[end] === '\n' || text[end] === '\r');
}

function isAngleMarkup(blank: string): boolean {
  return MARKUP.test(blank);
}
