import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, readText, type Settings } from '@klarebrief/core';
import { expect, test } from 'vitest';
import { readConfig, readSocialMap } from '../src/index.ts';

const folder = join(import.meta.dirname, '../../../docs/voorbeelden');
const source = (path: string): { path: string; text: string } => ({
  path,
  text: readFileSync(join(folder, path), 'utf8'),
});

const config = readConfig(source('klarebrief.config.yaml'));
const map = readSocialMap(source(config.value.socialMap ?? ''));
const { municipality = {} } = config.value;
const settings: Settings = { municipality, socialMap: map.value };

test('the files in docs/voorbeelden are valid', () => {
  expect([...config.problems, ...map.problems]).toEqual([]);
  expect(map.value.length).toBeGreaterThan(2);
});

test('they fill every blank, and the help fits the letter', () => {
  const letter = readText(
    'Onderwerp: besluit over uw uitkering\n\nBeste mevrouw Bakker,\n\nUw uitkering stopt, want uw inkomen is te hoog.\n\nMet vriendelijke groet,\n\nKarim Haddou\n',
  );
  const { findings } = check(letter, { settings, today: '2026-11-22' });
  const texts = findings.flatMap(({ suggestions }) =>
    suggestions.flatMap(({ edits }) => edits.map(({ text }) => text)),
  );
  const inserted = texts.filter((text) => text.includes('\n'));
  expect(inserted.join('\n')).toMatch(/Bent u het niet eens met dit besluit\?[\s\S]*Waardhulp: gratis hulp/);
  expect(inserted.join('\n')).not.toMatch(/\[/);
});
