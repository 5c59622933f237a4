import { expect, test } from 'vitest';
import { tagger } from '../../../../tests/tagger.ts';
import { check, readText } from '../../src/index.ts';
import { readMarkdown } from '../../src/read/markdown.ts';

const ENDING = '\n\nMet vriendelijke groet,\n\nnamens het college van burgemeester en wethouders van Waardrecht\n';

function helpersOf(text: string): readonly string[] {
  return check(readText(text + ENDING), { letterType: 'besluit' }).help.organisations.map(({ name }) => name);
}

test('whom the letter is about is no helper', () => {
  const text =
    'Onderwerp: begeleiding voor Jelte\n\nBeste ouders van Jelte,\n\nJelte krijgt begeleiding.\n\n' +
    'Een vertrouwenspersoon van Jeugdstem luistert naar Jelte en helpt u gratis.';
  expect(helpersOf(text)).not.toContain('Jelte');
});

test('whose deeds are told in the past tense is no helper', () => {
  const text = 'Beste mevrouw Bakker,\n\nU woont daar niet meer. Het Huurteam trof u daar ook niet aan.';
  const { organisations } = check(readText(text + ENDING), { letterType: 'besluit', tagger }).help;
  expect(organisations).toEqual([]);
});

test('an organisation that the subject names too stays a helper', () => {
  const text =
    'Onderwerp: uw afspraak bij Buurtpunt Oost\n\nBeste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\n' +
    'Vrijwilligers helpen u gratis bij Buurtpunt Oost, Molenpad 2.';
  expect(helpersOf(text)).toContain('Buurtpunt Oost');
});

test('a helper with two names is one helper', () => {
  const text =
    'Dear Mrs Bakker,\n\nYou will not get the allowance.\n\n' +
    'The Legal Help Desk (Juridisch Loket) gives free legal advice. Call 0800-8020.';
  expect(helpersOf(text)).toEqual(['Juridisch Loket']);
});

test('the house that a helper is found in is no second one', () => {
  const text =
    'Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\nStichting Welkom helpt u gratis. U vindt de stichting in het Brede Huis, Kade 2.';
  expect(helpersOf(text)).toEqual(['Stichting Welkom']);
});

test('a building keeps its whole name', () => {
  const text =
    'Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\nStichting Welkom helpt u gratis in buurthuis De Linde.';
  const { organisations } = check(readText(text + ENDING), { letterType: 'besluit' }).help;
  expect(organisations.flatMap(({ contact }) => contact)).toEqual(['buurthuis De Linde']);
});

test.each([
  [
    'who gives the care of the decision',
    'Uw zoon krijgt vier uur per week bij Stichting Kompas. Stichting Kompas belt u.',
  ],
  [
    'who gives the care, with a number',
    'De hulp krijgt u van Stichting Thuis Verder. U kunt Stichting Thuis Verder bereiken op 0123-667788.',
  ],
  [
    'who gives the care that the reader has',
    'Zorgbureau De Els levert de hulp in huis die u al heeft. Vragen over die hulp? Bel De Els: 0123-667788. Zij helpen u.',
  ],
  [
    'who gives the care that goes on',
    'De zorg die u nu heeft van De Els gaat door. Heeft u hulp nodig? De Els helpt u verder: 0123-667788.',
  ],
  [
    'who collects for the municipality',
    'Medewerkers van Belastingkantoor Vlietland helpen u met een betaalregeling: 0123-667788.',
  ],
  [
    'who collects what is owed',
    'Uw dossier ligt bij deurwaarderskantoor Stam & Zoon. U kunt met Stam & Zoon iets regelen: 0123-667788. Ons team helpt u gratis.',
  ],
  ['who brings meals', 'Uw buurvrouw helpt u. Stichting Welzijn Vlietland brengt drie keer per week een maaltijd.'],
  ['who treats', 'Maak een afspraak bij Huisartsenpraktijk De Es: 0123-667788. De praktijk denkt gratis met u mee.'],
  [
    'who takes back money for municipalities',
    'Dit doet Sociale Dienst De Grens. De medewerkers van de Grens helpen u graag: 0123-667788.',
  ],
  [
    'who drives the reader',
    'Vrijwilligers van PlusBus Vlietland brengen u naar de winkel. Bel de PlusBus: 0123-667788.',
  ],
  [
    'who drives, with their kind in front',
    'Vervoerder Taxi Vlietland belt u. De planning helpt u gratis: 0123-667788.',
  ],
  ['who levies', 'Geef uw inkomen door. De BelastingTelefoon helpt u gratis: 0800-0543.'],
  ['who moves in', 'U krijgt een vergunning voor een zaal. In de zaal komen het sociaal raadsliedenwerk en Humanitas.'],
  ['who works for the sender', 'VluchtelingenWerk geeft deze lessen in opdracht van de gemeente en nodigt u uit.'],
  ['whose help is a duty', 'Een maatje van Humanitas helpt u een jaar; u bent verplicht mee te werken.'],
  ['a lawyer who is not needed', 'U hoeft zich daarbij niet te laten bijstaan door een advocaat.'],
  [
    'who gives the care, by first name',
    'Begeleider Anouk komt elke week bij u thuis en helpt u met uw post: 0123-667788.',
  ],
  [
    'who sends people to the reader',
    'Uw vrijwilligers krijgen subsidie. Sociaal raadslieden verwijzen inwoners naar u door.',
  ],
  [
    'where the reader works',
    'U doet vrijwilligerswerk bij de Voedselbank. De coördinator van de Voedselbank vertelt u wat u gaat doen.',
  ],
  ['an hour of consultants', 'Kom naar het inloopspreekuur van de Wmo-consulenten, iedere vrijdagochtend.'],
  ['who looks after parking', 'De medewerkers van Parkeerservice Vlietland helpen u: 0123-667788.'],
  [
    'who can be chosen for the care',
    'U kunt kiezen uit twee aanbieders: Zorg Dichtbij en Huishulp Plus. Huishulp Plus helpt u.',
  ],
])('no helper: %s', (_, text) => {
  expect(helpersOf(`Beste mevrouw Bakker,\n\n${text}`)).toEqual([]);
});

test.each([
  [
    'who went through the same',
    'Bel met een ervaringsdeskundige van Sterk uit Armoede, 0123-565656. Zij weten wat u meemaakt.',
    'Sterk uit Armoede',
  ],
  [
    'who gives counsel for nothing',
    'Bij Ouders van Waarde kunnen ouders gratis raad vragen. Telefoon 030 - 123 45 67.',
    'Ouders van Waarde',
  ],
  [
    'in an answer to a question',
    'Onafhankelijk advies? MKB Waterdrecht, T 0123-898989, E info@mkbwaterdrecht.example',
    'MKB Waterdrecht',
  ],
  [
    'who has a line to call',
    'Stichting Lezen & Schrijven heeft een hulplijn: 0800-0234444.',
    'Stichting Lezen & Schrijven',
  ],
  [
    'who is there for the reader',
    'De maatschappelijk werkers van Kwadraad staan voor u klaar. U bereikt hen op 088 - 900 4000.',
    'Kwadraad',
  ],
  ['behind the word for it', 'Hulp: Formulierenbrigade, dinsdag 13-15 uur, wijkcentrum De Brug.', 'Formulierenbrigade'],
  [
    'below a heading, with the way to reach it in a sentence of its own',
    'Wie helpt u?\nStraatconsulaat Amerzoden. Bel of app 06 98 76 54 32.',
    'Straatconsulaat Amerzoden',
  ],
  [
    'who is named before what they do',
    'Praat erover met iemand van Welzijn Waterkant. Zij helpen gratis en zijn geen onderdeel van de gemeente.\n\nTelefoon: 0123-987654',
    'Welzijn Waterkant',
  ],
  [
    'in a list of facts',
    'Cliëntondersteuning\n\nNaam: Stichting Samen Sterk\nTelefoon: 0123 77 88 99\nKosten: geen',
    'Stichting Samen Sterk',
  ],
  [
    'as one more',
    'Het Juridisch Loket geeft gratis advies: 0800-8020. Ook Raadslieden Waterdrecht helpt u met het schrijven van een brief.',
    'Raadslieden Waterdrecht',
  ],
  [
    'whom the help comes from',
    'Hulp bij het schrijven van uw bezwaar krijgt u gratis van LEVgroep: 0493-322 456.',
    'LEVgroep',
  ],
  [
    'above a line with where and when',
    'Formulierenbrigade Waardrecht\n\nKastanjelaan 8, elke dinsdag van 10.00 tot 12.00 uur. De vrijwilligers vullen samen met u formulieren in.',
    'Formulierenbrigade Waardrecht',
  ],
  [
    'an initiative of inhabitants',
    'De Buurtbalie is een initiatief van inwoners. U kunt er elke werkdag binnenlopen met vragen over geld. Bellen kan ook: 0123-989796.',
    'De Buurtbalie',
  ],
  [
    'in a list of facts that says what for',
    'Naam: Samenloop Waardrecht\n\nWaarvoor: gratis hulp bij brieven\n\nTelefoon: 0123-868686',
    'Samenloop Waardrecht',
  ],
  [
    'in a building with an article of its own',
    "In buurthuis 't Trefpunt, Lindestraat 40, is elke maandagochtend spreekuur. Buurtbewoners helpen u gratis.",
    "buurthuis 't Trefpunt",
  ],
  [
    'who has somebody that reads along, in the next sentence',
    'Repaircafé De Klus is meer dan een werkplaats. Op vrijdag zit er een jurist die gratis meekijkt. Inlichtingen: 0123-909192.',
    'Repaircafé De Klus',
  ],
  [
    'of older people',
    'Ouderenadviseurs van Seniorenvereniging Waardrecht komen graag bij u langs (0123-252729).',
    'Seniorenvereniging Waardrecht',
  ],
  [
    'that finds somebody for the reader',
    'Het Maatjesproject van de kerken koppelt u aan iemand die naar uw geldzaken kijkt. Aanmelden kan bij Greet Vos, 0123-646566.',
    'Maatjesproject',
  ],
  [
    'for readers who are named by what they do',
    'Mantelzorgers kunnen met al hun vragen terecht bij Mantelzorgcentrum Waardrecht: 0123-171819.',
    'Mantelzorgcentrum Waardrecht',
  ],
  [
    'with people who have experience',
    'Andere ouders kunnen u op weg helpen. Oudervereniging Balans heeft een team van ervaren ouders. Kijk op www.balans.example.',
    'Oudervereniging Balans',
  ],
  [
    'whom somebody works for',
    'Wilt u praten met iemand die niet bij de gemeente werkt? Bel mevrouw Peters van Farent: 073-206 94 00.',
    'Farent',
  ],
  [
    'that opens with a word like "wij"',
    'Bij Wij Veldermeer zitten mensen die dat vaker deden. Ze doen het samen met u. Schoolstraat 18, elke dinsdagmiddag.',
    'Wij Veldermeer',
  ],
  [
    'that is called "ons" and one word more',
    'Ga eens langs bij Ons Dorp, Schoolstraat 18. Vrijwilligers schrijven de brief samen met u.',
    'Ons Dorp',
  ],
  [
    'that sits somewhere',
    'In het oude postkantoor aan de Markt 2 zit De Wissel. Daar werken vrijwilligers. Zij lezen brieven met u door.',
    'De Wissel',
  ],
  [
    'with members who come along',
    'De Seniorenkring Veldermeer kent de regels goed. Twee van hun leden komen bij u thuis. Afspraak: 0123-343434.',
    'De Seniorenkring Veldermeer',
  ],
  [
    'of one word that is there for everybody',
    'Koo is er voor iedereen die vastloopt met geld. Bel 0123-343434.',
    'Koo',
  ],
  ['of one word that is ready', 'Er is gratis hulp. Radar staat klaar voor iedereen: 0123-343434.', 'Radar'],
  [
    'with a sign between two names',
    'Vrijwilligers bij Ouder & Kind Veldermeer denken met u mee. Bel 0123-343434.',
    'Ouder & Kind Veldermeer',
  ],
  [
    'that is a house of something',
    'In het Huis van Elke Dag kunt u aanschuiven voor een luisterend oor. Dan kijkt er iemand met u mee. Oude Haven 12.',
    'Huis van Elke Dag',
  ],
  [
    'in a box',
    '*** Hulp nodig? ***\nVraagwijzer Waardrecht\nKloosterplein 3, Waardrecht\ntelefoon 0123-343434',
    'Vraagwijzer Waardrecht',
  ],
  [
    'in a box of a kind that is known',
    'ADVIES EN ONDERSTEUNING\nStichting Balans\nKloosterplein 3\n0123-343434',
    'Stichting Balans',
  ],
  [
    'below a heading that asks on',
    'Onafhankelijke cliëntondersteuning\n\nIemand denkt gratis met u mee.\n\nWie doet dat hier?\n\nDat doet Groep De Linge, 0123-343434.',
    'Groep De Linge',
  ],
  [
    'in a box that says itself that they help',
    'Belangengroep Rolstoel Waardrecht\nContactpersoon: mevrouw Teunisse\nE-mail: groep@post.example\nOok voor hulp bij bezwaar.',
    'Belangengroep Rolstoel Waardrecht',
  ],
  [
    'in a clause',
    'Wist u dat de Vrijwilligersbalie Waardrecht ook helpt bij uw brief? Dat is gratis. U belt met 0123-343434.',
    'Vrijwilligersbalie Waardrecht',
  ],
  [
    'written as one word with who sends them',
    'AKJ-vertrouwenspersonen staan los van de gemeente: 0123-343434.',
    'Onafhankelijke vertrouwenspersoon',
  ],
  [
    'in a list with a helper that the rules know',
    'Voor wie hulp wil:\n- Juridisch Loket: 0800-8020\n- Buurtpunt Ringlaan, samen uw brief maken: Ringlaan 12',
    'Buurtpunt Ringlaan',
  ],
  [
    'of a kind that is one long word',
    'Weet dat er een Mantelzorgsteunpunt in de gemeente is. Daar lopen ze de brief gratis met u door: 0123-343434.',
    'Mantelzorgsteunpunt',
  ],
  [
    'with an address in front of what it does',
    "Bureau Bos & Berg in de Kerkstraat 77 schrijft zo'n brief voor inwoners. Zij rekenen daar geen kosten voor.",
    'Bureau Bos & Berg',
  ],
  [
    'in a place where the reader is welcome',
    'Er is een plek waar u terechtkunt met lastige post: Dorpspunt De Meerkoet, Kerkstraat 1, elke dag van 9 tot 12 uur.',
    'Dorpspunt De Meerkoet',
  ],
  [
    'where the reader is told to go',
    'Is deze brief te moeilijk? Ga met de brief naar het Taalhuis, Constantijnstraat 7.',
    'Taalhuis',
  ],
  [
    'that is there',
    'Hebt u moeite met schrijven, dan is er Stichting Pluspunt. Het nummer is 0123-343434.',
    'Stichting Pluspunt',
  ],
  [
    'that helped before',
    'U werd geholpen door een sociaal raadsvrouw. Ook bij uw bezwaar kan zij u helpen. Het sociaal raadsliedenwerk is te bereiken op 0123-343434.',
    'Sociaal raadslieden',
  ],
  [
    'that helped before, and whose people still do',
    'Het Juridisch Loket heeft u geholpen met uw aanvraag. Ook nu kan een jurist u daar helpen: 0800-8020.',
    'Juridisch Loket',
  ],
])('a helper that no list knows: %s', (_, help, name) => {
  expect(
    helpersOf(`Beste mevrouw Bakker,\n\nU krijgt geen vergoeding, omdat u te veel spaargeld heeft.\n\n${help}`),
  ).toContain(name);
});

test('who writes for a client reads "hij"', () => {
  const text =
    'Geachte mevrouw De Vries,\n\nUw cliënt krijgt geen vergoeding.\n\nVoor hulp bij formulieren kan hij terecht bij Humanitas, telefoon 050-312 60 00.';
  expect(helpersOf(text)).toEqual(['Humanitas']);
});

test('who provides the care is no helper', () => {
  const text =
    'Beste mevrouw Bakker,\n\nU krijgt hulp bij het huishouden.\n\nStichting Peelrand voert de huishoudelijke hulp uit. Bel hen voor een afspraak: 0493-111 222.';
  expect(helpersOf(text)).toEqual([]);
});

test('the person who gives the care is no organisation', () => {
  const text =
    'Beste meneer Bos,\n\nU krijgt geen plek.\n\nUw begeleider, Mirjam, komt elke week. Gaat het slechter? Bel dan direct met Mirjam, ' +
    'telefoon 06-12 34 56 78.\n\nEen cliëntondersteuner van Zorgbelang helpt u gratis: 0123-456789.';
  expect(helpersOf(text)).not.toContain('Mirjam');
});

test('what the law says of cliëntondersteuning is no offer of it', () => {
  const text =
    'Onderwerp: uw aanvraag Wmo\n\nBeste mevrouw Bakker,\n\nWij wijzen uw aanvraag voor een scootmobiel op grond van de Wmo 2015 af, omdat u zelf naar de winkel kunt lopen.\n\nOp grond van artikel 2.2.4 van de Wmo 2015 draagt het college zorg voor cliëntondersteuning.';
  const { findings } = check(readText(text + ENDING), { letterType: 'besluit' });
  expect(findings).toContainEqual(
    expect.objectContaining({ ruleId: 'hulp/clientondersteuning-ontbreekt', severity: 'error' }),
  );
});

test('help above the letter, outside every section, is looked at and passed', () => {
  const text =
    'Gratis hulp\nTelefoon: 0123-456789, gratis advies\n\nOnderwerp: uw aanvraag\n\nBeste mevrouw Bakker,\n\nU krijgt geen vergoeding.';
  expect(helpersOf(text)).toEqual([]);
});

test('the hour of a team of ours is no helper from outside', () => {
  const text =
    'Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\nVindt u deze brief moeilijk? Kom naar het spreekuur van ons Team Werk en Inkomen. Een collega legt u uit wat er staat.';
  expect(helpersOf(text)).toEqual([]);
});

test('a building named in the same breath as the helper only says where it sits', () => {
  const text =
    'Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\nMEE denkt gratis met u mee. Bel 0101-234567 of loop binnen bij het Huis van de Wijk, elke ochtend van 9 tot 11 uur.';
  expect(helpersOf(text)).toEqual(['MEE']);
});

const rulesOf = (text: string): readonly string[] =>
  check(readText(text + ENDING), { letterType: 'besluit' })
    .findings.filter(({ dimension }) => dimension === 'hulp')
    .map(({ ruleId }) => ruleId);

test.each([
  ['hulp/vertrouwenspersoon-ontbreekt', 'Sem krijgt van ons ambulante jeugdhulp van De Brug.'],
  [
    'hulp/clientondersteuning-ontbreekt',
    'U krijgt van ons hulp bij het huishouden: 2 uur per week. U betaalt hiervoor de eigen bijdrage van het CAK.',
  ],
  [
    'hulp/clientondersteuning-ontbreekt',
    'Wij wijzen uw aanvraag voor een scootmobiel af (artikel 2.3.5 Wmo 2015). Op 3 februari spraken wij met u. Uw cliëntondersteuner was daarbij.',
  ],
])('%s: what the letter decides makes the duty, and a helper of the past does not meet it', (rule, text) => {
  expect(rulesOf(`Beste mevrouw Bakker,\n\n${text}`)).toContain(rule);
});

test.each([
  'Onze medewerkers van het Sociaal Plein helpen u graag met het invullen.',
  'Onze sociaal consulenten leggen deze brief uit.',
  'Lukt het niet alleen? De gemeente kan u helpen.',
  'Heeft u hulp nodig? Het wijkteam van de gemeente Waardrecht denkt met u mee.',
  'Komt u er niet uit? Onze sociaal werkers staan voor u klaar.',
  'De medewerkers van het loket zijn elke ochtend bereikbaar op 14 0101.',
])('who works for the sender is the only help: %s', (sentence) => {
  const text = `Beste mevrouw Bakker,\n\nWij wijzen uw aanvraag voor bijstand af.\n\nHulp nodig?\n\n${sentence}`;
  expect(rulesOf(text)).toContain('hulp/alleen-eigen-loket');
});

test.each([
  ['Gratis steun krijgt u bij de cliëntenbond: Bijstandsbond, 0101-689880.', 'Bijstandsbond'],
  ['De straatadvocaten van Barka helpen u gratis. U vindt ze aan de Vaartsestraat 9 of bel 0101-233445.', 'Barka'],
])('an independent helper in other words: %s', (sentence, name) => {
  expect(helpersOf(`Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\n${sentence}`)).toContain(name);
});

test.each([
  'Stuur uw bezwaar naar Gemeente Waardrecht, Bureau Bezwaar, Postbus 40, 1230 AA Waardrecht.',
  'Namens uw bedrijf kunt u met eHerkenning bezwaar maken.',
  'Parkeren bij ons kantoor is gratis.',
])('no commercial firm: %s', (sentence) => {
  expect(rulesOf(`Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\n${sentence}`)).not.toContain(
    'hulp/commercieel-bureau',
  );
});

test('a site in front of the name is that of another helper', () => {
  const text =
    'Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\nZoekt u een advocaat? Kijk op advocatenorde.nl of bel het Juridisch Loket: 0800-8020.';
  expect(rulesOf(text)).not.toContain('hulp/contact-wijkt-af');
});

test('helpers on lines below each other each have their own number', () => {
  const text =
    'Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\nHulp nodig?\n' +
    'Stichting De Boei, hulp bij brieven en formulieren, telefoon 0101-998877\n' +
    'Buurthulp Waardrecht, gratis hulp bij geld en schulden, telefoon 0101-112233\n' +
    'Geldfit (gratis advies over geld en schulden, ook in de avond) 0800-8115';
  const { organisations } = check(readText(text + ENDING), { letterType: 'besluit' }).help;
  expect(organisations.map(({ name, contact }) => [name, contact])).toEqual([
    ['Stichting De Boei', ['0101-998877']],
    ['Buurthulp Waardrecht', ['0101-112233']],
    ['Geldfit', ['0800-8115']],
  ]);
  expect(rulesOf(text)).not.toContain('hulp/contact-wijkt-af');
});

test('a number behind two names in one sentence is that of the last', () => {
  const text =
    'Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\nU krijgt gratis hulp van Geldfit, en van Humanitas op 0101-224466.';
  expect(rulesOf(text)).not.toContain('hulp/contact-wijkt-af');
});

test.each([
  [
    'U kunt met deze brief naar de sociaal raadslieden van Stichting De Schakel. Zij helpen u gratis. Bel 0101-600504.',
    'sociaal raadslieden',
  ],
  [
    'Bij het inloophuis van het Leger des Heils kunt u gratis hulp krijgen. U vindt het aan de Kade 3.',
    'Leger des Heils',
  ],
])('a helper behind other words: %s', (sentence, name) => {
  const helpers = helpersOf(`Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\n${sentence}`);
  expect(helpers.map((each) => each.toLowerCase()).join(' ')).toContain(name.toLowerCase());
});

test('the number of the sender behind the helper is not that of the helper', () => {
  const text =
    'Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\nGeldfit helpt u gratis met uw geldzaken.\n\nVoor vragen belt u met het team Belastingen, 0101-234567.';
  const { organisations } = check(readText(text + ENDING), { letterType: 'besluit' }).help;
  expect(organisations.flatMap(({ contact }) => contact)).toEqual([]);
});

test('a letter that the reader enclosed is no referral', () => {
  const text =
    'Beste mevrouw Bakker,\n\nU krijgt geen vergoeding. U voegde een brief van het Juridisch Loket van 12 mei toe.';
  expect(helpersOf(text)).toEqual([]);
});

test('the site of the Informatiepunt Digitale Overheid is its own', () => {
  const { status } = check(
    readText(
      `Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\nIn elke bibliotheek is een Informatiepunt Digitale Overheid. Daar helpen ze u gratis. Kijk op informatiepuntdigitaleoverheid.nl.${ENDING}`,
    ),
    { letterType: 'besluit' },
  ).help;
  expect(status).toBe('complete');
});

test.each([
  ['Bij Stichting De Stuw helpt een budgetmaatje u gratis. Bel 0123-112233.', ['Stichting De Stuw']],
  ['In het Taalhuis oefent u met een taalmaatje. Ook krijgt u er hulp bij formulieren: 0123-383838.', ['Taalhuis']],
  [
    'Bij het Juridisch Loket of een ouderenadviseur krijgt u gratis advies. Bel 0123-112233.',
    ['Juridisch Loket', 'ouderenadviseur'],
  ],
  [
    'Een sociaal raadsman kan u helpen. Zij zijn in dienst van Stichting Raadhuis. Telefoon: 0123-202122.',
    ['Sociaal raadslieden'],
  ],
  [
    'Maatschappelijk werk is er ook voor u. Bel met Welzijnskwartier (0123-161718). De hulp is gratis.',
    ['Welzijnskwartier'],
  ],
  [
    'U kunt een beroep doen op een cliëntondersteuner. Bij ons zijn dat de medewerkers van Stichting Dichtbij: 0123-313131.',
    ['Onafhankelijke cliëntondersteuning'],
  ],
  [
    'Cliëntondersteuning wordt in Waardrecht gegeven door Stichting Zorgwijzer (0123-626262). Dat is gratis.',
    ['Onafhankelijke cliëntondersteuning'],
  ],
  [
    'Een onafhankelijke cliëntondersteuner denkt met u mee. Die hoort bij Stichting Het Baken: 0123-626262.',
    ['Onafhankelijke cliëntondersteuning'],
  ],
  ['De formulierenbrigade komt gratis bij u langs. Meld u aan bij Tjitske, 06-28 28 29 30.', ['formulierenbrigade']],
])('who works for a helper is no second one: %s', (sentence, names) => {
  expect(helpersOf(`Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\n${sentence}`)).toEqual(names);
});

test.each([
  'U kunt een advocaat inschakelen op eigen kosten.',
  'Kunt u hulp gebruiken? Bel dan met een van onze medewerkers van Werk en Inkomen, op 14 0101.',
  'Hulp nodig? Bij het Geldloket van de gemeente kijkt een medewerker met u mee.',
  'Woont u verder dan 10 kilometer van het Taalhuis, dan kunt u een vergoeding krijgen.',
  'Bij uw aanvraag zat een brief van Humanitas. Zij vonden dat u meer geld nodig heeft.',
  'Op dinsdag houden onze Wmo-consulenten gratis spreekuur in Dorpshuis De Schakel, Brink 1. Zij helpen u.',
  'Het Huurteam heeft voor u een berekening gemaakt. Het Huurteam is bereikbaar op 0123-667788. Wij leggen u uit waarom.',
  'Hulp bij deze brief\nKlantcontactcentrum\nRaadhuisplein 1\n0123-667788',
  'U kunt gratis bellen met Ons Klantencentrum: 0123-667788.',
  'U heeft hulp gehad van Humanitas bij het invullen van het formulier.',
])('no offer of help: %s', (sentence) => {
  expect(helpersOf(`Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\n${sentence}`)).toEqual([]);
});

test('a row of a table in which another row offers help names a helper', () => {
  const text =
    'Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\n| Organisatie | Bereikbaar via |\n| --- | --- |\n' +
    '| Huurteam Waardrecht, gratis hulp | 0123-252628 |\n| Huurdersvereniging De Poort, advies | 0123-252627 |';
  const { organisations } = check(readMarkdown(text + ENDING), { letterType: 'besluit' }).help;
  expect(organisations.map(({ name }) => name)).toEqual(['Huurteam', 'Huurdersvereniging De Poort']);
});

test.each([
  [
    '- Geldfit (gratis, anoniem): 0800-8115\n- Stichting Schuldenlab (persoonlijk): 0123-575859',
    'Stichting Schuldenlab',
  ],
  [
    'You can get free help from the Legal Advice Centre. Walk in on Tuesdays, or call 0123-111213.',
    'Legal Advice Centre',
  ],
])('a helper beside another one, or in English: %s', (help, name) => {
  const text = `Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\nMeer weten? Kijk dan hier:\n\n${help}`;
  const { organisations } = check(readMarkdown(text + ENDING), { letterType: 'besluit' }).help;
  expect(organisations.map((each) => each.name)).toContain(name);
});

test('lines below "Hulp" that say what for name helpers', () => {
  const text =
    'Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\nHULP\n\nBrief lezen: Taalhuis, elke vrijdag 13.00 uur.\nBezwaar: Juridisch Loket, 0800-8020.\nBetalen: gemeente, 0123-404040.';
  expect(helpersOf(text)).toEqual(['Taalhuis', 'Juridisch Loket']);
});

test('a day in front of a number is no time', () => {
  const text =
    'Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\nMEE helpt u gratis, van maandag tot donderdag op 0123 - 62 30 30.';
  const { organisations } = check(readText(text + ENDING), { letterType: 'besluit' }).help;
  expect(organisations.flatMap(({ contact }) => contact)).toEqual(['0123 - 62 30 30']);
});

test('a sentence about another helper ends the ways to reach the first', () => {
  const text =
    'Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\nEen advocaat of de rechtswinkel kan u helpen. De rechtswinkel is te bereiken op 0123-626262.';
  const { organisations } = check(readText(text + ENDING), { letterType: 'besluit' }).help;
  expect(organisations.map(({ contact }) => contact)).toEqual([[], ['0123-626262']]);
});

test('the blank for a number is a way to reach a helper', () => {
  const text =
    'Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\nVoor gratis hulp kunt u bellen met de sociaal raadslieden: [telefoonnummer].';
  const { organisations } = check(readText(text + ENDING), { letterType: 'besluit' }).help;
  expect(organisations.flatMap(({ contact }) => contact)).toEqual(['[telefoonnummer]']);
});

test.each([
  [
    'Het Juridisch Loket helpt u gratis. Jongeren kunnen ook naar Op Eigen Kracht.',
    ['Juridisch Loket', 'Op Eigen Kracht'],
  ],
  [
    'Bij het Vrouwenatelier, vrouwen die zelf in de bijstand hebben gezeten, kunt u uw verhaal kwijt: 0123-454545.',
    ['Vrouwenatelier'],
  ],
  ['You can visit the Open Door, where volunteers read letters for free: 0123-454545.', ['Open Door']],
  ['Voor nieuwkomers is er in het dorp de Soeptafel. Daar leest iemand uw brief gratis mee.', ['Soeptafel']],
  ['U heeft geen advocaat nodig. Het kan wel verstandig zijn om er een te nemen.', ['Advocaat']],
  ['Een advocaat is niet verplicht, maar u mag er wel een in de arm nemen.', ['Advocaat']],
  [
    'Oudervereniging Samenspel en de juristen van Kind & Recht denken gratis met u mee.',
    ['Oudervereniging Samenspel', 'Kind & Recht'],
  ],
  ['Vrijwilligers van Buurtbrug helpen u gratis. Bel 0123-454545.', ['Buurtbrug']],
  ['Bij Raadwijzer (Stichting Dorp & Stad) krijgt u gratis advies: 0123-454545.', ['Raadwijzer']],
  [
    'Op maandag zit hier het team van Woord en Daad. Zij leggen regels uit; u hoeft niets te betalen.',
    ['Woord en Daad'],
  ],
  [
    'De Oudertelefoon Vlietland (0123-454545) is opgezet door ouders en bestemd voor ouders.',
    ['De Oudertelefoon Vlietland'],
  ],
  ['Leden van Seniorenvereniging Oost bellen met Els Pot, ouderenadviseur: 0123-454545.', ['Seniorenvereniging Oost']],
  ['Gratis hulp krijgt u bij Sociaal Werk De Kiem: 0123-454545.', ['Sociaal Werk De Kiem']],
])('a helper with a name of its own: %s', (sentence, names) => {
  expect(helpersOf(`Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\n${sentence}`)).toEqual(names);
});

test.each([
  'Sinds mei helpt Humanitas u met uw post. Daarom weten wij dat u verhuisd bent.',
  'U wilde geen hulp van een cliëntondersteuner.',
  'De medewerkers van Vesting Inning, die voor ons de betalingen regelt, zijn er voor u: 0123-454545. De medewerkers van Vesting helpen u.',
  'U vroeg of het Juridisch Loket u kan helpen. Dat kan niet.',
  'Humanitas heeft in ons dorp geen kantoor meer.',
  'Het Sociaal Plein van Waardrecht is er voor al uw vragen. De hulp is gratis: 0123-454545.',
  'Uw zoon gaat voortaan naar school met een busje van Rap.\n\nVragen over de rit? Rap helpt u gratis verder: 0123-454545.',
  'Uw formulierenbrigade en uw taalcafé helpen veel inwoners.',
  'ARAG, uw rechtsbijstandsverzekeraar, ontvangt deze brief ook.',
  'Het Nibud rekent met € 215 voor eten.',
])('no offer, by what stands around it: %s', (sentence) => {
  expect(helpersOf(`Beste mevrouw Bakker,\n\n${sentence}`)).toEqual([]);
});

test('lines below a question about help, without a mark in front of them', () => {
  const text =
    'Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\nKunt u wel wat hulp gebruiken? Dat kan hier:\n\n' +
    'Oost: Stichting Welzijn Oost, Lindelaan 1, alleen op afspraak';
  expect(helpersOf(text)).toEqual(['Stichting Welzijn Oost']);
});

test('a list below a line about who helps', () => {
  const text =
    'Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\nEr zijn mensen die u kunnen bijstaan:\n\n' +
    '- De Postwinkel, Kaasmarkt 2\n- Geldfit\n- Rechtswinkel Oost, rechtswinkeloost.example';
  const { help, findings } = check(readText(text + ENDING), { letterType: 'besluit' });
  expect(help.organisations.map(({ name }) => name)).toEqual(['De Postwinkel', 'Geldfit', 'Rechtswinkel']);
  expect(findings.map(({ ruleId }) => ruleId)).not.toContain('hulp/contact-wijkt-af');
});

test('a box about help below the signature', () => {
  const text = 'Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.';
  const box =
    '\nMoeite met brieven?\nHuiskamer De Kiem\nHavenstraat 31\nma en wo van 9 tot 12\nVrijwilligers lezen met u mee\n';
  expect(helpersOf(text)).toEqual([]);
  const { organisations, status } = check(readText(text + ENDING + box), { letterType: 'besluit' }).help;
  expect(organisations.map(({ name }) => name)).toEqual(['Huiskamer De Kiem']);
  expect(status).toBe('complete');
});

test('cliëntondersteuning and who gives it, some headings further, are one helper', () => {
  const text =
    'Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\nCliëntondersteuning\n\nU mag gratis iemand meenemen die u helpt.\n\n' +
    'Waar?\n\nIn Waardrecht doet Stichting Kompas dat. U maakt een afspraak op 0123-454545.';
  const { organisations } = check(readText(text + ENDING), { letterType: 'besluit' }).help;
  expect(organisations.map(({ name, contact }) => [name, contact])).toEqual([
    ['Onafhankelijke cliëntondersteuning', ['0123-454545']],
  ]);
});

test.each([
  'Bedrijven als WinstWaarde bieden aan om gratis bezwaar te maken. Die bedrijven verdienen daaraan. U kunt het zelf.',
  'Uw bezwaar is ingediend door een bezwaarbureau.',
])('no referral to a firm: %s', (sentence) => {
  const text = `Beste mevrouw Bakker,\n\nDit is uw aanslag.\n\n${sentence}`;
  const { findings } = check(readText(text + ENDING), { letterType: 'belastingaanslag' });
  expect(findings.map(({ ruleId }) => ruleId)).not.toContain('hulp/commercieel-bureau');
});

test('a line that opens with the name of a helper says how to reach it', () => {
  const text =
    'Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\nGratis hulp is er ook bij Cyberhoek.\n\nUw aanvraag is af.\n\n' +
    'Cyberhoek: Timorstraat 3, alleen in de ochtend';
  const { organisations } = check(readText(text + ENDING), { letterType: 'besluit' }).help;
  expect(organisations.map(({ name, contact }) => [name, contact])).toEqual([['Cyberhoek', ['Timorstraat 3']]]);
});

test.each([
  ['Dorp, Stad en Land helpt u gratis met uw bezwaar. Bel 0123-454545.', ['Dorp, Stad en Land']],
  ['U krijgt gratis advies bij Werk, Wonen en Meer. Bel 0123-454545.', ['Werk, Wonen en Meer']],
  ['U krijgt gratis advies van Stichting Wonen, Werk & Welzijn, Kade 3.', ['Stichting Wonen, Werk & Welzijn']],
  ['Kompas, Humanitas en Taalhuis helpen u gratis. Bel 0123-454545.', ['Kompas', 'Humanitas', 'Taalhuis']],
  ['U krijgt gratis advies bij Samen Sterk, De Boei en Buurthulp West.', ['Samen Sterk', 'Buurthulp West']],
])('a name with a comma, and names in a row: %s', (sentence, names) => {
  expect(helpersOf(`Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\n${sentence}`)).toEqual(names);
});

test.each([
  ['a line with its number', 'Onafhankelijke cliëntondersteuning\n\nMEE Waardland, 0101-234567', 0],
  ['a name and a number', 'Gratis onafhankelijke cliëntondersteuning\nZorgbelang Waardrecht\nTelefoon 0101-234567', 0],
  ['a sentence', 'Cliëntondersteuning\n\nU mag gratis hulp krijgen. Dat doet Stichting Kompas. U belt 0101-234567.', 0],
  [
    'only help of another heading',
    'Onafhankelijke cliëntondersteuning\n\nIemand denkt gratis met u mee.\n\nAdvies\n\nHet Juridisch Loket helpt u gratis: 0800-8020.',
    1,
  ],
  [
    'a number that is not that of the heading',
    'Hulp van het Juridisch Loket\n\nHumanitas helpt u ook gratis: 0101-234567.',
    1,
  ],
])('a heading that names help, and below it %s', (_name, text, missing) => {
  const found = rulesOf(`Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\n${text}`);
  expect(found.filter((rule) => rule === 'hulp/contact-ontbreekt')).toHaveLength(missing);
});

test.each([
  [
    'a list',
    'U kunt een onafhankelijke cliëntondersteuner vragen. Die kost u niets.\n- MEE Waardland: 0101-112233\n- Ouderenbond Waardrecht, Anton de Bruin: 0101-445566\n\nKunt u niet op 17 februari? Bel Joris Maas: 0101-778899.',
    ['MEE: 0101-112233', 'Ouderenbond Waardrecht: 0101-445566'],
  ],
  [
    'labels',
    'Gratis hulp van iemand die niet bij de gemeente werkt\nHulp bij brieven: Mantelzorgcentrum Kompas, 0101-112233\nOuders helpen ouders: Stichting Kleurrijk, info@kleurrijk.example',
    ['Mantelzorgcentrum Kompas: 0101-112233', 'Stichting Kleurrijk: info@kleurrijk.example'],
  ],
])('each helper of %s has its own ways to be reached', (_name, text, expected) => {
  const letter = readText(`Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\n${text}${ENDING}`);
  const { organisations } = check(letter, { letterType: 'besluit' }).help;
  const reachable = organisations.filter(({ contact }) => contact.length > 0);
  expect(reachable.map(({ name, contact }) => `${name}: ${contact.join(', ')}`)).toEqual(expected);
});

test.each([
  ['Stichting Samen aan Zet helpt u gratis. Bel 0101-234567.', 'Stichting Samen aan Zet'],
  ['De vrijwilligers van Thuis in de Stad helpen u gratis. Bel 0101-234567.', 'Thuis in de Stad'],
  ['Steunpunt Vrouwen in de Bijstand helpt u gratis. Bel 0101-234567.', 'Steunpunt Vrouwen in de Bijstand'],
  ['Stichting Lumen in Oost helpt u gratis. Bel 0101-234567.', 'Stichting Lumen'],
  ['Stichting Samen in Waardrecht helpt u gratis. Bel 0101-234567.', 'Stichting Samen'],
  ['Bij Stichting Thuis aan de Marktstraat helpt een vrijwilliger u gratis. Bel 0101-234567.', 'Stichting Thuis'],
  ['Vrijwilligers van het Leger des Heils helpen u gratis. Bel 0101-234567.', 'Leger des Heils'],
  ['Hulp nodig? Dat kan bij Welzijn Noord, telefoon 0101-234567.', 'Welzijn Noord'],
])('a name that goes on behind a small word, and one that does not: %s', (sentence, name) => {
  expect(helpersOf(`Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\n${sentence}`)).toEqual([name]);
});

test('a house of the neighbourhood helps in a list of helpers, and is a place beside one', () => {
  const letter = (text: string): string => `Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\n${text}`;
  const listed = 'Wie kan u helpen?\n- Huis van de Buurt, Kade 3, 0101-234567\n- Humanitas, 0101-234568';
  expect(helpersOf(letter(listed))).toEqual(['Huis van de Buurt', 'Humanitas']);
  const beside = 'De sociaal raadslieden helpen u gratis. U vindt ze in het Huis van de Buurt, Kade 3.';
  expect(helpersOf(letter(beside))).toEqual(['Sociaal raadslieden']);
});

test('hours in brackets are no part of a number', () => {
  const text =
    'Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\nHumanitas helpt u: telefoon 0101-234567 (9-17 uur).';
  const { organisations } = check(readText(text + ENDING), { letterType: 'besluit' }).help;
  expect(organisations.flatMap(({ contact }) => contact)).toEqual(['0101-234567']);
});

test.each([
  ['Ondernemersplein Zuid helpt u gratis met brieven. Bel 0101-234567.', ['Ondernemersplein Zuid']],
  [
    'Loop binnen bij het Huis van de Wijk Noord. Daar helpen vrijwilligers u gratis. Ook Humanitas helpt u: 0101-234567.',
    ['Huis van de Wijk Noord', 'Humanitas'],
  ],
  [
    'Een onafhankelijke cliëntondersteuner helpt u gratis. Bel daarvoor Steunpunt Welzijn, 0101-234567.',
    ['Onafhankelijke cliëntondersteuning'],
  ],
])('a helper by its kind and its place, beside others: %s', (sentence, names) => {
  expect(helpersOf(`Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\n${sentence}`)).toEqual(names);
});
