import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type DocxResult, readDocx } from '../src/index.ts';
import { buildDocx, field, p, r } from './build-docx.ts';

const SAMPLE = buildDocx({
  body:
    p('Besluit', '<w:pStyle w:val="Kop1"/>') +
    p(`${r('Geachte ')}${field(' MERGEFIELD Naam ', '«Naam»')}${r(' &amp; ander')}`) +
    `<w:tbl><w:tr><w:tc>${p('Kenmerk')}</w:tc><w:tc>${p('Z-1', '<w:rPr><w:del/></w:rPr>')}</w:tc></w:tr></w:tbl>` +
    p(`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Klik')}</w:sdtContent></w:sdt>`) +
    p(
      `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p('kader')}</w:txbxContent></w:drawing></mc:Choice></mc:AlternateContent><w:footnoteReference w:id="1"/></w:r>`,
    ) +
    '<w:sectPr><w:headerReference r:id="header1" w:type="default"/></w:sectPr>',
  styles: '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Kop1"/></w:style>',
  footnotes: `<w:footnote w:id="1">${p('noot')}</w:footnote>`,
  headers: { header1: p('Gemeente') },
  custom: { 'klarebrief-taal': 'nl' },
});

/** The same numbers every time (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function expectSound(result: DocxResult): void {
  if (!result.ok) return;
  const { letter, map } = result;
  let end = 0;
  for (const block of letter.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    end = block.end;
  }
  expect(end).toBeLessThanOrEqual(letter.text.length);
  for (const span of letter.placeholders) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(letter.text.length);
  }
  let after = 0;
  for (const piece of map.pieces) {
    expect(piece.offset).toBeGreaterThanOrEqual(after);
    after = piece.offset + piece.length;
  }
  expect(after).toBeLessThanOrEqual(letter.text.length);
}

test('the sample itself is read', () => {
  const result = readDocx(SAMPLE);
  expect(result.ok && result.letter.text).toBe(
    'Gemeente\nBesluit\nGeachte «Naam» & ander\nKenmerk\nZ-1\nKlik\nnoot\nkader',
  );
});

test('cut off anywhere', () => {
  for (let length = 0; length < SAMPLE.length; length += 7) expectSound(readDocx(SAMPLE.subarray(0, length)));
});

test('bits turned over in the zip', () => {
  const next = random(1);
  for (let round = 0; round < 3000; round += 1) {
    const bytes = SAMPLE.slice();
    for (let flips = 1 + next(4); flips > 0; flips -= 1) {
      const at = next(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << next(8));
    }
    expectSound(readDocx(bytes));
  }
});

/** A part with pieces cut out, doubled or changed, mostly at tags so that much of it stays well-formed. */
function mutate(xml: string, next: (below: number) => number): string {
  const tags = xml.split(/(?=<)/);
  const at = next(tags.length);
  const other = tags[next(tags.length)] ?? '';
  const count = 1 + next(6);
  switch (next(5)) {
    case 0:
      return tags.toSpliced(at, count).join('');
    case 1:
      return tags.toSpliced(at, 0, ...tags.slice(at, at + count)).join('');
    case 2:
      return tags.toSpliced(at, 1, other).join('');
    case 3: {
      const place = next(xml.length);
      return xml.slice(0, place) + String.fromCharCode(next(0x3000)) + xml.slice(place + next(3));
    }
    default: {
      const name = /<(w:\w+)/.exec(other)?.[1] ?? 'w:r';
      return xml.replaceAll(/<(w:\w+)/.exec(tags[at] ?? '')?.[1] ?? 'w:t', name);
    }
  }
}

test('parts changed inside a sound zip', () => {
  const next = random(2);
  const files = unzipSync(SAMPLE);
  const names = Object.keys(files);
  let readable = 0;
  for (let round = 0; round < 3000; round += 1) {
    const name = names[next(names.length)] ?? '';
    let xml = strFromU8(files[name] ?? new Uint8Array());
    for (let times = 1 + next(3); times > 0; times -= 1) xml = mutate(xml, next);
    const result = readDocx(zipSync({ ...files, [name]: strToU8(xml) }, { level: 0 }));
    if (result.ok) readable += 1;
    expectSound(result);
  }
  expect(readable).toBeGreaterThan(300);
}, 30_000);
