import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { badLetter } from './fixtures/letters.ts';
import { folderWith, klarebrief } from './klarebrief.ts';

const map = (name: string): string =>
  `organisations:\n  - name: ${name}\n    whatFor: gratis hulp bij brieven\n    areas: [algemeen]\n    contact: { phone: 0101-234567 }\n    checkedOn: 2999-01-01\n`;
const config = (name: string): string => `municipality:\n  name: ${name}\n`;

const folder = await folderWith({
  'brief.txt': badLetter,
  'west/klarebrief.config.yaml': `${config('Westrecht')}socialMap: kaart/sociaal.yaml\n`,
  'west/kaart/sociaal.yaml': map('Westhulp'),
  'west/brieven/2026/brief.txt': badLetter,
  'oost/klarebrief.config.yaml': config('Oostrecht'),
  'oost/brief.txt': badLetter,
  'oost/los/klarebrief.config.yaml': `socialMap: ../../west/kaart/sociaal.yaml\n`,
  'oost/los/brief.txt': badLetter,
  'anders.yaml': config('Zuidrecht'),
  'fout/klarebrief.config.yaml': 'municipality:\n  nam: Waardrecht\n  phone: 140101\n',
  'fout/brief.txt': badLetter,
  'zonder/klarebrief.config.yaml': '# kaart\nsocialMap: weg.yaml\n',
  'zonder/brief.txt': badLetter,
  'kapot/klarebrief.config.yaml': 'socialMap: kaart.yaml\n',
  'kapot/kaart.yaml': map('Hulp').replace('2999-01-01', 'gisteren'),
  'kapot/brief.txt': badLetter,
});
const check = (...words: readonly string[]) => klarebrief(['check', ...words], { cwd: folder });

/** The texts that the JSON report offers for each letter. */
async function offered(...words: readonly string[]): Promise<string[]> {
  const { out } = await check(...words, '--format', 'json', '--fail-on', 'never');
  const { letters } = JSON.parse(out);
  return letters.map(({ findings }: { findings: { suggestions: { edits: { text: string }[] }[] }[] }) =>
    JSON.stringify(findings.flatMap(({ suggestions }) => suggestions.flatMap(({ edits }) => edits))),
  );
}

describe('the nearest klarebrief.config.yaml', () => {
  it('is found in a folder above the letter, with its sociale kaart', async () => {
    const [text] = await offered('west');
    expect(text).toContain('Westhulp: gratis hulp bij brieven. Bel 0101-234567.');
  });

  it('goes for each letter on its own', async () => {
    const texts = await offered('brief.txt', 'west/brieven/2026/brief.txt', 'oost/brief.txt', 'oost/los/brief.txt');
    expect(texts.map((text) => text.includes('Westhulp'))).toEqual([false, true, false, true]);
  });

  it('is looked for from this folder for standard input', async () => {
    const { out } = await klarebrief(['check', '-', '--format', 'json'], {
      cwd: join(folder, 'west/brieven'),
      input: badLetter,
    });
    expect(out).toContain('Westhulp');
  });

  it('gives way to --config', async () => {
    const [text] = await offered('west/brieven/2026/brief.txt', '--config', 'anders.yaml');
    expect(text).not.toContain('Westhulp');
  });
});

test.each([
  [
    'fout',
    [
      "fout/klarebrief.config.yaml:2: De sleutel 'nam' bestaat hier niet. Bedoelt u 'name'?",
      "fout/klarebrief.config.yaml:3: 'phone' moet een tekst zijn. Zet de waarde tussen aanhalingstekens.",
    ],
  ],
  [
    'zonder',
    ['zonder/klarebrief.config.yaml:2: socialMap: Dit bestand of deze map bestaat niet. Kijk of de naam klopt.'],
  ],
  ['kapot', [`kapot/kaart.yaml:6: 'checkedOn' is "gisteren". Schrijf het zoals in dit voorbeeld: 2026-03-31.`]],
])('mistakes in %s: exit code 2, a line for each, and nothing checked', async (name, lines) => {
  expect(await check(`${name}/brief.txt`, 'brief.txt')).toEqual({ code: 2, out: '', err: `${lines.join('\n')}\n` });
});

it('says that a file named by the user is not there', async () => {
  expect(await check('brief.txt', '--config', 'weg.yaml')).toEqual({
    code: 2,
    out: '',
    err: 'weg.yaml: Dit bestand of deze map bestaat niet. Kijk of de naam klopt.\n',
  });
});

it.each(['klarebrief.config', 'sociale-kaart'])('%s.schema.json is what the reader goes by', (name) => {
  const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
  expect(read(`../${name}.schema.json`)).toBe(read(`../../settings/${name}.schema.json`));
});
