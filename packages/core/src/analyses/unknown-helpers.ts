import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import { parts } from './parts.ts';

const NAME =
  "(?:['’]t )?\\p{Lu}[\\p{L}\\d'’&-]*(?:\\s+(?:(?:de|het|van|voor|en|in|der|aan|'t)\\s+){0,2}\\p{Lu}[\\p{L}\\d'’&-]*){0,4}";
/** "bij De Papierwinkel", "neem contact op met Samen Sterk". */
const BEHIND_PREPOSITION = new RegExp(
  `(?<!\\p{L})(?:[Bb]ij|[Mm]et|[Nn]aar|[Dd]oor|[Bb]elt?)\\s+(?:de\\s+|het\\s+)?(${NAME})`,
  'gu',
);
/** "dan is Samen Sterk er voor u", "kan Samen Sterk u helpen". */
const BEHIND_VERB = new RegExp(
  `(?<!\\p{L})(?:is|zijn|staat|kan|kunnen|helpt|helpen)\\s+(${NAME})\\s+(?:er|u|voor|met)(?!\\p{L})`,
  'gu',
);
/** "Samen Sterk helpt u". */
const AS_SUBJECT = new RegExp(
  `^\\s*(${NAME})\\s+(?:helpt|helpen|geeft|geven|denkt|staat|biedt|bieden|luistert|kijkt|kan u|kunnen u)\\b`,
  'u',
);
/** "Samen Verder, Molenpad 2", "De Brug: 0123-456789" at the start of a line about help. */
const AT_START = new RegExp(`^\\s*(${NAME})\\s*[,:(–-]`, 'u');
/** "'t Portaal aan de Marktstraat": the street is no part of the name. */
const AT_STREET = /\s+(?:aan|in|op)\s+(?:de\s+|het\s+)?\p{Lu}[\p{L}-]*$/u;
/** A name of a street is a place. */
const STREET = /(?:straat|weg|plein|laan|kade|singel|gracht|dijk|markt|dreef|steeg|pad|hof)$/i;
/** Names that are no helper: the sender, the law, the calendar, persons and words that only stand first. */
const NO_HELPER =
  /^(?:gemeente|het|de|een|\p{L}|zij|ze|hij|wie|hulp|gratis|vragen|vrijwilligers?|iemand|daarvoor|ook|loop|bel|kom|kijk|mail|uw|wij|we|ik|dit|dat|die|deze|daar|als|digid|eherkenning|mijn|college|burgemeester|raad|rechtbank|postbus|awb|wmo|wet|jeugdwet|participatiewet|verordening|mevrouw|meneer|mijnheer|dhr|mw|heer|team|afdeling|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|nederlands?|cak|uwv|svb|belastingdienst|duo)(?![\p{L}\d])/iu;
/** A firm is no independent helper. */
const FIRM = /(?:^|\s)(?:B\.?V\.?|N\.?V\.?|VOF)$/;

/**
 * Helpers that no list knows: a name in a sentence that offers the reader free or independent help, or in front of a means of contact
 * below a heading about help. Places of the names, in order. Only Dutch letters.
 */
export function unknownHelpers(context: Context): readonly Hit[] {
  const { tokens, sentences } = context.parsed;
  const { of } = context.get(parts);
  const sender = senders(context);
  const found: Hit[] = [];
  for (const sentence of helpingSentences(context)) {
    if (of[context.blockOf(sentence)] !== 'body') continue;
    const first = sentences.first[sentence] ?? 0;
    const last = sentences.last[sentence] ?? 0;
    const { start, end } = context.span(first, last);
    const text = context.letter.text.slice(start, end);
    const subject = AS_SUBJECT.exec(text);
    const leading = sentence === context.parsed.blockSentence[context.blockOf(sentence)] ? AT_START.exec(text) : null;
    const names = [subject, leading, ...text.matchAll(BEHIND_PREPOSITION), ...text.matchAll(BEHIND_VERB)].filter(
      (name) => name !== null,
    );
    for (const match of names) {
      const name = (match[1] ?? '').replace(AT_STREET, '');
      if (NO_HELPER.test(name) || STREET.test(name) || FIRM.test(name) || sender.has(name.toLowerCase())) continue;
      const from = start + match.index + match[0].indexOf(name);
      let token = first;
      while (token < last && (tokens.start[token] ?? 0) < from) token++;
      let behind = token;
      while (behind < last && (tokens.end[behind] ?? 0) <= from + name.length) behind++;
      if (behind > token) found.push({ target: -1, first: token, last: behind });
    }
  }
  return found;
}

/** Sentences that offer help from outside, and those with a means of contact below a heading about help; in order. */
function helpingSentences(context: Context): readonly number[] {
  const { sections, sectionOf } = context.get(parts);
  const blocksOf = (signal: string): ReadonlySet<number> =>
    new Set([...context.sentencesWith(signal)].map((sentence) => context.blockOf(sentence)));
  const headings = blocksOf('hulp:aanbod');
  const independent = blocksOf('hulp:kenmerk');
  const own = context.sentencesWith('hulp:zelf');
  const found = new Set(context.sentencesWith('hulp:van-buiten'));
  const reachable = blocksOf('hulp:contact-opmaak');
  for (const block of reachable) {
    const heading = sections[sectionOf[block] ?? -1]?.heading ?? -1;
    if (!headings.has(heading) && !independent.has(block)) continue;
    const { blockSentence } = context.parsed;
    for (let sentence = blockSentence[block] ?? 0; sentence < (blockSentence[block + 1] ?? 0); sentence++)
      if (!own.has(sentence)) found.add(sentence);
  }
  return [...found].sort((a, b) => a - b);
}

/** What the letter calls its own municipality and the places of its addresses: "gemeente Waardrecht" gives "waardrecht". */
function senders(context: Context): ReadonlySet<string> {
  const names = context.letter.text.matchAll(
    /(?:\bgemeente|\bwethouders van|\bcollege van|\braad van|\d{4} ?[A-Z]{2})\s+(?:de gemeente\s+)?(\p{Lu}[\p{L}-]+)/gu,
  );
  return new Set(Array.from(names, ([, name = '']) => name.toLowerCase()));
}
