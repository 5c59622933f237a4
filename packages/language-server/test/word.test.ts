import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startEditor, uriOf } from './editor.ts';
import { house } from './letters.ts';

const docx = join(import.meta.dirname, '../../../corpus/docx-01-bijstand-terugvordering/letter.docx');

test('a file of Word gives a report, with headings for places and nothing to put in', async () => {
  const editor = await startEditor(house);
  const base64 = readFileSync(docx).toString('base64');
  const report = await editor.connection.sendRequest('klarebrief/checkWord', { uri: uriOf('brief.docx'), base64 });
  expect(report).toMatchObject({
    letter: true,
    letterType: 'Besluit',
    verdict: 'bad',
    canInsert: { clause: false, help: false },
    findings: expect.arrayContaining([
      expect.objectContaining({ place: null, quote: 'Hoogachtend', where: 'onder "Rechtsmiddelen"' }),
      expect.objectContaining({ ruleId: 'hulp/verwijzing-ontbreekt', quote: '', write: '' }),
    ]),
  });
});

test('what is no file of Word gives a sentence', async () => {
  const editor = await startEditor(house);
  const asked = { uri: uriOf('brief.docx'), base64: Buffer.from('Beste mevrouw').toString('base64') };
  expect(await editor.connection.sendRequest('klarebrief/checkWord', asked)).toEqual({
    problem: expect.stringContaining('Word'),
  });
});
