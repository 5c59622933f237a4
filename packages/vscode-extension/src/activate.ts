import {
  type LetterReport,
  listFilesRequest,
  type NoLetter,
  readFileRequest,
  reportNotification,
} from 'klarebrief-language-server/protocol';
import { commands, type ExtensionContext, languages, RelativePattern, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerCommands } from './commands.ts';
import { createReportPanel } from './report-panel.ts';
import { createReports } from './reports.ts';
import { selectorOf } from './selector.ts';
import { createStatusBar } from './status-bar.ts';

/** Starts the server and all that VS Code shows of it. */
export async function activateWith(
  context: ExtensionContext,
  makeClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  const more = workspace.getConfiguration('klarebrief').get<string[]>('languages', []);
  const selector = selectorOf(more);
  const client = makeClient({
    documentSelector: selector,
    initializationOptions: { reports: true, languages: more },
    diagnosticCollectionName: 'klarebrief',
  });
  client.onRequest(readFileRequest, readFile);
  client.onRequest(listFilesRequest, listFiles);
  const reports = createReports();
  client.onNotification(reportNotification, (report: LetterReport | NoLetter) => reports.set(report));
  await client.start();

  const panel = createReportPanel(context);
  const statusBar = createStatusBar();
  const atHand = (): string | undefined => window.activeTextEditor?.document.uri.toString() ?? panel.focused();
  const show = (): void => {
    const uri = atHand();
    const report = uri === undefined ? undefined : reports.of(uri);
    commands.executeCommand('setContext', 'klarebrief.isLetter', report?.letter === true);
    statusBar.show(report);
    if (report?.letter) panel.follow(report);
  };
  context.subscriptions.push(
    client,
    statusBar,
    panel,
    reports.onChange(show),
    window.onDidChangeActiveTextEditor(show),
    panel.onFocusChange(show),
    workspace.onDidCloseTextDocument(({ uri }) => reports.forget(uri.toString())),
    ...registerCommands({
      client,
      panel,
      reports,
      atHand,
      isServed: (document) => languages.match(selector, document) > 0,
    }),
  );
  show();
}

/** The text of a file for a server in a browser; null when there is none. */
async function readFile(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)));
  } catch {
    return null;
  }
}

async function listFiles(folder: string): Promise<string[]> {
  const found = await workspace.findFiles(new RelativePattern(Uri.parse(folder), '**/*'), '**/node_modules/**');
  return found.map((uri) => uri.toString());
}
