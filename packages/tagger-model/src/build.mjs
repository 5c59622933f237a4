// Makes generated/model.ts out of model.bin, so that a program has the model as a value and reads no file.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const model = readFileSync('model.bin');
mkdirSync('generated', { recursive: true });
writeFileSync(
  'generated/model.ts',
  `// Made by src/build.mjs. Data: CC BY-SA 4.0 and LGPL-2.1, see ATTRIBUTION.md. Do not edit.\nimport { decode } from 'base64-arraybuffer';\n\nexport const modelBytes = (): ArrayBuffer => decode('${model.toString('base64')}');\n`,
);
console.log(`Taalmodel van ${Math.round(model.length / 1000)} kB.`);
