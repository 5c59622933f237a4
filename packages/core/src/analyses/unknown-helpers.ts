import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import { LATIN_CAPITAL as CAPITAL, LATIN_LETTER as LETTER, LATIN_SMALL as SMALL } from '../parse/latin.ts';
import { boxOf } from './box.ts';
import { helpHeadings } from './help-offer.ts';
import { type Part, parts } from './parts.ts';
import { answersQuestion } from './questions.ts';
import { namesBehind, senders } from './senders.ts';
import { rowOf } from './table-row.ts';

const NAME = `(?:['’]t )?[${CAPITAL}][${LETTER}\\d'’&-]*(?:\\s+(?:(?:de|het|van|voor|en|in|uit|der|des|aan|'t|&)\\s+){0,2}[${CAPITAL}][${LETTER}\\d'’&-]*){0,4}`;
/** "bij De Papierwinkel", "neem contact op met Samen Sterk". */
const BEHIND_PREPOSITION = new RegExp(
  `(?<![${LETTER}])(?:[Bb]ij|[Mm]et|[Nn]aar|[Dd]oor|[Tt]ot|[Bb]elt?|[Kk]en(?:t u| je)|[Aa]sk|[Vv]isit|[Aa]t|[Ff]rom|(?!(?:in|be)woners )[${SMALL}]+(?:ers|aars|eurs|sters|maatjes|coach|adviseur|vrijwilligers|advocaten|raadslieden) van|[${SMALL}]*(?:bond|organisatie|stichting|vereniging|lijn):|[${SMALL}]*(?:huis|centrum|punt|winkel|inloop|spreekuur) van|(?:vrijwilliger|medewerker|ervaringsdeskundigen?|mensen|iemand|gratis|kosteloos|hulp|advies|steun|(?:[Mm]evrouw|[Mm]eneer|[Dd]e heer) [${CAPITAL}][${LETTER}-]+) van)\\s+(?:de\\s+|het\\s+|the\\s+)?(${NAME})`,
  'g',
);
/** "dan is Samen Sterk er voor u", "kan Samen Sterk u helpen". */
const BEHIND_VERB = new RegExp(
  `(?<![${LETTER}])(?:is|zijn|staat|kan|kunnen|helpt|helpen)\\s+(?:de\\s+|het\\s+)?(${NAME})\\s+(?:er|u|voor|met)(?![${LETTER}])`,
  'g',
);
/** "Wist u dat de Balie West ook helpt bij brieven?" */
const IN_CLAUSE = new RegExp(
  `(?<![${LETTER}])dat\\s+(?:de\\s+|het\\s+)?(${NAME})\\s+(?:(?:u|je|ook|gratis|kosteloos)\\s+)*(?:helpt|helpen|meekijkt|meedenkt|meeleest)(?![${LETTER}])`,
  'g',
);
/** "In het oude postkantoor zit De Wissel", "Dat doet De Wissel." */
const SITS = new RegExp(
  `(?<![${LETTER}])(?:zit|zitten|huist|doet|doen|vindt (?:u|je))\\s+(?:de\\s+|het\\s+)?(${NAME})(?=[.,;:(]|\\s\\(|\\s*$)`,
  'g',
);
/** "In Huiskamer De Pluim zit iemand klaar": a place to walk in that has a name of its own. */
const INSIDE = new RegExp(
  `(?<![${LETTER}])[Ii]n\\s+(?:de\\s+|het\\s+)?((?=[${CAPITAL}])[${LETTER}]*(?:[Hh]uis|[Kk]amer|[Pp]unt|[Ww]inkel|[Cc]afé|[Ll]okaal)\\s+(?:De\\s+|Het\\s+|'t\\s+|van\\s+|voor\\s+|der\\s+)?[${CAPITAL}][${LETTER}'’-]+(?:\\s+[${CAPITAL}][${LETTER}'’-]+)?)`,
  'g',
);
/** How a name stands behind another word. Tried first: the patterns for such names look at every letter of a sentence. */
const NAME_INSIDE = new RegExp(`\\s[${CAPITAL}]`);
/** The same in at least two words: a sentence opens with a capital too. */
const LONG_NAME = NAME.replace(/\{0,4\}$/, '{1,4}');
/** "Samen Sterk helpt u", "Ook Ouderkoepel Onderweg kent de regels". */
const AS_SUBJECT = new RegExp(
  `^\\s*(?:(?:Ook|Daarnaast|Verder|The)\\s+(?:de\\s+|het\\s+)?)?(?:(${NAME})\\s+(?:(?:is|zijn)\\s+(?:een\\s+|de\\s+|an?\\s+)?(?:[${SMALL}]+\\s+){0,2}(?:organisatie|stichting|vereniging|groep|club|initiatief|vrijwilligers|spreekuur|inloop|foundation|organisation|charity)|is er voor (?:iedereen|alle|inwoners|mensen|wie|ouders|jongeren|ouderen)|staat (?:voor|klaar)|helps|offers|helpt|helpen|geeft|geven|denkt|biedt?|bieden|luistert|leest|oefent|kan u|kunnen u)|(${LONG_NAME})\\s+(?:[${SMALL}]{2,}t|[${SMALL}]{3,}en|kan|is er|zijn er))(?![${LETTER}])`,
);
/** "Samen Verder, Molenpad 2", "De Brug: 0123-456789", "Inloop De Knip in de bibliotheek" at the start of a line about help. */
const AT_START = new RegExp(
  `^[^${LETTER}\\d]*(?:(?:[Nn]aam|[Oo]rganisatie|[Ww]ie|[Bb]ij wie)\\s*:\\s*)?(?:(${LONG_NAME})\\s*(?:[,:(–-]|\\.?$|(?:in|aan|op|bij)\\s)|(${NAME})\\s*(?:[,:(–-]))`,
);
/** The blank of a template for a helper: "{{hulporganisatie}}". */
const BLANK_NAME = /((?:\{\{|«|\[)[\w .-]*(?:organisatie|raadslieden|ondersteuner|welzijn)[\w .-]*(?:\}\}|»|\]))/i;
/** "'t Portaal aan de Marktstraat": the street is no part of the name. */
const AT_STREET = new RegExp(`\\s+(?:aan|in|op)\\s+(?:de\\s+|het\\s+)?[${CAPITAL}][${LETTER}-]*$`);
/** "Bij U Centraal helpt iemand u": the preposition in front of the name. */
const BY = new RegExp(`^Bij\\s+(?:(?:de|het)\\s+)?(?=[${CAPITAL}])`);
/** "Medewerkers van Belastingkantoor West helpen u": those who work there are no part of the name. */
const PEOPLE_OF = new RegExp(
  `^(?:Medewerkers|Adviseurs|Consulenten|Juristen|Studenten|Leden) van (?:de |het )?(?=[${CAPITAL}])`,
);
/** A single word that names a street is a place. */
const STREET = /^\S*(?:straat|weg|plein|laan|kade|singel|gracht|dijk|markt|dreef|steeg|pad|hof)$/i;
/** A house number behind a name makes it a street, when a postcode, a mark or another way to come there follows. */
const ADDRESS = /^\s+\d+\s?[a-z]?(?:,?\s+\d{4}\s?[A-Z]{2}|[,.;)]|\s+(?:or|of|en|and|in|te)\b)/;
/** "Onze medewerkers van het Sociaal Plein": a team of the sender. */
const OUR_PEOPLE = /(?:^|\s)(?:ons|onze)\s+(?:\S+\s+){1,3}$/i;
/** Names that are no helper: the sender, the law, the calendar, persons and words that only stand first. */
const NO_HELPER = new RegExp(
  `^(?:gemeente[${LETTER}]*|een|[${LETTER}]|zij|ze|hij|wie|hulp|gratis|vragen|vrijwilligers?|iemand|daarvoor|waarvoor|voor wie|wanneer|doel|aanbod|kosten|open|openingstijden|tel|telefoon|telefonisch|adres|website|site|e-?mail|contact|contactgegevens|dan|daarna|daarnaast|verder|tevens|bovendien|eventueel|anders|wel|niet|nu|hier|zo|toch|misschien|soms|vaak|samen met|met|city|town|work|income|thuiszorg|zorgaanbieder|taxi|digid|orde|praat|schrijf|typ|vraag|stuur|zoek|vind|wat|waar|wanneer|hoe|ook|loop|bel|kom|kijk|mail|in|tip|if|the|for|our|you|your|call|uw|ons|onze|wij|we|ik|dit|dat|die|deze|daar|als|digid|eherkenning|mijn|parkeer[${LETTER}]*|belastingsamenwerking|belastingkantoor|omgevingsdienst|werkbedrijf|(?:gerechts)?deurwaarder[${LETTER}]*|incasso[${LETTER}]*|(?:tand|huis)arts[${LETTER}]*|ziekenhuis|apotheek|uitzendbureau|sociale dienst|keurings[${LETTER}]*|college|burgemeester|raad|rechtbank|postbus|awb|wmo|wet|jeugdwet|participatiewet|verordening|mevrouw|meneer|mijnheer|dhr|mw|heer|team|afdeling|klant|klantcontactcentrum|kcc|stadhuis|gemeentehuis|stadskantoor|servicepunt|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|monday|tuesday|wednesday|thursday|friday|saturday|sunday|maandag|dinsdag|woensdag|donderdag|vrijdag|nederlands?|jullie|jij|cak|uwv|svb|belastingdienst|duo|bkr|kvk|cjib|rdw|ind|kadaster|politie)(?![${LETTER}\\d])`,
  'i',
);
/** Words of a sentence that open a name when a capital follows: "Wij Ruiterveen", "Zij aan Zij", "Ons Dorp"; not "Ons Klantcontactcentrum". */
const OPENS_NAME = new RegExp(
  `^(?:(?:[Ww]ij|[Zz]ij|[Ss]amen met)\\s+(?:aan\\s+|en\\s+|voor\\s+)?(?!(?:College|Gemeente|Burgemeester|Raad)(?![${LETTER}]))[${CAPITAL}]|[Oo]ns\\s+(?!\\S*(?:loket|balie|team|centrum|punt|plein|dienst|kantoor|winkel)$)[${CAPITAL}][${SMALL}]+$)`,
);
/** Who helps, without a name: "Buurtbewoners helpen u gratis". */
const PEOPLE =
  /^(?:(?:buurt|dorps|wijk)?bewoners|buurtgenoten|inwoners|studenten|juristen|advocaten|raadslieden|mensen|medewerkers|begeleiders|adviseurs|ervaringsdeskundigen|ouders|ouderen|jongeren|maatjes|volunteers|students|lawyers)$/i;
const ARTICLE = /^(?:de|het|the|'t)(?:\s+|$)/i;
/** "HULP NODIG" is a heading. */
const IN_CAPITALS = new RegExp(`^[^${SMALL}]*\\s[^${SMALL}]*$`);
/** Two names and no more: "Anja Kok", "Els van den Berg". */
const PERSON = new RegExp(
  `^[${CAPITAL}][${SMALL}]+ (?:(?:van|de|der|den|ten|ter|el|al|ter) )*[${CAPITAL}][${LETTER}-]+$`,
);
const FIRST_NAME = /^\S+ /;
/** What names of organisations are made of. */
const ORGANISATION =
  /stichting|welzijn|huis|punt|werk|winkel|centrum|loket|raad|bond|vereniging|kerk|zorg|hulp|buurt|wijk|dorp|stad|sociaal|advies|samen|inloop|taal|mantel|thuis|maat|steun|kompas|mee|voor|brigade|club|kring|net|bureau|groep|team|project|dienst|platform|fonds|beheer|bank|service|sport|cultuur|ondernem|huurder|consulaat|bewoner|vluchteling|jeugd|vraag|wijzer|baak|balie|noaber|inwoner|coöperatie|student|senior|ouders|ouderen|budget|schuld|formulier|rechtshulp/i;
/** Parts that say whom the letter is for and what it is about. */
const ABOUT: readonly Part[] = ['letterhead', 'field', 'subject', 'salutation'];
/** "Het Sociaal Plein van de gemeente Waardrecht" is the sender's own. */
const OF_MUNICIPALITY = /^\s+van\s+(?:de\s+|onze\s+|uw\s+)?gemeente(?![\p{L}-])/iu;
/** "Vraag naar Dennis": somebody who works there. */
const ASKED_FOR = /(?:^|\s)vraagt?\s+(?:dan\s+)?naar\s+$/i;
/** "Bel Ria (0900 - 70 70 71)": a first name. */
const CALLED = /(?:^|\s)belt?\s+$/i;
/** Who gives the care or drives the bus that the letter is about: "Thuiszorg De Berkentak" further on is "De Berkentak". */
const PROVIDER = new RegExp(
  `(?:[Tt]huiszorg|[Ss]ociale [Dd]ienst|[Dd]eurwaarders?(?:kantoor)?|[Gg]erechtsdeurwaarders?(?:kantoor)?|[Ii]ncassobureau|[Kk]euringsbureau|[Nn]otaris|[Bb]ewindvoerder|[Zz]orgaanbieder|[Aa]anbieder|[Zz]orgorganisatie|[Vv]ervoerder|[Tt]axibedrijf|(?:[Uu]w|[Jj]e|[Jj]ouw) (?:begeleider|behandelaar|consulent),?)\\s+(${NAME})`,
  'y',
);
/** A firm is no independent helper. */
const FIRM_BEHIND = /^\s+(?:B\.?V\.?|N\.?V\.?|VOF)(?=$|[\s.,])/;
const FIRM = /(?:^|\s)(?:B\.?V\.?|N\.?V\.?|VOF)(?=$|\s)|WOZ/;

/**
 * Helpers that no list knows: a name in a sentence that offers the reader free or independent help, or in front of a means of contact
 * below a heading about help. Places of the names, in order. Only Dutch letters.
 */
export function unknownHelpers(context: Context): readonly Hit[] {
  const { tokens, sentences } = context.parsed;
  const { of } = context.get(parts);
  const outside = context.sentencesWith('hulp:van-buiten');
  const { blocks, text: whole } = context.letter;
  const helping = helpingSentences(context);
  if (helping.length === 0) return [];
  const namedIn = (name: string, inParts: readonly (Part | undefined)[]): boolean =>
    blocks.some(({ start, end }, index) => inParts.includes(of[index]) && whole.slice(start, end).includes(name));
  /** Who signs the letter works for the sender; whom it is sent to or is about is no helper: "een vertrouwenspersoon luistert naar Sverre". */
  const isParty = (name: string): boolean =>
    namedIn(isPerson(context, name) ? name.replace(FIRST_NAME, '') : name, ['signature']) ||
    (!ORGANISATION.test(name) && namedIn(name, ABOUT)) ||
    context.get(providers).has(name.replace(ARTICLE, '')) ||
    providing.some((sentence) => sentence.includes(name));
  const providing = [...context.sentencesWith('hulp:aanbieder')].map((sentence) => context.sentenceText(sentence));
  const found: Hit[] = [];
  for (const sentence of helping) {
    const block = context.blockOf(sentence);
    if (of[block] !== 'body' && !(of[block] === 'heading' && isInBox(context, block))) continue;
    const first = sentences.first[sentence] ?? 0;
    const last = sentences.last[sentence] ?? 0;
    const { start, end } = context.span(first, last);
    const text = context.letter.text.slice(start, end);
    const subject = AS_SUBJECT.exec(text);
    const leading = opens(context, sentence) ? AT_START.exec(text) : null;
    const inside = NAME_INSIDE.test(text)
      ? [
          ...allOf(BEHIND_PREPOSITION, text),
          ...allOf(BEHIND_VERB, text),
          ...allOf(SITS, text),
          ...allOf(IN_CLAUSE, text),
          ...allOf(INSIDE, text),
        ]
      : [];
    const names = [subject, leading, BLANK_NAME.exec(text), ...inside].filter((name) => name !== null);
    for (const match of names) {
      const name = (match[1] ?? match[2] ?? '').replace(AT_STREET, '').replace(BY, '').replace(PEOPLE_OF, '');
      const bare = name.replace(ARTICLE, '');
      const inFront = text.slice(0, match.index + match[0].indexOf(name));
      const behind = text.slice(match.index + match[0].length);
      if (
        bare === '' ||
        isOther(name, bare) ||
        isAnothers(name, inFront, behind) ||
        (bare === name && isPerson(context, name) && !outside.has(sentence)) ||
        context.get(senders).has(name.toLowerCase()) ||
        isParty(name)
      )
        continue;
      const from = start + match.index + match[0].indexOf(name);
      let token = first;
      while (token < last && (tokens.start[token] ?? 0) < from) token++;
      let after = token;
      while (after < last && (tokens.end[after] ?? 0) <= from + name.length) after++;
      if (after > token) found.push({ target: -1, first: token, last: after });
    }
  }
  return found;
}

/** "Anja Kok"; "Vraagwijzer Waardrecht" has the place of the sender as its last name. */
function isPerson(context: Context, name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return PERSON.test(name) && !ORGANISATION.test(name) && !context.get(senders).has(last);
}

/** Every match of a global pattern, as `matchAll` gives them: that one copies the pattern at each call. */
function allOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

/** The names of who gives the care or drives the bus, without "de" or "het". */
function providers(context: Context): ReadonlySet<string> {
  return new Set(namesBehind(context, 'hulp:verlener', PROVIDER).map((name) => name.replace(ARTICLE, '')));
}

/** The block is a line of a box, maybe its first. */
function isInBox(context: Context, block: number): boolean {
  return boxOf(context, block).length > 1;
}

/** The sentence comes first in its block, or answers a question: "Onafhankelijk advies? MKB Waterdrecht, 0123-898989". */
function opens(context: Context, sentence: number): boolean {
  return sentence === context.parsed.blockSentence[context.blockOf(sentence)] || answersQuestion(context, sentence);
}

/** The name says itself that it is no helper: the sender, a street, a firm, a heading in capitals. */
function isOther(name: string, bare: string): boolean {
  const isWord = NO_HELPER.test(bare) && !OPENS_NAME.test(bare);
  return isWord || IN_CAPITALS.test(name) || PEOPLE.test(bare) || STREET.test(name) || FIRM.test(name);
}

/** The words around a name say that it is no helper: an address, a firm, a team of the sender or one of its people. */
function isAnothers(name: string, inFront: string, behind: string): boolean {
  const isWord = !/\s/.test(name) && !ORGANISATION.test(name);
  return (
    ADDRESS.test(behind) ||
    FIRM_BEHIND.test(behind) ||
    OF_MUNICIPALITY.test(behind) ||
    OUR_PEOPLE.test(inFront) ||
    ASKED_FOR.test(inFront) ||
    (isWord && CALLED.test(inFront))
  );
}

/** A line that says what a helper is called. */
const NAME_FIELD = /^\s*(?:naam|organisatie|wie)\s*:/i;

/** "Betalen: gemeente": the line of a box opens with what it is about. */
const LABELLED = /^\s*\S+:\s*\p{L}/u;

/** A line of so few tokens is one of a list of facts. */
const SHORT_LINE = 10;

/** The block with the row of a table that it is in, or with the lines of a list of facts in front of it: "Naam: …", "Telefoon: …". */
function factsWith(context: Context, block: number): readonly number[] {
  const row = rowOf(context, block);
  if (row.length > 1) return row;
  const { blockFirst } = context.parsed;
  const length = (each: number): number => (blockFirst[each + 1] ?? 0) - (blockFirst[each] ?? 0);
  const section = sectionAt(context, block);
  const isFact = (each: number): boolean => sectionAt(context, each) === section && length(each) <= SHORT_LINE;
  let first = block;
  while (first > 0 && isFact(first) && isFact(first - 1)) first--;
  return Array.from({ length: block - first + 1 }, (_, index) => first + index);
}

/** The section of a block; a field has that of the text in front of it. */
function sectionAt(context: Context, block: number): number {
  const { of, sectionOf } = context.get(parts);
  let at = block;
  while (of[at] === 'field') at--;
  return sectionOf[at] ?? -1;
}

/** Sentences that offer help from outside, and those with a means of contact below a heading about help; in order. */
function helpingSentences(context: Context): readonly number[] {
  const { sections } = context.get(parts);
  const headings = context.get(helpHeadings);
  const helpWords = context.blocksWith('hulp:hulpwoord');
  const helping = context.blocksWith('hulp:van-buiten');
  const independent = context.blocksWith('hulp:kenmerk');
  const ownBlocks = context.blocksWith('hulp:zelf');
  const own = new Set([...context.sentencesWith('hulp:zelf'), ...context.sentencesWith('hulp:ontkend')]);
  const commercial = context.sentencesWith('commercieel');
  const found = new Set(context.sentencesWith('hulp:van-buiten'));
  const free = new Set(
    [...context.sentencesWith('hulp:onafhankelijk')]
      .filter((sentence) => !own.has(sentence))
      .map((sentence) => context.blockOf(sentence)),
  );
  for (const sentence of context.sentencesWith('hulp:aanbod'))
    if (free.has(context.blockOf(sentence)) && !own.has(sentence)) found.add(sentence);
  // "Kent u De Wiekslag al? Daar zit iemand die u helpt."
  const offers = context.sentencesWith('hulp:aanbod');
  for (const next of context.sentencesWith('hulp:daar')) {
    const block = context.blockOf(next);
    const helps = found.has(next) || (offers.has(next) && free.has(block));
    if (helps && context.blockOf(next - 1) === block && !own.has(next - 1)) found.add(next - 1);
  }
  // "Farandole is een stichting. Zij helpen u gratis."
  for (const next of context.sentencesWith('hulp:vervolg'))
    if (found.has(next) && context.blockOf(next - 1) === context.blockOf(next) && !own.has(next - 1))
      found.add(next - 1);
  // "Naam: Samenloop" in front of "Waarvoor: gratis hulp bij brieven".
  for (const sentence of [...found])
    for (const each of factsWith(context, context.blockOf(sentence))) {
      const first = context.parsed.blockSentence[each] ?? 0;
      if (NAME_FIELD.test(context.sentenceText(first))) found.add(first);
    }
  const reachable = context.blocksWith('hulp:contact-opmaak');
  for (const block of reachable) {
    const heading = sections[sectionAt(context, block)]?.heading ?? -1;
    const facts = factsWith(context, block);
    const isBelowHelp = (headings.has(heading) && !ownBlocks.has(heading)) || independent.has(block);
    // "Hulp bij deze brief", "Vraagbaak West", "Kloosterplein 3": lines of a box, of which the first says what it is about.
    const box = boxOf(context, block);
    const top = box[0] ?? block;
    // "Groep West", "E-mail: …", "Ook voor hulp bij bezwaar": another line says that they help.
    const lines = helpWords.has(top) ? box.slice(1) : box.some((line) => helping.has(line)) ? box : [];
    const isBox = box.length > 1 && !ownBlocks.has(top) && lines.includes(block);
    if (!isBelowHelp && !isBox) continue;
    const { blockSentence } = context.parsed;
    for (const each of isBox ? lines : facts)
      for (let sentence = blockSentence[each] ?? 0; sentence < (blockSentence[each + 1] ?? 0); sentence++)
        if (!own.has(sentence) && (isBelowHelp || !LABELLED.test(context.sentenceText(sentence)))) found.add(sentence);
  }
  for (const sentence of [...commercial, ...context.sentencesWith('hulp:ontkend')]) found.delete(sentence);
  return [...found].sort((a, b) => a - b);
}
