import type { Context } from '../context.ts';
import { hashWord } from '../parse/hash.ts';

/** What a function word can be in a Dutch sentence, as bits: one word can be several. */
export const Role = {
  /** wordt, werden … */
  worden: 1,
  /** is, waren …; also the possessive "zijn". */
  zijn: 2,
  /** heeft, hadden … */
  hebben: 4,
  /** kan, moet, zal, dient … */
  modal: 8,
  /** Other verbs that take a participle: krijgt, blijft, staat … */
  support: 16,
  /** Opens a subordinate clause: dat, omdat, die, waarin … */
  subordinator: 32,
  /** en, of, maar, want … */
  coordinator: 64,
  preposition: 128,
  /** Article, possessive, demonstrative or quantifier: a noun follows. */
  determiner: 256,
  te: 512,
  negation: 1024,
  /** A particle of a split verb that is no preposition: af, terug, toe, mee … */
  particle: 2048,
  /** u, wij, ik, ze … as a subject. */
  pronoun: 4096,
  /** The form is an infinitive or a plural: worden, zijn, hebben, kunnen … */
  plural: 8192,
  /** Speaks to the reader: u, uw, je, jouw … */
  address: 16384,
} as const;

/** Every word that is a verb of a verb group. */
export const AUXILIARY = Role.worden | Role.zijn | Role.hebben | Role.support;
export const VERB = AUXILIARY | Role.modal;

const WORDS: readonly (readonly [roles: number, words: string])[] = [
  [Role.worden, 'wordt word werd werdt'],
  [Role.worden | Role.plural, 'worden werden'],
  [Role.zijn, 'is ben bent was'],
  [Role.zijn | Role.plural, 'zijn waren'],
  [Role.hebben, 'heb hebt heeft had'],
  [Role.hebben | Role.plural, 'hebben hadden'],
  [Role.modal, 'kan kunt kun kon mag mocht moet moest zal zult zul zou wil wilt wilde hoeft hoef dient diende behoort'],
  [
    Role.modal | Role.plural,
    'kunnen konden mogen mochten moeten moesten zullen zouden willen wilden hoeven dienen dienden behoren',
  ],
  [
    Role.support,
    'krijgt krijg kreeg gaat ging blijft blijf bleef raakt raak raakte staat sta stond lijkt leek schijnt vindt vind acht achtte voelt komt kwam laat liet',
  ],
  [
    Role.support | Role.plural,
    'krijgen kregen gaan gingen blijven bleven raken raakten staan stonden lijken vinden achten voelen komen kwamen laten lieten',
  ],
  [
    Role.subordinator,
    'dat omdat doordat zodat opdat voordat nadat totdat als indien wanneer terwijl tenzij mits hoewel alhoewel ofschoon aangezien zodra zolang die wie wat waar waaraan waarbij waardoor waarin waarmee waarna waarnaar waarom waarop waarover waartegen waartoe waaruit waarvan waarvoor hoe hoeveel welke welk zoals alsof wiens wier',
  ],
  [Role.coordinator, 'en of maar want dan noch doch alsmede evenals dus'],
  [
    Role.preposition,
    'aan achter behalve beneden bij binnen boven buiten conform door gedurende in ingevolge inzake jegens krachtens langs met na naar naast namens omtrent onder op over overeenkomstig per rond sedert sinds ten ter tegen tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor vóór wegens zonder om betreffende inclusief exclusief mede ad à ex',
  ],
  [
    Role.determiner,
    "de het een één dit deze geen uw ons onze mijn jouw je hun haar elke elk ieder iedere alle enkele enige beide meerdere veel weinig sommige verschillende diverse twee drie vier vijf zes zeven acht negen tien twaalf veertien dertig 't",
  ],
  [Role.te, 'te'],
  [Role.negation, 'niet geen nooit niets niemand nergens noch zonder'],
  [
    Role.particle,
    'af terug toe mee weg vast door in uit op aan om over bij na voor neer open stop heen samen thuis buiten binnen onder tegen bekend goed klaar voort vooruit tegemoet tegen rond vrij',
  ],
  [Role.address, 'u uw uzelf je jij jou jouw jullie jezelf jijzelf'],
  [Role.pronoun, 'u wij we ik hij zij ze men jij je jullie hen hem mij ons er'],
];

const SIZE = 2048;
const keys = new Int32Array(SIZE);
const values = new Uint16Array(SIZE);

for (const [roles, words] of WORDS) {
  for (const word of words.split(' ')) {
    const hash = hashWord(word);
    let slot = hash & (SIZE - 1);
    while (values[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SIZE - 1);
    keys[slot] = hash;
    values[slot] = (values[slot] ?? 0) | roles;
  }
}

/** The roles of the word with this hash; 0 when it is no function word. */
export function roleOf(hash: number): number {
  let slot = hash & (SIZE - 1);
  for (;;) {
    const value = values[slot] ?? 0;
    if (value === 0 || keys[slot] === hash) return value;
    slot = (slot + 1) & (SIZE - 1);
  }
}

const TE = hashWord('te');
const LAAT = hashWord('laat');

/** The roles of every token of the letter. "Laat" is no verb in "te laat". */
export function wordRoles(context: Context): Uint16Array {
  const { count, hash } = context.parsed.tokens;
  const roles = new Uint16Array(count);
  for (let at = 0; at < count; at++) roles[at] = hash[at] === LAAT && hash[at - 1] === TE ? 0 : roleOf(hash[at] ?? 0);
  return roles;
}
