/** A random number generator with a seed (mulberry32), so that a letter that fails can be made again. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const PIECES = [
  'Geachte heer De Vries,',
  'Onderwerp: besluit',
  'U kunt binnen zes weken bezwaar maken',
  'het college',
  'art. 6:7 jo. 6:8 Awb',
  '€ 1.250,50',
  '€25,-',
  '1 jan. 2026',
  'mr. J.A. de Vries',
  't.a.v.',
  'enz.',
  'U.',
  'u.',
  '...',
  '…',
  '?!',
  '.',
  ',',
  ':',
  ';',
  '(',
  ')',
  '"',
  '“',
  '”',
  "'s",
  "'",
  '’',
  '[',
  ']',
  '{{naam}}',
  '{{',
  '}}',
  '{% if a %}',
  '{% endif %}',
  '«Naam»',
  '«',
  '[datum]',
  'XXX',
  '______',
  '<b>',
  '</b>',
  '<p>',
  '<br>',
  '<!--',
  '-->',
  '<table>',
  '<td>',
  '<script>',
  '&amp;',
  '&nbsp;',
  '&#x1F600;',
  '&',
  '# ',
  '## ',
  '- ',
  '* ',
  '1. ',
  '> ',
  '| a | b |',
  '|---|---|',
  '```',
  '    ',
  '**',
  '_',
  '\\',
  '[a](b)',
  '[a][b]',
  '![c](d)',
  '---',
  'taal: en',
  'www.waardrecht.nl',
  'https://a.nl/b?c=(d).',
  'info@waardrecht.nl',
  '@',
  '/',
  '//',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '\u00a0',
  '\u00ad',
  '\u2028',
  '\u200b',
  '\ufeff',
  'e\u0301',
  'x\u0301',
  '🎉',
  '👩‍👩‍👧',
  '\ud800',
  '\udc00',
  '\u0000',
  '\uffff',
  'Met vriendelijke groet,',
  'Dear Mr Bakker,',
  'You can make an objection',
  'Juridisch Loket 0800-8020',
  'السلام',
  'bezwaarschrift',
  '-',
];

/** A letter of random pieces. */
export function randomLetter(random: () => number): string {
  const count = Math.floor(random() * 120);
  let text = '';
  for (let at = 0; at < count; at++) {
    text += PIECES[Math.floor(random() * PIECES.length)] ?? '';
    if (random() < 0.6) text += ' ';
  }
  return text;
}

/** The letter with pieces put in, taken out, doubled or moved. */
export function mutated(letter: string, random: () => number): string {
  let text = letter;
  const times = 1 + Math.floor(random() * 12);
  for (let round = 0; round < times; round++) {
    const start = Math.floor(random() * (text.length + 1));
    const end = Math.min(text.length, start + Math.floor(random() * 40));
    const piece = PIECES[Math.floor(random() * PIECES.length)] ?? '';
    const cut = text.slice(start, end);
    const choice = random();
    if (choice < 0.4) text = text.slice(0, start) + piece + text.slice(start);
    else if (choice < 0.6) text = text.slice(0, start) + text.slice(end);
    else if (choice < 0.8) text = text.slice(0, end) + cut + text.slice(end);
    else text = cut + text.slice(0, start) + text.slice(end);
  }
  return text;
}
