import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@klarebrief/core';
import { readCorpus } from '../accuracy/corpus.ts';
import { plainTable } from '../accuracy/table.ts';
import { foldedRate, interval, rate, type Sides } from './folds.ts';
import { MEASURES, type Measure, measureText } from './measures.ts';
import { readPairs } from './pairs.ts';

/*
 * pnpm readability <paren.csv>    how often each measure finds the version of the expert easier
 */
const path = process.argv[2] ?? '';
if (!existsSync(path)) {
  console.error('Gebruik: pnpm readability <paren.csv>, met de kolommen id, document, complex en simple.');
  process.exitCode = 2;
} else compare(path);

function compare(csv: string): void {
  const pairs = readPairs(csv);
  const documents = [...new Set(pairs.map(({ document }) => document))];
  const sentences: Sides[] = pairs.map(({ document, complex, simple }) => ({
    document,
    complex: measureText(complex),
    simple: measureText(simple),
  }));
  const texts: Sides[] = documents.map((document) => {
    const own = pairs.filter((pair) => pair.document === document);
    return {
      document,
      complex: measureText(own.map(({ complex }) => complex).join('\n\n')),
      simple: measureText(own.map(({ simple }) => simple).join('\n\n')),
    };
  });
  const share = (value: number): string => value.toFixed(3).slice(1);
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
  rows.splice(1, 0, ['  met gemiddelden van andere documenten', share(foldedRate(sentences)), '', '']);
  console.log(
    plainTable({
      title: `${pairs.length} paren uit ${documents.length} documenten`,
      note: 'Hoe vaak vindt de maat de versie van de expert makkelijker? Gelijk telt half. Tussen: 95 % van de trekkingen van documenten.',
      columns: ['maat', 'paren', 'tussen', 'documenten'],
      rows,
    }),
  );
  console.log(`\n${otherText()}`);
}

/** Whether the order holds on text that the measure was not made with: the letters of the corpus, by what an expert says of them. */
function otherText(): string {
  const letters = readCorpus(join(import.meta.dirname, '../../corpus')).filter(({ gold }) => gold.language === 'nl');
  const of = (quality: string): number[] =>
    letters
      .filter(({ gold }) => gold.quality === quality)
      .map(({ letter }) => check(letter, { only: [] }).readability.difficulty)
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
