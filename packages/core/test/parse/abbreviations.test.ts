import { describe } from 'vitest';
import { checkAll } from './sentences.ts';

describe('abbreviations that lead on to a next word', () => {
  checkAll([
    ['Neem contact op met mr. J.A. de Vries.'],
    ['U kunt bellen met dhr. Bakker of mevr. El Amrani.'],
    ['Uw contactpersoon is drs. P. Jansen.'],
    ['Ing. T. Smit komt bij u langs.'],
    ['De brief is ondertekend door prof. dr. mr. A. Brenninkmeijer.'],
    ['Lees bijv. Artikel 3 van de verordening.'],
    ['Het gaat om uw woning a/d Kade nr. 12 te Waardrecht.'],
    ['Zie blz. 4 van het rapport.'],
    ['Zie ook hfdst. 3 en par. 2 van het beleid.'],
    ['Het bedrag is incl. BTW.'],
    ['Het bedrag is excl. reiskosten.'],
    ['Wij toetsen dit o.a. Aan de Wmo 2015.'],
    ['Stuur de brief t.a.v. Team Bezwaar.'],
    ['Wij hebben uw aanvraag d.d. 3 maart 2026 ontvangen.'],
    ['Dit geldt m.b.t. Uw uitkering en m.i.v. 1 mei 2026.'],
    ['Wij doen dit i.v.m. Uw verhuizing.'],
    ['U vraagt een voorziening i.h.k.v. De Wmo.'],
    ['Wij betalen max. 12 uur per week.'],
    ['U hebt min. 2 jaar in de gemeente gewoond.'],
    ['Dat is ca. 40 m van uw huis.'],
    ['Het verslag is opgesteld door de wnd. Burgemeester.'],
    ['De resp. Bedragen staan hieronder.'],
    ['Uw tel. 06 12345678 staat in ons systeem.'],
    ['Zie afd. 3 en vgl. Artikel 9.'],
    ['Bel ons tijdens kantooruren (tel. 14 0101).'],
    ['De z.g. Vangnetregeling geldt hier niet.'],
    ['De aanvraag is gedaan door de heer Th.M. van den Berg.'],
    ['Uw gemachtigde is mw. mr. S. Yılmaz.'],
    ['Namens het college, mr. H. Post, secr. Gemeente Waardrecht'],
    ['De St. Janskerk ligt naast uw woning.'],
    ['Uw zoon, geb. 3 maart 2010, woont bij u.'],
    ['Het gaat om mevrouw Bakker, geb. Jansen.'],
    ['Uw vader is overl. 3 maart 2026.'],
    ['Wij betalen max. € 500 per jaar.'],
    ['U betaalt min. € 25 en max.\u00a0€ 50.'],
    ['Het is gem. € 30 per maand en plm. 3 uur per week.'],
    ['Uw huis ligt in de gem. Waardrecht.'],
    ['Noem uw zaaknr. 12345 en kenm. Z26-1.'],
    ['Uw brief, gedat. 12 mei 2026, is hier.'],
  ]);
});

describe('abbreviations that may end a sentence', () => {
  checkAll([
    [
      'Stuur loonstroken, bankafschriften enz. U hebt twee weken de tijd.',
      'Stuur loonstroken, bankafschriften enz.',
      'U hebt twee weken de tijd.',
    ],
    ['Stuur loonstroken, bankafschriften enz. naar ons toe.'],
    ['Denk aan huur, gas e.d. Deze kosten tellen niet mee.', 'Denk aan huur, gas e.d.', 'Deze kosten tellen niet mee.'],
    ['Denk aan huur, gas e.d. die u zelf betaalt.'],
    ['Wij spreken u op maandag a.s. Neem uw paspoort mee.', 'Wij spreken u op maandag a.s.', 'Neem uw paspoort mee.'],
    ['Uw brief van 3 mei j.l. hebben wij gelezen.'],
    ['Het bedrijf is een b.v. De eigenaar is niet bekend.', 'Het bedrijf is een b.v.', 'De eigenaar is niet bekend.'],
    ['Stuur ons dit a.u.b. Wij wachten daarop.', 'Stuur ons dit a.u.b.', 'Wij wachten daarop.'],
    ['Stuur ons dit a.u.b. voor 1 mei.'],
    ['Wilt u dit s.v.p. Voor 1 mei doen?', 'Wilt u dit s.v.p.', 'Voor 1 mei doen?'],
    ['De huur is € 600 p.m. Dat is te hoog.', 'De huur is € 600 p.m.', 'Dat is te hoog.'],
    ['Bij huisgenoot: n.v.t. Bij partner: ja.', 'Bij huisgenoot: n.v.t.', 'Bij partner: ja.'],
    [
      'U kunt terecht bij de buurvrouw c.s. Zij helpt u graag.',
      'U kunt terecht bij de buurvrouw c.s.',
      'Zij helpt u graag.',
    ],
    ['Neem een pasfoto, een rekening etc. Mee.', 'Neem een pasfoto, een rekening etc.', 'Mee.'],
    ['De heer De Vries jr. woont op dit adres.'],
    ['Het gaat om Bouw N.V. te Waardrecht.'],
  ]);
});

describe('words that are an abbreviation only before a number', () => {
  checkAll([
    ['Wij zeggen nee. No. 12 is niet van u.', 'Wij zeggen nee.', 'No. 12 is niet van u.'],
    ['Uw kind gaat naar groep 5 min. 10 uur per week.'],
    ['Het saldo staat in de min. Daarom krijgt u geld.', 'Het saldo staat in de min.', 'Daarom krijgt u geld.'],
    ['De emmer is vol. U kunt hem buiten zetten.', 'De emmer is vol.', 'U kunt hem buiten zetten.'],
    ['Zie vol. 3 van het dossier.'],
    ['Wij komen met de bus. Dat kost niets.', 'Wij komen met de bus.', 'Dat kost niets.'],
    ['Het pand staat in de st. 2 van het plan.'],
  ]);
});

describe('initials', () => {
  checkAll([
    ['Geachte heer J. de Vries,'],
    ['A. Van Dam heeft de aanvraag gedaan.'],
    ['Wij spraken met mevrouw K.L.M. Jansen.'],
    ['Wij spraken met J.P. Balk. Hij was boos.', 'Wij spraken met J.P. Balk.', 'Hij was boos.'],
    ['Wij gaan naar locatie B. U kunt daar parkeren.', 'Wij gaan naar locatie B.', 'U kunt daar parkeren.'],
    ['Uw woning heeft label B. Daarom krijgt u subsidie.', 'Uw woning heeft label B.', 'Daarom krijgt u subsidie.'],
    ['Uw vitamine is C. van den Berg.'],
    ['Schrijf aan B en W. Zet uw naam erin.', 'Schrijf aan B en W.', 'Zet uw naam erin.'],
    ['Zie bijlage A. Daar staat het.', 'Zie bijlage A.', 'Daar staat het.'],
    ['Zie p. 4. Daar staat het.', 'Zie p. 4.', 'Daar staat het.'],
    [
      'De rekening komt van het C.A.K. Zij sturen die elke maand.',
      'De rekening komt van het C.A.K.',
      'Zij sturen die elke maand.',
    ],
    ['Bel naar J.A. De Vries of A.B. Op den Camp.'],
    ['Zie ook bijlage B. De kosten staan daar.', 'Zie ook bijlage B.', 'De kosten staan daar.'],
    ['Wij kiezen voor variant C. Verder geldt niets.', 'Wij kiezen voor variant C.', 'Verder geldt niets.'],
    ['U valt in categorie A. Huurders betalen minder.', 'U valt in categorie A.', 'Huurders betalen minder.'],
    ['Lees de bijlagen A, B en C. Daarin staat alles.', 'Lees de bijlagen A, B en C.', 'Daarin staat alles.'],
    ['Dit staat in bijlage A. € 500 is het totaal.', 'Dit staat in bijlage A.', '€ 500 is het totaal.'],
    ['Bijlage A. Kosten'],
    ['Stuur bijlage A. de Vries mee.'],
    ['Dit is de groep van J. de Vries en P. Bakker.'],
    ['Wij beginnen bij Kanaal I. En daarna komt uw straat.', 'Wij beginnen bij Kanaal I.', 'En daarna komt uw straat.'],
    ['De heer P.C. Hooft woont daar niet meer.'],
    ['Dit is de brief van Chr. Bakker.'],
    ['Geachte mevrouw IJ. van Loon,'],
  ]);
});
