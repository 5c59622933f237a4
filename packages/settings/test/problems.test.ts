import { readFileSync } from 'node:fs';
import { lifeAreas } from '@klarebrief/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig, readSocialMap } from '../src/index.ts';

type Read = (text: string) => readonly string[];

const lines =
  (read: typeof readConfig | typeof readSocialMap): Read =>
  (text) =>
    read({ path: 'a.yaml', text }).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
const read = { config: lines(readConfig), map: lines(readSocialMap) };

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../${name}.schema.json`, import.meta.url), 'utf8'));
const schemas = { config: schemaOf('klarebrief.config'), map: schemaOf('sociale-kaart') };

/** One organisation; a line replaces the one with the same key, and a key alone takes it away. */
function entry(...changes: readonly string[]): string {
  const all = [
    'name: Waardhulp',
    'whatFor: gratis hulp bij brieven',
    'areas: [algemeen]',
    'contact: { phone: 0101-234567 }',
    'checkedOn: 2026-10-01',
  ];
  const keyOf = (line: string): string | undefined => line.split(':')[0];
  const kept = all.map((line) => changes.find((each) => keyOf(each) === keyOf(line)) ?? line);
  const added = changes.filter((each) => !all.some((line) => keyOf(line) === keyOf(each)));
  const own = [...kept, ...added].filter((line) => line.includes(':'));
  return `organisations:\n${own.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`).join('\n')}\n`;
}

const AREAS =
  'familie en relatie, werk en inkomen, schulden en incasso, wonen en buren, zorg en maatschappelijke opvang, politie en justitie, aankopen en garantie, algemeen';

type Fault = readonly [kind: keyof typeof read, text: string, said: readonly string[]];

/** Texts with all that is said of them. */
const faults: readonly Fault[] = [
  ['config', 'municipality: { name: Waardrecht }\nsocialMap: sociale-kaart.yaml\n', []],
  ['config', 'ignoreTerms: [briefadres]\nfiles:\n  - "**/*.md"\n', []],
  [
    'config',
    'files: brieven',
    ["1:8 'files' moet een lijst zijn. Zet elke waarde op een eigen regel achter een streepje."],
  ],
  [
    'config',
    'gemeente: Waardrecht',
    ["1:1 De sleutel 'gemeente' bestaat hier niet. Hier kunnen staan: municipality, socialMap, ignoreTerms, files."],
  ],
  ['config', 'municipality:\n  nam: Waardrecht', ["2:3 De sleutel 'nam' bestaat hier niet. Bedoelt u 'name'?"]],
  [
    'config',
    'municipality: Waardrecht',
    [`1:15 'municipality' moet uit sleutels met waarden bestaan, zoals "sleutel: waarde".`],
  ],
  ['config', 'municipality:\n', ["1:14 'municipality' is leeg. Vul het in of haal het weg."]],
  [
    'config',
    'municipality:\n  phone: 140101',
    ["2:10 'phone' moet een tekst zijn. Zet de waarde tussen aanhalingstekens."],
  ],
  [
    'config',
    'municipality:\n  phone: bel ons',
    [`2:10 'phone' is "bel ons". Schrijf het zoals in dit voorbeeld: 14 0101.`],
  ],
  [
    'config',
    'municipality:\n  name: gemeente Waardrecht\n  body: college\n  court: { name: Midden-Waard }',
    [
      `2:9 'name' is "gemeente Waardrecht". Schrijf het zoals in dit voorbeeld: Waardrecht.`,
      `3:9 'body' is "college". Schrijf het zoals in dit voorbeeld: het college van burgemeester en wethouders van Waardrecht.`,
      `4:18 'name' is "Midden-Waard". Schrijf het zoals in dit voorbeeld: rechtbank Midden-Waard.`,
    ],
  ],
  ['config', '- een', ['1:1 Dit bestand moet uit sleutels met waarden bestaan, zoals "sleutel: waarde".']],
  ['map', entry(), []],
  ['map', 'organisations: []', []],
  ['map', '', ['1:1 Dit bestand is leeg. Vul het in of haal het weg.']],
  [
    'map',
    'organisations: Waardhulp',
    ["1:16 'organisations' moet een lijst zijn. Zet elke waarde op een eigen regel achter een streepje."],
  ],
  ['map', entry('checkedOn'), [`2:5 'checkedOn' ontbreekt. Voeg een regel toe die begint met "checkedOn:".`]],
  ['map', entry('areas: [geld]'), [`4:13 Een waarde van 'areas' is "geld". Kies uit: ${AREAS}.`]],
  ['map', entry('areas: []'), ["4:12 'areas' is een lege lijst. Zet er ten minste één waarde in."]],
  [
    'map',
    entry('contact: {}'),
    ["5:14 'contact' is leeg. Zet er een van deze sleutels in: phone, website, email, address, hours."],
  ],
  ['map', entry('contact: { phone: }'), ["5:23 'phone' is leeg. Vul het in of haal het weg."]],
  [
    'map',
    entry('contact: { email: hulp }'),
    [`5:23 'email' is "hulp". Schrijf het zoals in dit voorbeeld: hulp@waardhulp.example.`],
  ],
  [
    'map',
    entry('checkedOn: 1 oktober'),
    [`6:16 'checkedOn' is "1 oktober". Schrijf het zoals in dit voorbeeld: 2026-03-31.`],
  ],
];

/** Texts that JSON Schema has no words for. */
const beyondSchema: readonly Fault[] = [
  ['config', '', []],
  ['config', '# nog niets\n', []],
  [
    'config',
    'a: b: c',
    ['1:4 In deze tekst staat een dubbele punt met een spatie. Zet de tekst tussen aanhalingstekens.'],
  ],
  [
    'map',
    entry('checkedOn: 2026-02-30'),
    ['6:16 De dag "2026-02-30" bestaat niet. Schrijf eerst het jaar, dan de maand en dan de dag.'],
  ],
  [
    'map',
    entry('alsoKnownAs: [De Helper, waardhulp]'),
    ['7:30 De naam "waardhulp" staat er al, op regel 2. Haal er één weg.'],
  ],
];

test.each([...faults, ...beyondSchema])('%s: %j', (kind, text, expected) => {
  expect(read[kind](text)).toEqual(expected);
});

describe('the JSON Schema', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  const valid = { config: ajv.compile(schemas.config), map: ajv.compile(schemas.map) };

  test.each(faults)('judges %s in the same way: %j', (kind, text, expected) => {
    expect(valid[kind](parse(text))).toBe(expected.length === 0);
  });

  test('knows the life areas of core', () => {
    expect(schemas.map).toMatchObject({
      properties: { organisations: { items: { properties: { areas: { items: { enum: lifeAreas } } } } } },
    });
  });
});

test.each<[what: string, text: string]>([
  ['a wrong key', 'files: [a.md]\nfout: ja\nmunicipality: { nam: Waardrecht }\n'],
  ['wrong YAML below', 'files: [a.md]\nignoreTerms: [\n'],
  ['wrong YAML at the end', 'files: [a.md]\n  x: [\n\n\n'],
])('what is right is read: %s', (_, text) => {
  const { value, problems } = readConfig({ path: 'a.yaml', text });
  expect(value).toEqual({ files: ['a.md'] });
  expect(problems).not.toEqual([]);
});

test('what was read', () => {
  const text = entry('whatFor: gratis hulp.', 'alsoKnownAs: [De Helper]');
  expect(readSocialMap({ path: 'a.yaml', text }).value).toEqual([
    {
      name: 'Waardhulp',
      alsoKnownAs: ['De Helper'],
      whatFor: 'gratis hulp',
      areas: ['algemeen'],
      contact: { phone: '0101-234567' },
      checkedOn: '2026-10-01',
    },
  ]);
  expect(readConfig({ path: 'a.yaml', text: 'municipality: { name: Waardrecht }' }).value).toEqual({
    municipality: { name: 'Waardrecht' },
  });
});
