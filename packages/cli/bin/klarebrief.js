#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { requireCompiled } from './compiled.js';

const words = process.argv.slice(2);
const program = fileURLToPath(new URL('../dist/main.cjs', import.meta.url));
try {
  const { exports, keep } = requireCompiled(program);
  await exports.main(words);
  // A check uses most of the program: what another command compiled would be of no use to it.
  if (words[0] === 'check') keep();
} catch (error) {
  if (!['ENOENT', 'MODULE_NOT_FOUND'].includes(error.code)) throw error;
  console.error('klarebrief is nog niet gebouwd. Typ in de hoofdmap van het project eerst: npm start');
  process.exitCode = 2;
}
