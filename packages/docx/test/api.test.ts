import { expect, test } from 'vitest';
import * as api from '../src/index.ts';
import { buildDocx, p, r } from './build-docx.ts';

test('what the package gives', () => {
  expect(Object.keys(api).sort()).toEqual(['docxProblemText', 'flatParts', 'readDocx', 'readFlatDocx']);
});

test('a letter of 20 pages takes less than 30 ms', () => {
  const sentence = 'Wij hebben uw aanvraag op 3 juni 2026 ontvangen en beslissen binnen acht weken. ';
  const look = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="20"/><w:lang w:val="nl-NL"/>';
  const run = r(sentence, look).replace('<w:r>', '<w:r w:rsidR="00A77B3E" w:rsidRPr="00CA2D12">');
  const body = p(run.repeat(6), '<w:pStyle w:val="Standaard"/><w:spacing w:after="0"/>').repeat(20 * 6);
  const bytes = buildDocx({ body });
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    api.readDocx(bytes);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(30);
});
