import type { DocumentInput, ParagraphInput } from './model/document.ts';

const bold = (text: string): ParagraphInput => ({ runs: [{ text, bold: true }] });

/** A letter as municipalities write them, with all that makes Word letters hard to read. */
export const letter: DocumentInput = {
  header: ['Gemeente Zandwijk, afdeling Werk'],
  body: [
    { style: 'Kop1', runs: ['Besluit op uw aanvraag'] },
    { runs: ['Geachte ', { text: '«Aanhef»', field: 'Aanhef' }, ','] },
    // One word in three runs, as Word leaves it after a correction.
    {
      runs: [
        'U hebt op 3 maart een aan',
        'vr',
        { text: 'aag', bold: false },
        ' ingediend voor bijzondere bijstand voor uw woning.',
      ],
    },
    {
      runs: [
        'Wij hebben uw verzoek ',
        { text: 'niet ', deleted: true },
        'in behandeling genomen en daarover het volgende besloten.',
      ],
    },
    {
      runs: [
        'Wij hebben uw verzoek ',
        { text: 'geheim ', hidden: true },
        'besproken met de afdeling die daarover gaat.',
      ],
    },
    { style: 'Kop2', runs: ['Wat hebben wij besloten?'] },
    {
      runs: [
        'U krijgt het geld',
        { text: '\u0002', note: 0 },
        ' binnen vier weken op uw rekening, zoals wij dat met u bespraken.',
      ],
    },
    { table: { table: 1, row: 1 }, runs: ['Bedrag'] },
    { table: { table: 1, row: 1 }, runs: ['€ 250'] },
    { table: { table: 1, row: 2 }, runs: ['Datum'] },
    { table: { table: 1, row: 2 }, runs: ['1 mei 2026'] },
    { style: 'Lijstalinea', list: 1, runs: ['een kopie van uw huurcontract'] },
    { style: 'Lijstalinea', list: 1, runs: ['een afschrift van uw bank'] },
    { control: true, runs: [{ text: 'Klik hier om de reden in te vullen', hint: true }] },
    { style: 'Kop2', runs: ['Hebt u vragen?'] },
    { runs: ['Bel ons dan. De medewerker die uw brief schreef, helpt u graag verder met al uw vragen.'] },
    { runs: ['Met vriendelijke groet,\u000bA. de Vries'] },
  ],
  footer: ['Postbus 12, 1234 AB Zandwijk'],
  notes: ['Zie artikel 35 van de Participatiewet.'],
};

/** A letter whose writer makes white space with empty paragraphs and headings with bold. */
export const looseLetter: DocumentInput = {
  body: [
    'Beste mevrouw Jansen,',
    '',
    'Wij schrijven u omdat u een bijdrage vroeg voor de kosten van uw verhuizing naar Zandwijk.',
    '',
    bold('Ons besluit'),
    'U krijgt de bijdrage. Wij maken het geld over op de rekening die u in uw brief hebt genoemd.',
    '',
    'Wij doen dat voor het einde van de maand, zodat u de verhuizer op tijd kunt betalen.',
    '',
    'Met vriendelijke groet,',
  ],
};

/** A long letter: 300 paragraphs, so about 20 pages. */
export const longLetter: DocumentInput = {
  header: ['Gemeente Zandwijk'],
  body: Array.from({ length: 300 }, (_, index) => {
    return index % 10 === 0
      ? { style: 'Kop2' as const, runs: [`Onderdeel ${index / 10 + 1}`] }
      : `In alinea ${index} staat dat de belanghebbende binnen zes weken bericht krijgt over zijn verzoek.`;
  }),
  notes: ['De eerste noot.', 'De tweede noot.'],
};
