import {
  checkWordRequest,
  type LetterReport,
  commands as server,
  type WordProblem,
  type WorkspaceResult,
} from 'klarebrief-language-server/protocol';
import { commands, type Disposable, env, languages, type TextDocument, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { createConfig } from './create-config.ts';
import type { ReportPanel } from './report-panel.ts';
import type { Reports } from './reports.ts';
import { rulePagesAt } from './rule-pages.ts';

/** What the commands work on. */
export interface CommandParts {
  readonly client: BaseLanguageClient;
  readonly panel: ReportPanel;
  readonly reports: Reports;
  /** Address of the letter that the user writes in, or reads the report of. */
  readonly atHand: () => string | undefined;
  /** The server hears of this document. */
  readonly isServed: (document: TextDocument) => boolean;
}

/** The welcome page has buttons for these commands, and is no letter. */
const NOT_HERE = 'Open eerst een brief, en kies dit dan opnieuw.';

/** The commands of the palette, the menus and the status bar. */
export function registerCommands({ client, panel, reports, atHand, isServed }: CommandParts): Disposable[] {
  const run = (command: string, ...words: unknown[]): Promise<unknown> =>
    client.sendRequest('workspace/executeCommand', { command, arguments: words });

  const showReport = (): void => {
    const report = reports.of(atHand() ?? '');
    if (report?.letter) panel.open(report);
    else window.showInformationMessage(NOT_HERE);
  };
  const insert = (command: string, uri = atHand()): Thenable<unknown> =>
    uri === undefined ? window.showInformationMessage(NOT_HERE) : run(command, uri);
  const checkLetter = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (!document) return;
    if (!isServed(document)) await languages.setTextDocumentLanguage(document, 'brief');
    const uri = document.uri.toString();
    const waiting = reports.onChange(() => {
      if (!reports.of(uri)?.letter) return;
      waiting.dispose();
      showReport();
    });
    if (!(await run(server.checkLetter, uri))) waiting.dispose();
  };
  const checkWorkspace = async (): Promise<void> => {
    const result = await run(server.checkWorkspace);
    const { letters, failing, findings } = result as WorkspaceResult;
    if (letters > 0) await commands.executeCommand('workbench.actions.view.problems');
    window.showInformationMessage(
      letters === 0
        ? 'Klare Brief vond geen brieven. Zet in klarebrief.config.yaml bij "files" welke bestanden brieven zijn.'
        : `Klare Brief controleerde ${letters} ${letters === 1 ? 'brief' : 'brieven'}: ${failing} met fouten, ${findings} meldingen samen.`,
    );
  };
  const openRulePage = async (): Promise<void> => {
    const report = reports.of(atHand() ?? '');
    if (!report?.letter) return;
    const pages = rulePagesAt(report, window.activeTextEditor?.selection.active);
    const [only] = pages;
    const chosen = pages.length === 1 ? only : await window.showQuickPick(pages, { title: 'Uitleg bij welke regel?' });
    if (chosen) await env.openExternal(Uri.parse(chosen.url));
  };
  const checkWord = async (picked?: Uri): Promise<void> => {
    const uri = picked ?? (await window.showOpenDialog({ filters: { Word: ['docx', 'dotx', 'docm', 'dotm'] } }))?.[0];
    if (!uri) return;
    const bytes = await workspace.fs.readFile(uri);
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    const result = await client.sendRequest<LetterReport | WordProblem>(checkWordRequest, {
      uri: uri.toString(),
      base64: btoa(binary),
    });
    if ('problem' in result) window.showErrorMessage(result.problem);
    else panel.open(result);
  };

  return [
    commands.registerCommand('klarebrief.checkLetter', checkLetter),
    commands.registerCommand('klarebrief.checkWorkspace', checkWorkspace),
    commands.registerCommand('klarebrief.showReport', showReport),
    commands.registerCommand('klarebrief.insertClause', (uri?: string) => insert(server.insertClause, uri)),
    commands.registerCommand('klarebrief.insertHelp', (uri?: string) => insert(server.insertHelp, uri)),
    commands.registerCommand('klarebrief.openRulePage', openRulePage),
    commands.registerCommand('klarebrief.checkWord', checkWord),
    commands.registerCommand('klarebrief.createConfig', createConfig),
  ];
}
