import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import { parts } from './parts.ts';

const NAME =
  "\\p{Lu}[\\p{L}\\d'’&-]*(?:\\s+(?:(?:de|het|van|voor|en|in|der|aan|'t)\\s+){0,2}\\p{Lu}[\\p{L}\\d'’&-]*){0,4}";
/** "bij De Papierwinkel", "neem contact op met Samen Sterk". */
const BEHIND_PREPOSITION = new RegExp(`\\b(?:bij|van|met|naar|door|aan)\\s+(?:de\\s+|het\\s+)?(${NAME})`, 'gu');
/** "Samen Sterk helpt u". */
const AS_SUBJECT = new RegExp(
  `^\\s*(${NAME})\\s+(?:helpt|helpen|geeft|geven|denkt|staat|biedt|bieden|luistert|kijkt|kan u|kunnen u)\\b`,
  'u',
);
/** Names that are no helper: the sender, the law, the calendar, persons and words that only stand first. */
const NO_HELPER =
  /^(?:gemeente|het|de|een|u|uw|wij|we|ik|dit|dat|die|deze|daar|als|digid|eherkenning|mijn|college|burgemeester|raad|rechtbank|postbus|awb|wmo|wet|jeugdwet|participatiewet|verordening|mevrouw|meneer|mijnheer|dhr|mw|heer|team|afdeling|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|nederlands?|cak|uwv|svb|belastingdienst|duo)\b/i;

/**
 * Helpers that no list knows: a name in a sentence that offers the reader free or independent help. Places of the names, in order.
 * Only Dutch letters.
 */
export function unknownHelpers(context: Context): readonly Hit[] {
  const { tokens, sentences } = context.parsed;
  const { of } = context.get(parts);
  const sender = senders(context);
  const found: Hit[] = [];
  for (const sentence of context.sentencesWith('hulp:van-buiten')) {
    if (of[context.blockOf(sentence)] !== 'body') continue;
    const first = sentences.first[sentence] ?? 0;
    const last = sentences.last[sentence] ?? 0;
    const { start, end } = context.span(first, last);
    const text = context.letter.text.slice(start, end);
    const subject = AS_SUBJECT.exec(text);
    const names = [...(subject ? [subject] : []), ...text.matchAll(BEHIND_PREPOSITION)];
    for (const match of names) {
      const name = match[1] ?? '';
      if (NO_HELPER.test(name) || sender.has(name.toLowerCase())) continue;
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

/** What the letter calls its own municipality: "gemeente Waardrecht" gives "waardrecht". */
function senders(context: Context): ReadonlySet<string> {
  const names = context.letter.text.matchAll(/\bgemeente\s+(\p{Lu}[\p{L}-]+)/giu);
  return new Set(Array.from(names, ([, name = '']) => name.toLowerCase()));
}
