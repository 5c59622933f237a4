import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createSession } from '../src/session.ts';
import { decision } from './letters.ts';

const URI = 'file:///werk/brief.txt';
const session = () => createSession({ read: async () => null, always: () => ({}), languages: ['brief'] });

test('a change in a document works out anew only the paragraph that changed', async () => {
  const { check } = session();
  const workedOut = async (version: number, text: string): Promise<number> => {
    const checked = await check(TextDocument.create(URI, 'brief', version, text));
    return checked?.options.memory?.workedOut ?? Number.NaN;
  };
  const first = await workedOut(1, decision);
  expect(first).toBeGreaterThan(3);
  expect(await workedOut(2, decision.replace('Indien', 'Als'))).toBe(first + 1);
  expect(await workedOut(3, `${decision}\nNog een alinea.\n`)).toBe(first + 3);
});

test('no document knows what is known of another', async () => {
  const { check } = session();
  const one = await check(TextDocument.create(URI, 'brief', 1, decision));
  const other = await check(TextDocument.create('file:///werk/ander.txt', 'brief', 1, decision));
  expect(other?.options.memory?.workedOut).toBe(one?.options.memory?.workedOut);
  expect(other?.options.memory).not.toBe(one?.options.memory);
});
