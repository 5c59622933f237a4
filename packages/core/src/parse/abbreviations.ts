import { characterClass, LETTER, UPPER } from './characters.ts';
import { hashWord } from './hash.ts';

/*
 * Words that carry a full stop of their own, by what the full stop can mean. Sources: Taalunie, Leidraad bij de Woordenlijst
 * (abbreviations), and the shorthand of municipal letters.
 */
const NEVER_LAST =
  'art artt afd bijv blz bijl dhr dr drs ds evt excl fa fig gem-ie hfdst hr ing ir incl inz jo juncto jhr lic lt mej mevr mgr mr mrs mw nr nrs onderd pag prof resp secr ste subs tel toel vgl zgn weth wnd alg ivm mbt tav tnv dd ca ong nl e kon cl cat red rubr stb stcrt trb bwbr prod chr th ph joh geb overl gedat plm gem kenm ref zaaknr dossiernr rekeningnr factuurnr klantnr polisnr huisnr telnr telefoonnr';
const MAY_BE_LAST =
  'enz etc jl ll cs ev jr sr aub svp bv nv vof ltd inc jan feb febr mrt apr jun jul aug sep sept okt nov dec';
const BEFORE_NUMBER = 'no min max par pt p pp vol v st tab bijl bl hst vs ma di wo do vr za zo';
/** These before an amount too: "max. € 500". */
const BEFORE_AMOUNT = 'min max tot';
const BEFORE_NAME = 'st ste';

/** Dotted shorthand that can end a sentence; all other dotted shorthand leads on to a next word. */
const DOTTED_MAY_BE_LAST =
  'e.d. e.a. o.i.d. a.s. j.l. l.l. a.u.b. s.v.p. b.v. n.v. v.o.f. c.s. e.v. p.m. p.j. p.p. p.w. n.v.t. d.v. z.o.z. e.e.a.';

const hashes = (words: string, suffix = ''): number[] => words.split(' ').map((word) => hashWord(word + suffix));
const abbreviations = new Set([...hashes(NEVER_LAST), ...hashes(MAY_BE_LAST)]);
const beforeNumber = new Set(hashes(BEFORE_NUMBER));
const beforeAmount = new Set(hashes(BEFORE_AMOUNT));
const beforeName = new Set(hashes(BEFORE_NAME));
const lastWords = new Set([...hashes(MAY_BE_LAST, '.'), ...hashes(DOTTED_MAY_BE_LAST)]);

/** The ends of web addresses, of which every part can be as short as that of an abbreviation. */
const DOMAINS = new Set(hashes('nl com org net eu'));

/** True when the word with this hash (without its full stop) is a known abbreviation. */
export function isAbbreviation(hash: number): boolean {
  return abbreviations.has(hash);
}

/** True when the word with this hash (without its full stop) is an abbreviation where a number follows: "min. 2". */
export function isAbbreviationBeforeNumber(hash: number): boolean {
  return beforeNumber.has(hash);
}

/** True when the word with this hash (without its full stop) is an abbreviation where an amount follows: "max. € 500". */
export function isAbbreviationBeforeAmount(hash: number): boolean {
  return beforeAmount.has(hash);
}

/** True when the word with this hash, with a capital, is an abbreviation where a name follows: "St. Janskerk". */
export function isAbbreviationBeforeName(hash: number): boolean {
  return beforeName.has(hash);
}

/** True when the abbreviation with this hash (full stop included) may end a sentence. */
export function mayBeLastWord(hash: number): boolean {
  return lastWords.has(hash);
}

/**
 * The end of initials or dotted shorthand: "J.", "J.A.", "t.a.v.", "Th.M.". `dot` is the offset of the first full stop.
 * Gives `dot` when it is none. A single letter counts when it is a capital, but for "U.".
 */
export function dottedAbbreviation(text: string, start: number, dot: number, limit: number): number {
  const first = dot - start;
  if (first > 3) return dot;
  let end = dot + 1;
  let parts = 1;
  for (;;) {
    let at = end;
    while (at < limit && at - end < 4 && characterClass(text.charCodeAt(at)) & LETTER) at++;
    const length = at - end;
    if (length === 0 || length > 3 || at >= limit || text.charCodeAt(at) !== 0x2e) break;
    // "Kijk op www.mkb.nl.": the full stop closes the sentence.
    if (length > 1 && DOMAINS.has(hashWord(text, end, at))) break;
    end = at + 1;
    parts++;
  }
  if (parts > 1) return end;
  const capital = (characterClass(text.charCodeAt(start)) & UPPER) !== 0;
  return first === 1 && capital && text.charAt(start) !== 'U' ? end : dot;
}
