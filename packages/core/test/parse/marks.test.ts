import { describe } from 'vitest';
import { checkAll } from './sentences.ts';

describe('the end of a sentence', () => {
  checkAll([
    ['Dat weten wij al. U hoeft niets te doen.', 'Dat weten wij al.', 'U hoeft niets te doen.'],
    ['Wij sturen dit naar u. Daarna belt u ons.', 'Wij sturen dit naar u.', 'Daarna belt u ons.'],
    ['Wij sturen dit naar U. Daarna belt U ons.', 'Wij sturen dit naar U.', 'Daarna belt U ons.'],
    ['Wij helpen u.'],
    ['Wat betekent dit voor u? Lees verder!', 'Wat betekent dit voor u?', 'Lees verder!'],
    ['Echt waar?! Ja.', 'Echt waar?!', 'Ja.'],
    ['Ja. Nee. Misschien.', 'Ja.', 'Nee.', 'Misschien.'],
    ['Wij wijzen uw aanvraag af.U kunt bezwaar maken.', 'Wij wijzen uw aanvraag af.', 'U kunt bezwaar maken.'],
    ['Bent u het niet eens?Bel ons.', 'Bent u het niet eens?', 'Bel ons.'],
    ['U woont in Waardrecht. de uitkering stopt.', 'U woont in Waardrecht.', 'de uitkering stopt.'],
    ['Dat is zo… U kunt ons bellen.', 'Dat is zo…', 'U kunt ons bellen.'],
    ['Dat is zo... U kunt ons bellen.', 'Dat is zo...', 'U kunt ons bellen.'],
    ['U vraagt om (...) hulp in huis.'],
    ['Ik wil graag… nou ja, hulp.'],
    ['Het is klaar . Nu bent u aan zet.', 'Het is klaar .', 'Nu bent u aan zet.'],
    ['Hebt u vragen? bel ons dan.', 'Hebt u vragen?', 'bel ons dan.'],
    ['Stop! Lees dit eerst.', 'Stop!', 'Lees dit eerst.'],
    ['U krijgt het volgende: Een bed. Een stoel.', 'U krijgt het volgende: Een bed.', 'Een stoel.'],
    ['U mag blijven; Wij helpen u.'],
    ["Wij zien u 's ochtends. 's Middags zijn wij dicht.", "Wij zien u 's ochtends.", "'s Middags zijn wij dicht."],
    ["Wij komen uit 's-Gravenhage. 't Is ver.", "Wij komen uit 's-Gravenhage.", "'t Is ver."],
    ['Uw partner heet Élise. Éen ding nog.', 'Uw partner heet Élise.', 'Éen ding nog.'],
    ['U bent ziek. Één arts zag u.', 'U bent ziek.', 'Één arts zag u.'],
    ['Ons e-mailadres werkt niet. E-mail ons dus niet.', 'Ons e-mailadres werkt niet.', 'E-mail ons dus niet.'],
  ]);
});

describe('quotes and brackets', () => {
  checkAll([
    ['U schrijft: "Ik ben ziek." Dat begrijpen wij.', 'U schrijft: "Ik ben ziek."', 'Dat begrijpen wij.'],
    ['U schrijft: “Ik ben ziek.” Dat begrijpen wij.', 'U schrijft: “Ik ben ziek.”', 'Dat begrijpen wij.'],
    ["U schrijft: 'Ik ben ziek.' Dat begrijpen wij.", "U schrijft: 'Ik ben ziek.'", 'Dat begrijpen wij.'],
    ['U schrijft: ‘Ik ben ziek.’ Dat begrijpen wij.', 'U schrijft: ‘Ik ben ziek.’', 'Dat begrijpen wij.'],
    ['U schrijft: „Ik ben ziek.” Dat begrijpen wij.', 'U schrijft: „Ik ben ziek.”', 'Dat begrijpen wij.'],
    ['U vraagt "Waarom?" en dat is terecht.'],
    ['U kiest “Bezwaar!” in het menu.'],
    ['Zie de bijlage (blz. 3). Daar staat het.', 'Zie de bijlage (blz. 3).', 'Daar staat het.'],
    [
      'Dat mag niet. (Zie de bijlage.) U kunt bezwaar maken.',
      'Dat mag niet.',
      '(Zie de bijlage.)',
      'U kunt bezwaar maken.',
    ],
    ['Dat mag niet. "Nee" is nee.', 'Dat mag niet.', '"Nee" is nee.'],
    ['Het team (mw. De Boer) belt u.'],
    ['Dat is [sic] zo. [Noot] Meer.', 'Dat is [sic] zo.', '[Noot] Meer.'],
    ['De wet («Awb»). Die geldt.', 'De wet («Awb»).', 'Die geldt.'],
    ['U zegt "ja." (of "nee.") tegen ons.'],
    ['(U hoeft niets te doen.)'],
  ]);
});

describe('web and mail addresses', () => {
  checkAll([
    ['Kijk op www.mkb.nl. Daar staat meer.', 'Kijk op www.mkb.nl.', 'Daar staat meer.'],
    ['Kijk op cak.nl. Daar staat meer.', 'Kijk op cak.nl.', 'Daar staat meer.'],
    ['Kijk op www.waardrecht.nl. Daar staat meer.', 'Kijk op www.waardrecht.nl.', 'Daar staat meer.'],
    [
      'Kijk op https://www.waardrecht.nl/bezwaar?id=1&b=2. Daar staat meer.',
      'Kijk op https://www.waardrecht.nl/bezwaar?id=1&b=2.',
      'Daar staat meer.',
    ],
    ['Mail naar info@waardrecht.nl. Wij antwoorden snel.', 'Mail naar info@waardrecht.nl.', 'Wij antwoorden snel.'],
    ['Mail naar j.de.vries@sub.waardrecht.nl of bel.'],
    ['Ga naar mijn.overheid.nl! Log in.', 'Ga naar mijn.overheid.nl!', 'Log in.'],
    [
      'Kijk op rechtspraak.nl/formulieren (kies "bezwaar"). Vul in.',
      'Kijk op rechtspraak.nl/formulieren (kies "bezwaar").',
      'Vul in.',
    ],
    ['Lees meer (www.juridischloket.nl). Dat is gratis.', 'Lees meer (www.juridischloket.nl).', 'Dat is gratis.'],
    ['Wilt u meer weten? www.waardrecht.nl helpt.', 'Wilt u meer weten?', 'www.waardrecht.nl helpt.'],
    ['Kijk op Waardrecht.nl, of bel 14 0101.'],
    ['Kijk op <https://waardrecht.nl>. Daar staat het.', 'Kijk op <https://waardrecht.nl>.', 'Daar staat het.'],
  ]);
});

describe('merge fields', () => {
  checkAll([
    [
      'Geachte {{aanhef}} {{naam}}, u krijgt {{bedrag}}. Dit is veel.',
      'Geachte {{aanhef}} {{naam}}, u krijgt {{bedrag}}.',
      'Dit is veel.',
    ],
    ['Uw uitkering stopt. {{reden}} U kunt bezwaar maken.', 'Uw uitkering stopt.', '{{reden}} U kunt bezwaar maken.'],
    [
      'Beste «Voornaam», wij zien u op [datum]. Kom op tijd.',
      'Beste «Voornaam», wij zien u op [datum].',
      'Kom op tijd.',
    ],
    ['U betaalt € XXX. Doe dat op tijd.', 'U betaalt € XXX.', 'Doe dat op tijd.'],
    ['U woont op ............ in Waardrecht.'],
    ['Het gaat om [[zaak.naam]] en ((straat)). Klopt dit?', 'Het gaat om [[zaak.naam]] en ((straat)).', 'Klopt dit?'],
    [
      '{% if partner %}Uw partner krijgt ook hulp.{% endif %} U krijgt hulp.',
      '{% if partner %}Uw partner krijgt ook hulp.',
      '{% endif %} U krijgt hulp.',
    ],
    ['U krijgt {{ bedrag | euro }}.'],
    ['Mail naar {{e-mail}}. Bel {{telefoon}}.', 'Mail naar {{e-mail}}.', 'Bel {{telefoon}}.'],
    ['Uw adres is <<straat>> <<nr.>> te Waardrecht.'],
    ['Wij zien u op __________. Neem uw pas mee.', 'Wij zien u op __________.', 'Neem uw pas mee.'],
  ]);
});

describe('characters out of the ordinary', () => {
  checkAll([
    ['Wij gaan naar het cafe\u0301. U ook.', 'Wij gaan naar het cafe\u0301.', 'U ook.'],
    ['Goed gedaan! 🎉 U krijgt subsidie.', 'Goed gedaan!', '🎉 U krijgt subsidie.'],
    ['Goed gedaan 👩‍👩‍👧. U krijgt subsidie.', 'Goed gedaan 👩‍👩‍👧.', 'U krijgt subsidie.'],
    [
      'Uw be\u00adzwaar\u00adschrift is binnen. Wij lezen het.',
      'Uw be\u00adzwaar\u00adschrift is binnen.',
      'Wij lezen het.',
    ],
    ['U krijgt €\u00a025,\u2013. Dat is alles.', 'U krijgt €\u00a025,\u2013.', 'Dat is alles.'],
    ['Geachte heer Çelik. Ömer is uw zoon.', 'Geachte heer Çelik.', 'Ömer is uw zoon.'],
    ['Dit is\u00a0klaar.\u00a0U kunt gaan.', 'Dit is\u00a0klaar.', 'U kunt gaan.'],
    ['Привет. Это письмо.', 'Привет.', 'Это письмо.'],
    ['السلام. مرحبا.', 'السلام.', 'مرحبا.'],
    ['Dit kost\u202f€\u202f5. Meer niet.', 'Dit kost\u202f€\u202f5.', 'Meer niet.'],
    ['zero\u200bwidth blijft. Ja.', 'zero\u200bwidth blijft.', 'Ja.'],
    ['\ud800 los. Ja.', '\ud800 los.', 'Ja.'],
  ]);
});
