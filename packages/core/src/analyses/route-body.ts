import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import type { Quote } from '../model/report.ts';
import { LATIN_CAPITAL, LATIN_LETTER, LATIN_SMALL } from '../parse/latin.ts';
import type { Clause } from './clause.ts';
import { letterType } from './letter-type.ts';
import { parts } from './parts.ts';
import { firstIn, wordsOf } from './quotes.ts';
import { administrativeAppeal } from './required-remedy.ts';
import { withoutQuestions } from './route-place.ts';

const CAPITAL = `[${LATIN_CAPITAL}]`;
/** What opens an address, a part of a body, or another than the body. */
const NO_ADDRESSEE =
  'Postbus|Antwoordnummer|Postadres|Rechtbank|Juridisch|Mijn|DigiD|Team|Afdeling|Bureau|Bezwaar|Secretariaat|Loket|Klant|Cluster|Sector|Commissie|Adviescommissie';
/** A name behind "aan", "bij" or "naar" that no list knows: "Stuur uw bezwaar naar Werkplein De Linde". */
const ADDRESSEE = new RegExp(
  `(?<![${LATIN_LETTER}])(?:aan|bij|naar|t\\.a\\.v\\.|ter attentie van):?\\s+(?:de |het |onze |ons )?((?!${NO_ADDRESSEE})(?:${CAPITAL}{3,}|${CAPITAL}[${LATIN_LETTER}&-]+)(?:\\s+(?:(?:de|het|van|en|voor|der)\\s+){0,2}${CAPITAL}[${LATIN_LETTER}&-]+){1,4}|${CAPITAL}[${LATIN_LETTER}]+[${LATIN_SMALL}]${CAPITAL}[${LATIN_LETTER}]+)(?![${LATIN_LETTER}\\s]*\\s\\d+(?!\\d*\\s?[A-Z]{2}))`,
);

/** Who the objection goes to, when the text gives a name that is not known as a body. */
function addressee(context: Context, { remedy, sentences }: Clause): Quote | null {
  const helping = context.sentencesWith('hulp:aanbod');
  const sends = [`trefwoord:${remedy}`, `aanbod:${remedy}`, 'adres:postbus', 'schrijf-ons'].map((signal) =>
    context.sentencesWith(signal),
  );
  for (const sentence of sentences) {
    if (helping.has(sentence) || !sends.some((set) => set.has(sentence))) continue;
    const { start, end } = context.sentenceSpan(sentence);
    const found = ADDRESSEE.exec(context.letter.text.slice(start, end));
    const name = found?.[1];
    if (!found || name === undefined) continue;
    const from = start + found.index + found[0].lastIndexOf(name);
    return { start: from, end: from + name.length, text: name };
  }
  return null;
}

/** Words that only point at a body: "ons college", "de rechter", "de gemeente". */
const BARE =
  /^(?:(?:bij|aan|naar) )?(?:(?:ons|het|dit|de|the) )?(?:college|rechter|bestuursrechter|rechtbank|gemeente|court|orgaan|bestuursorgaan|burgemeester|raad|gemeenteraad|bestuur)$/i;

/** Who decides about a tax bill (Gemeentewet 231): "Gemeente Waardrecht, heffingsambtenaar". */
const TAX_OFFICER = /heffingsambtenaar|inspecteur/i;

/** "De rechter" does not say which court. */
const NO_BODY = /^(?:een |de )?rechter$/i;

/** Who decides: a court, or the body that took the decision. */
export function bodyOf(context: Context, clause: Clause): Quote | null {
  const { remedy } = clause;
  // "Heeft u vragen? Bel het Sociaal Team van de gemeente Veenrade": that is no body for the objection.
  const sentences = withoutQuestions(context, clause);
  if (remedy !== 'beroep')
    return (
      withName(context, namedBody(context, 'orgaan', sentences)) ??
      addressee(context, clause) ??
      decider(context, clause)
    );
  if (!context.get(administrativeAppeal)) {
    const court = namedBody(context, 'rechtbank', sentences);
    // Against a plan the reader goes to the highest court at once, and where that court has kept the appeal to itself.
    const atOnce = ['plan-vastgesteld', 'alleen-hogere-rechter'].some((signal) => context.signal(signal).length > 0);
    return withName(context, court ?? (atOnce ? firstIn(context, 'hogere-rechter', sentences) : null));
  }
  return withName(context, firstIn(context, 'orgaan:beroep', sentences) ?? namedBody(context, 'orgaan', sentences));
}

/** Who hears a view is who decides afterwards: "Daarna nemen B en W een besluit", in the clause or in a section of its own. */
function decider(context: Context, { remedy, allSentences }: Clause): Quote | null {
  if (remedy !== 'zienswijze') return null;
  const coming = context.sentencesWith('komend-besluit');
  const own = allSentences.filter((sentence) => coming.has(sentence));
  return withName(context, namedBody(context, 'orgaan', own) ?? namedBody(context, 'orgaan', [...coming]));
}

/** The rest of a name: "dagelijks bestuur van de Regionale" goes on with "Sociale Dienst", "gemeente Bergen" with "op Zoom". */
const REST_OF_NAME = new RegExp(
  String.raw`^(?:(?:\s+(?:van|de|het|en|voor|der|den|te|aan|op(?= Zoom)|bij(?= Duurstede))){1,3}\s+|[ \u00a0]+)(?!Postbus|Antwoordnummer|Bij|Dit|U\b)(?:['’]s-)?[${LATIN_CAPITAL}][${LATIN_LETTER}&'’-]+`,
);
/** Words of a name that are taken at the most. */
const LONGEST_REST = 5;

/** A body with its name to the end. */
function withName(context: Context, hit: Hit | null): Quote | null {
  if (!hit) return null;
  const { text } = context.letter;
  const { start, end: known } = context.span(hit.first, hit.last);
  let end = known;
  for (let word = 0; word < LONGEST_REST; word++) {
    const more = REST_OF_NAME.exec(text.slice(end, end + 60));
    if (!more) break;
    end += more[0].length;
  }
  return { start, end, text: text.slice(start, end) };
}

/** The body as fully as the clause names it: "rechtbank Limburg" before "de rechter", "college van burgemeester …" before "het college". */
function namedBody(context: Context, signal: string, sentences: readonly number[]): Hit | null {
  const inside = new Set(sentences);
  const { of } = context.get(parts);
  const all = context.signal(signal).filter((hit) => inside.has(context.sentenceAt(hit.first)));
  // "Gemeente Waardrecht – Fietsdepot" over a letter that greets nobody is the sender; the text says who decides.
  const below = all.filter((hit) => of[context.blockAt(hit.first)] !== 'heading');
  const hits = below.length > 0 ? below : all;
  const isTax = context.get(letterType).value === 'belastingaanslag';
  const first =
    (isTax ? hits.find((hit) => TAX_OFFICER.test(wordsOf(context, hit))) : undefined) ??
    hits.find((hit) => !BARE.test(wordsOf(context, hit))) ??
    hits[0];
  if (!first || NO_BODY.test(wordsOf(context, first))) return null;
  return hits
    .filter((hit) => hit.first < first.last && first.first < hit.last)
    .reduce((best, hit) => (hit.last - hit.first > best.last - best.first ? hit : best), first);
}
