import { describe } from 'vitest';
import { checkAll } from './sentences.ts';

describe('dates', () => {
  checkAll([
    ['Uw uitkering stopt op 1 jan. 2026.'],
    ['Uw uitkering stopt op 1 jan. Daarna krijgt u niets.', 'Uw uitkering stopt op 1 jan.', 'Daarna krijgt u niets.'],
    ['De termijn loopt van 3 febr. tot 5 mrt. 2026.'],
    ['Wij zien u op 12-03-2026. Neem dit mee.', 'Wij zien u op 12-03-2026.', 'Neem dit mee.'],
    ['Wij zien u op 12.03.2026. Neem dit mee.', 'Wij zien u op 12.03.2026.', 'Neem dit mee.'],
    ['Wij zien u op 12/3/2026 om 14.30 uur. Neem dit mee.', 'Wij zien u op 12/3/2026 om 14.30 uur.', 'Neem dit mee.'],
    [
      'U moet betalen voor 1 mei 2026. Doet u dit niet, dan volgt een boete.',
      'U moet betalen voor 1 mei 2026.',
      'Doet u dit niet, dan volgt een boete.',
    ],
    ['Dit geldt sinds 2015. In 2026 veranderde de wet.', 'Dit geldt sinds 2015.', 'In 2026 veranderde de wet.'],
    ['Het besluit is van 2015. 2016 was een ander jaar.', 'Het besluit is van 2015.', '2016 was een ander jaar.'],
    ['Kom op ma. 3 mei.'],
    ['De 1e termijn is voorbij. De 2e niet.', 'De 1e termijn is voorbij.', 'De 2e niet.'],
    ['Op 31 dec. 2025 had u € 6.000.'],
    ['Wij spreken elkaar om 10.30 u. Neem uw paspoort mee.', 'Wij spreken elkaar om 10.30 u.', 'Neem uw paspoort mee.'],
  ]);
});

describe('amounts and numbers', () => {
  checkAll([
    ['U krijgt € 1.250. Dit bedrag krijgt u elke maand.', 'U krijgt € 1.250.', 'Dit bedrag krijgt u elke maand.'],
    ['U krijgt € 1.250,50. Dit bedrag krijgt u elke maand.', 'U krijgt € 1.250,50.', 'Dit bedrag krijgt u elke maand.'],
    ['De boete is € 25,-. Betaal op tijd.', 'De boete is € 25,-.', 'Betaal op tijd.'],
    ['De boete is € 25,--. Betaal op tijd.', 'De boete is € 25,--.', 'Betaal op tijd.'],
    ['De boete is €25. Betaal op tijd.', 'De boete is €25.', 'Betaal op tijd.'],
    ['De boete is EUR 25,00. Betaal op tijd.', 'De boete is EUR 25,00.', 'Betaal op tijd.'],
    ['U krijgt 100%. Dat is alles.', 'U krijgt 100%.', 'Dat is alles.'],
    ['U krijgt € 40. € 10 houden wij in.', 'U krijgt € 40.', '€ 10 houden wij in.'],
    ['U hebt 12 punten. 3 daarvan tellen niet mee.', 'U hebt 12 punten.', '3 daarvan tellen niet mee.'],
    ['Bel 14 0101. Wij helpen u.', 'Bel 14 0101.', 'Wij helpen u.'],
    ['Bel (0101) 23 45 67. Wij helpen u.', 'Bel (0101) 23 45 67.', 'Wij helpen u.'],
    ['Uw kenmerk is Z-2026.00123/AB. Noem dit altijd.', 'Uw kenmerk is Z-2026.00123/AB.', 'Noem dit altijd.'],
    [
      'Ons rekeningnummer is NL91 ABNA 0417 1643 00. Zet uw naam erbij.',
      'Ons rekeningnummer is NL91 ABNA 0417 1643 00.',
      'Zet uw naam erbij.',
    ],
    ['De temperatuur is -5. Dat is koud.', 'De temperatuur is -5.', 'Dat is koud.'],
    ['De woning is 80 m². U woont er alleen.', 'De woning is 80 m².', 'U woont er alleen.'],
    ['U bouwt 1½ laag. Dat mag.', 'U bouwt 1½ laag.', 'Dat mag.'],
    ['Er zijn 2 à 3 plekken. U krijgt er één.', 'Er zijn 2 à 3 plekken.', 'U krijgt er één.'],
  ]);
});

describe('law references', () => {
  checkAll([
    ['Zie artikel 12. U kunt bezwaar maken.', 'Zie artikel 12.', 'U kunt bezwaar maken.'],
    ['Dat staat in art. 6:7 jo. 6:8 Awb.'],
    [
      'Dat staat in art. 6:7 jo. art. 6:8 Awb. U hebt zes weken.',
      'Dat staat in art. 6:7 jo. art. 6:8 Awb.',
      'U hebt zes weken.',
    ],
    ['Op grond van artikel 3.2, tweede lid, onder b, van de Wmo 2015 krijgt u geen hulp.'],
    [
      'Dit volgt uit artikel 2.3.5, derde lid, van de Wmo 2015. Wij leggen dat uit.',
      'Dit volgt uit artikel 2.3.5, derde lid, van de Wmo 2015.',
      'Wij leggen dat uit.',
    ],
    ['Artt. 17 en 54 Pw zijn van toepassing.'],
    ['Zie art. 8 lid 1 sub a. Dit lid geldt voor u.', 'Zie art. 8 lid 1 sub a.', 'Dit lid geldt voor u.'],
    ['Zie art. 8, lid 1, onder b. en c. van de wet.'],
    ['Zie Stb. 2015, 12 en Stcrt. 2020, nr. 44.'],
    [
      'Zie de uitspraak van de CRvB (ECLI:NL:CRVB:2019:1234). Die gaat hierover.',
      'Zie de uitspraak van de CRvB (ECLI:NL:CRVB:2019:1234).',
      'Die gaat hierover.',
    ],
    [
      'Dit staat in Hoofdstuk 6. Afdeling 2 gaat over iets anders.',
      'Dit staat in Hoofdstuk 6.',
      'Afdeling 2 gaat over iets anders.',
    ],
    ['Zie artikel 10, lid 2. Artikel 11 geldt niet.', 'Zie artikel 10, lid 2.', 'Artikel 11 geldt niet.'],
    ['Dit is de Wet van 3 juli 1987, houdende regels (Trb. 1987, 3).'],
    ['Wij verwijzen naar art. 4:5 Awb, evt. Artikel 4:6.'],
    [
      'Dat regelt artikel 3. Dat u dit niet wist, telt niet.',
      'Dat regelt artikel 3.',
      'Dat u dit niet wist, telt niet.',
    ],
  ]);
});
