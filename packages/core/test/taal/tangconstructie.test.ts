import { describe, expect, test } from 'vitest';
import { tangconstructie } from '../../src/rules/taal/tangconstructie.ts';
import { checkAll, contextOf, letterOf } from './letters.ts';

describe('too far apart', () => {
  checkAll(tangconstructie, [
    [
      'U kunt tegen dit besluit binnen zes weken na de verzenddatum een bezwaarschrift indienen bij het college.',
      'kunt tegen dit besluit binnen zes weken na de verzenddatum een bezwaarschrift indienen',
    ],
    [
      'De in de Algemene wet bestuursrecht (Awb) voor een bezwaar van u genoemde termijn is zes weken.',
      'De in de Algemene wet bestuursrecht (Awb) voor een bezwaar van u genoemde termijn',
    ],
    ['Wij dienen deze in de gelegenheid te stellen een zienswijze te geven (artikel 4.4, vijfde lid, van de Woo).'],
    [
      'Het bedrag dient binnen zes weken na dagtekening van deze beschikking te worden voldaan.',
      'dient binnen zes weken na dagtekening van deze beschikking te worden voldaan',
    ],
    [
      'U dient dit bedrag binnen vier weken na dagtekening van dit besluit over te maken.',
      'dient dit bedrag binnen vier weken na dagtekening van dit besluit over te maken',
    ],
    [
      'Wij hebben de aanvraag van u en uw partner voor hulp bij het huishouden afgewezen.',
      'hebben de aanvraag van u en uw partner voor hulp bij het huishouden afgewezen',
    ],
    [
      'Wij trekken uw recht op een vergoeding voor de kosten van hulp bij het huishouden in.',
      'trekken uw recht op een vergoeding voor de kosten van hulp bij het huishouden in',
    ],
    [
      'De gemeente vordert de te veel betaalde uitkering over mei van u terug.',
      'vordert de te veel betaalde uitkering over mei van u terug',
    ],
    [
      'Wij laten uw woning door een deskundige van de gemeente onderzoeken.',
      'laten uw woning door een deskundige van de gemeente onderzoeken',
    ],
    [
      'Heeft u de vragen die op de achterkant staan van dit formulier al beantwoord?',
      'Heeft u de vragen die op de achterkant staan van dit formulier al beantwoord',
    ],
    ['Dit is het door u te betalen bedrag.', 'het door u te betalen bedrag'],
    ['Er kwam een door de gemeente in juni ingesteld onderzoek.', 'een door de gemeente in juni ingesteld onderzoek'],
    [
      'Het gaat om de aan u bij besluit van 14 juni 2011 verleende vergunning.',
      'de aan u bij besluit van 14 juni 2011 verleende vergunning',
    ],
  ]);
});

describe('near enough', () => {
  checkAll(tangconstructie, [
    ['U kunt binnen zes weken bezwaar maken.'],
    ['U kunt bezwaar maken bij het college van burgemeester en wethouders van de gemeente Waardrecht.'],
    ['U kunt ons op werkdagen van 9.00 tot 12.00 uur bellen.'],
    ['U kunt uw mening voor 23 juni 2026 geven.'],
    ['Wij wijzen uw aanvraag voor een wasmachine af.'],
    ['U betaalt binnen 30 dagen na de datum op deze brief.'],
    ['Wij rekenen het gratis uit en denken graag met u mee over een plan.'],
    ['Wij willen met u praten om samen een goede oplossing voor uw schulden bij de gemeente te vinden.'],
    ['Wij nodigen u uit voor een gesprek met onze medewerker bij u thuis.'],
    ['Zet uw naam en uw handtekening onder het verslag en stuur het naar ons terug.'],
    ['Kunt u niet komen, bel dan een week voor de afspraak naar onze medewerker om de afspraak af te zeggen.'],
    ['U kunt met vragen over deze brief bellen.'],
    ['Wij zien dat u hulp nodig heeft, en daarom kunt u deze hulp van ons krijgen.'],
    ['De aan u verstrekte bijstand stopt.'],
  ]);
});

test('says how many words stand in between', () => {
  const text = 'U kunt tegen dit besluit binnen zes weken na de verzenddatum een bezwaarschrift indienen.';
  const [found] = tangconstructie(contextOf(letterOf(text)));
  expect(found?.values).toEqual({ begin: 'kunt', eind: 'indienen', aantal: 11 });
});
