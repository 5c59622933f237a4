import { expect, test } from 'vitest';
import { readTemplate } from '../src/template.ts';

test.each([
  ['Bezwaar is gratis.', ['Bezwaar is gratis.']],
  ['', []],
  ['Bel {phone}.', ['Bel ', { value: 'phone' }, '.']],
  ['{name}{phone}', [{ value: 'name' }, { value: 'phone' }]],
  ['{phone|}', [{ value: 'phone', otherwise: [] }]],
  ['bij {name|[vul in: naam]}', ['bij ', { value: 'name', otherwise: ['[vul in: naam]'] }]],
  [
    '{name|nummer {phone|onbekend}} bellen',
    [{ value: 'name', otherwise: ['nummer ', { value: 'phone', otherwise: ['onbekend'] }] }, ' bellen'],
  ],
])('%s', (source, expected) => {
  expect(readTemplate(source, ['name', 'phone'])).toEqual({ ok: true, template: expected });
});

test.each(['{', '}', '{}', '{na me}', '{name', '{name|x', '{name|{phone}', '{onbekend}', 'a}b{'])(
  'refuses %s',
  (source) => {
    expect(readTemplate(source, ['name', 'phone']).ok).toBe(false);
  },
);
