import { PassThrough } from 'node:stream';
import { createTagger } from '@klarebrief/tagger';
import { loadTaggerModel } from '@klarebrief/tagger-model';
import { onTestFinished } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionKind,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  ProposedFeatures,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LetterReport, NoLetter } from '../src/protocol.ts';
import { startServer } from '../src/server.ts';

const FOLDER = 'file:///werk';
const TODAY = '2026-11-25';

/** An editor as a test needs it: it talks to the server over streams, as a real one does. */
export interface Editor {
  readonly connection: ProtocolConnection;
  /** What was logged. */
  readonly log: readonly string[];
  readonly messages: readonly string[];
  readonly reports: readonly (LetterReport | NoLetter)[];
  readonly progress: readonly unknown[];
  open(path: string, text: string, languageId?: string): Promise<void>;
  /** Puts words in place of others, as typing does. */
  replace(path: string, from: string, to: string): Promise<void>;
  /** Writes a file and, unless the editor watches no files, tells the server. */
  write(path: string, text: string): Promise<void>;
  /** Takes a file away without telling the server. */
  remove(path: string): Promise<void>;
  close(path: string): Promise<void>;
  text(path: string): string;
  /** The last diagnostics that were sent, once the server has done all it was asked. */
  pushed(path: string): Promise<readonly Diagnostic[]>;
  /** "rule: words" for each diagnostic that was sent. */
  shown(path: string): Promise<readonly string[]>;
  actions(path: string, words: string, only?: CodeActionKind): Promise<readonly CodeAction[]>;
  /** Does the action with this title. */
  fix(path: string, words: string, title: string | RegExp): Promise<void>;
  hover(path: string, words: string): Promise<string>;
  symbols(path: string): Promise<readonly DocumentSymbol[]>;
  run(command: string, ...words: unknown[]): Promise<unknown>;
}

const tagger = createTagger(loadTaggerModel());

export const uriOf = (path: string): string => `${FOLDER}/${path}`;

export async function startEditor(
  files: Readonly<Record<string, string>> = {},
  capabilities: ClientCapabilities = {},
  initializationOptions: unknown = undefined,
): Promise<Editor> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const disk = new Map(Object.entries(files).map(([path, text]) => [uriOf(path), text]));
  startServer(
    createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
    {
      read: async (uri) => disk.get(uri) ?? null,
      list: async (folder) => [...disk.keys()].filter((uri) => uri.startsWith(`${folder}/`)),
    },
    () => ({ today: TODAY, tagger }),
  );
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const documents = new Map<string, TextDocument>();
  const sent = new Map<string, Diagnostic[]>();
  const log: string[] = [];
  const messages: string[] = [];
  const reports: (LetterReport | NoLetter)[] = [];
  const progress: unknown[] = [];
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
    sent.set(uri, diagnostics);
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => void messages.push(message));
  connection.onNotification('klarebrief/report', (report: LetterReport | NoLetter) => void reports.push(report));
  connection.onNotification('$/progress', ({ value }: { value: unknown }) => void progress.push(value));
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.onRequest('workspace/workspaceFolders', () => [{ uri: FOLDER, name: 'werk' }]);
  connection.onRequest('workspace/applyEdit', async ({ edit }: { edit: WorkspaceEdit }) => {
    await apply(edit);
    return { applied: true };
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: FOLDER,
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  onTestFinished(() => {
    connection.dispose();
    toServer.destroy();
    toClient.destroy();
  });

  const documentOf = (path: string): TextDocument => {
    const document = documents.get(uriOf(path));
    if (!document) throw new Error(`${path} is not open`);
    return document;
  };
  const change = async (uri: string, range: Range, text: string): Promise<void> => {
    const document = documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    const version = document.version + 1;
    TextDocument.update(document, [{ range, text }], version);
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    });
  };
  const apply = async ({ changes = {} }: WorkspaceEdit): Promise<void> => {
    for (const [uri, edits] of Object.entries(changes)) {
      const document = documents.get(uri);
      if (document) {
        for (const { range, newText } of edits.toReversed()) await change(uri, range, newText);
      } else {
        disk.set(uri, TextDocument.applyEdits(TextDocument.create(uri, '', 0, disk.get(uri) ?? ''), edits));
        await changed(uri);
      }
    }
  };
  const changed = async (uri: string): Promise<void> => {
    if (capabilities.workspace?.didChangeWatchedFiles)
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  };
  const rangeOf = (path: string, words: string): Range => {
    const document = documentOf(path);
    const start = document.getText().indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in ${path}`);
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  };
  /** The server answers a question about a letter once it is checked, and sends what it found a turn later. */
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn++) {
      for (const uri of documents.keys())
        await connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  };
  const editor: Editor = {
    connection,
    log,
    messages,
    reports,
    progress,
    async open(path, text, languageId = path.endsWith('.md') ? 'markdown' : 'plaintext') {
      const uri = uriOf(path);
      documents.set(uri, TextDocument.create(uri, languageId, 1, text));
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
    async replace(path, from, to) {
      await change(uriOf(path), rangeOf(path, from), to);
    },
    async write(path, text) {
      disk.set(uriOf(path), text);
      await changed(uriOf(path));
    },
    async remove(path) {
      disk.delete(uriOf(path));
    },
    async close(path) {
      documents.delete(uriOf(path));
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(path) } });
    },
    text: (path) => documents.get(uriOf(path))?.getText() ?? disk.get(uriOf(path)) ?? '',
    async pushed(path) {
      await settled();
      return sent.get(uriOf(path)) ?? [];
    },
    async shown(path) {
      const diagnostics = await editor.pushed(path);
      const document = documents.get(uriOf(path)) ?? TextDocument.create('', '', 0, disk.get(uriOf(path)) ?? '');
      return diagnostics.map(({ code, range }) => `${code}: ${document.getText(range)}`);
    },
    async actions(path, words, only) {
      return connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri: uriOf(path) },
        range: rangeOf(path, words),
        context: { diagnostics: [], ...(only ? { only: [only] } : {}) },
      });
    },
    async fix(path, words, title) {
      const actions = await editor.actions(path, words);
      const action = actions.find((each) =>
        typeof title === 'string' ? each.title === title : title.test(each.title),
      );
      if (!action?.edit) throw new Error(`no "${title}" among: ${actions.map((each) => each.title).join(' | ')}`);
      await apply(action.edit);
    },
    async hover(path, words) {
      const asked = { textDocument: { uri: uriOf(path) }, position: rangeOf(path, words).start };
      const hover: Hover | null = await connection.sendRequest('textDocument/hover', asked);
      return hover && typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';
    },
    symbols: (path) => connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: uriOf(path) } }),
    run: (command, ...words) => connection.sendRequest('workspace/executeCommand', { command, arguments: words }),
  };
  return editor;
}
