import { LATIN_CAPITAL as CAPITAL, LATIN_LETTER as LETTER, LATIN_SMALL as SMALL } from '../parse/latin.ts';

/** A name in a sentence. */
export interface HelperName {
  readonly name: string;
  /** Offset in the sentence. */
  readonly at: number;
}

/** A name of one to five words with a capital, and small words in between. */
export const NAME: string = `(?:['’]t )?[${CAPITAL}][${LETTER}\\d'’&-]*(?:\\s+(?:(?:de|het|van|voor|for|en|in|uit|der|des|aan|'t|&|(?<=House |Home |Friends |Centre |Circle )of)\\s+){0,2}[${CAPITAL}][${LETTER}\\d'’&-]*){0,4}`;
/** "bij De Papierwinkel", "neem contact op met Samen Sterk". */
const BEHIND_PREPOSITION = new RegExp(
  `(?<![${LETTER}])(?:[Bb]ij|[Mm]et|[Nn]aar|[Dd]oor|[Tt]ot|[Bb]elt?|[Kk]en(?:t u| je)|[Aa]sk|[Vv]isit|[Aa]t|[Ff]rom|[Bb]y|(?!(?:in|be)woners )[${SMALL}]+(?:ers|aars|eurs|sters|maatjes|coach|adviseur|vrijwilligers|advocaten|raadslieden) van|[${SMALL}]*(?:bond|organisatie|stichting|vereniging|lijn):|[${SMALL}]*(?:huis|centrum|punt|winkel|inloop|spreekuur|team|groep) van|(?:vrijwilliger|medewerker|ervaringsdeskundigen?|mensen|vrouwen|mannen|women|people|staff|volunteers|students|members|iemand|gratis|kosteloos|hulp|advies|steun|(?:[Mm]evrouw|[Mm]eneer|[Dd]e heer|[${CAPITAL}][${SMALL}]+(?: (?:van|de|der|den|ten|ter|el))*) [${CAPITAL}][${LETTER}-]+) (?:van|of|from)|beroep (?:te )?doen op)\\s+(?:de\\s+|het\\s+|the\\s+)?(${NAME})`,
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
  `(?<![${LETTER}])(?:zit|zitten|huist|doet|doen|vindt (?:u|je)|(?:is|zijn) er(?: ook| wel| nog)?)\\s+(?:de\\s+|het\\s+)?(${NAME})(?=[.,;:(]|\\s\\(|\\s*$|\\s(?:dit|dat|in|op|aan|voor|waar|die)(?![${LETTER}]))`,
  'g',
);
/** "In Huiskamer De Pluim zit iemand klaar": a place to walk in that has a name of its own. */
const INSIDE = new RegExp(
  `(?<![${LETTER}])[Ii]n\\s+(?:de\\s+|het\\s+)?((?=[${CAPITAL}])[${LETTER}]*(?:[Hh]uis|[Kk]amer|[Pp]unt|[Ww]inkel|[Cc]afé|[Ll]okaal)\\s+(?:De\\s+|Het\\s+|'t\\s+|van\\s+|voor\\s+|der\\s+)?[${CAPITAL}][${LETTER}'’-]+(?:\\s+[${CAPITAL}][${LETTER}'’-]+)?)`,
  'g',
);
/** "Belangenvereniging Balans", "de stichting Uit de Knoop": a name behind a kind of organisation. */
const OF_KIND = new RegExp(
  `(?<![${LETTER}-])([${LETTER}]+(?:vereniging|stichting|organisatie|kring|platform|netwerk|collectief)\\s+${NAME})`,
  'g',
);
/** How a name stands behind another word. Tried first: the patterns for such names look at every letter of a sentence. */
const NAME_INSIDE = new RegExp(`\\s[${CAPITAL}]`);
/** The same in at least two words: a sentence opens with a capital too. */
const LONG_NAME = NAME.replace(/\{0,4\}$/, '{1,4}');
/** "Samen Sterk helpt u", "Ook Ouderkoepel Onderweg kent de regels". */
const AS_SUBJECT = new RegExp(
  `^\\s*(?:(?:Ook|Daarnaast|Verder|The)\\s+(?:de\\s+|het\\s+)?)?(?:(${NAME})\\s+(?:(?:is|zijn)\\s+(?:een\\s+|de\\s+|an?\\s+)?(?:[${SMALL}]+\\s+){0,2}(?:organisatie|stichting|vereniging|groep|club|initiatief|vrijwilligers|spreekuur|inloop|foundation|organisation|charity)|is er voor (?:iedereen|alle|inwoners|mensen|wie|ouders|jongeren|ouderen)|staat (?:voor|klaar)|helps|offers|helpt|helpen|geeft|geven|denkt|biedt?|bieden|luistert|leest|oefent|kan u|kunnen u)|(${LONG_NAME})(?:\\s+\\d+,?)?\\s+(?:[${SMALL}]{2,}t|[${SMALL}]{3,}en|kan|is er|zijn er))(?![${LETTER}])`,
);
/** "Samen Verder, Molenpad 2", "De Brug: 0123-456789", "Inloop De Knip in de bibliotheek" at the start of a line about help. */
const AT_START = new RegExp(
  `^[^${LETTER}\\d]*(?:(?:[Nn]aam|[Oo]rganisatie|[Ww]ie|[Bb]ij wie)\\s*:\\s*)?(?:(?:[${LETTER}][${SMALL} ]{2,30}:\\s+)?(${LONG_NAME})(?![${LETTER}])\\s*(?:[,:(–-]|\\.?$|(?:in|aan|op|bij)\\s)|(${NAME})\\s*(?:[,:(–-]))`,
);
/** The blank of a template for a helper: "{{hulporganisatie}}". */
const BLANK_NAME = /((?:\{\{|«|\[)[\w .-]*(?:organisatie|raadslieden|ondersteuner|welzijn)[\w .-]*(?:\}\}|»|\]))/i;
/** "'t Portaal aan de Marktstraat": the street is no part of the name. */
const AT_STREET = new RegExp(`\\s+(?:aan|in|op)\\s+(?:de\\s+|het\\s+)?[${CAPITAL}][${LETTER}-]*$`);
/** "Bij U Centraal helpt iemand u": the preposition in front of the name. */
const BY = new RegExp(`^Bij\\s+(?:(?:de|het)\\s+)?(?=[${CAPITAL}])`);
/** "Medewerkers van Belastingkantoor West helpen u": those who work there are no part of the name. */
const PEOPLE_OF = new RegExp(
  `^(?:(?:[Dd]e|[Ee]en) )?(?:[Vv]rijwilligers?|[Mm]edewerkers?|[Aa]dviseurs?|[Cc]onsulenten|[Jj]uristen|[Ss]tudenten|[Ll]eden|[Mm]ensen|[Mm]aatjes?|[Bb]uddy(?:'s)?|[Kk]lussers) van (?:de |het )?(?=[${CAPITAL}])`,
);
/** A single word that names a street is a place. */
const STREET = /^\S*(?:straat|weg|plein|laan|kade|singel|gracht|dijk|markt|dreef|steeg|pad|hof)$/i;
/** A house number behind a name makes it a street, when a postcode, a mark or another way to come there follows. */
const ADDRESS = /^\s+\d+\s?[a-z]?(?:,?\s+\d{4}\s?[A-Z]{2}|[,.;)]|\s+(?:or|of|en|and|in|te)\b)/;
/** "Onze medewerkers van het Sociaal Plein": a team of the sender. */
const OUR_PEOPLE = /(?:^|\s)(?:ons|onze)\s+(?:\S+\s+){1,3}$/i;
/** Names that are no helper: the sender, the law, the calendar, and who works for the government. */
const NO_HELPER = new RegExp(
  `^(?:gemeente[${LETTER}]*|[${LETTER}]|city|town|work|income|thuiszorg[${LETTER}]*|sociaal plein|werkplein|zorgplein|zorgloket|sociaal loket|[${LETTER}]*aanbieder|[${LETTER}]*vervoerder|taxi[${LETTER}]*|leverancier|zorgverzekeraar|[${LETTER}]*(?:begeleid(?:st)?er|behandelaar|docente?|consulente?|jobcoach|regisseur)|digid|parkeer[${LETTER}]*|belasting[${LETTER}]*|toeslagen|rechtspraak|omgevingsdienst|werkbedrijf|(?:gerechts)?deurwaarder[${LETTER}]*|incasso[${LETTER}]*|(?:tand|huis)arts[${LETTER}]*|ziekenhuis|apotheek|uitzendbureau|sociale dienst|keurings[${LETTER}]*|college|burgemeester|raad(?= van|$)|rechtbank|postbus|awb|wmo|wet|jeugdwet|participatiewet|verordening|mevrouw|meneer|mijnheer|dhr|mw|heer|team|afdeling|klant|klantcontactcentrum|kcc|stadhuis|gemeentehuis|stadskantoor|servicepunt|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|monday|tuesday|wednesday|thursday|friday|saturday|sunday|maandag|dinsdag|woensdag|donderdag|vrijdag|nederlands?|cak|uwv|svb|duo|bkr|kvk|cjib|rdw|ind|kadaster|politie|eherkenning)(?![${LETTER}\\d])`,
  'i',
);
/** Words that have a capital because they stand first; elsewhere they open a name: "bij Open Huis". */
const FIRST_WORD = new RegExp(
  `^(?:ps|een|zij|ze|hij|wie|hulp|gratis|vragen|vrijwilligers?|iemand|daarvoor|waarvoor|voor wie|wanneer|doel|aanbod|kosten|open|openingstijden|tel|telefoon|telefonisch|adres|website|site|e-?mail|contact|contactgegevens|dan|daarna|daarnaast|verder|tevens|bovendien|eventueel|anders|wel|niet|nu|hier|zo|toch|misschien|soms|vaak|samen met|met|orde|praat|schrijf|typ|vraag|stuur|zoek|vind|wat|waar|hoe|ook|loop|bel|kom|kijk|mail|in|tip|if|the|for|our|you|your|call|uw|ons|onze|wij|we|ik|dit|dat|die|deze|daar|als|mijn|jullie|jij)(?![${LETTER}\\d])`,
  'i',
);
/** Words of a sentence that open a name when a capital follows: "Wij Ruiterveen", "Zij aan Zij", "Ons Dorp"; not "Ons Klantcontactcentrum". */
const OPENS_NAME = new RegExp(
  `^(?:(?:[Ww]ij|[Zz]ij|[Ss]amen met)\\s+(?:aan\\s+|en\\s+|voor\\s+)?(?!(?:College|Gemeente|Burgemeester|Raad)(?![${LETTER}]))[${CAPITAL}]|[Oo]ns\\s+(?!\\S*(?:loket|balie|team|centrum|punt|plein|dienst|kantoor|winkel)$)[${CAPITAL}][${SMALL}]+$)`,
);
/** Who helps, without a name: "Buurtbewoners helpen u gratis". */
const PEOPLE =
  /^(?:(?:buurt|dorps|wijk)?bewoners|buurtgenoten|inwoners|studenten|juristen|advocaten|raadslieden|mensen|medewerkers|begeleiders|adviseurs|ervaringsdeskundigen|ouders|ouderen|jongeren|maatjes|volunteers|students|lawyers)$/i;
export const ARTICLE: RegExp = /^(?:de|het|the|'t)(?:\s+|$)/i;
/** "Wilt U": the reader, in old-fashioned capitals. */
const SPEAKS_TO = /(?:^|\s)Uw?(?=\s|$)/;
/** "HULP NODIG" is a heading. */
const IN_CAPITALS = new RegExp(`^[^${SMALL}]*\\s[^${SMALL}]*$`);
/** Two names and no more: "Anja Kok", "Els van den Berg". */
const PERSON = new RegExp(
  `^[${CAPITAL}][${SMALL}]+ (?:(?:van|de|der|den|ten|ter|el|al|ter) )*[${CAPITAL}][${LETTER}-]+$`,
);
/** What names of organisations are made of. */
export const ORGANISATION: RegExp =
  /stichting|welzijn|huis|punt|werk|winkel|centrum|loket|raad|bond|vereniging|kerk|zorg|hulp|buurt|wijk|dorp|stad|sociaal|advies|samen|inloop|taal|mantel|thuis|maat|steun|kompas|mee|voor|brigade|club|kring|net|bureau|groep|team|project|dienst|platform|fonds|beheer|bank|service|sport|cultuur|ondernem|huurder|consulaat|bewoner|vluchteling|jeugd|vraag|wijzer|baak|balie|noaber|inwoner|coöperatie|student|senior|ouders|ouderen|budget|schuld|formulier|rechtshulp/i;
/** "Het Sociaal Plein van de gemeente Waardrecht" is the sender's own. */
const OF_MUNICIPALITY = new RegExp(String.raw`^\s+van\s+(?:de\s+|onze\s+|uw\s+)?gemeente(?![${LETTER}-])`, 'i');
/** "Vraag naar Dennis": somebody who works there. */
const ASKED_FOR = /(?:^|\s)vraagt?\s+(?:dan\s+)?naar\s+$/i;
/** "Bel Ria (0900 - 70 70 71)": a first name. */
const CALLED = /(?:^|\s)belt?\s+$/i;
/** A firm is no independent helper. */
const FIRM_BEHIND = /^\s+(?:B\.?V\.?|N\.?V\.?|VOF)(?=$|[\s.,])/;
const FIRM = /(?:^|\s)(?:B\.?V\.?|N\.?V\.?|VOF)(?=$|\s)|W[Oo][Zz]/;
/** The first cell of a row of a table holds a name and no more. */
const CELL = new RegExp(`^\\s*(${NAME})\\s*$`);
const SMALL_LETTER = new RegExp(`[${SMALL}]`);
/** Where a name stands behind another word. */
const INSIDE_SENTENCE: readonly RegExp[] = [BEHIND_PREPOSITION, BEHIND_VERB, SITS, IN_CLAUSE, INSIDE, OF_KIND];

/** "De Papierploeg", "het Vrouwenhuis": a word with a capital behind an article. */
const WITH_ARTICLE = new RegExp(`(?:^\\s*(?:De|Het)|(?<=[${SMALL},;(]\\s)(?:de|het))\\s+(${NAME})`, 'g');
/** "Op Eigen Benen" within a sentence: two words with a capital at least. */
const OF_WORDS = new RegExp(`(?<=[${SMALL},;(]\\s)(${LONG_NAME})`, 'g');
/** Words with a capital that are no organisation: laws, bodies of the state, places. */
const NO_NAME = new RegExp(
  `^(?:[${LETTER}-]*(?:wet|verordening|regeling|commissie|wijk|buurt|polder|provincie|regio|rechter)$|Raad van|Rijk|Staat|Hoge Raad|Algemene|Nationale|Centrale|Tweede|Eerste|Wet |Besluit |Nederland|Engels|Arabisch|QR|Richtlijn)`,
);
/** "In de Spoorbuurt", "aan de Brink", "mevrouw De Wit": the words in front make it a place or a person. */
const AT_PLACE =
  /(?:^|\s)(?:in|te|op|aan|uit|rond|naast|achter|boven|tegenover|bij u in|mevrouw|meneer|heer|dhr\.?|mw\.?|juf|familie|dokter|dr\.?|mr\.?)\s+(?:de\s+|het\s+|'t\s+)?$/i;

/** What may be known of the sentence that a name stands in. */
export interface NamePlace {
  /** It comes first in its block, or answers a question. */
  readonly opens: boolean;
  /** It is the first cell of a row of a table. */
  readonly isCell: boolean;
}

/** The names in a sentence that may be those of a helper; not those that say themselves, or by the words around them, that they are none. */
export function namesIn(text: string, { opens, isCell }: NamePlace): readonly HelperName[] {
  const matches = [
    AS_SUBJECT.exec(text),
    opens ? AT_START.exec(text) : null,
    isCell ? CELL.exec(text) : null,
    BLANK_NAME.exec(text),
  ];
  if (NAME_INSIDE.test(text)) for (const pattern of INSIDE_SENTENCE) matches.push(...allOf(pattern, text));
  return matches.flatMap((match) => {
    if (!match) return [];
    const found = (match[1] ?? match[2] ?? '').replace(AT_STREET, '').replace(BY, '');
    const name = withoutPeople(found);
    const inMatch = match[0].indexOf(name);
    const at = match.index + inMatch;
    const inFront = text.slice(0, at);
    const behind = text.slice(match.index + match[0].length);
    return isOther(name, inFront) || isAnothers(name, inFront, behind) ? [] : [{ name, at }];
  });
}

/**
 * Names that stand anywhere in a sentence, told from other words with a capital by their shape: "de Papierploeg", "via Rondkomen met
 * Minder". For sentences about help in which no helper was found.
 */
export function looseNamesIn(text: string): readonly HelperName[] {
  if (!NAME_INSIDE.test(text)) return [];
  return [...allOf(WITH_ARTICLE, text), ...allOf(OF_WORDS, text)].flatMap((match) => {
    const found = (match[1] ?? '').replace(AT_STREET, '');
    const at = match.index + match[0].indexOf(found);
    const inFront = text.slice(0, at);
    const behind = text.slice(at + found.length);
    const isThing = NO_NAME.test(found) || AT_PLACE.test(inFront) || (isPersonName(found) && match[0] === found);
    return isThing || isOther(found, inFront) || isAnothers(found, inFront, behind) ? [] : [{ name: found, at }];
  });
}

/** "Vrijwilligers van Samen Sterk": what the helper itself is called. */
export function withoutPeople(name: string): string {
  return name.replace(PEOPLE_OF, '');
}

const BUILDING =
  /^(?:bibliotheek|bieb|(?:wijk|buurt|dorps)(?:centrum|huis|gebouw|kamer)|huis van (?:de|het) (?:wijk|buurt|dorp|stad)|inloophuis)\b/i;

/** A building where somebody else helps, which is no helper itself. */
export function isBuilding(name: string): boolean {
  return BUILDING.test(name);
}

/** Every match of a global pattern, as `matchAll` gives them: that one copies the pattern at each call. */
function allOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

/** "Anja Kok": two names of a person. */
export function isPersonName(name: string): boolean {
  return PERSON.test(name) && !ORGANISATION.test(name);
}

/** The name says itself that it is no helper: the sender, a street, a firm, a heading in capitals. */
function isOther(name: string, inFront: string): boolean {
  const bare = name.replace(ARTICLE, '');
  if (bare === '' || SPEAKS_TO.test(bare)) return true;
  const standsFirst = bare === name && !SMALL_LETTER.test(inFront);
  const isWord = NO_HELPER.test(bare) || (FIRST_WORD.test(bare) && (standsFirst || !/\s/.test(bare)));
  return (
    (isWord && !OPENS_NAME.test(bare)) ||
    IN_CAPITALS.test(name) ||
    PEOPLE.test(bare) ||
    STREET.test(name) ||
    FIRM.test(name)
  );
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
