import { describe, expect, test } from 'vitest';
import { check, helpChecklist, readText, routeChecklist } from '../src/index.ts';

const letter = (ending: string): string => `Gemeente Waardrecht

12 maart 2026

Onderwerp: besluit op uw aanvraag voor een uitkering

Geachte heer Bakker,

Wij wijzen uw aanvraag af. U krijgt geen uitkering, omdat uw inkomen te hoog is.

${ending}

Met vriendelijke groet,

namens het college van burgemeester en wethouders van Waardrecht
`;

const marks = { good: '✓', wrong: '✗', missing: '✗', absent: '–', needless: '–' } as const;

function linesOf(ending: string, list: typeof routeChecklist | typeof helpChecklist): string[] {
  const { title, statusText, lead, rows } = list(check(readText(letter(ending)), { letterType: 'besluit' }));
  return [
    `${title} ${statusText}`,
    ...(lead === '' ? [] : [lead]),
    ...rows.map(({ label, state, said, quote }) =>
      [marks[state], label, quote && `"${quote.text}"`, said].filter(Boolean).join(' '),
    ),
  ];
}

describe('the route', () => {
  test('that is not there shows all that belongs to it', () => {
    expect(linesOf('Heeft u vragen? Bel ons.', routeChecklist)).toEqual([
      'Bezwaar maken staat niet in de brief',
      'Dit hoort erin:',
      '✗ dat het kan',
      '✗ tot wanneer',
      '✗ bij wie',
      '✗ hoe',
      '✗ adres',
      '✗ wat erin moet',
      '– als het haast heeft mag erbij',
    ]);
  });

  test('of another kind shows what the right one needs', () => {
    const text = 'U kunt binnen zes weken in beroep gaan bij de rechtbank Gelderland, Postbus 9030, 6800 EM Arnhem.';
    const [heading, lead, first] = linesOf(text, routeChecklist);
    expect([heading, lead, first]).toEqual([
      'Bezwaar maken verkeerde weg (de brief noemt beroep, hier hoort bezwaar)',
      'Dit hoort erin:',
      '✗ dat het kan',
    ]);
  });

  test('that is complete is praised only where every row is right', () => {
    const headed = (term: string, content: string): string | undefined =>
      linesOf(
        `U kunt ${term} na de datum van deze brief bezwaar maken bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht. ${content}`,
        routeChecklist,
      )[0];
    const content = 'Zet uw naam en adres in uw brief, en zeg waarom u het niet eens bent.';
    expect([
      headed('binnen zes weken', content),
      headed('binnen vier weken', content),
      headed('binnen zes weken', ''),
    ]).toEqual([
      'Bezwaar maken compleet',
      'Bezwaar maken compleet, maar er klopt iets niet',
      'Bezwaar maken bijna compleet',
    ]);
  });

  test('that is there in part says so for each part', () => {
    const lines = linesOf('U kunt binnen zes weken bezwaar maken bij het college.', routeChecklist);
    expect(lines).toContain('✗ adres staat er niet');
    expect(lines).not.toContain('Dit hoort erin:');
  });

  test('with a second term that is wrong keeps no tick at its term', () => {
    const rows = (second: string): string | undefined =>
      linesOf(
        `U kunt binnen zes weken na de datum van deze brief bezwaar maken bij het college van Waardrecht, Postbus 40, 1230 AA Waardrecht. ${second}`,
        routeChecklist,
      ).find((line) => line.includes('tot wanneer'));
    const term = 'tot wanneer "binnen zes weken na de datum van deze brief"';
    expect([
      rows('Wij behandelen uw bezwaar alleen als u het binnen veertien dagen indient.'),
      rows('Binnen zes weken na ontvangst van deze brief moet u uw bezwaar versturen.'),
      rows('U kunt uw bezwaar binnen vier weken aanvullen. Wij beslissen binnen twaalf weken.'),
    ]).toEqual([`✗ ${term} klopt op een andere plek niet`, `✗ ${term} klopt op een andere plek niet`, `✓ ${term}`]);
  });

  test('with a blank in it is not done', () => {
    const text = `U kunt binnen zes weken na de datum van deze brief bezwaar maken bij het college van Waardrecht.

Stuur uw brief naar [vul in: postadres] of ga naar www.waardrecht.nl/bezwaar.`;
    const lines = linesOf(text, routeChecklist);
    expect(lines[0]).toBe('Bezwaar maken nog niet ingevuld');
    expect(lines.find((line) => line.startsWith('✗ adres'))).toMatch(/vul dit nog in$/);
  });

  test('is no list in a letter that need not have one', () => {
    const { rows, lead } = routeChecklist(check(readText('Beste bewoner,\n\nWij maken de straat opnieuw.')));
    expect({ rows, lead }).toEqual({ rows: [], lead: '' });
  });
});

describe('the help', () => {
  test('that is not there shows what makes help of a name', () => {
    expect(linesOf('Heeft u vragen? Bel ons.', helpChecklist)).toEqual([
      'Wie kan de lezer helpen? staat niet in de brief',
      'Dit hoort erin:',
      '✗ een organisatie die niet van de gemeente is',
      '✗ waarmee die de lezer helpt',
      '✗ een telefoonnummer, website of adres',
    ]);
  });

  test('of the municipality alone is told apart', () => {
    const lines = linesOf('Heeft u hulp nodig? Ons Sociaal Loket helpt u graag bij het invullen.', helpChecklist);
    expect(lines[2]).toMatch(/^✗ loket van de gemeente ".+" is niet onafhankelijk$/);
  });

  test('says of each organisation how to reach it', () => {
    const text = 'Hulp nodig? Het Juridisch Loket geeft gratis advies: bel 0800-8020. Ook Humanitas helpt u graag.';
    expect(linesOf(text, helpChecklist)).toEqual([
      'Wie kan de lezer helpen? staat erin',
      '✓ Juridisch Loket 0800-8020',
      '– Humanitas zonder telefoonnummer, website of adres',
    ]);
  });

  test('that a law asks for is missing, whoever else is named', () => {
    const wmo = `U krijgt volgens de Wmo geen huishoudelijke hulp. Uw melding voor de Wmo is afgewezen. De Wmo 2015 geldt.

Hulp nodig? Het Juridisch Loket geeft gratis advies: bel 0800-8020.`;
    const [heading, first] = linesOf(wmo, helpChecklist);
    expect(heading).toBe('Wie kan de lezer helpen? nog niet goed');
    expect(first).toBe('✗ onafhankelijke cliëntondersteuning moet erin volgens de Wmo');
    const alone = linesOf(wmo.slice(0, wmo.indexOf('Hulp nodig?')), helpChecklist);
    expect(alone.slice(1)).toEqual([
      'Dit hoort erin:',
      '✗ onafhankelijke cliëntondersteuning moet erin volgens de Wmo',
      '✗ waarmee die de lezer helpt',
      '✗ een telefoonnummer, website of adres',
    ]);
  });
});
