import { existsSync } from 'node:fs';
import { check, type ReadabilityResult, readText } from '@klarebrief/core';
import { readPairs } from './pairs.ts';

/** What is compared: each gives a number that is higher for text that is harder to read. */
const MEASURES: Readonly<Record<string, (result: ReadabilityResult) => number>> = {
  'Klare Brief: moeilijkheid': ({ difficulty }) => difficulty,
  'gemiddelde zinslengte': ({ metrics }) => metrics.meanSentenceLength,
  LIX: ({ metrics }) => metrics.lix,
  'Flesch-Douma': ({ metrics }) => -metrics.fleschDouma,
  'rang van de woorden': ({ metrics }) => metrics.meanWordRank,
  'inhoudswoorden per deelzin': ({ metrics }) => metrics.contentWordsPerClause,
  'lijdende vormen': ({ metrics }) => metrics.passivesPerSentence,
};

const path = process.argv[2] ?? '';
if (!existsSync(path)) {
  console.error('Gebruik: pnpm readability <paren.csv>, met de kolommen id, document, complex en simple.');
  process.exitCode = 2;
} else {
  const pairs = readPairs(path);
  const documents = [...new Set(pairs.map(({ document }) => document))];
  const sides = pairs.map(({ complex, simple }) => [readability(complex), readability(simple)] as const);
  const texts = documents.map((name) => {
    const own = pairs.filter(({ document }) => document === name);
    return [
      readability(own.map(({ complex }) => complex).join('\n\n')),
      readability(own.map(({ simple }) => simple).join('\n\n')),
    ] as const;
  });
  console.log(
    `${pairs.length} paren uit ${documents.length} documenten. Hoe vaak vindt de maat de versie van de expert makkelijker? Gelijk telt half.\n`,
  );
  console.log(`${'maat'.padEnd(28)}  paren  documenten`);
  for (const [name, measure] of Object.entries(MEASURES))
    console.log(`${name.padEnd(28)}  ${rate(sides, measure)}  ${rate(texts, measure)}`);
}

function readability(text: string): ReadabilityResult {
  return check(readText(text), { language: 'nl', letterType: 'informatie', only: [] }).readability;
}

function rate(
  sides: readonly (readonly [ReadabilityResult, ReadabilityResult])[],
  measure: (result: ReadabilityResult) => number,
): string {
  const won = sides.reduce((sum, [complex, simple]) => {
    const difference = measure(complex) - measure(simple);
    return sum + (difference > 0 ? 1 : difference === 0 ? 0.5 : 0);
  }, 0);
  return (won / sides.length).toFixed(3).slice(1).padStart(5);
}
