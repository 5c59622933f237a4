import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@klarebrief/core';
import { readDevelopment } from '../accuracy/corpus.ts';
import { plainTable } from '../accuracy/table.ts';
import { tagger } from '../tagger.ts';
import { complaintRows } from './complaints.ts';
import { foldedRate, interval, rate, type Sides, spreadOf } from './folds.ts';
import { MEASURES, type Measure, measureText, PARTS } from './measures.ts';
import { type Pair, readPairs } from './pairs.ts';

/*
 * npm run readability -- <paren.csv>    how often each measure finds the version of the expert easier, and how many warnings and
 *                                       errors both sides get
 */
const path = process.argv[2] ?? '';
if (!existsSync(path)) {
  console.error('Gebruik: npm run readability -- <paren.csv>, met de kolommen id, document, complex en simple.');
  process.exitCode = 2;
} else compare(path);

function compare(csv: string): void {
  const pairs = readPairs(csv);
  const documents = [...new Set(pairs.map(({ document }) => document))];
  const whole: Pair[] = documents.map((document) => {
    const own = pairs.filter((pair) => pair.document === document);
    return {
      document,
      complex: own.map(({ complex }) => complex).join('\n\n'),
      simple: own.map(({ simple }) => simple).join('\n\n'),
    };
  });
  const sentences = sidesOf(pairs);
  const texts = sidesOf(whole);
  const byLists = sidesOf(pairs, true);
  const share = (value: number): string => value.toFixed(3).replace(/^0/, '');
  const between = (measure: Measure): string => {
    const [low, high] = interval(sentences, measure);
    return `${share(low)} - ${share(high)}`;
  };
  const rows = Object.entries(MEASURES).map(([name, measure]) => [
    name,
    share(rate(sentences, measure)),
    between(measure),
    share(rate(texts, measure)),
  ]);
  const difficulty: Measure = ({ result }) => result.difficulty;
  rows.splice(
    1,
    0,
    ['  met gemiddelden van andere documenten', share(foldedRate(sentences)), '', ''],
    ['  zonder taalmodel', share(rate(byLists, difficulty)), '', share(rate(sidesOf(whole, true), difficulty))],
  );
  console.log(
    plainTable({
      title: `${pairs.length} paren uit ${documents.length} documenten`,
      note: 'Hoe vaak vindt de maat de versie van de expert makkelijker? Gelijk telt half. Tussen: 95 % van de trekkingen van documenten.',
      columns: ['maat', 'paren', 'tussen', 'documenten'],
      rows,
    }),
  );
  const yardsticks = Object.entries(PARTS).map(([name, part]) => [
    name,
    ...[sentences, byLists].flatMap((sides) => {
      const { mean, deviation } = spreadOf(sides.flatMap(({ complex, simple }) => [part(complex), part(simple)]));
      return [mean.toFixed(2), deviation.toFixed(2)];
    }),
  ]);
  const yardstickTable = plainTable({
    title: 'Gemiddelde en spreiding van de vijf maten, over beide kanten van de paren',
    columns: ['maat', 'gemiddelde', 'spreiding', 'zonder taalmodel', 'spreiding'],
    rows: yardsticks,
  });
  console.log(`\n${yardstickTable}`);
  const complaintTable = plainTable({
    title: 'Verbeterpunten en fouten',
    note: 'Gevraagd bij de expert: hoogstens 0,30 verbeterpunten en 0,04 fouten per zin, en bij de gemeente samen minstens 1,8 keer zo veel.',
    columns: ['aantal', 'gemeente', 'expert', 'keer zo veel'],
    rows: complaintRows(pairs),
  });
  console.log(`\n${complaintTable}`);
  console.log(`\n${otherText()}`);
}

function sidesOf(pairs: readonly Pair[], byLists = false): Sides[] {
  return pairs.map(({ document, complex, simple }) => ({
    document,
    complex: measureText(complex, byLists),
    simple: measureText(simple, byLists),
  }));
}

/** Whether the order holds on text that the measure was not made with: the letters of the corpus, by what an expert says of them. */
function otherText(): string {
  const letters = readDevelopment(join(import.meta.dirname, '../../corpus')).filter(
    ({ gold }) => gold.language === 'nl',
  );
  const of = (quality: string): number[] =>
    letters
      .filter(({ gold }) => gold.quality === quality)
      .map(({ letter }) => check(letter, { only: [], tagger }).readability.difficulty)
      .sort((a, b) => a - b);
  const [good, middling, bad] = ['good', 'middling', 'bad'].map(of);
  const middle = (values: readonly number[] = []): string => (values[values.length >> 1] ?? 0).toFixed(1);
  const harder = (bad ?? []).flatMap((one) => (good ?? []).map((other) => (one > other ? 1 : one === other ? 0.5 : 0)));
  const share = harder.reduce<number>((sum, each) => sum + each, 0) / harder.length;
  return (
    `${letters.length} brieven van corpus/: moeilijkheid in het midden ${middle(good)} (goed), ${middle(middling)} (matig), ` +
    `${middle(bad)} (slecht). Een slechte brief is moeilijker dan een goede in ${share.toFixed(3).slice(1)} van de paren.`
  );
}
