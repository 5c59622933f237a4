import type { Root } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import { ParseDutch } from 'parse-dutch';
import { describe, expect, test } from 'vitest';
import { corpusLetters } from '../corpus.ts';
import { sentencesOf } from './sentences.ts';

/** The sentences of parse-dutch, which reads line feeds as spaces. */
function dutchSentencesOf(text: string): string[] {
  const tree: Root = new ParseDutch().parse(text);
  return tree.children.flatMap((node) =>
    node.type === 'ParagraphNode'
      ? node.children.flatMap((child) => (child.type === 'SentenceNode' ? [textOf(child)] : []))
      : [],
  );
}

/** Ordinary sentences: both parsers see the same ends. */
const AGREED = [
  'U krijgt huishoudelijke hulp. Wij betalen dit voor u.',
  'Bent u het niet eens met ons besluit? Dan kunt u bezwaar maken.',
  'Let op! U hebt zes weken de tijd.',
  'Wij hebben uw aanvraag op 3 maart 2026 ontvangen. Hieronder leest u wat wij besluiten.',
  'U betaalt € 25,00 per maand. Dit bedrag geldt tot en met december.',
  'Neem uw paspoort mee. Wij maken daar een kopie van. Dat is verplicht.',
  'U woont met uw partner, uw dochter en uw zoon in Waardrecht.',
  'Wij vinden dat u hulp nodig hebt, omdat u ziek bent. Daarom krijgt u drie uur hulp per week.',
  'Wat moet u doen? Vul het formulier in. Zet uw handtekening. Stuur het terug.',
  'De wethouder (mevrouw El Amrani) heeft dit besloten. Zij was daartoe bevoegd.',
  'U zei: "Ik heb geen auto." Dat klopt volgens ons.',
  'Zie bijv. de folder. Daarin staat meer.',
  'De termijn is 12 weken. Daarna hoort u van ons.',
  'Neem contact op met mr. J.A. de Vries.',
  'Op grond van artikel 3.2, lid 2, sub b. van de Wmo 2015 krijgt u geen hulp.',
  'Uw contactpersoon is drs. P. Jansen.',
  'U krijgt € 1.250. Dit bedrag krijgt u elke maand.',
  'De emmer is vol. U kunt hem buiten zetten.',
  'Bel ons tijdens kantooruren (tel. 14 0101). Wij helpen u.',
  'Wij wonen hier. 3 kinderen ook.',
  'Stuur dit t.a.v. Team Bezwaar.',
  'De wnd. Burgemeester tekent.',
];

/** The tricky ends that parse-dutch gets wrong: the text, and the sentences that it has. */
const OURS_ALONE: readonly (readonly [text: string, ...sentences: string[]])[] = [
  ['Zie artikel 12. U kunt bezwaar maken.', 'Zie artikel 12.', 'U kunt bezwaar maken.'],
  ['Dat weten wij al. U hoeft niets te doen.', 'Dat weten wij al.', 'U hoeft niets te doen.'],
  ['Dat staat in art. 6:7 jo. 6:8 Awb.', 'Dat staat in art. 6:7 jo. 6:8 Awb.'],
  ['Wij sturen dit naar u. Daarna belt u ons.', 'Wij sturen dit naar u.', 'Daarna belt u ons.'],
  ['De huur is € 600 p.m. Dat is te hoog.', 'De huur is € 600 p.m.', 'Dat is te hoog.'],
  ['Stuur ons dit a.u.b. Wij wachten daarop.', 'Stuur ons dit a.u.b.', 'Wij wachten daarop.'],
  ['Wij wijzen uw aanvraag af.U kunt bezwaar maken.', 'Wij wijzen uw aanvraag af.', 'U kunt bezwaar maken.'],
  ['Geachte heer De Vries,\nU krijgt hulp.', 'Geachte heer De Vries,', 'U krijgt hulp.'],
  ['Gemeente Waardrecht\nPostbus 75', 'Gemeente Waardrecht', 'Postbus 75'],
  ['- uw paspoort\n- uw huurcontract', 'uw paspoort', 'uw huurcontract'],
  ['Ons besluit\nU krijgt geen hulp.', 'Ons besluit', 'U krijgt geen hulp.'],
  ['Uw woning heeft label B. Daarom krijgt u subsidie.', 'Uw woning heeft label B.', 'Daarom krijgt u subsidie.'],
  ['Hebt u vragen? bel ons dan.', 'Hebt u vragen?', 'bel ons dan.'],
];

describe('parse-dutch and we agree', () => {
  for (const text of AGREED) test(text, () => expect(sentencesOf(text)).toEqual(dutchSentencesOf(text)));
});

describe('we are right where parse-dutch is wrong', () => {
  for (const [text, ...sentences] of OURS_ALONE)
    test(JSON.stringify(text), () => {
      expect(sentencesOf(text)).toEqual(sentences);
      expect(dutchSentencesOf(text)).not.toEqual(sentences);
    });
});

test('in running text of the corpus the two mostly agree', () => {
  let same = 0;
  let all = 0;
  for (const { letter } of corpusLetters())
    for (const { start, end, kind } of letter.blocks) {
      const text = letter.text.slice(start, end);
      if (kind !== 'paragraph' || text.length < 120 || text.includes('\n')) continue;
      all++;
      if (sentencesOf(text).join('|') === dutchSentencesOf(text).join('|')) same++;
    }
  expect(all).toBeGreaterThan(200);
  expect(same / all).toBeGreaterThan(0.8);
});
