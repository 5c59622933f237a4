import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  isAuxiliary,
  isFiniteVerb,
  isInfinitive,
  isParticiple,
  isParticle,
  isPassive,
  isPlural,
  isVerb,
  type LabelName,
  labelNames,
  labelOf,
  nameOf,
  uposNames,
  uposOf,
} from '../src/index.ts';

const named = (holds: (label: number) => boolean): LabelName[] => labelNames.filter((_, label) => holds(label));

test('names and numbers of labels belong together', () => {
  expect(new Set(labelNames).size).toBe(labelNames.length);
  expect(labelNames.map((name) => nameOf(labelOf(name)))).toEqual(labelNames);
  expect(nameOf(250)).toBe('X');
  expect(uposOf(250)).toBe('X');
});

test('every class of words has a label', () => {
  expect(new Set(labelNames.map((_, label) => uposOf(label)))).toEqual(new Set(uposNames));
});

test('what the helpers say', () => {
  expect(named(isParticle)).toEqual(['NOUN.prt', 'ADJ.prt', 'ADV.prt', 'ADP.prt']);
  expect(named(isInfinitive)).toEqual(['VERB.inf', 'VERB.inf.noun', 'AUX.inf', 'AUX.pass.inf']);
  expect(named(isVerb)).toEqual(labelNames.filter((name) => /^(?:VERB|AUX)/.test(name)));
  expect(named(isAuxiliary)).toEqual(labelNames.filter((name) => name.startsWith('AUX')));
  expect(named(isPassive)).toEqual(labelNames.filter((name) => name.includes('pass.')));
  expect(named(isFiniteVerb)).toEqual(labelNames.filter((name) => /\.(?:pres|past)\./.test(name)));
  expect(named(isParticiple)).toEqual(labelNames.filter((name) => /(?:past|pres)part/.test(name)));
  expect(named(isPlural)).toEqual(labelNames.filter((name) => name.endsWith('plur')));
});

test('the README tells what each label means', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const told = Array.from(readme.matchAll(/^\| `([A-Z]+[.a-z]*)` /gm), ([, name]) => name);
  expect(told).toEqual(labelNames);
});
