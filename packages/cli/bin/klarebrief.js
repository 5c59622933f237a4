#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { requireCompiled } from './compiled.js';

const words = process.argv.slice(2);
const program = fileURLToPath(new URL('../dist/main.cjs', import.meta.url));
try {
  const { exports, keep } = requireCompiled(program, useOf(words));
  await exports.main(words);
  keep();
} catch (error) {
  if (!['ENOENT', 'MODULE_NOT_FOUND'].includes(error.code)) throw error;
  console.error('klarebrief is nog niet gebouwd. Typ in de hoofdmap van het project eerst: npm start');
  process.exitCode = 2;
}

/** A letter of Word takes other code than one of plain text, and both other code than the rest. */
function useOf([command, ...rest]) {
  if (command !== 'check') return 'other';
  return rest.some((word) => /\.do[ct][xm]$/i.test(word)) ? 'word' : 'text';
}
