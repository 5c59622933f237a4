#!/usr/bin/env node
import module from 'node:module';

// Since Node 22.1: the second run reads compiled code from disk.
module.enableCompileCache?.();
try {
  const { main } = await import('../dist/main.js');
  await main(process.argv.slice(2));
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error('klarebrief is nog niet gebouwd. Typ in de hoofdmap van het project eerst: npm start');
  process.exitCode = 2;
}
