import { describe } from 'vitest';
import { checkAll } from './sentences.ts';

describe('list items', () => {
  checkAll([
    ['Stuur ons:\n- uw paspoort\n- uw huurcontract', 'Stuur ons:', 'uw paspoort', 'uw huurcontract'],
    ['Stuur ons:\n• uw paspoort;\n• uw huurcontract.', 'Stuur ons:', 'uw paspoort;', 'uw huurcontract.'],
    ['1. U woont hier.\n2. U bent 18.', 'U woont hier.', 'U bent 18.'],
    ['a) uw naam\nb) uw adres', 'uw naam', 'uw adres'],
    ['– uw naam – en adres\n– de datum', 'uw naam – en adres', 'de datum'],
    [
      'U hebt nodig:\n\n* een bewijs. Dit mag een kopie zijn.\n* een foto',
      'U hebt nodig:',
      'een bewijs.',
      'Dit mag een kopie zijn.',
      'een foto',
    ],
    [
      '- een lang stuk tekst dat op de volgende regel verder gaat omdat het\n  niet op een regel past\n- kort',
      'een lang stuk tekst dat op de volgende regel verder gaat omdat het\n  niet op een regel past',
      'kort',
    ],
    ['☐ Ja, ik ga akkoord\n☐ Nee', 'Ja, ik ga akkoord', 'Nee'],
    ['10. Wat als u het niet eens bent?\n11. Wie helpt u?', 'Wat als u het niet eens bent?', 'Wie helpt u?'],
    ['ii. het tweede lid\niii. het derde lid', 'het tweede lid', 'het derde lid'],
  ]);
});

describe('address lines, fields and headings', () => {
  checkAll([
    ['Gemeente Waardrecht\nPostbus 75\n3370 AB Waardrecht', 'Gemeente Waardrecht', 'Postbus 75', '3370 AB Waardrecht'],
    [
      'Mevrouw N. Haddad\nTulpstraat 31\n3371 DC WAARDRECHT',
      'Mevrouw N. Haddad',
      'Tulpstraat 31',
      '3371 DC WAARDRECHT',
    ],
    [
      'Datum: 3 maart 2026\nKenmerk: Z.26-12\nOnderwerp: besluit',
      'Datum: 3 maart 2026',
      'Kenmerk: Z.26-12',
      'Onderwerp: besluit',
    ],
    ['Wat hebben wij besloten?\nU krijgt geen hulp.', 'Wat hebben wij besloten?', 'U krijgt geen hulp.'],
    ['Ons besluit\nU krijgt geen hulp.', 'Ons besluit', 'U krijgt geen hulp.'],
    ['Geachte heer De Vries,\n\nU krijgt hulp.', 'Geachte heer De Vries,', 'U krijgt hulp.'],
    [
      'Met vriendelijke groet,\n\nnamens het college,\nJ. Bakker',
      'Met vriendelijke groet,',
      'namens het college,',
      'J. Bakker',
    ],
    ['BESLUIT\nWij wijzen uw aanvraag af', 'BESLUIT', 'Wij wijzen uw aanvraag af'],
    ['Ons kenmerk\tUw kenmerk\nZ26\tgeen', 'Ons kenmerk', 'Uw kenmerk', 'Z26', 'geen'],
    ['Huur      € 600\nZorg      € 120', 'Huur', '€ 600', 'Zorg', '€ 120'],
    ['Deel 1\n------\nEen zin.', 'Deel 1', 'Een zin.'],
    ['T.a.v. mw. S. de Boer\nKerkplein 2', 'T.a.v. mw. S. de Boer', 'Kerkplein 2'],
  ]);
});

describe('wrapped text and line ends', () => {
  checkAll([
    [
      'Wij hebben uw aanvraag voor huishoudelijke hulp ontvangen en daarover\ngaat deze brief. U krijgt hulp.',
      'Wij hebben uw aanvraag voor huishoudelijke hulp ontvangen en daarover\ngaat deze brief.',
      'U krijgt hulp.',
    ],
    ['Wij hebben uw aanvraag voor huishoudelijke hulp ontvangen van de heer\nJ. de Vries uit Waardrecht.'],
    [
      'Wij hebben uw aanvraag om hulp in het huishouden op 3 maart ontvangen.\nU krijgt vanaf 1 april 2026 elke week drie uur hulp in het huishouden.',
      'Wij hebben uw aanvraag om hulp in het huishouden op 3 maart ontvangen.',
      'U krijgt vanaf 1 april 2026 elke week drie uur hulp in het huishouden.',
    ],
    ['Eerste regel.\r\nTweede regel.\r\n\r\nDerde.', 'Eerste regel.', 'Tweede regel.', 'Derde.'],
    [
      'Wij hebben uw aanvraag voor huishoudelijke hulp ontvangen en daarover\r\ngaat deze brief.\r\n',
      'Wij hebben uw aanvraag voor huishoudelijke hulp ontvangen en daarover\r\ngaat deze brief.',
    ],
    ['Een.\n\n\n\nTwee.', 'Een.', 'Twee.'],
    ['  Ingesprongen zin.  ', 'Ingesprongen zin.'],
    ['Een zin.\u2028Nog een zin.', 'Een zin.', 'Nog een zin.'],
    ['\uFEFFGeachte mevrouw,', 'Geachte mevrouw,'],
    ['Een zin.\fNog een zin.', 'Een zin.', 'Nog een zin.'],
  ]);
});

describe('lines of a list of who can be reached, without marks', () => {
  const HERE = 'Het Juridisch Loket, gratis juridisch advies, telefoon 0800-8020';
  const NEXT = 'Humanitas, hulp bij brieven en papieren thuis, (0101) 23 45 67';
  checkAll([
    [`${HERE}\n${NEXT}`, HERE, NEXT],
    [`${HERE} (gratis)\n${NEXT}`, `${HERE} (gratis)`, NEXT],
    [`${HERE}, Kade 3, Waardrecht\n${NEXT}`, `${HERE}, Kade 3, Waardrecht`, NEXT],
    [
      'Geldfit, voor iedereen met geldzorgen, www.geldfit.nl/hulp\nUw vakbond',
      'Geldfit, voor iedereen met geldzorgen, www.geldfit.nl/hulp',
      'Uw vakbond',
    ],
    [
      'Sociaal raadslieden, elke dinsdag van 9.00 tot 11.00 uur, Dorpsstraat 40\nGeldfit, gratis advies over geld, 0800-8115, ook via WhatsApp',
      'Sociaal raadslieden, elke dinsdag van 9.00 tot 11.00 uur, Dorpsstraat 40',
      'Geldfit, gratis advies over geld, 0800-8115, ook via WhatsApp',
    ],
    [
      'De Brug in Waardrecht helpt u gratis, elke dinsdag van 9.00 uur tot 11.00 uur, aan de\nDorpsstraat 40 in Waardrecht.',
    ],
    ['Bel voor gratis hulp met het Juridisch Loket op 0800-8020, of met de\nHumanitas in Waardrecht op 0101-234567.'],
    ['Humanitas (0101-234567) helpt u hier gratis bij, net als het Juridisch\nLoket op 0800-8020.'],
    ['Bel voor gratis hulp met het Juridisch Loket op nummer 0800-8020\nof kom langs.'],
    [
      'You can call the Juridisch Loket for free on 0800-8020, or the office of the\nHumanitas volunteers on 0101-234567.',
    ],
    ['Wij hebben uw aanvraag voor hulp ontvangen op vrijdag 03-04-2026\nOndanks dat u die niet ondertekende.'],
  ]);
});
