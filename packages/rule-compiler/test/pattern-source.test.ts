import { expect, test } from 'vitest';
import { type Item, readPattern, readPhrase } from '../src/pattern-source.ts';

/** A sequence in one line: words, `a/b` for one of two words, `{class}`, `<gap>`, `[` and `]`. */
function written(sequence: readonly Item[]): string {
  return sequence
    .map((item) => {
      if (item.kind === 'words') return item.words.join('/');
      if (item.kind === 'mark') return item.sign;
      return item.kind === 'class' ? `{${item.name}}` : `<${item.most}>`;
    })
    .join(' ');
}

const expansions: readonly [source: string, sequences: readonly string[]][] = [
  ['bezwaar maken', ['bezwaar maken']],
  ['Bezwaar MAKEN', ['bezwaar maken']],
  ['bezwaar (maken|indienen)', ['bezwaar maken/indienen']],
  ['bezwaar (maken|maken)', ['bezwaar maken']],
  ['(a|b) (c|d)', ['a/b c/d']],
  ['a|b', ['a/b']],
  ['(in bezwaar|bezwaar) gaan', ['bezwaar gaan', 'in bezwaar gaan']],
  ['gratis? advies', ['advies', 'gratis advies']],
  ['bezwaar (te maken)?', ['bezwaar', 'bezwaar te maken']],
  ['(in )?bezwaar', ['bezwaar', 'in bezwaar']],
  ['(de|het)? (raad|college)', ['raad/college', 'de/het raad/college']],
  ['(a (b|c d))? e', ['e', 'a b e', 'a c d e']],
  ['bezwaar <3> maken', ['bezwaar <3> maken']],
  ['binnen {getal} weken', ['binnen {getal} weken']],
  ['binnen {getal}? weken', ['binnen {getal} weken', 'binnen weken']],
  ['{telefoon}', ['{telefoon}']],
  ['wijzen <18> af {einde}', ['wijzen <18> af {einde}']],
  ['aanmaning*', ['aanmaning*']],
  ['*Verordening', ['*verordening']],
  ['(*verordening|beleid)', ['*verordening/beleid']],
  ['t.a.v. het college', ['t.a.v. het college']],
  ['bezwaar/beroep', ['bezwaar / beroep']],
  ["'s-Gravenhage", ["'s-gravenhage"]],
  ['één e-mail', ['één e-mail']],
  ['moet <8> [tijdig]', ['moet <8> [ tijdig ]']],
  ['(a|b) [c d?] {einde}', ['a/b [ c d ] {einde}', 'a/b [ c ] {einde}']],
  ['[een (deel|bedrag)] (krijgt|betaalt)', ['[ een deel/bedrag ] krijgt/betaalt']],
];

test.each(expansions)('%s', (source, sequences) => {
  const result = readPattern(source);
  expect(result.ok ? result.sequences.map(written) : result.message).toEqual(sequences);
});

const faults: readonly [source: string, message: string][] = [
  ['bezwaar (maken', 'Er ontbreekt een haakje ) in "bezwaar (maken".'],
  ['bezwaar maken)', 'Er staat een haakje ) te veel in "bezwaar maken)".'],
  ['(a|b)) c', 'Er staat een haakje ) te veel in "(a|b)) c".'],
  ['', 'In "" kan het patroon zonder één woord passen. Maak een woord verplicht.'],
  ['a?', 'In "a?" kan het patroon zonder één woord passen. Maak een woord verplicht.'],
  ['(a b)?', 'In "(a b)?" kan het patroon zonder één woord passen. Maak een woord verplicht.'],
  ['a [b', 'In "a [b" horen [ en ] bij elkaar, hoogstens één keer, met een woord ertussen.'],
  ['a ]b[', 'In "a ]b[" horen [ en ] bij elkaar, hoogstens één keer, met een woord ertussen.'],
  ['a [b?]', 'In "a [b?]" horen [ en ] bij elkaar, hoogstens één keer, met een woord ertussen.'],
  ['<3>', 'In "<3>" kan het patroon zonder één woord passen. Maak een woord verplicht.'],
  ['{getal} {naam}', 'In "{getal} {naam}" kan het patroon zonder één woord passen. Maak een woord verplicht.'],
  ['{einde}', 'In "{einde}" kan het patroon zonder één woord passen. Maak een woord verplicht.'],
  [
    'binnen <0> weken',
    'Het gat <0> in "binnen <0> weken" is niets. Haal het weg of schrijf hoeveel woorden ertussen mogen staan.',
  ],
  [
    'op {dag}',
    '{dag} in "op {dag}" bestaat niet. Kies uit: getal, datum, bedrag, postcode, telefoon, url, email, naam, veld, einde.',
  ],
  ['op {Datum}', 'Het teken { staat verkeerd in "op {Datum}". Schrijf een gat als <6> en een soort woord als {getal}.'],
  ['in < 3> af', 'Het teken < staat verkeerd in "in < 3> af". Schrijf een gat als <6> en een soort woord als {getal}.'],
  ['wet*', '"wet*": zet één * voor of achter ten minste vier letters.'],
  ['*aanslag*', '"*aanslag*": zet één * voor of achter ten minste vier letters.'],
  ['aan*slag', '"aan*slag": zet één * voor of achter ten minste vier letters.'],
  [`${'(a|b c) '.repeat(9)}`, `Te veel mogelijkheden in "${'(a|b c) '.repeat(9)}". Maak er twee regels van.`],
  [`${'('.repeat(5000)}a`, `Te veel haakjes in elkaar in "${'('.repeat(5000)}a". Maak er meer regels van.`],
];

test.each(faults)('refuses %s', (source, message) => {
  expect(readPattern(source)).toEqual({ ok: false, message });
});

test('a phrase knows no signs', () => {
  expect(written(readPhrase('Wet (2015) of zo?'))).toBe('wet ( 2015 ) of zo ?');
});
