// Bundles the language server into dist/, so that the packed package needs nothing else.
import { existsSync } from 'node:fs';
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleForNode, licensesOf, root } from '../../scripts/bundle.mjs';

const here = dirname(fileURLToPath(import.meta.url));

await rm(join(here, 'dist'), { recursive: true, force: true });
const inputs = await bundleForNode({ here, entryPoints: ['src/node.ts'] });
if (existsSync(join(root, 'LICENSE'))) await copyFile(join(root, 'LICENSE'), join(here, 'LICENSE'));
await writeFile(join(here, 'dist/third-party-licenses.txt'), await licensesOf(here, inputs));
