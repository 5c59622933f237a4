import { expect, test } from 'vitest';
import { check, readText } from '../../src/index.ts';

test('a letter that may be a decision or a reminder to pay is taken for a decision, in doubt', () => {
  const { letterType, objection } = check(
    readText(
      `Onderwerp: Terugbetaling bijstand

Beste mevrouw Aksoy,

U ontving van 1 januari tot 1 april 2026 bijstand. In die tijd had u ook loon. Dat hebt u niet doorgegeven.

Daarom moet u € 2.341,18 terugbetalen. Doe dit voor 1 augustus 2026.

Met vriendelijke groet,

Team Inkomen`,
    ),
  );
  expect(letterType.value).toBe('besluit');
  expect(objection.remedy).toBe('bezwaar');
});

test.each([
  [
    'help for the last time',
    'Volgende maand ontvangt u voor het laatst huishoudelijke hulp. De zorgaanbieder weet hiervan.',
  ],
  ['a place on a list', 'In uw straat zijn alle plaatsen vergeven. U komt op de wachtlijst voor een vergunning.'],
  ['a deduction', 'In juni betaalden wij € 400 te veel. Wij houden dit bedrag vier maanden in op uw uitkering.'],
  ['no reason to go on', 'Wij zien geen aanleiding om uw hulp te verlengen. De indicatie loopt af op 31 maart 2026.'],
  ['off a register', 'Met ingang van 3 februari staat u daarom niet langer ingeschreven in onze gemeente.'],
])('a decision that does not say it is one: %s', (_, outcome) => {
  const report = check(readText(`Geachte mevrouw,\n\n${outcome}\n\nMet vriendelijke groet,\n\nP. Bos\n`));
  expect(report.letterType.value).toBe('besluit');
  expect(report.objection.status).toBe('missing');
  expect(report.findings.map(({ ruleId }) => ruleId)).toContain('opbouw/besluit-onherkenbaar');
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a decision that says in other words that a benefit ends is sure', () => {
  const ends = 'Hiermee delen wij u mede dat met ingang van 1 maart geen uitkering meer zal worden verstrekt.';
  const { letterType, findings } = check(
    readText(`Geachte mevrouw,\n\n${ends}\n\nMet vriendelijke groet,\n\nP. Bos\n`),
  );
  expect(letterType.value).toBe('besluit');
  expect(findings).toContainEqual(
    expect.objectContaining({ ruleId: 'bezwaar/rechtsmiddelverwijzing-ontbreekt', severity: 'error' }),
  );
});

test.each([
  'Vanaf 1 juli levert een andere firma de rolstoelen. Uw eigen rolstoel houdt u. U hoeft niets te doen.',
  'In de herfstvakantie rijdt er geen taxi. Na de vakantie gelden weer de gewone tijden.',
])('news that takes nothing from the reader: %s', (news) => {
  const { letterType } = check(readText(`Beste inwoner,\n\n${news}\n\nMet vriendelijke groet,\n\nP. Bos\n`));
  expect(letterType.value).toBe('informatie');
});

test('an English letter that says nothing of deciding is news', () => {
  const { letterType, objection } = check(
    readText(`Dear resident,

From Monday 28 September the municipality will replace the sewer in your street. We will also plant eleven trees. You cannot park there while the work is going on. The council made money available for the plan in June.

Do you have any questions? Phone the area manager on 14 0320.

Kind regards,

B. Hoek`),
  );
  expect(letterType.value).toBe('informatie');
  expect(objection.status).toBe('not-required');
});

test.each([
  'You are no longer entitled to household help. Your last day of help is 31 May 2026.',
  'From 1 June you will receive two hours of help a week instead of three, as our adviser thinks that this is enough.',
  'Other applicants scored higher, so there is no studio for you this year. You can apply again in 2027.',
  'You did not tell us about your job in time. You will therefore be fined € 150.',
])('an English decision that does not say it is one: %s', (outcome) => {
  const { letterType, objection } = check(readText(`Dear Ms Lee,\n\n${outcome}\n\nKind regards,\n\nP. Bos\n`));
  expect(letterType.value).toBe('besluit');
  expect(objection.status).toBe('missing');
});

test('a greeting in other words closes the letter, and who signs is no body of the route', () => {
  const { objection } = check(
    readText(`Beste meneer Visser,

Wij wijzen uw aanvraag af, omdat u in een andere gemeente woont.

Wilt u bezwaar maken? Dat kan binnen zes weken. Kijk op www.waardrecht.example/bezwaar.

Met groet van,

Sanne Plooij, namens het college van burgemeester en wethouders`),
  );
  expect(objection.elements.body).toBeNull();
  expect(objection.status).toBe('incomplete');
});

test.each(['Mevrouw Hulsbos,', 'Dag meneer Van Es,'])(
  'a salutation is no heading of the whole letter: %s',
  (salutation) => {
    const { objection } = check(
      readText(`${salutation}

Het college weigert u de kapvergunning, want de boom staat op de lijst die de gemeenteraad van Waardrecht in 2021 vaststelde.

Het staat u vrij een bezwaarschrift te zenden aan het college van Waardrecht, Postbus 40, 1230 AA Waardrecht. Dat kan binnen zes weken.

Met groet,

P. Bos`),
    );
    expect(objection.elements.body?.text).toBe('college van Waardrecht');
  },
);

test('a sentence behind the salutation, on its line, is read', () => {
  const { letterType, readability } = check(
    readText(
      'Geachte heer Bos, wij wijzen uw aanvraag om een urgentieverklaring af.\n\nMet vriendelijke groet,\n\nK. Mol\n',
    ),
  );
  expect(letterType.value).toBe('besluit');
  expect(readability.metrics.words).toBe(11);
});

const AFTER_DRAFT = 'U krijgt de omgevingsvergunning voor de loods aan de Kade 4.';
const TO_COURT = 'U kunt binnen zes weken in beroep gaan bij de rechtbank Midden-Nederland.';

test.each([
  ['lag ter inzage', 'Het ontwerp van dit besluit lag van 2 februari tot en met 16 maart 2026 ter inzage.'],
  ['no views came in', 'Over het ontwerpbesluit zijn geen zienswijzen ingediend.'],
])('a decision that came of a draft sends the reader to the court: %s', (_, draft) => {
  const { letterType, objection } = check(
    readText(`Geachte heer Jansen,\n\n${AFTER_DRAFT} ${draft}\n\n${TO_COURT}\n\nMet vriendelijke groet,\n\nK. Mol\n`),
  );
  expect(letterType.value).toBe('besluit');
  expect(objection).toMatchObject({ remedy: 'beroep', found: 'beroep' });
});

const REPAY = `U moet 1.200 euro terugbetalen. U heeft in mei en juni te veel bijstand gekregen, omdat u toen ook loon kreeg. Maak het bedrag vóór 1 december 2026 over op rekening NL00 BANK 0123 4567 89. Lukt dat niet in één keer? Bel ons dan.`;

test('who asks for money and reminds of nothing decides', () => {
  const { letterType, objection } = check(readText(`Beste heer Mulder,\n\n${REPAY}\n\nGroeten,\n\nTeam Inkomen\n`));
  expect(letterType.value).toBe('besluit');
  expect(objection.status).toBe('missing');
});

test('a letter about an assessment that names no amount is none', () => {
  const { letterType, objection } = check(
    readText(`Onderwerp: de WOZ-waarde van uw huis

Beste bewoner,

In februari sturen wij u de aanslag gemeentelijke belastingen. Daarop staat ook de nieuwe WOZ-waarde. Klopt die volgens u dan niet? U kunt binnen zes weken na ontvangst bezwaar maken. Op de aanslag leest u hoe dat gaat.

Met vriendelijke groet,

Team Belastingen`),
  );
  expect(letterType.value).toBe('informatie');
  expect(objection.status).not.toBe('incomplete');
});

test('a letter about a case at the court is no decision on an objection for sure', () => {
  const { findings } = check(
    readText(`Onderwerp: de zitting

Geachte heer Tol,

U heeft beroep ingesteld tegen onze beslissing op uw bezwaar. De zitting bij de rechtbank is op 4 december 2026. Trekt u uw beroep in? Laat het de rechtbank dan weten. U krijgt het griffierecht soms terug.

Met vriendelijke groet,

P. Jansen`),
  );
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each([
  'Wij wijzen uw aanvraag af, omdat u al een auto heeft.',
  'Hierbij trekken wij uw parkeervergunning in. U woont niet meer in de wijk.',
  'Daarom vorderen wij € 310 van u terug.',
])('a sentence that is the decision itself leaves no doubt: %s', (deed) => {
  const { letterType } = check(readText(`Beste heer Mulder,\n\n${deed}\n\nGroeten,\n\nP. Bos\n`));
  expect(letterType.value).toBe('besluit');
  expect(letterType.confidence).toBeGreaterThanOrEqual(0.6);
});

test('a receipt of an objection says when the decision comes, and is none', () => {
  const text =
    'Onderwerp: uw bezwaar is binnen\n\nGeachte heer Vos,\n\nOp 28 oktober kregen wij uw bezwaarschrift tegen het besluit van 1 oktober. De commissie nodigt u uit voor een hoorzitting. U krijgt uiterlijk 20 januari 2027 onze beslissing.\n\nMet vriendelijke groet,\n\nP. Bos';
  expect(check(readText(text)).letterType.value).toBe('ontvangstbevestiging');
});

test.each([
  'Your benefit stops on 1 November 2026. You started working and your salary is higher than the benefit.',
  'You received € 310 too much in June. You must repay this amount before 1 December 2026.',
])('an English decision that does not say it is one: %s', (deed) => {
  const { letterType } = check(readText(`Dear Mr Vos,\n\n${deed}\n\nKind regards,\n\nP. Bos\n`), { language: 'en' });
  expect(letterType.value).toBe('besluit');
});

test.each([
  [
    'ontvangstbevestiging',
    'Onderwerp: intrekking van uw bezwaar\n\nGeachte heer Yilmaz,\n\nOp 24 februari 2026 heeft u uw bezwaar van 12 januari 2026 ingetrokken. Wij behandelen uw bezwaar daarom niet verder. Het besluit van 15 december 2025 blijft gelden.',
  ],
  [
    'informatie',
    'Onderwerp: verslag van de hoorzitting\n\nGeachte mevrouw Janssen,\n\nOp 4 augustus 2026 was u bij de hoorzitting over uw bezwaar tegen het besluit van 18 mei 2026. Bij deze brief vindt u het verslag van de zitting. De commissie brengt advies uit aan het college. Het college neemt daarna de beslissing op uw bezwaar.',
  ],
])('a letter around an objection that decides nothing is %s', (type, text) => {
  expect(check(readText(text)).letterType.value).toBe(type);
});

test('a letter that calls itself a delay is one, also with a clause that does not belong there', () => {
  const text =
    'Betreft: verlenging beslistermijn verzoek om nadeelcompensatie\n\nGeachte heer Vos,\n\nWij verlengen de termijn waarbinnen op uw verzoek moet worden beslist met zes maanden. Wij nemen uiterlijk op 6 januari 2027 een besluit.\n\nRechtsbescherming\n\nU kunt tegen deze verlenging binnen zes weken na verzending bezwaar maken bij het college van burgemeester en wethouders van Waardrecht, Postbus 40, 1230 AA Waardrecht.';
  const { letterType, objection } = check(readText(text));
  expect(letterType.value).toBe('verdaging');
  expect(objection).toMatchObject({ status: 'should-not-be-there', elements: { term: { text: expect.any(String) } } });
});

const OBJECTION =
  'U kunt binnen zes weken na de datum van deze brief bezwaar maken bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht.';
const APPEAL =
  'U kunt binnen zes weken na de datum van deze brief in beroep gaan bij de rechtbank Midden-Waard, Postbus 5, 3390 AA Lekdam.';

test.each([
  'Wij hebben er opnieuw naar gekeken. De uitkomst is voor ons dezelfde.',
  'Wij denken nu anders over uw aanvraag dan in november.',
])(
  'a letter on an objection that sends its reader to the court is the decision on it, in whatever words: %s',
  (outcome) => {
    const text = `Onderwerp: uw bezwaar over de wasmachine\n\nGeachte heer Vos,\n\nU maakte op 2 december 2025 bezwaar tegen ons besluit van 5 november 2025. ${outcome}\n\nBent u het hier niet mee eens? ${APPEAL}`;
    const { letterType, objection } = check(readText(text));
    expect(letterType.value).toBe('beslissing-op-bezwaar');
    expect(objection.status).toBe('complete');
  },
);

test.each([
  [
    'an intention beside it',
    `Wij trekken uw uitkering in vanaf 1 januari 2026. Ook zijn wij van plan u een boete te geven.\n\nNiet eens met de intrekking? ${OBJECTION}\n\nWilt u reageren op het plan voor een boete? Stuur ons voor 17 maart 2026 uw zienswijze.`,
  ],
  [
    'a delay of another part',
    `U krijgt € 300 voor een wasmachine. Over het bed beslissen wij later. Wij verlengen de termijn met acht weken.\n\nNiet eens met het besluit over de wasmachine? ${OBJECTION}`,
  ],
  [
    'an intention, and no objection',
    'Wij trekken uw uitkering in vanaf 1 januari 2026. Ook zijn wij van plan u een boete te geven. U kunt tot en met 17 maart 2026 een zienswijze sturen.',
  ],
])('a letter that decides is a decision, with %s', (_, body) => {
  expect(check(readText(`Geachte heer Vos,\n\n${body}\n`)).letterType.value).toBe('besluit');
});

test.each([
  [
    'an inquiry about an address',
    'Wij onderzoeken uw adres',
    'Wij hebben gehoord dat u hier niet meer woont. Reageer voor 27 november 2026. Anders kunnen wij u uitschrijven. U krijgt dan geen uitkering meer.',
  ],
  [
    'an exemption that nobody decides on',
    'vrijstelling van de leerplicht',
    'U beroept zich op artikel 5 onder a van de Leerplichtwet. Daarmee voldoet u aan de voorwaarden. Noor hoeft tot en met 31 juli 2027 niet naar school.',
  ],
  [
    'a warning that says so',
    'waarschuwing',
    'De politie vond twaalf hennepplanten in uw schuur. Volgens artikel 13b van de Opiumwet mag ik uw woning dan sluiten. Dat doe ik nu niet. Vindt de politie weer drugs? Dan sluit ik uw woning. Tegen deze waarschuwing kunt u geen bezwaar maken, want het is geen besluit. U mag mij wel schrijven als de feiten niet kloppen.',
  ],
  [
    'a grave whose term ends',
    'grafrecht loopt af',
    'U kunt de rechten op het graf verlengen met tien jaar. Dat kost € 890. Doet u dit niet? Dan vervalt het graf aan de gemeente.',
  ],
])('a letter that decides nothing: %s', (_, subject, body) => {
  const text = `Onderwerp: ${subject}\n\nGeachte heer Vos,\n\n${body}\n\nMet vriendelijke groet,\n\nP. Bos\n`;
  const { letterType, objection } = check(readText(text));
  expect(letterType.value).toBe('informatie');
  expect(objection.status).toBe('not-required');
});

test('news by its subject that offers an objection is a decision', () => {
  const text = `Onderwerp: informatie over uw bijstand\n\nGeachte heer Vos,\n\nUw bijstand gaat omlaag vanaf 1 april 2026.\n\n${OBJECTION}`;
  expect(check(readText(text)).letterType.value).toBe('besluit');
});

test.each([
  'Wij wijzen uw aanvraag nog niet af. Eerst willen wij met u praten.',
  'Wij vorderen het bedrag nu niet van u terug. U hoort later meer.',
  'Het UWV laat ons weten dat het heeft besloten uw WW te beëindigen.',
])('what is not decided here gives no error: %s', (sentence) => {
  const { findings } = check(readText(`Geachte heer Vos,\n\n${sentence}\n\nMet vriendelijke groet,\n\nP. Bos`));
  expect(findings.filter(({ severity, dimension }) => severity === 'error' && dimension === 'bezwaar')).toEqual([]);
});

test('an invitation to a hearing is one', () => {
  const text =
    'Onderwerp: hoorzitting over uw bezwaar\n\nGeachte heer Vos,\n\nU heeft bezwaar gemaakt tegen de afwijzing van uw aanvraag. Op 14 april 2026 om 14.00 uur kunt u uw bezwaar toelichten bij de commissie.';
  expect(check(readText(text)).letterType.value).toBe('uitnodiging');
});

test.each([
  'Bij deze brief vindt u het verslag van ons gesprek van 4 mei. Staat er iets in dat niet klopt? Schrijf het erbij. Onderteken het verslag en stuur het terug. Dan is het ook uw aanvraag. Daarna nemen wij binnen twee weken een besluit.',
  'In deze brief zit het verslag van ons gesprek van 3 september. Klopt er iets niet? Schrijf dat er dan bij en stuur het voor 20 september terug. Daarna krijgt u ons besluit.',
  'U belde ons over de WOZ-waarde van uw huis. Met deze brief krijgt u het taxatieverslag. Deze brief is geen nieuwe beschikking.',
])('a letter that says so, or sends a report, is no decision and no intention: %s', (body) => {
  const { letterType, findings } = check(
    readText(`Beste mevrouw Hofstra,\n\n${body}\n\nMet vriendelijke groet,\n\nP. Bos`),
  );
  expect(letterType.value).toBe('informatie');
  expect(findings.filter(({ dimension }) => dimension === 'bezwaar')).toEqual([]);
});

test('a decision after a draft on which views came in is no draft', () => {
  const { letterType, objection } = check(
    readText(
      `Besluit omgevingsvergunning milieubelastende activiteit

Geachte heer Ter Horst,

Wij verlenen u de omgevingsvergunning voor het uitbreiden van uw pluimveehouderij aan de Zandweg 8.

Op dit besluit is de uniforme openbare voorbereidingsprocedure van afdeling 3.4 van de Awb toegepast. Het ontwerpbesluit heeft van 20 augustus tot en met 30 september 2026 ter inzage gelegen. Er zijn twee zienswijzen ingediend. Deze hebben geleid tot aanpassing van voorschrift 3.2.

Beroep
Tegen dit besluit kunnen belanghebbenden binnen zes weken na de dag van terinzagelegging beroep instellen bij de rechtbank Midden-Waard, Postbus 5, 3390 AA Lekdam.`,
    ),
  );
  expect(letterType.value).toBe('besluit');
  expect(objection.status).toBe('complete');
});

test('an English letter that asks for a talk at home is an invitation', () => {
  const { letterType } = check(
    readText(
      `Dear Mr Okafor,

Thank you for your report of 2 March 2026. You told us that you find it hard to clean your home.

We would like to talk with you at your home on Tuesday 17 March at 2 pm. Ms De Boer will visit you. She will ask what you can do yourself.

Kind regards,

Municipality of Waardrecht`,
    ),
  );
  expect(letterType.value).toBe('uitnodiging');
});

test.each([
  [
    'a permit that is not prolonged',
    'Uw vergunning loopt af. Wij verlengen de vergunning niet, omdat u bent verhuisd.',
  ],
  [
    'who is removed from the register after an intention',
    'Wij schrijven u ambtshalve uit per 12 maart 2026. Ons voornemen hiertoe stuurden wij u op 2 februari.',
  ],
  [
    'a payment that is held',
    'Uw inkomstenformulier van maart is niet binnen. Daarom betalen wij uw uitkering over maart nu niet uit. Dat heet opschorten (artikel 54 Participatiewet). Lever het formulier alsnog in vóór 19 april.',
  ],
  [
    'a pitch that is lost',
    'Hierbij bevestig ik wat wij vanochtend bespraken: u mag de standplaats op zaterdag niet meer innemen. U heeft drie keer uw afval laten liggen.',
  ],
  ['who does not act', 'Wij hebben gemeten. Het geluid bleef onder de grens. Wij treden daarom niet op.'],
])('a decision in words of its own: %s', (_, body) => {
  const { letterType } = check(readText(`Geachte heer Vos,\n\n${body}\n\nMet vriendelijke groet,\n\nP. Bos`));
  expect(letterType.value).toBe('besluit');
});

test('an evening about a plan is an invitation, and offers no objection yet', () => {
  const { letterType, objection } = check(
    readText(
      `Onderwerp: informatieavond verkeer Molenwijk\n\nBeste bewoner,\n\nWij willen de Molenstraat eenrichtingsverkeer maken. Op 3 juni om 20.00 uur vertellen wij in De Schakel wat het plan is. Er is nog niets besloten. In het najaar nemen wij een verkeersbesluit. Daartegen kunt u dan bezwaar maken.\n\nMet vriendelijke groet,\n\nP. Bos`,
    ),
  );
  expect(letterType.value).toBe('uitnodiging');
  expect(objection.status).toBe('not-required');
});

test('a refusal of remission is a decision, though it speaks of the bill', () => {
  const text =
    'Onderwerp: uw verzoek om kwijtschelding is afgewezen\nDagtekening 21 mei 2026\n\nGeachte heer Peters,\n\nU vroeg ons om kwijtschelding van de rioolheffing en de afvalstoffenheffing over 2026. Wij wijzen uw verzoek af. U heeft een spaarrekening met € 4.020.\n\nU betaalt de aanslag van € 488,70 in drie termijnen: op 30 juni, 31 juli en 31 augustus 2026.\n\nU kunt binnen zes weken na dagtekening bezwaar maken bij de heffingsambtenaar, Postbus 19, 5550 AA Waardrecht.\n\nHoogachtend,\nde invorderingsambtenaar';
  expect(check(readText(text)).letterType.value).toBe('besluit');
});

test('an English letter that takes a permit back is a decision', () => {
  const { letterType, objection } = check(
    readText(
      `Concerns: your parking permit

Dear Sir,

Pursuant to the Parking Ordinance your resident parking permit is revoked with effect from 1 December 2026.

Should you be of the opinion that this decision is incorrect, you may submit a notice of objection to the Mayor and Aldermen.

Sincerely,

M. Verbeek`,
    ),
  );
  expect(letterType.value).toBe('besluit');
  expect(objection.status).toBe('incomplete');
});

test('a title that decides on an objection goes before the subject', () => {
  const { letterType, objection } = check(
    readText(`Gemeente Waardrecht

UITSPRAAK OP BEZWAARSCHRIFT
Aanslagnummer: 2026-12
Betreft: WOZ-waarde Kade 3

Geachte heer Visser,

Ik verlaag de WOZ-waarde van uw woning van € 389.000 naar € 371.000. Uw bezwaar is voor een deel gegrond.

U kunt binnen zes weken na de dagtekening van deze uitspraak in beroep gaan bij de rechtbank Midden-Waard, Postbus 5, 3390 AA Lekdam.

Met vriendelijke groet,

de heffingsambtenaar`),
  );
  expect(letterType.value).toBe('uitspraak-op-bezwaar');
  expect(objection.status).toBe('complete');
});

test('a warning that gives no fine and says that it is no decision is none', () => {
  const { letterType } = check(
    readText(`Betreft: waarschuwing

Geachte heer Visser,

U heeft afval verbrand. Dat is verboden. Wij geven u een waarschuwing. U krijgt dus geen boete en ook geen last onder dwangsom.

Deze waarschuwing is geen besluit. U kunt er daarom geen bezwaar tegen maken.

Met vriendelijke groet,

P. Bos`),
  );
  expect(letterType.value).toBe('informatie');
});

test('a receipt of what another body decides on is no decision', () => {
  const { letterType, objection } = check(
    readText(`Betreft: uw verzoek om Nederlander te worden

Geachte heer Visser,

U heeft bij ons een verzoek om naturalisatie ingediend. Uw dossier is compleet en de leges zijn betaald.

Wij sturen alle papieren naar de IND. De IND beslist namens de Koning. U krijgt het besluit van de IND met de post.

Verhuist u? Geef dit dan meteen aan ons door. Dat is belangrijk voor uw verzoek.

Met vriendelijke groet,

P. Bos
medewerker Burgerzaken`),
  );
  expect(letterType.value).not.toBe('besluit');
  expect(objection.status).toBe('not-required');
});

test('news of a tax bill that is still to come is no bill', () => {
  const { letterType, objection } = check(
    readText(`Beste inwoner,

Eind februari krijgt u van ons de aanslag gemeentelijke belastingen. Wij leggen alvast uit wat er dit jaar anders is.

De afvalstoffenheffing gaat omhoog van € 289 naar € 312. De rioolheffing blijft gelijk. U kunt het bedrag in tien keer betalen.

Bent u het straks niet eens met de aanslag? Dan kunt u daartegen binnen zes weken bezwaar maken. Hoe dat gaat, staat op de aanslag zelf.

Met vriendelijke groet,

Belastingen Waardrecht`),
  );
  expect(letterType.value).toBe('informatie');
  expect(objection.status).toBe('not-required');
});

test('a clause that says how an objection is handled makes no letter around an objection', () => {
  const { letterType, objection } = check(
    readText(`betreft: vaststelling subsidie buurtfeest

Geachte heer Spijker,

Op 14 januari 2026 ontvingen wij uw verzoek om de subsidie voor het buurtfeest vast te stellen. Wij stellen de subsidie vast op € 640,00.

Bezwaar
U kunt binnen zes weken na de verzenddatum van dit besluit een bezwaarschrift sturen aan het college van Waardrecht, Postbus 40, 1230 AA Waardrecht. Weet u de gronden nog niet? U krijgt daarvoor vier weken. Wij beslissen binnen twaalf weken na afloop van de bezwaartermijn op uw bezwaar.

Hoogachtend,

namens het college van Waardrecht`),
  );
  expect(letterType.value).toBe('besluit');
  expect(objection.status).toBe('complete');
});

test('an answer to a claim for damage is no decision', () => {
  const { letterType, findings } = check(
    readText(`Onderwerp: uw aansprakelijkstelling

Geachte heer Visser,

U heeft de gemeente aansprakelijk gesteld voor schade aan uw fiets. De weg voldeed aan de eisen. Wij zijn daarom niet aansprakelijk en vergoeden uw schade niet.

Bent u het niet met ons standpunt eens, dan kunt u de zaak voorleggen aan de burgerlijke rechter.

Met vriendelijke groet,

L. Evers`),
  );
  expect(letterType.value).not.toBe('besluit');
  expect(findings.map(({ ruleId }) => ruleId)).not.toContain('bezwaar/rechtsmiddelverwijzing-ontbreekt');
});

test('a right from a day on is a decision, whatever duties the letter tells of', () => {
  const { letterType, objection } = check(
    readText(`Beste heer Omar,

Vanaf 1 augustus 2026 heeft u recht op een bijstandsuitkering voor een alleenstaande. In deze brief staan ook uw plichten.

Uw plichten
Geef veranderingen binnen zeven dagen door. Zoek werk en bewaar uw sollicitaties. Houdt u zich daar niet aan? Dan kan uw uitkering één maand lager worden.

Zo kunt u bezwaar maken
Als er iets in deze brief staat waarmee u het niet eens bent, kunt u ons vragen het te veranderen. Dat doet u met een bezwaarschrift aan het college van Waardrecht, Postbus 40, 1230 AA Waardrecht. U heeft hiervoor de tijd tot en met 28 september 2026. Wij nemen binnen twaalf weken daarna een besluit op uw bezwaar.

Met vriendelijke groet,

namens het college van Waardrecht`),
  );
  expect(letterType.value).toBe('besluit');
  expect(objection.status).toBe('complete');
});
