import { expect, it } from 'vitest';
import { goodLetter } from './fixtures/letters.ts';
import { folderWith, klarebrief } from './klarebrief.ts';

const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);

const files: Readonly<Record<string, string | Uint8Array>> = {
  'goed.txt': goodLetter,
  'leeg.txt': '',
  'wit.txt': ' \n\t\n',
  'leeg.md': '---\ntaal: nl\n---\n',
  'leeg.html': '<html><head><title>x</title></head><body> </body></html>',
  'leeg.docx': '',
  'binair.txt': Buffer.from([0x41, 0x00, 0x01, 0x02, 0xff, 0x42, 0x43, 0x44, 0x45]),
  'zip.txt': 'PK\u0003\u0004xxxx',
  'ansi.txt': Buffer.from('Geachte mevrouw Andr\u00e9,', 'latin1'),
  'utf16.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(goodLetter)]),
  'utf16-zonder.txt': utf16(goodLetter),
  'kapot.docx': 'PK\u0003\u0004 en verder niets',
  'geen-zip.docx': goodLetter,
  'wachtwoord.docx': Buffer.concat([compound, utf16('EncryptedPackage')]),
  'oud.docx': compound,
  'oud.doc': compound,
  'brief.odt': 'PK\u0003\u0004',
  'brief.pdf': '%PDF-1.7',
  'pdf.txt': '%PDF-1.7',
  'brief.rtf': '{\\rtf1',
  'tabel.xlsx': 'PK\u0003\u0004',
  'lege-map/foto.png': 'x',
};
const folder = await folderWith(files);

it.each([
  ['weg.txt', /bestaat niet/u],
  ['leeg.txt', /is leeg/u],
  ['wit.txt', /is leeg/u],
  ['leeg.md', /geen tekst/u],
  ['leeg.html', /geen tekst/u],
  ['leeg.docx', /geen tekst/u],
  ['binair.txt', /geen tekst, maar een ander soort bestand/u],
  ['zip.txt', /zip/u],
  ['ansi.txt', /niet in UTF-8/u],
  ['utf16.txt', /in UTF-16/u],
  ['utf16-zonder.txt', /in UTF-16/u],
  ['kapot.docx', /beschadigd/u],
  ['geen-zip.docx', /geen Word-bestand/u],
  ['wachtwoord.docx', /wachtwoord/u],
  ['oud.docx', /oud Word-bestand/u],
  ['oud.doc', /oud Word-bestand.*Klare Brief leest \.docx/u],
  ['brief.odt', /LibreOffice.*Klare Brief leest \.docx/u],
  ['brief.pdf', /geen PDF.*Klare Brief leest \.docx/u],
  ['pdf.txt', /Dit is een PDF/u],
  ['brief.rtf', /RTF.*Klare Brief leest \.docx/u],
  ['tabel.xlsx', /\(\.xlsx\).*Klare Brief leest \.docx/u],
  ['lege-map', /geen brieven/u],
  ['*.docm', /past op geen enkel bestand/u],
  ['*.odt', /niet kan lezen/u],
])('%s gives one Dutch line and exit code 2', async (name, sentence) => {
  const { code, out, err } = await klarebrief(['check', name], { cwd: folder });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(sentence);
  expect(err.startsWith(`${name}: `)).toBe(true);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

it('checks the other files all the same, and names the problem in the JSON report', async () => {
  const { code, out, err } = await klarebrief(['check', 'leeg.txt', 'goed.txt', 'weg.txt', '--format', 'json'], {
    cwd: folder,
  });
  const report = JSON.parse(out);
  expect(code).toBe(2);
  expect(report.letters.map((letter: { path: string }) => letter.path)).toEqual(['goed.txt']);
  expect(report.problems.map((problem: { path: string }) => problem.path)).toEqual(['leeg.txt', 'weg.txt']);
  expect(report.summary.letters).toBe(1);
  expect(err.trimEnd().split('\n')).toHaveLength(2);
});

it('reads UTF-8 with a byte order mark, and counts columns without it', async () => {
  const marked = await folderWith({ 'met.txt': `\ufeff${goodLetter}`, 'zonder.txt': goodLetter });
  const { code, out } = await klarebrief(['check', 'met.txt', 'zonder.txt', '--format', 'json'], { cwd: marked });
  const [first, second] = JSON.parse(out).letters;
  expect(code).toBe(0);
  expect({ ...first, path: '' }).toEqual({ ...second, path: '' });
});

it('says at the end which documents of a folder were passed over, and leaves the exit code alone', async () => {
  const mixed = await folderWith({
    'goed.txt': goodLetter,
    'oud.doc': 'x',
    'sub/brief.pdf': 'x',
    'b.pdf': 'x',
    'c.png': 'x',
  });
  const { code, err } = await klarebrief(['check', mixed]);
  expect(code).toBe(0);
  expect(err).toBe(
    '3 bestanden zijn niet gecontroleerd (.doc en .pdf). Klare Brief leest alleen .docx, .dotx, .docm, .txt, .md en .html. Is het een brief? Bewaar hem als .docx.\n',
  );
  expect((await klarebrief(['check', mixed, '--format', 'json'])).err).toBe(err);
});
