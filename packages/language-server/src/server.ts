import type { CheckOptions } from '@klarebrief/core/lean';
import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  RequestType,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions } from './code-actions.ts';
import { createCommands } from './commands.ts';
import { FIX_ALL } from './convert.ts';
import type { Files } from './files.ts';
import { hover } from './hover.ts';
import { createMishaps } from './mishaps.ts';
import {
  checkWordRequest,
  commands,
  type InitializationOptions,
  type LetterReport,
  type WordParams,
  type WordProblem,
} from './protocol.ts';
import { type Client, createPublisher } from './publisher.ts';
import { createSession } from './session.ts';
import { documentSymbols } from './symbols.ts';
import { unanswered } from './unanswered.ts';
import { checkWord } from './word.ts';
import { createClosedLetters } from './workspace-check.ts';

/** Documents in this language are letters: the language that our extension of VS Code adds. */
const LANGUAGE = 'brief';

/**
 * Serves one client until it goes away. Letters are checked in this process and go nowhere else; what is logged never holds words
 * of them. `always` gives what every check gets: the tagger, and the ISO date of this day.
 */
export function startServer(connection: Connection, files: Files, always: () => CheckOptions): void {
  connection.onInitialize((params) => {
    serve(connection, files, always, params);
    return { capabilities, serverInfo: { name: 'klarebrief' } };
  });
  connection.listen();
}

const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
  hoverProvider: true,
  documentSymbolProvider: true,
  executeCommandProvider: { commands: Object.values(commands) },
  diagnosticProvider: { identifier: 'klarebrief', interFileDependencies: false, workspaceDiagnostics: false },
  workspace: { workspaceFolders: { supported: true } },
};

function serve(connection: Connection, files: Files, always: () => CheckOptions, params: InitializeParams): void {
  const { capabilities: has, initializationOptions } = params;
  // What our own extension sends; other editors send nothing or what their user wrote.
  const options: InitializationOptions = initializationOptions ?? {};
  const client: Client = {
    pulls: has.textDocument?.diagnostic !== undefined,
    refreshes: has.workspace?.diagnostics?.refreshSupport === true,
    reports: options.reports === true,
  };
  const watches = has.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  const documents = new TextDocuments(TextDocument);
  const read = async (uri: string): Promise<string | null> => documents.get(uri)?.getText() ?? (await files.read(uri));
  const session = createSession({ read, always, languages: [LANGUAGE, ...(options.languages ?? [])] });
  const mishaps = createMishaps((message) => connection.console.error(message));
  const publisher = createPublisher(connection, documents, session, client, mishaps);
  const isOpen = (uri: string): boolean => documents.get(uri) !== undefined;
  const closed = createClosedLetters(connection, { ...files, read }, publisher, isOpen, session.forget);

  connection.onInitialized(() => {
    if (!watches) return;
    const watchers = [{ globPattern: '**/*.{yaml,yml}' }];
    unanswered(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  });

  documents.onDidOpen(({ document: { uri } }) => {
    // What was sent for the closed file would stand beside what the client asks for from now on.
    if (client.pulls) unanswered(connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    if (session.houses.readsFrom(uri)) publisher.settingsChanged();
    else publisher.schedule(uri);
  });
  documents.onDidSave(() => {
    // This client does not tell of other files that change.
    if (!watches) publisher.settingsChanged();
  });
  documents.onDidClose(({ document: { uri } }) => {
    session.forget(uri);
    if (session.houses.readsFrom(uri)) publisher.settingsChanged();
    else if (!client.pulls) unanswered(connection.sendDiagnostics({ uri, diagnostics: [] }));
    unanswered(closed.again(uri));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => session.houses.readsFrom(uri))) publisher.settingsChanged();
  });

  connection.languages.diagnostics.on(async ({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    return { kind: DocumentDiagnosticReportKind.Full, items: document ? await publisher.diagnosticsOf(document) : [] };
  });
  const checkedOf = async (uri: string) => {
    const document = documents.get(uri);
    return document ? await publisher.check(document) : null;
  };
  connection.onCodeAction((asked) =>
    mishaps.guard('geen oplossingen tonen', [], async () => {
      const checked = await checkedOf(asked.textDocument.uri);
      if (!checked) return [];
      const { config: uri } = await session.houses.of(asked.textDocument.uri);
      const text = uri === null ? null : await read(uri);
      return codeActions(checked, asked, uri === null || text === null ? null : { uri, text });
    }),
  );
  connection.onHover(({ textDocument, position }) =>
    mishaps.guard('geen uitleg tonen', null, async () => {
      const checked = await checkedOf(textDocument.uri);
      return checked ? hover(checked, position) : null;
    }),
  );
  connection.onDocumentSymbol(({ textDocument }) =>
    mishaps.guard('de delen van de brief niet tonen', [], async () => {
      const checked = await checkedOf(textDocument.uri);
      return checked ? documentSymbols(checked) : [];
    }),
  );
  connection.onRequest(
    new RequestType<WordParams, LetterReport | WordProblem, void>(checkWordRequest),
    async (word) => {
      const { settings } = await session.houses.of(word.uri);
      return checkWord(word, { ...always(), ...(settings ? { settings } : {}) });
    },
  );
  const run = createCommands(connection, { session, publisher, closed, checkedOf, params });
  connection.onExecuteCommand(({ command, arguments: words = [] }) => run(command, words));
  documents.listen(connection);
}
