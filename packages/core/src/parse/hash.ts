/** Where the hash of a word starts: the offset basis of FNV-1a. */
export const FIRST_HASH = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/**
 * A 32-bit hash of a word without regard to case: FNV-1a over the folded code units. Folding: lower case, curly apostrophe as a
 * straight one, no-break hyphen as a hyphen, soft hyphens dropped, letters with a separate accent as one letter.
 * Source of the method: Fowler, Noll, Vo, draft-eastlake-fnv.
 */
export function hashWord(text: string, start = 0, end = text.length): number {
  let hash = FIRST_HASH;
  for (let at = start; at < end; at++) {
    let code = text.charCodeAt(at);
    if (code >= 0x80) {
      if (code === 0xad) continue;
      if (code >= 0x300 && code <= 0x36f) return hashFolded(foldWord(text.slice(start, end)));
      code = foldCode(code);
    }
    hash = nextHash(hash, code);
  }
  return hash;
}

/** The hashes of words with a space in between. */
export function hashWords(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map((word) => hashWord(word)));
}

/** The hash of a word that goes on with this code unit. Folds the case of A to Z; other letters are folded by `hashWord`. */
export function nextHash(hash: number, code: number): number {
  return mixHash(hash, code >= 0x41 && code <= 0x5a ? code | 0x20 : code);
}

/** The hash of a word that goes on with this code unit, whose case is folded already. */
export function mixHash(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, PRIME);
}

/** The word as `hashWord` sees it. */
export function foldWord(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll('\u2011', '-').replaceAll('\u00ad', '');
}

function hashFolded(folded: string): number {
  let hash = FIRST_HASH;
  for (let at = 0; at < folded.length; at++) hash = nextHash(hash, folded.charCodeAt(at));
  return hash;
}

function foldCode(code: number): number {
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code | 0x20;
  if (code === 0x2019) return 0x27;
  if (code === 0x2011) return 0x2d;
  if (code < 0x100) return code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}
