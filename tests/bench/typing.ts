import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { BlockMemory, check, type Letter, readText } from '@klarebrief/core';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Table } from '../accuracy/table.ts';
import { tagger } from '../tagger.ts';
import { cpuSeconds } from './cpu.ts';
import { countWords, generateLetters } from './generate.ts';

const BIN = 'packages/language-server/bin/klarebrief-language-server.js';
const WORDS = 2000;
const KEYSTROKES = 200;
/** The first keystrokes warm the server up. */
const WARM_UP = 30;
const LETTERS = 100;
const SEED = 41;

/** What typing in one letter costs. */
interface Typing {
  readonly name: string;
  /** Milliseconds from a change to its diagnostics, in order of size. */
  readonly times: readonly number[];
  /** Diagnostics that were sent, over the number of keystrokes. */
  readonly sent: number;
}

/**
 * Milliseconds from `didChange` to diagnostics, from the outside: the server in a process of its own, over stdio. Null while it is
 * not built.
 */
export async function measureTyping(): Promise<{
  readonly table: Table;
  readonly p95: number;
  readonly sent: number;
} | null> {
  if (!existsSync(BIN.replace(/bin.*/, 'dist/node.js'))) return null;
  const long = textOf(WORDS);
  const alone = await typing(`one letter of ${WORDS.toLocaleString('en')} words`, [long]);
  const among = await typing(`the same among ${LETTERS} open letters`, [long, ...generateLetters(LETTERS - 1, SEED)]);
  return {
    table: {
      title: 'Typing',
      note: `Wall time in milliseconds from didChange to diagnostics, language server over stdio, ${KEYSTROKES} keystrokes.`,
      columns: ['letters', 'median', 'p95', 'longest', 'letters checked a keystroke'],
      rows: [alone, among].map(({ name, times, sent }) => [
        name,
        percentile(times, 0.5).toFixed(1),
        percentile(times, 0.95).toFixed(1),
        percentile(times, 1).toFixed(1),
        sent.toFixed(2),
      ]),
    },
    p95: Math.max(percentile(alone.times, 0.95), percentile(among.times, 0.95)),
    sent: among.sent,
  };
}

async function typing(name: string, letters: readonly string[]): Promise<Typing> {
  const server = spawn(process.execPath, [BIN, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let sent = 0;
  let seen: (uri: string) => void = () => undefined;
  connection.onNotification('textDocument/publishDiagnostics', ({ uri }: { uri: string }) => {
    sent++;
    seen(uri);
  });
  connection.listen();
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const answered = (wanted: string): Promise<void> =>
    new Promise((resolve) => {
      seen = (uri) => (uri === wanted ? resolve() : undefined);
    });
  for (const [index, text] of letters.entries()) {
    const uri = `file:///bench/${index}.txt`;
    const done = answered(uri);
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'brief', version: 1, text },
    });
    await done;
  }
  const uri = 'file:///bench/0.txt';
  const line = (letters[0] ?? '').slice(0, (letters[0] ?? '').length / 2).split('\n').length;
  const times: number[] = [];
  for (let key = 0; key < KEYSTROKES + WARM_UP; key++) {
    if (key === WARM_UP) sent = 0;
    const done = answered(uri);
    const start = performance.now();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: key + 2 },
      contentChanges: [{ range: { start: { line, character: 0 }, end: { line, character: 0 } }, text: 'a' }],
    });
    await done;
    if (key >= WARM_UP) times.push(performance.now() - start);
  }
  connection.dispose();
  server.kill();
  return { name, times: times.sort((a, b) => a - b), sent: sent / KEYSTROKES };
}

/** Letters one after the other up to this many words: longer than a letter ever is. */
function textOf(words: number): string {
  const parts: string[] = [];
  let count = 0;
  for (const letter of generateLetters(8, SEED)) {
    if (count >= words) break;
    parts.push(letter);
    count += countWords(letter);
  }
  return parts.join('\n\n');
}

/**
 * What a keystroke in the middle of a letter costs the checker, with and without a memory of its paragraphs: processor time, and the
 * paragraphs that are worked out anew.
 */
export function measureRechecking(): { readonly table: Table; readonly paragraphs: number } {
  const text = textOf(WORDS);
  const middle = text.indexOf('\n', text.length / 2) + 1;
  const version = (key: number): Letter => readText(text.slice(0, middle) + 'a'.repeat(key % 40) + text.slice(middle));
  const blocks = readText(text).blocks.length;
  const rows = [{}, { tagger }].flatMap((options) =>
    [undefined, new BlockMemory()].map((memory) => {
      const checked = memory ? { ...options, memory } : options;
      for (let key = 0; key < WARM_UP; key++) check(version(key), checked);
      const before = memory?.workedOut ?? 0;
      const seconds = cpuSeconds(() => {
        for (let key = 0; key < KEYSTROKES; key++) check(version(key), checked);
      });
      const paragraphs = memory ? (memory.workedOut - before) / KEYSTROKES : blocks;
      return { tagged: 'tagger' in checked, memory: memory !== undefined, seconds, paragraphs };
    }),
  );
  return {
    table: {
      title: 'Rechecking',
      note: `A keystroke in a letter of ${WORDS.toLocaleString('en')} words and ${blocks} paragraphs, reading and checking it: processor time in milliseconds.`,
      columns: ['tagger', 'paragraphs', 'ms', 'paragraphs worked out'],
      rows: rows.map(({ tagged, memory, seconds, paragraphs }) => [
        tagged ? 'on' : 'off',
        memory ? 'remembered' : 'all anew',
        ((1000 * seconds) / KEYSTROKES).toFixed(1),
        paragraphs.toFixed(2),
      ]),
    },
    paragraphs: Math.max(...rows.filter(({ memory }) => memory).map(({ paragraphs }) => paragraphs)),
  };
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
