import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { letterTypes } from '@klarebrief/core/training';
import { encode } from './encode.ts';
import { readExamples } from './examples.ts';
import { learn } from './learn.ts';

/* Writes the model of letter types into core. Part of the build: see scripts/setup.mjs. */
const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const file = join(root, 'packages/core/src/generated/letter-type-model.ts');
const examples = readExamples(join(root, 'corpus'));
const bytes = encode(learn(examples, letterTypes.length));
const base64 = Buffer.from(bytes).toString('base64');
const text = `// Made by packages/letter-type-trainer out of corpus/. Do not edit.\nimport { decode } from 'base64-arraybuffer';\n\nexport const letterTypeModelBytes = (): ArrayBuffer => decode('${base64}');\n`;
if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${examples.length} brieven, ${bytes.length} bytes.`);
