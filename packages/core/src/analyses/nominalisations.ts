import type { Context } from '../context.ts';
import { hashWord, hashWords } from '../parse/hash.ts';
import { TokenKind } from '../parse/tokens.ts';
import { infinitiveTest, knownInfinitives } from './infinitive-test.ts';
import { participles } from './participles.ts';
import { prose } from './prose.ts';
import { isQuoted } from './quoted.ts';
import { plainNouns } from './word-lists.ts';
import { AUXILIARY, Role, VERB, wordRoles } from './word-roles.ts';

/** A verb that was made a noun: "het verstrekken van", "na vaststelling van". */
export interface Nominalisation {
  /** Tokens from the article or preposition up to and with "van"; `last` is not included. */
  readonly first: number;
  readonly last: number;
  /** The infinitive: "vaststellen". */
  readonly verb: string;
}

const HET = hashWord('het');
const NIET = hashWord('niet');
/** In front of these a noun on -ing is the verb of a clause: "na goedkeuring van" for "als wij … goedkeuren". */
const BEFORE = hashWords('ter tot na bij door met onder wegens zonder vanwege tijdens alvorens ondanks');
/** In front of the article of such a noun: "voor de vaststelling van". */
const BEFORE_ARTICLE = hashWords('bij voor tot na door wegens vanwege zonder tijdens omtrent inzake');
/** "Ten behoeve van de vaststelling van", "in het kader van de uitvoering van". */
const VAN = hashWord('van');
const DER = hashWord('der');
const MET = hashWord('met');
const FAR_LEADS = hashWords('behoeve middel kader aanzien geval verband');
const ARTICLES = hashWords('de het een');
/** "Hulp bij het invullen van", "een vergunning voor het plaatsen van": the plain name of what it is about. */
const ABOUT = hashWords(
  'hulp help helpt helpen hielp hielpen geholpen ondersteuning ondersteunt ondersteunen begeleiding moeite problemen informatie uitleg advies vragen aangevraagd vraagt aanvraag vergunning omgevingsvergunning subsidie toestemming bijstand activiteiten kosten aanslag rekening factuur leges tarief',
);
const ABOUT_BY = hashWords('bij met over voor om en of');
/** Tokens in front of the construction in which such a word is looked for. */
const ABOUT_REACH = 12;
/** "Een verzoek tot wijziging van": the name of a form, not a hidden clause. */
const REQUESTS = hashWords('verzoek aanvraag verzoeken aanvragen recht bevoegdheid gemachtigd');
/** Nouns on -en that go with "het" and hide no verb. All others are infinitives, since plurals go with "de". */
const PLAIN_NEUTER = hashWords(
  'schrijven overlijden vermogen inkomen huishouden leven eten drinken verleden voornemen bestaan vertrouwen streven weten lijden verlangen optreden kenteken teken rijkswapen wapen kussen examen gegeven wezen midden oosten westen noorden zuiden noordoosten noordwesten zuidoosten zuidwesten laken bekken varken veulen heden goeden eigen gezinsinkomen jaarinkomen maandinkomen toetsingsinkomen basisinkomen rijvermogen denkvermogen leervermogen voorteken leesteken herkenningsteken waarmerken medeleven gezinsleven privéleven huwelijksvermogen eindexamen rijexamen taalexamen inburgeringsexamen aanvraagschrijven',
);
/** Verbs of which "van" may tell where from: "kunt u het betalen van uw spaargeld?" */
const TAKES_FROM = hashWords('betalen krijgen kopen lenen huren horen vragen overnemen halen');
/** What may stand between "het" and the infinitive, besides a preposition with its noun. */
const ADVERBS = hashWords(
  'niet nog al tijdig alsnog opnieuw lager hoger volledig zelfstandig verwijtbaar onrechtmatig illegaal gezamenlijk herhaaldelijk telkens te eerder vooraf direct tijdelijk definitief voortijdig bewust opzettelijk geheel gedeeltelijk correct juist onjuist goed zelf schriftelijk digitaal mondeling veilig structureel blijvend gelijktijdig openbaar zichtbaar zorgvuldig onzorgvuldig deels onvoldoende onbevoegd samen laat vroegtijdig langdurig dagelijks',
);
/** Nouns on -ing that stay administrative behind an article too. */
const STIFF = hashWords(
  'vaststelling verstrekking verlening oplegging overlegging indiening inlevering aanlevering verkrijging voldoening verwijdering realisering naleving nakoming inwilliging uitreiking toezending bestrijding bevordering voorkoming verwezenlijking inning terinzagelegging overschrijding opschorting oprichting ontbinding overmaking verrekening inschakeling inachtneming instandhouding ingebruikneming tenuitvoerlegging gebruikmaking openbaarmaking invulling ondertekening inzending',
);
/** Words between "het" and the infinitive. */
const REACH = 5;
/** Letters of an infinitive that no list knows. */
const SHORTEST = 6;
/** Adjectives in front of a noun. */
const ADJECTIVES = 2;
const E = 0x65;

/** Verbs in the clothes of a noun in the running text, each with "van" behind it, in order of place. */
export function nominalisations(context: Context): readonly Nominalisation[] {
  const roles = context.get(wordRoles);
  const isInfinitive = context.get(infinitiveTest);
  const isKnown = context.get(knownInfinitives);
  const isParticiple = context.get(participles);
  const plain = context.get(plainNouns);
  const { text } = context.letter;
  const { tagger } = context.options;
  const { tokens, sentences } = context.parsed;
  const found: Nominalisation[] = [];
  for (const sentence of context.get(prose)) {
    const from = sentences.first[sentence] ?? 0;
    for (let at = from + 1; at < (sentences.last[sentence] ?? 0); at++) {
      if (hash(at) !== VAN && hash(at) !== DER) continue;
      const noun = at - 1;
      const het = articleOf(noun, from);
      const verb = het < 0 ? verbOf(noun, from) : context.word(noun).toLowerCase();
      if (verb === null) continue;
      const first = het < 0 ? leadOf(noun, from) : het;
      if (first >= 0 && !isAbout(first, from) && !isQuoted(context, first)) found.push({ first, last: at + 1, verb });
    }
  }
  return found;

  function hash(at: number): number {
    return tokens.hash[at] ?? 0;
  }

  function role(at: number): number {
    return roles[at] ?? 0;
  }

  /** "vaststelling" gives "vaststellen", "herziening" gives "herzien"; null for plain nouns, names and words of no known verb. */
  function verbOf(at: number, from: number): string | null {
    const written = context.word(at);
    const word = written.toLowerCase();
    if (at > from && written.charAt(0) !== word.charAt(0)) return null;
    if (tokens.kind[at] !== TokenKind.word || !word.endsWith('ing') || plain.has(hash(at))) return null;
    const stem = word.slice(0, -3);
    const verb = [`${stem}en`, stem].find((each) => isKnown(each, 0, each.length) || tagger?.knowsVerb(each));
    return verb ?? null;
  }

  /** The "het" of "het niet tijdig melden van"; -1 where the infinitive is no noun. */
  function articleOf(noun: number, from: number): number {
    if (!(isInfinitive(noun) || (hash(noun - 1) === HET && looksInfinitive(noun))) || PLAIN_NEUTER.has(hash(noun)))
      return -1;
    for (let at = noun - 1; at >= Math.max(from, noun - REACH); at--) {
      if (hash(at) === HET) return isArticle(at, noun, from) ? at : -1;
      if (tokens.kind[at] !== TokenKind.word || role(at) & (VERB | Role.subordinator | Role.determiner | Role.pronoun))
        return -1;
    }
    return -1;
  }

  /** False for the pronoun: "u heeft het ontvangen van", "kunt u het betalen van". */
  function isArticle(het: number, noun: number, from: number): boolean {
    const next = het + 1;
    const opens = het === from || (role(het - 1) & (Role.preposition | Role.coordinator)) !== 0;
    if (!opens && (isParticiple(noun) || TAKES_FROM.has(hash(noun)))) return false;
    return next === noun || ADVERBS.has(hash(next)) || (role(next) & Role.preposition) !== 0 || isInfinitive(next);
  }

  /** "verstrijken", also when the list does not know it; not "pensioen", "seizoen". */
  function looksInfinitive(at: number): boolean {
    return (
      tokens.kind[at] === TokenKind.word && /[^eo]en$/.test(context.word(at)) && context.word(at).length >= SHORTEST
    );
  }

  /** Where the construction around a noun on -ing starts; -1 where it is no hidden clause. */
  function leadOf(noun: number, from: number): number {
    let at = noun - 1;
    while (at >= from && at > noun - 1 - ADJECTIVES && isAdjective(at)) at--;
    if (at < from) return noun;
    if (BEFORE.has(hash(at))) return REQUESTS.has(hash(at - 1)) ? -1 : at;
    if (ARTICLES.has(hash(at))) {
      const far = hash(at - 1) === VAN || hash(at - 1) === MET;
      const lead = far ? FAR_LEADS.has(hash(at - 2)) : BEFORE_ARTICLE.has(hash(at - 1));
      if (lead && !REQUESTS.has(hash(at - 2))) return at;
      return STIFF.has(hash(noun)) ? at : -1;
    }
    return role(at) & AUXILIARY || hash(at) === NIET || tokens.kind[at] === TokenKind.punctuation ? at + 1 : -1;
  }

  function isAbout(first: number, from: number): boolean {
    if (!ABOUT_BY.has(hash(first - 1))) return false;
    for (let at = first - 2; at >= Math.max(from, first - ABOUT_REACH); at--) if (ABOUT.has(hash(at))) return true;
    return false;
  }

  /** "tijdige", "verdere": an inflected word that is no function word. */
  function isAdjective(at: number): boolean {
    return tokens.kind[at] === TokenKind.word && role(at) === 0 && text.charCodeAt((tokens.end[at] ?? 0) - 1) === E;
  }
}
