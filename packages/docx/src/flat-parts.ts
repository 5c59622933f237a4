import { MAX_PART_BYTES } from './limits.ts';
import { DocxError } from './problem.ts';

const PART = '<pkg:part ';
const OPEN = '<pkg:xmlData>';
const CLOSE = '</pkg:xmlData>';

/**
 * The XML parts of a document in one piece of XML (`pkg:package`, "Flat OPC"), as `getOoxml` of Word gives it, by their names in
 * lower case without a leading slash. Pictures are left out. Cut up by hand: a letterhead is megabytes of base64 that no parser
 * needs to go through, and between these tags Word writes `<` for nothing else. Throws `DocxError` `too-large`.
 */
export function flatParts(xml: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (let at = xml.indexOf(PART); at !== -1; ) {
    const next = xml.indexOf(PART, at + PART.length);
    const end = next === -1 ? xml.length : next;
    const open = xml.indexOf(OPEN, at);
    const close = xml.lastIndexOf(CLOSE, end);
    const name = /pkg:name="\/?([^"]+)"/.exec(xml.slice(at, Math.min(at + 400, end)))?.[1];
    if (name !== undefined && open !== -1 && open < close) {
      if (close - open > MAX_PART_BYTES) throw new DocxError('too-large');
      parts.set(name.toLowerCase(), xml.slice(open + OPEN.length, close));
    }
    at = next;
  }
  return parts;
}
