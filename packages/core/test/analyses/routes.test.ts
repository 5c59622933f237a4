import { describe, expect, test } from 'vitest';
import { check, type LetterType, readText } from '../../src/index.ts';

const judge = (letterType: LetterType, text: string) => {
  const { objection, findings } = check(readText(text), { letterType });
  const rules = findings.filter(({ dimension }) => dimension === 'bezwaar').map(({ ruleId }) => ruleId);
  return { ...objection, rules };
};

describe('a route that the letter denies is none', () => {
  test.each([
    'Er bestaat geen mogelijkheid om tegen deze brief bezwaar te maken bij het college van Waardrecht.',
    'U heeft niet de mogelijkheid om bij het college bezwaar te maken tegen deze brief.',
    'Het is onmogelijk om tegen deze brief bezwaar te maken bij het college.',
    'Tegen dit advies kan niemand binnen zes weken bezwaar maken bij het college.',
    'Tegen deze brief staat geen bezwaar open bij het college.',
    'Deze brief is geen besluit waartegen u bezwaar kunt maken bij het college.',
    'Bent u het niet eens met deze brief? Bezwaar tegen deze brief kan niet. U hoort binnen zes weken van het college.',
    'Er bestaat tegen deze brief geen bezwaarmogelijkheid bij het college.',
    'Tegen deze brief kunt u niet in beroep gaan bij de rechtbank Midden-Waard.',
    'Beroep instellen bij de rechtbank is niet mogelijk tegen deze brief.',
    'Tegen deze brief staat geen bezwaar of beroep open.',
    'Tegen deze brief is bezwaar bij de gemeente niet mogelijk.',
  ])('%s', (sentence) => {
    expect(judge('informatie', `Op 1 mei beginnen wij met de werkzaamheden. ${sentence}`).status).toBe('not-required');
    expect(judge('besluit', `Wij wijzen uw aanvraag af. ${sentence}`).status).toBe('missing');
  });

  test.each([
    'Heeft u geen mogelijkheid om digitaal bezwaar te maken? Stuur dan binnen zes weken na de datum van deze brief een bezwaarschrift naar het college van Waardrecht, Postbus 40, 1230 AA Waardrecht.',
    'Bent u het niet meer eens met ons besluit, dan kunt u binnen zes weken bezwaar maken bij het college, Postbus 40, 1230 AA Waardrecht.',
    'U kunt binnen zes weken bezwaar maken bij het college, Postbus 40, 1230 AA Waardrecht. U heeft daarna geen recht meer op een gesprek over uw bezwaar.',
  ])('not another thing that is denied: %s', (sentence) => {
    expect(judge('besluit', `Wij wijzen uw aanvraag af. ${sentence}`).status).toBe('complete');
  });

  test('an appeal stands where only the objection is denied', () => {
    const { status } = judge(
      'beslissing-op-bezwaar',
      'Wij verklaren uw bezwaar ongegrond. U kunt hiertegen geen bezwaar meer maken, wel kunt u binnen zes weken na de datum van deze brief beroep instellen bij de rechtbank Midden-Waard, Postbus 5, 3390 AA Lekdam.',
    );
    expect(status).toBe('complete');
  });

  test('beside one that stands', () => {
    const { status } = judge(
      'besluit',
      'Er is geen mogelijkheid om bezwaar te maken tegen de uitleg. Tegen ons besluit kunt u binnen zes weken na de datum van deze brief bezwaar maken bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht.',
    );
    expect(status).toBe('complete');
  });
});

describe('an objection and a complaint in one breath', () => {
  test.each([
    'U kunt bezwaar maken of een klacht indienen bij het college.',
    'U kunt een klacht indienen of bezwaar maken bij het college.',
    'U kunt een bezwaarschrift indienen dan wel een klacht sturen aan het college.',
    'Wilt u bezwaar maken of klagen? Dat kan bij het college.',
  ])('%s', (sentence) => {
    expect(judge('besluit', `Wij wijzen uw aanvraag af. ${sentence}`).rules).toContain(
      'bezwaar/klacht-en-bezwaar-door-elkaar',
    );
  });

  test('not where each has its own place', () => {
    const { rules, elements } = judge(
      'besluit',
      'Wij wijzen uw aanvraag af. U kunt binnen zes weken bezwaar maken bij het college van Waardrecht. Een klacht indienen kan ook, maar een klacht verandert het besluit niet.',
    );
    expect(rules).not.toContain('bezwaar/klacht-en-bezwaar-door-elkaar');
    expect(elements.interimRelief).toBeNull();
  });
});

test.each([
  'Voor bezwaar betaalt u geen griffierecht.',
  'Bezwaar maken is gratis: er is geen griffierecht verschuldigd.',
  'Griffierecht hoeft u voor een bezwaar niet te betalen.',
])('no court fee is due: %s', (sentence) => {
  const text = `Wij wijzen uw aanvraag af. U kunt binnen zes weken bezwaar maken bij het college van Waardrecht. ${sentence}`;
  expect(judge('besluit', text).elements.courtFee).toBeNull();
});

const ROUTE =
  'Wij wijzen uw aanvraag af. U kunt binnen zes weken na de datum van deze brief bezwaar maken bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht.';

test.each([
  'Let op: bezwaar maken betekent niet dat u later mag betalen.',
  'Tijdens uw bezwaar loopt de betalingstermijn gewoon door.',
  'Ook tijdens de bezwaarprocedure moet u blijven betalen.',
])('to keep paying is no interim relief: %s', (sentence) => {
  expect(judge('besluit', `${ROUTE} ${sentence}`).elements.interimRelief).toBeNull();
});

test.each([
  'Wilt u snel een uitspraak? Dan kunt u naar de rechter.',
  'Heeft u op korte termijn een beslissing nodig? Vraag de rechtbank om een voorziening.',
  'Duurt dat te lang voor u? U kunt de rechter vragen om nu al iets te beslissen.',
])('interim relief: %s', (sentence) => {
  expect(judge('besluit', `${ROUTE} ${sentence}`).elements.interimRelief).not.toBeNull();
});

test('a code to scan for how to object is another place', () => {
  expect(judge('besluit', 'Wij wijzen uw aanvraag af. Wilt u weten hoe u bezwaar maakt? Scan de QR-code.').status).toBe(
    'elsewhere',
  );
});

test('what stands at the foot of the letter is no address', () => {
  const { elements } = judge(
    'besluit',
    'Wij wijzen uw aanvraag af. Onderaan deze brief leest u hoe u bezwaar maakt.\n\nBezwaar maken\n\nDat doet u binnen zes weken na de verzenddatum bij het college van Waardrecht.',
  );
  expect(elements.address).toBeNull();
});

const VIEW =
  'U kunt binnen twee weken uw zienswijze geven aan het college van Waardrecht, Postbus 40, 1230 AA Waardrecht.';

describe('an appeal in a letter that has none', () => {
  test.each<[LetterType, string]>([
    ['klachtafhandeling', 'U kunt binnen zes weken na de verzending beroep instellen bij de rechtbank Midden-Waard.'],
    [
      'verdaging',
      'Belanghebbenden kunnen binnen zes weken na de dag waarop deze beslissing is verzonden beroep instellen bij de rechtbank Midden-Waard.',
    ],
    [
      'uitnodiging',
      'Bent u het niet eens met deze uitnodiging, dan kunt u binnen zes weken beroep instellen bij de rechtbank.',
    ],
  ])('%s: %s', (type, sentence) => {
    expect(judge(type, `Wij schrijven u over uw zaak. ${sentence}`).rules).toContain('bezwaar/hoort-hier-niet');
  });

  test.each<[LetterType, string]>([
    [
      'uitnodiging',
      'Na de hoorzitting krijgt u de beslissing. Bent u het er niet mee eens? Dan kunt u binnen zes weken beroep instellen bij de rechtbank.',
    ],
    [
      'uitnodiging',
      'Binnen zes weken na de datum van de beslissing op uw bezwaar kunt u beroep instellen bij de rechtbank.',
    ],
    ['verdaging', 'Beslissen wij dan nog niet? Dan kunt u na twee weken beroep instellen bij de rechtbank.'],
    [
      'informatie',
      'De vergunning voor de Dijk 3 ligt ter inzage. Belanghebbenden kunnen binnen zes weken beroep instellen bij de rechtbank.',
    ],
  ])('not what comes later or is of others: %s: %s', (type, sentence) => {
    expect(judge(type, `Wij schrijven u over uw zaak. ${sentence}`).rules).not.toContain('bezwaar/hoort-hier-niet');
  });

  test('beside the view', () => {
    const text = `Wij zijn van plan uw uitkering te verlagen. ${VIEW}\n\nTegen deze brief kunt u binnen zes weken beroep instellen bij de rechtbank.`;
    expect(judge('voornemen', text).rules).toContain('bezwaar/twee-routes');
  });

  test('beside the view, with its term in a sentence of its own', () => {
    const text = `Wij zijn van plan uw uitkering te verlagen. ${VIEW}\n\nBent u het niet eens met deze brief? Dan kunt u bezwaar maken. Dat moet binnen zes weken na de datum van deze brief.`;
    expect(judge('voornemen', text).rules).toContain('bezwaar/twee-routes');
  });

  test.each([
    'Daarna nemen wij een besluit. Bent u het niet eens met dat besluit? Dan kunt u binnen zes weken beroep instellen bij de rechtbank.',
    'Bent u het niet eens met het definitieve besluit? U kunt dan binnen zes weken in beroep gaan bij de rechtbank.',
    'Na uw zienswijze nemen wij een besluit. Als u het daar niet mee eens bent, kunt u binnen zes weken bezwaar maken.',
    'Daarna nemen wij een besluit. Bent u het niet eens met dat besluit? Dan kunt u bezwaar maken. Dat moet binnen zes weken.',
  ])('not against the decision that follows: %s', (sentence) => {
    expect(judge('ontwerpbesluit', `Het ontwerp ligt zes weken ter inzage. ${VIEW} ${sentence}`).rules).not.toContain(
      'bezwaar/twee-routes',
    );
  });

  test('"dat besluit" of this letter keeps its route', () => {
    const { status } = judge(
      'besluit',
      'Wij wijzen uw aanvraag af. Bent u het niet eens met dat besluit? Dan kunt u binnen zes weken na de datum van deze brief bezwaar maken bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht.',
    );
    expect(status).toBe('complete');
  });
});

describe('an address', () => {
  test.each([
    'Postbus 12, 2500 AB Den Haag',
    'Postbus 12, 2400 AA Alphen aan den Rijn',
    'Postbus 12, 4600 AA Bergen op Zoom',
    "Postbus 12, 5200 AA 's-Hertogenbosch",
    'Postbus 12, 5980 AA Peel en Maas',
    'Postbus 12, 3960 AA Wijk bij Duurstede',
    'Postbus 12\n2800 AA Nieuwerkerk aan den IJssel',
  ])('as a whole: %s', (address) => {
    const { elements } = judge(
      'besluit',
      `Wij wijzen uw aanvraag af. U kunt binnen zes weken bezwaar maken bij het college. Stuur uw bezwaar naar: ${address}.`,
    );
    expect(elements.address?.text).toBe(address);
  });

  test('ends at its place', () => {
    const { elements } = judge(
      'besluit',
      'Wij wijzen uw aanvraag af. U kunt binnen zes weken bezwaar maken bij het college, Postbus 40, 1230 AA Waardrecht of met DigiD. U kunt uw brief ook brengen bij Raadhuisplein 1.',
    );
    expect(elements.address?.text).toBe('Postbus 40, 1230 AA Waardrecht');
  });

  test('without the verb in front of it', () => {
    const { elements } = judge(
      'besluit',
      'Wij wijzen uw aanvraag af. U kunt binnen zes weken bezwaar maken bij het college. U kunt uw brief brengen bij Raadhuisplein 1.',
    );
    expect(elements.address?.text).toBe('Raadhuisplein 1');
  });

  test.each([
    'Stuur uw bezwaarschrift naar de rechtbank Midden-Waard, Postbus 5, 3390 AA Lekdam.',
    'U kunt bezwaar maken bij de rechtbank Midden-Waard, Postbus 5, 3390 AA Lekdam.',
  ])('of the court that gets the objection is what the letter gives: %s', (sentence) => {
    const { elements, rules, status } = judge(
      'besluit',
      `Wij wijzen uw aanvraag af. U kunt binnen zes weken bezwaar maken. ${sentence}`,
    );
    expect(status).toBe('incomplete');
    expect(elements.address?.text).toBe('Postbus 5, 3390 AA Lekdam');
    expect(rules).toContain('bezwaar/verkeerd-orgaan');
    expect(rules).not.toContain('bezwaar/alleen-adres-rechtbank');
    expect(rules).not.toContain('bezwaar/twee-routes');
  });
});

test.each([
  'binnen zes weken na de dag waarop dit besluit is verzonden',
  'binnen zes weken nadat wij dit besluit hebben verstuurd',
  'binnen zes weken nadat het college het besluit heeft bekendgemaakt',
  'binnen zes weken nadat wij u deze brief stuurden',
  'binnen zes weken na de dag waarop deze brief aan u is toegezonden',
])('a term goes on to its verb: %s', (term) => {
  const { elements } = judge(
    'besluit',
    `Wij wijzen uw aanvraag af. U kunt ${term} bezwaar maken bij het college, Postbus 40, 1230 AA Waardrecht.`,
  );
  expect(elements.term?.text).toBe(term);
});

test('a body is named with what it did', () => {
  const { elements } = judge(
    'besluit',
    'Wij wijzen uw aanvraag af. U kunt binnen zes weken een bezwaarschrift indienen bij het bestuursorgaan dat het besluit heeft genomen.',
  );
  expect(elements.body?.text).toBe('bestuursorgaan dat het besluit heeft genomen');
});

describe('a last day', () => {
  const dated = (head: string, term: string) =>
    check(
      readText(
        `${head}\n\nBeste mevrouw Bakker,\n\nWij wijzen uw aanvraag af. U kunt ${term} bezwaar maken bij het college, Postbus 40, 1230 AA Waardrecht.\n`,
      ),
      { letterType: 'besluit' },
    ).findings.find(({ ruleId }) => ruleId === 'bezwaar/termijn-klopt-niet');

  test.each([
    ['in the wrong year', 'Datum: 3 maart 2026', 'tot en met 14 april 2025', 'error'],
    ['in the next year', 'Datum: 3 maart 2026', 'tot en met 14 april 2027', 'error'],
    ['some days long, of a letter sent that day', 'Verzonden: 3 maart 2026', 'tot en met 20 april 2026', 'warning'],
    ['weeks long', 'Verzonden: 3 maart 2026', 'tot en met 2 juni 2026', 'error'],
    ['with a short month', 'Datum: 20 januari 2026', 'tot en met 12 feb. 2026', 'error'],
  ])('%s', (_, head, term, severity) => {
    expect(dated(head, term)?.severity).toBe(severity);
  });

  test.each([
    ['Datum: 20 jan. 2026', 'tot en met 3 mrt. 2026'],
    ['Datum: 3 maart 2026', 'tot en met 20 april 2026'],
    ['Verzonden: 20 januari 2026', 'tot en met 3 mrt. 2026'],
  ])('right: %s, %s', (head, term) => {
    expect(dated(head, term)).toBeUndefined();
  });

  test.each([
    ['until 10 February 2026', ['until 3 March 2026']],
    ['no later than 1 May 2026', ['until 3 March 2026']],
    ['until 3 March 2026', undefined],
  ])('in English: %s', (term, expected) => {
    const text = `Date: 20 January 2026\n\nDear Ms Bakker,\n\nWe have decided to refuse your application. You can submit a notice of objection ${term} to the municipal executive of Waardrecht, PO Box 40, 1230 AA Waardrecht.\n`;
    const { findings } = check(readText(text), { letterType: 'besluit' });
    expect(findings.find(({ ruleId }) => ruleId === 'bezwaar/termijn-klopt-niet')?.expected).toEqual(expected);
  });
});

test.each(['binnen een half jaar', 'binnen een jaar', 'binnen een week', 'binnen zes maanden'])(
  'no six weeks: %s',
  (term) => {
    const text = `Wij wijzen uw aanvraag af. U kunt ${term} bezwaar maken bij het college, Postbus 40, 1230 AA Waardrecht.`;
    const { rules, elements } = judge('besluit', text);
    expect(rules).toContain('bezwaar/termijn-klopt-niet');
    expect(elements.term?.text).toBe(term);
  },
);

describe('advice names who decides', () => {
  const notes = (letterType: LetterType, text: string) =>
    check(readText(text), { letterType })
      .findings.filter(({ dimension, severity }) => dimension === 'bezwaar' && severity !== 'info')
      .map(({ note }) => note)
      .join(' ');

  test.each([
    'Bent u het niet eens met deze aanslag? Bel ons dan op 14 0101.',
    'Hoe u bezwaar maakt, leest u op de achterkant.',
    'Bent u het niet eens met deze aanslag? Dan kunt u binnen zes weken beroep instellen bij de rechtbank Midden-Waard.',
    'Betaal de aanslag op tijd.',
  ])('on an assessment: %s', (sentence) => {
    const all = notes('belastingaanslag', `Uw aanslag rioolheffing is € 400. ${sentence}`);
    expect(all).toContain('de heffingsambtenaar');
    expect(all).not.toContain('het college');
  });

  test('on a decision', () => {
    expect(notes('besluit', 'Wij wijzen uw aanvraag af. Hoe u bezwaar maakt, leest u op de achterkant.')).toContain(
      'het college van burgemeester en wethouders',
    );
  });
});

describe('a route elsewhere', () => {
  test.each([
    'Bij deze brief zit een blad met informatie over bezwaar maken.',
    'Hoe u bezwaar maakt, leest u op de achterkant.',
    'Wilt u weten wat u kunt doen als u het niet eens bent met dit besluit? Kijk dan op www.waardrecht.example.',
    'U mag bezwaar maken. Alle uitleg vindt u op onze website.',
  ])('%s', (sentence) => {
    expect(judge('besluit', `Wij wijzen uw aanvraag af. ${sentence}`).status).toBe('elsewhere');
  });

  test.each([
    'U kunt bezwaar maken met het formulier in de bijlage. Stuur het binnen zes weken na de datum van deze brief naar het college, Postbus 40, 1230 AA Waardrecht.',
    'Lees op www.waardrecht.example/bezwaar hoe u bezwaar maakt. Dat doet u binnen zes weken na de datum van deze brief bij het college, Postbus 40, 1230 AA Waardrecht.',
    'Zie voor bezwaar ook de achterkant. U kunt binnen zes weken na de datum van deze brief bezwaar maken bij het college, Postbus 40, 1230 AA Waardrecht.',
  ])('not when it stands right there: %s', (sentence) => {
    expect(judge('besluit', `Wij wijzen uw aanvraag af. ${sentence}`).status).toBe('complete');
  });
});

test.each([
  'Stuur uw bezwaar tot en met 14 april 2026 naar het bestuursorgaan dat dit besluit heeft genomen, Postbus 40, 1230 AA Waardrecht.',
  'Tegen dit besluit kan binnen zes weken bezwaar worden gemaakt bij het bestuursorgaan dat dit besluit heeft genomen, Postbus 40, 1230 AA Waardrecht.',
])('who took the decision is no decision that follows: %s', (sentence) => {
  expect(judge('besluit', `Wij wijzen uw aanvraag af. ${sentence}`).status).toBe('complete');
});

describe('an appeal at once', () => {
  const appeal =
    'Tegen dit huisverbod kunt u binnen zes weken in beroep gaan bij de rechtbank Oost-Brabant, Postbus 90125, 5200 MA Den Bosch.';

  test('against an order to leave the home', () => {
    const text = `Geachte heer Vos,\n\nIk leg u een huisverbod op. U mag tien dagen niet in uw woning komen. Dat is omdat er gevaar is voor uw partner.\n\n${appeal} In uw beroepschrift staan uw naam en adres, de datum, het besluit en uw bezwaren daartegen.\n\nDe burgemeester van Aldum`;
    const { objection } = check(readText(text));
    expect(objection).toMatchObject({ remedy: 'beroep', status: 'complete', found: 'beroep' });
  });

  test('views that came in before are not asked for again', () => {
    const text = `Geachte heer Vos,\n\nHierbij verlenen wij u de vergunning. De uniforme openbare voorbereidingsprocedure is gevolgd. Er zijn twee zienswijzen binnengekomen. Die leest u in de nota.\n\nBeroep\nTegen de vergunning staat rechtstreeks beroep open; een bezwaarprocedure is er niet. Binnen zes weken na de dag van de terinzagelegging kan een beroepschrift worden gezonden aan de rechtbank Gelderland, Postbus 9030, 6800 EM Arnhem.\n\nHet college van Aldum`;
    const { letterType, objection } = check(readText(text));
    expect(letterType.value).toBe('besluit');
    expect(objection).toMatchObject({ remedy: 'beroep', found: 'beroep' });
  });
});

test('"App of bel" names no way to send an objection', () => {
  const text =
    'Beste bewoner,\n\nHet college heeft een verkeersbesluit genomen. De tekst staat in het Gemeenteblad. Daarin leest u ook hoe u bezwaar kunt maken.\n\nVragen? App of bel met Ruud Leferink: 06 12 00 45 67.\n\nGemeente Aldum';
  expect(check(readText(text), { letterType: 'besluit' }).objection.status).toBe('elsewhere');
});

describe('a route in other words', () => {
  const letter = (clause: string): string =>
    `Beste mevrouw Bakker,\n\nWij wijzen uw aanvraag af, omdat u al een auto heeft.\n\n${clause}\n\nMet vriendelijke groet,\n\nnamens het college van burgemeester en wethouders,\nP. Bos`;

  test.each([
    [
      'behind a clause about what was done',
      'Tegen dit besluit kan binnen zes weken nadat wij het besluit hebben verstuurd bezwaar worden gemaakt bij het college van Aldum, Postbus 12, 1234 AB Aldum.',
    ],
    [
      'without the name of the remedy',
      'Wilt u hiertegen opkomen? Dat kan bij het college van burgemeester en wethouders van Aldum. U heeft daar zes weken de tijd voor. Die weken tellen vanaf de dag na de datum van deze brief. Mail naar bezwaar@aldum.example of schrijf naar Postbus 12, 1234 AB Aldum.',
    ],
  ])('%s', (_, clause) => {
    expect(check(readText(letter(clause))).objection).toMatchObject({ status: 'complete', found: 'bezwaar' });
  });
});

test('the term of a payment in front of the route is not its term', () => {
  const text =
    'Onderwerp: aanslag gemeentelijke belastingen\n\nHierbij ontvangt u de aanslag met nummer 44.123. Rioolheffing € 212,40.\nDagtekening: 31 oktober 2026. Betaal voor 30 november 2026.\n\nNiet eens met de aanslag? U kunt binnen zes weken na de dagtekening bezwaar maken bij de heffingsambtenaar van Aldum, Postbus 12, 1234 AB Aldum.\n\nDe heffingsambtenaar van Aldum';
  expect(check(readText(text)).objection.elements.term?.text).toBe('binnen zes weken na de dagtekening');
});

test('six weeks "zodra u deze brief heeft gekregen" start wrongly', () => {
  const text =
    'Beste mevrouw Bakker,\n\nWij wijzen uw aanvraag af, omdat u al een auto heeft.\n\nZodra u deze brief heeft gekregen, heeft u zes weken de tijd om bezwaar te maken bij het college van Aldum, Postbus 12, 1234 AB Aldum.\n\nHet college van Aldum';
  const { findings, objection } = check(readText(text));
  expect(findings.map(({ ruleId }) => ruleId)).toContain('bezwaar/termijn-begint-verkeerd');
  expect(objection.status).toBe('incomplete');
});

test('"you have six weeks to object" is an offer', () => {
  const text =
    'Dear Mr Vos,\n\nWe reject your application for a parking permit, because you do not live in the area.\n\nYou have six weeks from the day after the date of this letter to object. Send your letter to the municipal executive of Aldum, Postbus 12, 1234 AB Aldum.\n\nKind regards,\n\nP. Bos';
  expect(check(readText(text), { language: 'en' }).objection).toMatchObject({ status: 'complete', found: 'bezwaar' });
});

test('who got the permit is the reader, beside the neighbours', () => {
  const text =
    'De vergunninghouder en derde-belanghebbenden kunnen binnen zes weken na bekendmaking bezwaar maken bij het college van Aldum, Postbus 12, 1234 AB Aldum.';
  expect(check(readText(text), { letterType: 'besluit' }).objection.status).toBe('complete');
});

test('"dat kan wel tegen het besluit dat daarna volgt" is no route yet', () => {
  const text = 'Tegen een voornemen kunt u geen bezwaar maken. Dat kan wel tegen het besluit dat daarna volgt.';
  expect(check(readText(text), { letterType: 'voornemen' }).objection).toMatchObject({
    status: 'missing',
    found: 'none',
  });
});

test.each([
  [
    'voornemen',
    'U krijgt de gelegenheid om binnen 14 dagen na verzending van deze brief uw zienswijze kenbaar te maken aan de burgemeester van Aldum, per mail: handhaving@aldum.example.',
  ],
  [
    'besluit',
    'Indien u van mening bent dat dit besluit onjuist is, kunt u dit besluit binnen zes weken na dagtekening ter heroverweging aan ons voorleggen. Adres: College van B en W, Postbus 12, 1234 AB Aldum.',
  ],
] as const)('a whole route in a %s in old words', (letterType, text) => {
  expect(check(readText(text), { letterType }).objection.status).toBe('complete');
});

test('an objection that goes on against a new decision leaves the missing clause in doubt', () => {
  const { findings } = check(
    readText(`Beste mevrouw Visser,

Op 4 januari 2026 hebben wij besloten om uw uitkering te verlagen met 20 procent. U heeft daartegen bezwaar gemaakt.

Wij hebben opnieuw besloten: wij verlagen uw uitkering met 10 procent. Uw bezwaar gaat ook over dit nieuwe besluit. U hoeft niet opnieuw bezwaar te maken.

Namens het college van burgemeester en wethouders van Waardrecht,
T. Bakker`),
    { letterType: 'besluit' },
  );
  const missing = findings.find(({ ruleId }) => ruleId === 'bezwaar/rechtsmiddelverwijzing-ontbreekt');
  expect(missing?.severity).toBe('warning');
  expect(missing?.note).toContain('Awb 6:19');
});

test('an office with a name of its own is the body', () => {
  const { elements } = judge(
    'besluit',
    'Wij leggen u een boete op. U heeft tot 8 januari 2027 de tijd om de Sociale Verzekeringsdienst Kempenland een bezwaarschrift te sturen. Dat kan naar Postbus 12, 5520 AA Eersel.',
  );
  expect(elements.body?.text).toBe('Verzekeringsdienst Kempenland');
});

test('who turns to the court appeals', () => {
  const text =
    'Wij verklaren uw bezwaar ongegrond. Bent u het oneens, dan kunt u zich binnen zes weken tot de rechtbank wenden.';
  expect(judge('beslissing-op-bezwaar', text)).toMatchObject({ status: 'incomplete', found: 'beroep' });
});

test('an address for questions is none for the objection', () => {
  const text =
    'Wij wijzen uw aanvraag af. Bezwaar is mogelijk tot zes weken na verzending, bij het college van Waardrecht. Met vragen kunt u terecht bij de balie, Havenstraat 8.';
  expect(judge('besluit', text).elements.address).toBeNull();
});

test.each(['Belanghebbenden, zoals omwonenden,', 'Uw opdrachtgevers en andere belanghebbenden, zoals buren,'])(
  'the reader is among them: %s',
  (who) => {
    const text = `Wij verlenen u de vergunning. ${who} kunnen binnen zes weken na verzending van dit besluit een bezwaarschrift indienen bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht.`;
    expect(judge('besluit', text).status).toBe('complete');
  },
);

test('neighbours and others with an interest are not the reader', () => {
  const text =
    'Wij verlenen u de vergunning. Uw buren en andere belanghebbenden kunnen binnen zes weken na verzending bezwaar maken bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht.';
  expect(judge('besluit', text).status).toBe('missing');
});

test('who answers questions is no body for the objection', () => {
  const text =
    'Wij wijzen uw aanvraag af.\n\nBent u het niet eens met dit besluit?\n\nDan kunt u bezwaar maken. In de bijlage bij deze brief leest u hoe u dat doet.\n\nHeeft u vragen? Bel met het Sociaal Team van de gemeente Waardrecht, telefoon 0101-234567.';
  expect(judge('besluit', text)).toMatchObject({ status: 'elsewhere', elements: { body: null } });
});

test('others who have no objection offer none', () => {
  const text =
    'U krijgt de vergunning. De brandweer en de politie hebben geen bezwaar tegen uw evenement, mits u de voorschriften in de bijlage naleeft.';
  expect(judge('besluit', text)).toMatchObject({ status: 'missing', found: 'none' });
});

test('a court that gets the objection is the body that the letter gives, and the route is not whole', () => {
  const { status, elements } = judge(
    'besluit',
    'Wij wijzen uw aanvraag af. U kunt bezwaar maken tegen dit besluit. Stuur uw bezwaarschrift binnen zes weken na de datum van deze brief naar de rechtbank Midden-Waard, Postbus 5, 3390 AA Lekdam.',
  );
  expect(status).toBe('incomplete');
  expect(elements.body?.text).toBe('rechtbank Midden-Waard');
});

test('"uitspraak op bezwaar" in a list about an appeal is no other remedy', () => {
  const { status, elements } = judge(
    'uitspraak-op-bezwaar',
    'Wij verklaren uw bezwaar ongegrond.\n\nWat kunt u nog doen?\n- Stap: beroep instellen\n- Bij: Rechtbank Midden-Waard\n- Wanneer: uiterlijk zes weken na de dagtekening van deze uitspraak op bezwaar\n- Waarheen: Postbus 5, 3390 AA Lekdam\n',
  );
  expect(status).toBe('complete');
  expect(elements.term?.text).toContain('zes weken na de dagtekening');
});

test('what to write is quoted from the first part to the last, also over several sentences', () => {
  const { elements } = judge(
    'besluit',
    'Wij wijzen uw aanvraag af. U kunt binnen zes weken na de datum van deze brief bezwaar maken bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht. Schrijf waarom u het niet eens bent met ons besluit. Zet uw naam, adres en handtekening eronder.',
  );
  expect(elements.content?.text).toMatch(/^waarom .* handtekening$/);
});

test.each([
  ['Uw bezwaar schort de betaling niet op.', null],
  ['Het indienen van bezwaar geeft geen uitstel van betaling.', null],
  ['Ons besluit blijft gelden, ook als u bezwaar maakt.', 'blijft gelden'],
])('paying meanwhile is no interim relief: %s', (sentence, said) => {
  const { elements } = judge(
    'besluit',
    `U moet € 300 terugbetalen. U kunt binnen zes weken na de datum van deze brief bezwaar maken bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht. ${sentence}`,
  );
  if (said === null) expect(elements.interimRelief).toBeNull();
  else expect(elements.interimRelief?.text).toContain(said);
});

test('the decision that goes with the letter says how to object', () => {
  const text =
    'Wij wijzen uw aanvraag af. Het besluit zit bij deze brief. In het besluit leest u hoe u bezwaar kunt maken.';
  expect(judge('besluit', text).status).toBe('elsewhere');
});

test.each([
  'Zorg dan dat wij uw bezwaarschrift binnen zes weken na de datum van deze brief hebben.',
  'Bezwaren die na zes weken binnenkomen, nemen wij niet meer in behandeling.',
  'Wij behandelen alleen bezwaren die wij binnen zes weken na de verzenddatum hebben ontvangen.',
  'Wij moeten uw brief binnen zes weken na de verzenddatum hebben.',
])('a term that asks for arrival is too strict: %s', (sentence) => {
  const { rules } = judge(
    'besluit',
    `Wij wijzen uw aanvraag af. U kunt bezwaar maken bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht. ${sentence}`,
  );
  expect(rules).toContain('bezwaar/ontvangst-te-streng');
});

describe('the committee that advises on an objection', () => {
  const judged = (sentence: string) =>
    judge(
      'besluit',
      `Wij wijzen uw aanvraag af. U kunt binnen zes weken na de datum van deze brief bezwaar maken. ${sentence}`,
    );

  test.each([
    'Stuur uw bezwaarschrift naar de bezwaarschriftencommissie, Postbus 40, 1230 AA Waardrecht.',
    'U dient uw bezwaarschrift in bij het secretariaat van de commissie bezwaarschriften, Postbus 40, 1230 AA Waardrecht.',
    'U richt uw brief aan de onafhankelijke Adviescommissie voor de bezwaarschriften, Postbus 40, 1230 AA Waardrecht.',
    'Stuur uw bezwaarschrift naar:\nCommissie bezwaarschriften\nPostbus 40\n1230 AA Waardrecht',
  ])('does not decide: %s', (sentence) => {
    const { elements, rules, status } = judged(sentence);
    expect(rules).toContain('bezwaar/verkeerd-orgaan');
    expect(rules).not.toContain('bezwaar/bestuursorgaan-ontbreekt');
    expect(elements.body).toBeNull();
    expect(status).toBe('incomplete');
  });

  test.each([
    'Stuur uw bezwaarschrift naar Postbus 40, 1230 AA Waardrecht. U mag uw bezwaar daarna toelichten bij de bezwaarschriftencommissie.',
    'Stuur uw bezwaarschrift naar Postbus 40, 1230 AA Waardrecht. Wij vragen daarover advies aan de commissie bezwaarschriften.',
    'Het adres is Postbus 40, 1230 AA Waardrecht. Wij sturen uw bezwaarschrift door naar de bezwaarcommissie.',
  ])('gets no objection of the reader: %s', (sentence) => {
    const { rules } = judged(sentence);
    expect(rules).toContain('bezwaar/bestuursorgaan-ontbreekt');
    expect(rules).not.toContain('bezwaar/verkeerd-orgaan');
  });

  test.each([
    'Stuur uw bezwaarschrift naar het college van Waardrecht, t.a.v. de commissie bezwaarschriften, Postbus 40, 1230 AA Waardrecht.',
    'Doe dat bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht. De bezwaarschriftencommissie adviseert het college over uw bezwaar.',
    'Doe dat bij het college van Waardrecht. Stuur uw brief naar de secretaris van de bezwaarcommissie, Postbus 40, 1230 AA Waardrecht.',
  ])('beside who decides: %s', (sentence) => {
    const { rules, status } = judged(sentence);
    expect(rules).not.toContain('bezwaar/verkeerd-orgaan');
    expect(status).toBe('complete');
  });
});

test('a decision of the council is not for the college', () => {
  const text =
    'Geachte heer Bos,\n\nDe gemeenteraad wijst uw verzoek om een tegemoetkoming in planschade af.\n\nU kunt binnen zes weken na de datum van deze brief bezwaar maken bij het college van burgemeester en wethouders van Waardrecht, Postbus 40, 1230 AA Waardrecht.\n\nMet vriendelijke groet,\n\nde gemeenteraad van Waardrecht';
  expect(judge('besluit', text).rules).toContain('bezwaar/verkeerd-orgaan');
});

test('who is too late after a day has until that day', () => {
  const { elements } = judge(
    'besluit',
    'Wij wijzen uw aanvraag af. U kunt bezwaar maken bij het college, Postbus 90, 4800 RA Waardrecht. U bent te laat als u dit na 14 april 2026 doet.',
  );
  expect(elements.term?.text).toContain('14 april 2026');
});

test('a view in a decision is the wrong remedy, and no objection without a name', () => {
  const text =
    'Wij gelasten u het aantal honden terug te brengen tot vijf.\n\nBent u het niet eens met dit besluit?\n\nU kunt binnen zes weken na de datum van deze brief een zienswijze indienen bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht. Zet in uw zienswijze uw naam en adres. Onderteken de brief.';
  expect(judge('besluit', text)).toMatchObject({ status: 'wrong-remedy', found: 'zienswijze' });
});

test('a question for a heading, and below it where that can be done', () => {
  const text =
    'Vanaf 1 juni 2026 krijgt u 2 uur hulp per week.\n\nWilt u bezwaar maken?\n\nDat kan bij het college van burgemeester en wethouders van Waardrecht, Postbus 40, 1230 AA Waardrecht.';
  const { status, rules } = judge('besluit', text);
  expect(status).toBe('incomplete');
  expect(rules).toContain('bezwaar/termijn-ontbreekt');
});

test.each([
  [
    'bezwaar/ontvangst-te-streng',
    'Wij moeten uw bezwaar binnen zes weken na de datum van deze brief hebben ontvangen.',
  ],
  ['bezwaar/niet-digitaal', 'Doe dit binnen zes weken. U kunt uw bezwaar alleen per post versturen.'],
  ['bezwaar/niet-digitaal', 'Doe dit binnen zes weken. Het is niet mogelijk om via internet bezwaar te maken.'],
])('%s: %s', (rule, sentence) => {
  const text = `Wij wijzen uw aanvraag af. U kunt bezwaar maken bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht. ${sentence}`;
  expect(judge('besluit', text).rules).toContain(rule);
});

test('what to write in an appeal may stand behind interim relief', () => {
  const { elements } = judge(
    'beslissing-op-bezwaar',
    'Wij verklaren uw bezwaar ongegrond. U kunt binnen zes weken na de datum van deze brief in beroep gaan bij de rechtbank Midden-Waard, Postbus 5, 3390 AA Lekdam. Bij spoed kunt u een voorlopige voorziening vragen. Vermeld uw naam en adres en de redenen, en stuur een kopie van dit besluit mee.',
  );
  expect(elements.content?.text).toContain('uw naam en adres');
});

test('how long something was given is no term', () => {
  const { elements } = judge(
    'voornemen',
    'Wij zijn van plan de subsidie te verlagen, want subsidie is verleend voor twee dagen en het feest duurde er een. U kunt uw zienswijze sturen aan het college van Waardrecht, Postbus 40, 1230 AA Waardrecht.',
  );
  expect(elements.term).toBeNull();
});

test('of two clauses in a letter with two decisions each must give its term', () => {
  const letter = (first: string) =>
    `Wij trekken uw uitkering in. Wij vorderen € 2.000 van u terug.\n\nNiet eens met de intrekking? Maak dan ${first}bezwaar bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht.\n\nNiet eens met de terugvordering? Maak dan binnen zes weken na de datum van deze brief bezwaar bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht.`;
  expect(judge('besluit', letter('')).rules).toContain('bezwaar/termijn-ontbreekt');
  expect(judge('besluit', letter('binnen zes weken na de datum van deze brief ')).rules).not.toContain(
    'bezwaar/termijn-ontbreekt',
  );
});

test('a decision that was published has its last day from then', () => {
  const text =
    'Gemeente Waardrecht\n\n9 maart 2026\n\nGeachte heer Bos,\n\nWij wijzen een parkeerplaats aan voor een laadpaal. Dit besluit stond op 6 maart 2026 in het Gemeenteblad.\n\nU kunt tot en met 17 april 2026 bezwaar maken bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht.';
  expect(judge('besluit', text).rules).not.toContain('bezwaar/termijn-klopt-niet');
});

test('a term behind "alvorens te beslissen" is the term of the view', () => {
  const { status } = judge(
    'voornemen',
    'Ik ben van plan uw vergunning in te trekken. Alvorens te beslissen stel ik u in de gelegenheid binnen twee weken na verzending van deze brief uw zienswijze kenbaar te maken aan de burgemeester van Waardrecht, Postbus 40, 1230 AA Waardrecht.',
  );
  expect(status).toBe('complete');
});

test('a complaint two questions behind the disagreement stands in the place of the objection', () => {
  const text =
    'Wij wijzen uw aanvraag af. Oneens met onze beslissing? Vindt u dat u meer had moeten krijgen? Dan kunt u een klacht indienen bij de klachtencoördinator, Postbus 40, 1230 AA Waardrecht.';
  expect(judge('besluit', text).status).toBe('wrong-remedy');
});

describe('a desk or a letterbox', () => {
  const hands =
    'U kunt binnen zes weken na de verzenddatum bezwaar maken bij het college. Lever uw brief in bij de balie.';

  test('is the way to hand in where no address is given', () => {
    const { elements, status } = judge('besluit', `Wij wijzen uw aanvraag af. ${hands}`);
    expect(elements.channel?.text).toContain('bij de balie');
    expect(status).toBe('complete');
  });

  test('adds nothing to an address', () => {
    const { elements } = judge(
      'besluit',
      `Wij wijzen uw aanvraag af. ${hands} Of stuur uw bezwaar naar Postbus 40, 1230 AA Waardrecht.`,
    );
    expect(elements.channel).toBeNull();
    expect(elements.address?.text).toBe('Postbus 40, 1230 AA Waardrecht');
  });
});

test.each([
  [
    'besluit',
    'Wat: bezwaarschrift\nWie: u\nWaar: het college, Postbus 40, 1230 AA Waardrecht\nWanneer: uiterlijk zes weken na verzending',
  ],
  [
    'besluit',
    'De raad heeft het omgevingsplan vastgesteld. U kunt tot en met 26 maart 2026 beroep instellen bij de Afdeling bestuursrechtspraak van de Raad van State, Postbus 20019, 2500 EA Den Haag.',
  ],
  [
    'besluit',
    'Omwonenden kunnen binnen zes weken bezwaar maken bij het college, Postbus 40, 1230 AA Waardrecht. Dat kunt u zelf ook.',
  ],
  [
    'besluit',
    'Mocht u dit besluit willen betwisten, dan kunt u binnen zes weken bezwaar maken bij het college, Postbus 40, 1230 AA Waardrecht.',
  ],
] as const)('a whole route in a %s: %s', (type, text) => {
  expect(judge(type, text).status).toBe('complete');
});

test.each([
  ['beslissing-op-bezwaar', 'Gelet op dat arrest moet uw bezwaar worden afgewezen.'],
  ['beslissing-op-bezwaar', 'Wij hebben het advies van de commissie bezwaarschriften overgenomen en sturen u dat toe.'],
  ['beslissing-op-bezwaar', 'U deed een beroep op het gelijkheidsbeginsel. Dit beroep kan niet slagen.'],
  [
    'besluit',
    'De brandweer heeft laten weten geen bezwaar te hebben. De bezwaren die omwonenden hebben geuit, hebben wij afgewogen.',
  ],
  ['besluit', 'U kunt tegen deze afwijzing geen bezwaar maken of in beroep gaan.'],
  ['voornemen', 'Omwonenden dreigen naar de rechter te stappen. Daarom zijn wij van plan uw terras te sluiten.'],
] as const)('no route in a %s that only tells of one: %s', (type, text) => {
  expect(judge(type, text).status).toBe('missing');
});

test.each([
  'Wilt u in beroep gaan tegen deze uitspraak? Raadpleeg dan de meegezonden toelichting. Daarin vindt u het adres van de rechtbank.',
  'U heeft het recht om in beroep te gaan. In bijlage 2 vindt u wanneer, waar en hoe u dat doet.',
])('a route that stands elsewhere: %s', (text) => {
  expect(judge('uitspraak-op-bezwaar', text).status).toBe('elsewhere');
});

test('"bedenkingen" against an intention are a view', () => {
  const { status } = judge(
    'voornemen',
    'Wij zijn van plan uw vergunning in te trekken. Wij geven u de gelegenheid om voor 25 maart 2026 uw bedenkingen in te dienen bij burgemeester en wethouders van Waardrecht, Postbus 40, 1230 AA Waardrecht.',
  );
  expect(status).toBe('complete');
});

test('the days on which a draft can be seen are the term for a view', () => {
  const { status } = judge(
    'ontwerpbesluit',
    'Wij willen een vergunning geven voor een zonnepark.\n\nHet ontwerpbesluit kunt u van 3 september tot en met 14 oktober 2026 inzien op www.waardrecht.example en in de bibliotheek.\n\nIn deze periode kan iedereen zienswijzen naar voren brengen. Stuur uw zienswijze naar burgemeester en wethouders van Waardrecht, Postbus 40, 1230 AA Waardrecht.',
  );
  expect(status).toBe('complete');
});

test('the sender over a letter that greets nobody is not who decides', () => {
  const { elements } = judge(
    'besluit',
    'BESLUIT\n\nGemeente Waardrecht – Fietsdepot\n\nOp 22 september 2026 hebben wij uw fiets weggehaald bij het station. De fiets stond langer dan 28 dagen op dezelfde plek.\n\nOneens? Maak binnen zes weken na 22 september 2026 bezwaar: burgemeester en wethouders van Waardrecht, Postbus 40, 1230 AA Waardrecht.',
  );
  expect(elements.body?.text).toBe('burgemeester en wethouders van Waardrecht');
});

test('a talk on a day about an intention is the way and the term for a view', () => {
  const { status, elements } = judge(
    'voornemen',
    'Wij zijn van plan uw vergunning in te trekken.\n\nOp dinsdag 17 maart 2026 om 10.00 uur kunt u in het gemeentehuis uw zienswijze mondeling geven. Wij maken daarvan een verslag voor het college.',
  );
  expect(elements.term?.text).toContain('17 maart 2026');
  expect(status).toBe('complete');
});

test('who comes up against a decision writes to the college, without the name of the remedy', () => {
  const { status } = judge(
    'besluit',
    'Wij wijzen uw aanvraag af.\n\nU heeft het recht om tegen deze beslissing op te komen. Schrijf daartoe binnen zes weken na de datum van deze brief naar het college van burgemeester en wethouders van Waardrecht, Postbus 40, 1230 AA Waardrecht.',
  );
  expect(status).toBe('complete');
});

test('a court under its old name is a court', () => {
  const { elements } = judge(
    'beslissing-op-bezwaar',
    'Wij verklaren uw bezwaar ongegrond.\n\nU kunt binnen zes weken na verzending beroep instellen bij de arrondissementsrechtbank te Lekdam, Postbus 5, 3390 AA Lekdam.',
  );
  expect(elements.body?.text).toBe('arrondissementsrechtbank te Lekdam');
});

test('the term to pass something on is not that of an objection', () => {
  const { status, rules } = judge(
    'besluit',
    'Wij wijzen uw aanvraag af.\n\nKlopt er iets niet? Geef dat dan binnen twee weken door aan uw consulent. Blijft u het oneens, dan kunt u bezwaar maken bij het college van burgemeester en wethouders van Waardrecht, Postbus 40, 1230 AA Waardrecht.',
  );
  expect(status).toBe('incomplete');
  expect(rules).toContain('bezwaar/termijn-ontbreekt');
});

test('the appeal against "de beslissing op bezwaar" stands in that decision', () => {
  const { status, elements } = judge(
    'beslissing-op-bezwaar',
    'Wij verklaren uw bezwaar ongegrond.\n\nTegen de beslissing op bezwaar staat binnen zes weken na verzending beroep open bij de rechtbank Midden-Waard, Postbus 5, 3390 AA Lekdam.',
  );
  expect(status).toBe('complete');
  expect(elements.body?.text).toBe('rechtbank Midden-Waard');
});

const BODY = 'bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht';

describe('a term of something else is not that of the objection', () => {
  test.each([
    'Als u later nog stukken wilt toevoegen, heeft u daarvoor vier weken.',
    'Binnen zes weken na ontvangst van uw bezwaar nodigt de commissie u uit.',
    'Betaal de boete uiterlijk 31 mei 2026, ook als u bezwaar maakt.',
    'De formulieren liggen tot 1 juli 2026 voor u klaar.',
    'De gemeente Waardrecht laat binnen 12 weken weten of uw vergunning terugkomt.',
    'De begunstigingstermijn van vier weken loopt intussen door, ook als u bezwaar maakt.',
    'Heeft u nog niet al uw redenen op papier? U krijgt dan vier weken extra.',
    'U mag uw bezwaar mailen, als u het binnen vijf werkdagen nastuurt.',
    'Meld de start van het werk twee dagen van tevoren.',
    'Binnen zes weken na je reactie ontvang je ons besluit.',
    'Is uw bezwaar ingewikkeld? Dan neemt het college daarna binnen twaalf weken een besluit.',
  ])('%s', (sentence) => {
    const { elements, rules } = judge(
      'besluit',
      `Wij wijzen uw aanvraag af. U kunt bezwaar maken ${BODY}. ${sentence}`,
    );
    expect(elements.term).toBeNull();
    expect(rules).toContain('bezwaar/termijn-ontbreekt');
  });

  test('of a decision that came in', () => {
    const text = `Wij wijzen uw aanvraag af. U kunt binnen zes weken na ontvangst van deze brief bezwaar maken ${BODY}.`;
    expect(judge('besluit', text).elements.term?.text).toBe('binnen zes weken na ontvangst van deze brief');
  });
});

test.each([
  'Geef een verhuizing binnen vijf dagen door aan de gemeente.',
  'Wij hebben ook informatie opgevraagd bij de Belastingdienst.',
  'De gemeenteraad heeft de regels op 14 december 2025 vastgesteld.',
  'Het college heeft op 3 juni 2025 het beleid vastgesteld.',
])('who is named for something else does not decide about the objection: %s', (sentence) => {
  const text = `Wij wijzen uw aanvraag af. U kunt binnen zes weken bezwaar maken, Postbus 40, 1230 AA Waardrecht. ${sentence}`;
  expect(judge('besluit', text).elements.body).toBeNull();
});

test('what a reader must pass on takes no doubt away from a missing term', () => {
  const text = `Wij wijzen uw aanvraag af. U kunt bezwaar maken ${BODY}. Verandert er iets in uw situatie? Geef dat binnen twee weken aan ons door.`;
  const { findings } = check(readText(text));
  expect(findings.find(({ ruleId }) => ruleId === 'bezwaar/termijn-ontbreekt')?.severity).toBe('error');
});

test.each([
  'Het onderzoek duurde acht weken.',
  'Wij hebben u op 1 april 2026 gevraagd om binnen twee weken te reageren.',
])('what happened before is no term: %s', (sentence) => {
  const { findings, objection } = check(
    readText(`Wij wijzen uw aanvraag af.\n\nU kunt bezwaar maken ${BODY}.\n\n${sentence}`),
  );
  expect(objection.elements.term).toBeNull();
  expect(findings.find(({ ruleId }) => ruleId === 'bezwaar/termijn-ontbreekt')?.severity).toBe('error');
});

test.each(['leest u in die brief hoe u', 'lees je in die brief hoe je'])(
  'a route of later is none now: Dan %s',
  (words) => {
    const { objection } = check(
      readText(
        `Wij hebben meer tijd nodig voor ons besluit op uw aanvraag. U krijgt het uiterlijk 1 mei 2026.\n\nDan ${words} bezwaar maakt.`,
      ),
    );
    expect(objection.found).toBe('none');
  },
);

test('the costs of a reminder are a decision: objection to them belongs there', () => {
  const text =
    'U heeft de aanslag van € 312,44 nog niet betaald. Tegen de in rekening gebrachte kosten kunt u binnen zes weken bezwaar maken bij de invorderingsambtenaar.';
  expect(judge('betalingsherinnering', text).rules).not.toContain('bezwaar/hoort-hier-niet');
});

test('a postcode is no number of weeks', () => {
  const text = 'Wij wijzen uw aanvraag af. U kunt bezwaar maken bij het college, Postbus 150, 9700 WK Waardrecht.';
  expect(judge('besluit', text).elements.term).toBeNull();
});

test('the day of the decision is not the term of the view', () => {
  const text = `Wij zijn van plan uw uitkering te verlagen. U mag hierop reageren met een zienswijze ${BODY}. Voor 1 juli krijgt u het besluit.`;
  expect(judge('voornemen', text).elements.term).toBeNull();
});

test.each([
  ["'s-Hertogenbosch", "gemeente 's-Hertogenbosch"],
  ['Bergen op Zoom', 'gemeente Bergen op Zoom'],
  ['Wijk bij Duurstede', 'gemeente Wijk bij Duurstede'],
])('a body with the whole name of its place: %s', (place, body) => {
  const text = `Wij wijzen uw aanvraag af. U kunt binnen zes weken bezwaar maken bij de gemeente ${place}, Postbus 40, 1230 AA ${place}.`;
  expect(judge('besluit', text).elements.body?.text).toContain(body);
});

test.each(['14 apr 2026', '14 apr. 2026', '14-04-2026', '14 April 2026'])('a last day written as %s', (day) => {
  const text = `Wij wijzen uw aanvraag af. U kunt tot en met ${day} bezwaar maken ${BODY}.`;
  expect(judge('besluit', text).elements.term?.text).toBe(`tot en met ${day}`);
});

test.each([
  `De zes weken waarin u bezwaar kunt maken ${BODY}, gaan in zodra u deze brief in uw bezit heeft.`,
  `Vanaf het moment dat deze brief op uw deurmat ligt, kunt u zes weken lang bezwaar maken ${BODY}.`,
  `U kunt binnen zes weken nadat de vergunning in werking is getreden bezwaar maken ${BODY}.`,
])('a term that starts wrongly in other words: %s', (sentence) => {
  const { status, rules } = judge('besluit', `Wij wijzen uw aanvraag af. ${sentence}`);
  expect(status).toBe('incomplete');
  expect(rules).toContain('bezwaar/termijn-begint-verkeerd');
});

test.each(['Maak een afspraak met uw klantmanager.', 'Kom dan naar ons spreekuur op dinsdag.'])(
  'a talk in the place of the route: %s',
  (sentence) => {
    const { rules } = judge('besluit', `Wij wijzen uw aanvraag af. Bent u het niet eens met dit besluit? ${sentence}`);
    expect(rules).toContain('bezwaar/alleen-bellen');
  },
);

test('an appeal because the decision stays out is no route against this letter', () => {
  const text =
    'Wij hebben uw aanvraag ontvangen. Als u te lang op ons besluit moet wachten, kunt u ons in gebreke stellen. Daarna kunt u in beroep bij de rechtbank Midden-Waard.';
  expect(judge('ontvangstbevestiging', text).status).toBe('not-required');
});

test.each([
  ['Wij nemen alleen bezwaren in behandeling die op tijd bij ons zijn aangekomen.', 'bezwaar/ontvangst-te-streng'],
  ['Helaas kunnen wij bezwaren via internet nog niet ontvangen.', 'bezwaar/niet-digitaal'],
])('%s', (sentence, rule) => {
  const { rules } = judge(
    'besluit',
    `Wij wijzen uw aanvraag af. U kunt binnen zes weken na de datum van deze brief bezwaar maken ${BODY}. ${sentence}`,
  );
  expect(rules).toContain(rule);
});

test.each<[LetterType, string]>([
  [
    'besluit',
    'Hoe maakt u bezwaar?\n\nU schrijft een brief aan het college van Waardrecht.\n\nWaar stuurt u die naartoe?\n\nPostbus 40, 1230 AA Waardrecht\n\nHoelang heeft u de tijd?\n\nZes weken vanaf de dag na de datum van deze brief.',
  ],
  [
    'besluit',
    'BEZWAAR\n\nBinnen:\nzes weken na de verzenddatum\n\nBij:\nhet college van Waardrecht\n\nVia:\nPostbus 40, 1230 AA Waardrecht',
  ],
  [
    'besluit',
    `Uw gemachtigde kan ook tekenen. Hij kan namens u binnen zes weken na de datum van deze brief bezwaar maken ${BODY}.`,
  ],
  [
    'voornemen',
    'Wat vindt u van ons plan? U heeft tot 26 maart 2026 om te reageren. Mail naar handhaving@waardrecht.example. Daarna beslist het college.',
  ],
])('a whole route in an odd layout, or in words of its own, of a %s: %s', (type, route) => {
  const text = `Beste mevrouw Bakker,\n\nWij wijzen uw aanvraag af.\n\n${route}\n\nMet vriendelijke groet,\n\nP. Bos`;
  expect(judge(type, text).status).toBe('complete');
});

test('the day on which a decision comes is no term of a view', () => {
  const { elements } = judge(
    'ontwerpbesluit',
    'Wij willen u een vergunning geven. Het ontwerpbesluit ligt van 18 september tot en met 29 oktober 2026 ter inzage.\n\nIn die periode kunt u een zienswijze geven bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht. U krijgt ons besluit voor 1 december.',
  );
  expect(elements.term?.text).toContain('29 oktober 2026');
});

test('a view that gives no reason to change the decision is not asked for', () => {
  const text =
    'Wij verlenen u de vergunning. Het ontwerpbesluit heeft ter inzage gelegen. De zienswijze geeft ons geen reden om het besluit te veranderen.';
  expect(judge('besluit', text).found).toBe('none');
});

test.each(['Het uitstel gaat ook in als u bezwaar maakt.', 'De maatregel gaat gewoon in als u bezwaar maakt.'])(
  'what starts with an objection as well is in force meanwhile: %s',
  (sentence) => {
    const offer =
      'U kunt binnen zes weken na de datum van deze brief bezwaar maken bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht.';
    expect(judge('besluit', `Wij geven u uitstel. ${offer} ${sentence}`).elements.interimRelief).not.toBeNull();
  },
);

test.each([
  ['Wij hebben de vergunning op 24 februari verleend.', []],
  ['Wij verlenen de vergunning.', ['bezwaar/termijn-klopt-niet']],
])('a term from the day on which somebody else got the permit: %s', (told, wrong) => {
  const { rules } = judge(
    'besluit',
    `Datum: 25 februari 2026\n\nBeste mevrouw Smit,\n\nUw buren bouwen een schuur. ${told}\n\nU kunt tot en met 7 april 2026 bezwaar maken bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht. Zet uw naam, uw adres, de datum en uw handtekening in uw bezwaar. Uw bezwaar zorgt er niet voor dat de vergunning stopt.`,
  );
  expect(rules).toEqual(wrong);
});

test('what the reader wrote below the letter is no offer', () => {
  const thread = 'Wij wijzen uw aanvraag af.\n\nGroet,\nLotte Visser\n\n> Klopt dat? Ik wil dan bezwaar maken.';
  expect(judge('besluit', thread).status).toBe('missing');
});
