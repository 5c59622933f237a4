import { describe, expect, test } from 'vitest';
import { check, readText } from '../../src/index.ts';

/** What is proposed for one long sentence: the word to cut at, "lijst", or null. */
function proposal(text: string): string | null {
  const { findings } = check(readText(text), { language: 'nl', only: ['taal/lange-zin'] });
  expect(findings).toHaveLength(1);
  const note = findings[0]?.note ?? '';
  if (note.includes('Zet de opsomming in een lijst')) return 'lijst';
  return /punt is voor "(.*?)"/.exec(note)?.[1] ?? null;
}

describe('both halves stand as sentences', () => {
  test.each([
    [
      'Wij hebben uw aanvraag voor een nieuwe rolstoel bekeken, maar wij kunnen nog niet beslissen over de kosten.',
      'maar',
    ],
    [
      'U krijgt vanaf 1 mei 2026 geen bijstand meer van ons, omdat u sinds die dag samenwoont met een partner.',
      'omdat',
    ],
    ['U heeft ons niet op tijd gebeld over uw nieuwe baan, waardoor wij u te veel geld hebben betaald.', 'waardoor'],
    ['Wij sturen u volgende week een formulier voor de aanvraag, zodat u uw gegevens rustig kunt opzoeken.', 'zodat'],
    ['U hoeft vandaag nog niets aan ons te betalen en u krijgt van ons binnenkort een nieuwe rekening.', 'en'],
    ['Daar kunnen wij helaas geen rekening mee houden, want het is de taak van ouders om dit te doen.', 'want'],
    ['Wij betalen de kosten van uw taxi vanaf maart weer; daarover heeft u al eerder een brief gekregen.', 'daarover'],
    ['U kunt deze maand nog geen afspraak maken in het stadhuis, maar u kunt ons wel elke dag bellen.', 'maar'],
    [
      'De buurman heeft bij ons geklaagd over het lawaai uit uw werkplaats, dus wij komen volgende week bij u meten.',
      'dus',
    ],
    ['Uw kind kan niet meer met de bus naar school, omdat de halte van de bus te ver weg is.', 'omdat'],
    [
      'Het bedrag van de rekening klopt volgens ons niet meer, maar wij betalen u het verschil deze maand nog terug.',
      'maar',
    ],
    [
      'U moet de schuur aan de achterkant van uw huis weghalen, want u heeft daar geen vergunning voor gekregen.',
      'want',
    ],
  ])('%s', (text, word) => {
    expect(proposal(text)).toBe(word);
  });
});

describe('a list', () => {
  test.each([
    'Zet in uw brief uw naam en adres, de datum, het kenmerk van deze brief en uw reden voor bezwaar.',
    'Wij betalen voor uw nieuwe huis de verf, het behang, de gordijnen, een tapijt en de huur van de bus.',
    'U neemt mee naar het gesprek: een paspoort, een foto, een brief van uw arts en uw laatste drie loonstroken.',
  ])('%s', (text) => {
    expect(proposal(text)).toBe('lijst');
  });
});

describe('no proposal rather than a wrong one', () => {
  test.each([
    'U noemde ons twee redenen voor uw aanvraag: uw bus is nodig voor werk en u heeft nog geen garage.',
    'Wij geven u korting op de rekening, uw dochter heeft weer een vaste chauffeur en u heeft een nieuw nummer.',
    'De schuur staat helemaal achter in uw tuin, is niet hoger dan drie meter en u gebruikt hem zelf.',
    'U kunt bezwaar maken tot zes weken na de dag waarop dit besluit aan u bekend is gemaakt door ons.',
    'Stuur ons een kopie van het besluit waartegen u bezwaar maakt en van de brief die u toen kreeg.',
    'Wij vragen u om ons de stukken te sturen die wij nodig hebben om over uw aanvraag te beslissen.',
    'U krijgt dit bedrag elke maand van ons op uw rekening als u aan alle regels van deze brief voldoet.',
    'Wij vragen aan alle ouders of zij hun kinderen voor het nieuwe jaar bij een school hebben aangemeld.',
    'Wij zien in onze gegevens dat u sinds de eerste dag van mei bij uw zus in huis woont.',
    'Als u het niet eens bent met ons besluit en u wilt bezwaar maken dan heeft u zes weken de tijd.',
    'Wij wijzen uw aanvraag voor een traplift niet af omdat u nog jong bent en goed kunt lopen op straat.',
    'U kunt ons bellen als u vragen heeft over het formulier dat wij u vorige week hebben gestuurd.',
    'Het huis aan de rand van het dorp waarin u sinds maart met uw gezin woont is van de gemeente.',
    'Wij betalen de kosten vooral omdat u door uw ziekte niet meer zelf naar het werk kunt rijden.',
    'Tijdens het gesprek in het stadhuis vertelt u ons hoe het gaat en wat u van ons nodig heeft.',
    'U moet het geld terugbetalen aan de gemeente waar u woonde toen u voor de eerste keer bijstand kreeg.',
    'De adviseur die bij u thuis is geweest heeft een verslag gemaakt van het gesprek met u en uw dochter.',
    'Wij kunnen omdat u de gegevens niet op tijd heeft gestuurd, nu nog geen besluit nemen over uw aanvraag.',
    'In het plan staat welke hulp u krijgt en wanneer wij met u kijken of die hulp goed genoeg is.',
    'U krijgt een brief van ons zodra wij weten of de school van uw kind nog plaats heeft voor hem.',
    'De vergunning geldt alleen voor het deel van de straat dat op de kaart bij deze brief geel is.',
    'U heeft recht op een vergoeding tenzij u in het afgelopen jaar al een keer hetzelfde bedrag heeft gekregen.',
    'Met dit geld kunt u in de winkels van de gemeente een bed en een kast voor uw kind kopen.',
    'Bel de medewerker van het team met wie u vorige maand heeft gesproken over de schulden van uw bedrijf.',
    'Dat is een handicap waardoor uw kind ook met een volwassene niet met de bus naar school kan gaan.',
    'Wij sturen deze brief ook aan de eigenaar van het huis van wie u de woning nu al huurt.',
  ])('%s', (text) => {
    expect(proposal(text)).toBeNull();
  });
});
