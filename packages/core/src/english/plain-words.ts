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
  child, children, alderman, aldermen, king, queen, special, just, simply, easy, easily, obvious, obviously, of course, everyone knows, clearly, basically
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
 * Officialese that retext-simplify does not know, or knows in one form of the verb only, with plain words of our own. Each
 * form has words that fit in its place; alternatives after "/", "-" where it can be left out.
 * Measured in `corpus/english-sentences/`.
 */
const OFFICIALESE = `
above-mentioned: -, is not in a position to: cannot, are not in a position to: cannot, be of assistance: help
merely: only, you should be aware that: -, duration: time, is equipped with: has, are equipped with: have
in this matter: -, free of charge: free, abovementioned: -, acknowledge receipt: have received, acquired: got
acquiring: getting, afford the opportunity: give the chance, afforded the opportunity: given the chance, aforesaid: -
allocated: given, anticipated: expected, applicable provisions: rules, apprised of: told about, are obliged to: must
are of the opinion that: think that, as a consequence: because of this, as a result thereof: because of this
as regards: about, ascertain: find out, ascertained: found out / checked, ascertaining: finding out, assisted: helped
assisting: helping, at our disposal: we have, at the latest: by, at your disposal: you have, attained: reached
authorisation: permission, be in possession of: have, be so kind as to: please, by reason of: because of, cease: stop
ceased: stopped, ceases: stops, cessation: end, commenced: started, commencement: start, commences: starts
commencing: starting, complied with: followed, complying with: following, concur: agree, concurs: agrees
consult: look at / read, deemed: thought to be, deems: thinks, demonstrated: shown, demonstrates: shows
designated: chosen, deviate: differ, deviates: differs, discontinue: stop, discontinued: stopped, dispatch: send
dispatched: sent, dispatches: sends, disposal: use, disregard: leave out, disregarded: left out, duly: -
dwelling: home, dwellings: homes, eligible: allowed to get, enclosed herewith: with this letter
enclosed please find: with this letter you get, encountered: met, ensuing: next, ensured: made sure
ensuring: making sure, envisaged: planned, erroneous: wrong, erroneously: by mistake, evaluated: looked at
exceed: be more than, exceeding: more than, exceeds: is more than, exert any influence: change anything
expired: ended, expires: ends, expiring: ending, expiry: end, facilitates: helps, finalised: finished
for the reason that: because, forthwith: at once, forwarded: sent, forwarding: sending, furnished: given
give consideration to: think about, given the opportunity: given the chance, has the obligation to: must
have the obligation to: must, henceforth: from now on, hereby: -, hereinafter: -, hereunder: below
hitherto: until now, implemented: carried out, in connection with: about / for, in consequence of: because of
in light of: because of, in respect of: about / for, in so far as: if, in the event: if
in the event of any: if there is a, in the event that: if, in this regard: -, in this respect: -, incurred: made
indicated: said, indicates: says, inform: tell, inform us of: tell us, informed: told, informing: telling
informs: tells, insofar as: if, instalments: parts, is obliged to: must, is of the opinion that: thinks that
issue you with: give you, lapse: end, lapsed: ended, lapses: ends, legalised: officially approved, levied: charged
levy: charge / tax, lodge: send / make, lodged: sent / made, lodging: sending / making, maintained: kept
make a decision on: decide on, modification: change, modifications: changes, modified: changed, no later than: by
notified: told, notifies: tells, notifying: telling, obtained: got, obtaining: getting, omit: leave out
omitted: left out, on a monthly basis: each month, on an annual basis: each year, on condition that: if
on the basis that: because, on the grounds that: because, outstanding: still to pay
outstanding amount: amount you still have to pay, participating: taking part, permissible: allowed
pertains to: is about, possesses: has, premises: building / home, prevail: count, prevails: counts
prior consent: permission first, prior notice: a warning first, provided always that: if, purchased: bought
purchases: buys, pursuant thereto: under it, rationale: reason, rectified: put right, rectify: put right
refrain from: avoid, refrained from: avoided, regarding: about, regrettably: sadly / sorry, reimburse: pay back
reimbursed: paid back, reimbursement: money back, relocate: move, relocated: moved, relocation: move
remedied: put right, remedy the deficiency: send what is missing, remit: pay, remittance: payment, rendered: made
renders: makes, repayment obligation: duty to pay back, requesting: asking, rescind: take back, rescinded: taken back, resided: lived
resides: lives, residing: living, retain: keep, retaining: keeping, retains: keeps, revocation: end
revoke: take back / stop, revoked: taken back / stopped, should you require: if you need, solely: only
statutory: legal, stipulated: set, stipulates: says, stipulation: rule, submission: sending in, submitted: sent
submitting: sending, substantiate: give proof of / explain, substantiated: proved / explained, substantiation: proof
sum due: amount you have to pay, supplementary: extra, supporting evidence: proof, suspend: stop for now
suspended: stopped for now, take into consideration: think about, taken into consideration: thought about
taking into consideration: looking at, terminated: stopped / ended, terminates: stops / ends, terminating: stopping
termination: end, thereafter: after that, to the extent that: if, unforeseen: unexpected, utilised: used
utilises: uses, utilising: using, validated: checked, verification: check, verified: checked, verify: check
were obliged to: had to, whereby: by which, wherein: in which, with effect from: from
with immediate effect: from now on, with regard to: about, with regards to: about, withheld: kept back
withhold: keep back, within the framework of: in / for, accrue: build up, accrued: built up, accrues: builds up
adjudicate: decide, adjudicated: decided, allocation: share, apportioned: divided, appertaining to: about
arrears: money still to pay, at your earliest convenience: as soon as you can, avail yourself of: use
cohabit: live together, cohabitation: living together, cohabiting: living together, cohabits: lives together
contravenes: breaks, contravene: break, contravened: broke / broken, contravention of: breaking, detrimental: harmful
disburse: pay, disbursed: paid, disbursement: payment, domiciled: living, elapsed: passed, elapses: passes
endeavoured: tried, endeavouring: trying, endeavours: tries, forfeited: lost, forfeit: lose
forthcoming: next / coming, hereto: to this, herein: in this letter, imminent: coming soon, in accordance herewith: -
in arrears: behind with paying, in due course: later, in excess of: more than, in lieu of: instead of
in the absence of: without, inaccuracies: mistakes, inaccuracy: mistake, inadmissible: not accepted
inasmuch as: because, incumbent upon: the duty of, irrespective of: whatever, is incumbent on you to: you must
justification: reason, lawfully: by law, liability: duty to pay, mandatory: required, nonetheless: but
notwithstanding that: although, null and void: not valid, obligatory: required, occupants: people who live there
offset against: taken off, per annum: a year, persons: people, pertaining to: about, possess: have, possessed: had
possessing: having, precludes: stops, preclude: stop, precluded: stopped, proceedings: case, procured: got
procure: get, procuring: getting, prolong: make longer, prolonged: longer, recipient: person who gets this
recipients: people who get this, reiterated: said again, reiterates: says again, relinquish: give up
relinquished: given up, rendering: making, resumed: started again, resumes: starts again
retroactive effect: effect from an earlier date, retroactively: from an earlier date
retrospectively: from an earlier date, scrutinise: check, scrutinised: checked, set forth: given, shall: must / will
shall be: will be, shortcoming: fault, shortcomings: faults, subsequently: later, substantial: large
substantially: much, superseded: replaced, supersedes: replaces, thereby: so, therein: in it, thereof: of it
thereto: to it, transmit: send, transmits: sends, transmitted: sent, transmitting: sending
undersigned: person who signs, undertake: do, undertaken: done, undertakes: does, undertaking: doing
unduly: wrongly / too, unlawful: against the law, unlawfully: against the law, upon receipt of: when you get
vacate: leave, vacated: left, vacates: leaves, vacating: leaving, waive: give up, waived: given up, waiving: giving up
we are unable to: we cannot, is unable to: cannot, are unable to: cannot, were unable to: could not
was unable to: could not, with due observance of: following, with reference to: about, within the meaning of: as in
whereas: while, whereof: of which, whereupon: after which, acknowledgement of receipt: we have received your letter
grounds: reasons, grounds for: reasons for, interested parties: people it concerns
interested party: person it concerns, legal remedies: what you can do, non-refundable: not paid back
public highway: public road, stated: said / given, stating: saying / giving, state why: say why, state your: give your
state the: give the, state that: say that, subject to availability: if there is room, taken into account: counted
take into account: count
`;

/** The plain words for each phrase of officialese; none where it can be left out. */
export const PLAIN_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  phrases(OFFICIALESE.trim().replaceAll('\n', ', ')).map((entry): [string, string[]] => {
    const [phrase = '', plain = ''] = entry.split(/:\s+/);
    return [phrase, plain === '-' ? [] : plain.split(' / ')];
  }),
);

/** Words for people that hurt and that retext-equality does not know, with what to write instead. */
export const HURTFUL: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'wheelchair-bound': ['who use a wheelchair'],
    'suffers from': ['has'],
    'suffer from': ['have'],
    'suffering from': ['with'],
    'the elderly': ['older people'],
    'the handicapped': ['people with a disability'],
    'illegal alien': ['person without a residence permit'],
    'illegal aliens': ['people without a residence permit'],
    'illegal immigrants': ['people without a residence permit'],
    foreigners: ['people from other countries'],
    addicts: ['people with an addiction'],
    'drug addicts': ['people with a drug addiction'],
  }),
);

/** Participles behind "to be" that say how someone or something is, and no deed. */
export const NO_DEEDS: ReadonlySet<string> = new Set(
  phrases(`
  allowed, based, called, located, situated, married, divorced, interested, closed, worried, confined, limited, related, entitled, required, obliged,
  supposed, involved, concerned, retired, disabled, unemployed, employed, qualified, experienced, prepared, pleased, delighted,
  satisfied, dissatisfied, convinced, tired, needed, used, finished, attached, enclosed, opposed, advanced, complicated, detailed, hundred,
  unlimited, unfounded, founded, insured, indebted, committed, deceased, dated, aged, red, self-employed, shared, scared, embarrassed
`),
);
