const phrases = (text: string): string[] => text.trim().split(/\s*,\s*/);

/**
 * Phrases of retext-simplify that stay: plain at B1, or with a meaning of their own in a letter of a Dutch municipality ("permit" is
 * a vergunning, "benefit" an uitkering, "assistance" bijstand, "adjustment" a woningaanpassing).
 */
export const KEPT_PHRASES: readonly string[] = phrases(`
  address, adjustment, assistance, benefit, benefit from, combined, contains, currently, employ, function, however, identical,
  identify, immediately, in addition, initial, it is, liaison, maximum, minimum, monitor, multiple, objective, operate, option,
  pass away, the use of, permit, previous, remain, represents, request, residence, similar to, there are, there is, therefore, took advantage of,
  type, very, vice, warrant, whether or not, your office, is responsible for, interface, combat environment, failed to, delete,
  selection, satisfy, overall, initiate, correct, effect, elect, all of, provide, require, participate, not later than
`);

/**
 * Words of retext-equality that stay: a letter says "she" of a colleague with a name, "landlord" of the one who is. What the plugin says of tone ("just", "of course") is no matter of equality.
 */
export const PEOPLE: readonly string[] = phrases(`
  he, she, him, her, his, hers, himself, herself, landlord, landlady, landlords, landladies, husband, wife, husbands, wives, father,
  mother, fathers, mothers, son, daughter, brother, sister, man, woman, men, women, boy, girl, boys, girls, mr, mrs, parent, parents,
  child, children, alderman, aldermen, just, simply, easy, easily, obvious, obviously, of course, everyone knows, clearly, basically
`);

/** Long words that every reader of such a letter meets and learns; they do not make a sentence hard. */
export const FAMILIAR_WORDS: ReadonlySet<string> = new Set(
  phrases(`
  municipality, municipal, objection, decision, decisions, application, appointment, information, registration, registered, integration,
  civic, citizen, citizens, identity, passport, allowance, assistance, benefit, benefits, insurance, department, organisation,
  organisations, residence, resident, residents, interpreter, language, participation, provisional, ruling, objections, website,
  january, february, march, april, june, july, august, september, october, november, december, monday, tuesday, wednesday,
  thursday, friday, saturday, sunday, address, telephone, signature, reference, document, documents, certificate, parking,
  permit, permits, property, appeal, deadline, employer, education, temporary, personal, executive, available, assessment
`),
);

/**
 * Officialese of the English letters in the corpus that retext-simplify does not know, with plain words of our own. Still without an
 * outside source, and so measured on the letters that it came from.
 */
export const PLAIN_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'applicable provisions': ['rules'],
    ascertained: ['found out', 'checked'],
    'at our disposal': ['we have'],
    authorisation: ['permission'],
    commencing: ['starting'],
    commences: ['starts'],
    consult: ['look at', 'read'],
    deemed: ['thought to be'],
    disposal: ['use'],
    duly: [],
    eligible: ['allowed to get'],
    forthwith: ['at once'],
    hereby: [],
    hereinafter: [],
    'in respect of': ['about', 'for'],
    'in the event': ['if'],
    'in the event that': ['if'],
    'in the event of any': ['if there is a'],
    incurred: ['made'],
    instalments: ['parts'],
    'is obliged to': ['must'],
    'are obliged to': ['must'],
    legalised: ['officially approved'],
    levied: ['charged'],
    levy: ['charge', 'tax'],
    lodge: ['send', 'make'],
    'no later than': ['by'],
    premises: ['building', 'home'],
    prevail: ['count'],
    prevails: ['counts'],
    regrettably: ['sadly', 'sorry'],
    resides: ['lives'],
    residing: ['living'],
    'should you require': ['if you need'],
    submission: ['sending in'],
    'subject to': ['if there is', 'depending on'],
    suspend: ['stop for now'],
    suspended: ['stopped for now'],
    terminated: ['stopped', 'ended'],
    'with regard to': ['about'],
    'acknowledge receipt': ['have received'],
  }),
);
