import { describe, expect, it } from 'vitest';
import { clean, shorten, wrap } from '../src/reporters/text/clean.ts';
import { excerptOf } from '../src/reporters/text/excerpt.ts';
import { displayWidth } from '../src/reporters/text/width.ts';

/** The words between » and « are the finding; gives the line with the carets below it. */
function show(marked: string, columns = 40): readonly string[] {
  const start = marked.indexOf('»');
  const end = marked.indexOf('«') - 1;
  const excerpt = excerptOf(marked.replaceAll(/[»«]/gu, ''), { start, end }, columns);
  return excerpt ? [excerpt.line, excerpt.carets] : [];
}

describe('the line with carets', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a short line', 'U »dient« te betalen.', ['U dient te betalen.', '  ^^^^^']],
    ['only its own line', 'Geachte heer,\n\nU »dient« nu.\nGroet', ['U dient nu.', '  ^^^^^']],
    ['words at the start', '»Ingevolge« de wet', ['Ingevolge de wet', '^^^^^^^^^']],
    ['words at the end', 'volgens de »wet«', ['volgens de wet', '           ^^^']],
    ['indentation is left out', '    U »dient« nu', ['U dient nu', '  ^^^^^']],
    ['tabs take one column', 'a\tb »dient« nu', ['a b dient nu', '    ^^^^^']],
    ['accents of their own take none', 'cafe\u0301 »dient« nu', ['cafe\u0301 dient nu', '     ^^^^^']],
    ['wide signs take two', '漢字 »dient« 👍🏽', ['漢字 dient 👍🏽', '     ^^^^^']],
    ['wide signs in the words', 'a »漢字« b', ['a 漢字 b', '  ^^^^']],
    ['spaces around the words', 'a» dient «b', ['a dient b', '  ^^^^^']],
    ['words over two lines', 'Wij »gaan\nnu« weg.', ['Wij gaan nu weg.', '    ^^^^^^^']],
    ['carriage returns', 'U »dient« nu\r\nja', ['U dient nu', '  ^^^^^']],
    ['escape sequences do nothing', 'a\u001b[31m »dient«', ['a [31m dient', '       ^^^^^']],
  ])('%s', (_name, marked, lines) => {
    expect(show(marked)).toEqual(lines);
  });

  it('is cut between words on both sides', () => {
    const before = 'een twee drie vier vijf zes zeven acht ';
    expect(show(`${before}»dient« ${before}`)).toEqual([
      '…zes zeven acht dient een twee drie…',
      '                ^^^^^',
    ]);
    expect(show(`»dient« ${before}`)).toEqual(['dient een twee drie vier vijf zes zeven…', '^^^^^']);
    expect(show(`${before}»dient«`)).toEqual([
      '…drie vier vijf zes zeven acht dient',
      '                               ^^^^^',
    ]);
  });

  it('never takes more columns than asked for, wherever the words are', () => {
    const text = `${'woord 漢字 langerwoord '.repeat(30)}${'x'.repeat(200)}`;
    for (let start = 0; start < text.length; start += 3) {
      for (const length of [1, 12, 70, 300]) {
        const excerpt = excerptOf(text, { start, end: Math.min(text.length, start + length) }, 60);
        if (!excerpt) continue;
        expect(displayWidth(excerpt.line)).toBeLessThanOrEqual(60);
        expect(excerpt.carets.length).toBeLessThanOrEqual(60);
        expect(excerpt.carets).toContain('^');
      }
    }
  });

  it('shows nothing when there are no words', () => {
    expect(excerptOf('abc', { start: 1, end: 1 }, 40)).toBeUndefined();
    expect(excerptOf('a \n b', { start: 1, end: 4 }, 40)).toBeUndefined();
  });

  it('takes a line of a megabyte', () => {
    const excerpt = excerptOf('woord '.repeat(200_000), { start: 600_000, end: 600_005 }, 60);
    expect(excerpt?.line.length).toBeLessThanOrEqual(60);
  });
});

describe('text on a line', () => {
  it('loses what could rewrite the screen, and keeps its length', () => {
    expect(clean('a\u001b[2Jb\u202ec\nd')).toBe('a [2Jb c d');
  });

  it('is shortened by columns', () => {
    expect(shorten('een  twee\ndrie', 20)).toBe('een twee drie');
    expect(shorten('een twee drie', 9)).toBe('een twee…');
    expect(shorten('漢字漢字', 5)).toBe('漢字…');
  });

  it('is wrapped between words', () => {
    expect(wrap('een twee drie', 8)).toEqual(['een twee', 'drie']);
    expect(wrap('', 8)).toEqual([]);
  });
});
