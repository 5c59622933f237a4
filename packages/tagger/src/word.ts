/** What a token is to the tagger. Only a `word` is looked up or guessed; the others speak for themselves. */
export const Kind = { word: 0, number: 1, mark: 2, symbol: 3, address: 4, blank: 5 } as const;

/** How a word is written, as bits. */
export const Shape = { capital: 1, capitals: 2, digit: 4, hyphen: 8, innerCapital: 16, dot: 32 } as const;

/** Code units of a word that are kept: of a longer one the first 8 and the last 56, so that no word costs more than another. */
const LONGEST = 64;
const HEAD = 8;

const OPENING = '[<{«';
const CLOSING = ']>}»';
const SYMBOLS = '%€$£§°+=&<>*/\\|~^#@©®™²³½';
const IN_NUMBERS = '.,:-/–%€$£';
/** Stands for a thing that is no text; some callers put it in place of a blank. */
const OBJECT = '\ufffc';

/** One word at a time: its code units in lower case, its kind and its shape. Filled anew by `read`. */
export class Word {
  readonly units = new Uint16Array(LONGEST);
  length = 0;
  kind = 0;
  shape = 0;

  /** Reads the word that runs from `start` up to `end` (UTF-16 offsets). Linear; any text will do. */
  read(text: string, start: number, end: number): void {
    let letters = 0;
    let capitals = 0;
    let digits = 0;
    let others = 0;
    let shape = 0;
    let symbols = 0;
    let inNumbers = 0;
    let length = 0;
    const skipFrom = end - start > LONGEST ? start + HEAD : end;
    const skipTo = end - (LONGEST - HEAD);
    for (let at = start; at < end; at++) {
      let code = text.charCodeAt(at);
      if (code >= 0x61 && code <= 0x7a) letters++;
      else if (code >= 0x30 && code <= 0x39) digits++;
      else {
        const lower = foldUnit(code);
        if (isLetter(code, lower)) {
          letters++;
          if (lower !== code) {
            capitals++;
            shape |= at === start ? Shape.capital : Shape.innerCapital;
          }
        } else {
          others++;
          const mark = text.charAt(at);
          if (mark === '-') shape |= Shape.hyphen;
          else if (mark === '.' || mark === "'" || mark === '’') shape |= Shape.dot;
          if (SYMBOLS.includes(mark)) symbols++;
          if (IN_NUMBERS.includes(mark) || mark === ' ' || mark === '\u00a0') inNumbers++;
        }
        code = lower;
      }
      if (at < skipFrom || at >= skipTo) this.units[length++] = code;
    }
    if (digits > 0) shape |= Shape.digit;
    if (capitals > 1 && capitals === letters) shape = (shape & ~Shape.innerCapital) | Shape.capitals;
    this.length = length;
    this.shape = shape;
    if (isBlank(text, start, end, letters + digits, others)) this.kind = Kind.blank;
    else if (letters === 0 && digits === 0) this.kind = symbols === others ? Kind.symbol : Kind.mark;
    else if (letters === 0 && inNumbers === others) this.kind = Kind.number;
    else if (others > 0 && isAddress(text, start, end)) this.kind = Kind.address;
    else this.kind = Kind.word;
  }
}

/** The code unit in lower case, a curly apostrophe as a straight one. */
function foldUnit(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
  if (code === 0x2019) return 0x27;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

function isLetter(code: number, lower: number): boolean {
  if (code < 0x80) return lower !== code;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  // Marks, signs and the private use area; all else counts as a letter of some script.
  return !((code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || code >= 0xe000);
}

/** "[naam]", "{{bedrag}}", "«datum»", "____", ".....". */
function isBlank(text: string, start: number, end: number, alphanumerics: number, others: number): boolean {
  const first = text.charAt(start);
  if (first === OBJECT) return true;
  if (end - start < 3) return false;
  const opening = OPENING.indexOf(first);
  if (opening >= 0) return alphanumerics > 0 && text.charAt(end - 1) === CLOSING.charAt(opening);
  if (alphanumerics > 0) return false;
  return first === '_' || (others > 3 && (first === '.' || first === '…'));
}

/** "info@gemeente.nl", "https://…", "www.gemeente.nl". */
function isAddress(text: string, start: number, end: number): boolean {
  if (text.startsWith('www.', start)) return true;
  const at = text.slice(start, Math.min(end, start + 80));
  return at.indexOf('@') > 0 || at.includes('://');
}
