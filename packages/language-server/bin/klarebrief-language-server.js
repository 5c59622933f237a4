#!/usr/bin/env node
import module from 'node:module';

// Since Node 22.1: the second start reads compiled code from disk.
module.enableCompileCache?.();
try {
  await import('../dist/node.js');
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error('klarebrief-language-server is nog niet gebouwd. Typ in de hoofdmap van het project eerst: npm start');
  process.exitCode = 2;
}
