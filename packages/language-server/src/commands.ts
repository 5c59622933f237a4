import type { Dimension } from '@klarebrief/core/lean';
import {
  type Connection,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
  type WorkDoneProgressServerReporter,
} from 'vscode-languageserver';
import type { CheckedDocument } from './check-document.ts';
import { insertionEdit } from './insertion-text.ts';
import { commands, type WorkspaceResult } from './protocol.ts';
import type { Publisher } from './publisher.ts';
import type { Session } from './session.ts';
import { unanswered } from './unanswered.ts';
import type { ClosedLetters } from './workspace-check.ts';

/** What the commands work on. */
export interface CommandParts {
  readonly session: Session;
  readonly publisher: Publisher;
  readonly closed: ClosedLetters;
  /** The letter at an address that is open. */
  readonly checkedOf: (uri: string) => Promise<CheckedDocument | null>;
  readonly params: InitializeParams;
}

const ALREADY_THERE = {
  bezwaar:
    'Er valt niets in te voegen: deze brief heeft al uitleg over bezwaar, beroep of een zienswijze, of die hoort er niet in.',
  hulp: 'Er valt niets in te voegen: deze brief zegt al wie kan helpen, of dat hoeft niet in deze brief.',
} as const;

/** Runs a command by its name; the words are what the client sends with it. */
export function createCommands(
  connection: Connection,
  { session, publisher, closed, checkedOf, params }: CommandParts,
): (command: string, words: readonly unknown[]) => Promise<unknown> {
  const say = (message: string): Promise<void> =>
    connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });

  /** False for a file with settings, which is never a letter. */
  const asLetter = async (uri: string): Promise<boolean> => {
    if (session.houses.readsFrom(uri)) {
      await say('Dit bestand is geen brief: hier staan gegevens die Klare Brief gebruikt.');
      return false;
    }
    session.ask(uri);
    publisher.schedule(uri);
    if (params.capabilities.workspace?.diagnostics?.refreshSupport)
      unanswered(connection.languages.diagnostics.refresh());
    return true;
  };

  const insert = async (uri: string, dimension: Dimension & keyof typeof ALREADY_THERE): Promise<boolean> => {
    if (!(await checkedOf(uri)) && !(await asLetter(uri))) return false;
    const checked = await checkedOf(uri);
    const insertion = checked?.report.findings
      .filter((finding) => finding.dimension === dimension)
      .flatMap(({ suggestions }) => suggestions.flatMap((each) => each.insertion ?? []))[0];
    if (!checked || !insertion) {
      await say(ALREADY_THERE[dimension]);
      return false;
    }
    const edit = { changes: { [uri]: [insertionEdit(checked, insertion)] } };
    return (await connection.workspace.applyEdit({ label: insertion.title, edit })).applied;
  };

  const checkWorkspace = async (): Promise<WorkspaceResult> => {
    const folders = await foldersOf(connection, params);
    const shown = await progressOf(connection, params);
    shown?.begin('Klare Brief controleert de brieven', 0, '', true);
    const token = shown?.token ?? { isCancellationRequested: false };
    const report = (...words: [number, string]): void => shown?.report(...words);
    const result = await closed.checkAll(folders, {
      report: report as WorkDoneProgressServerReporter['report'],
      token,
    });
    shown?.done();
    return result;
  };

  return async (command, [uri]) => {
    if (command === commands.checkWorkspace) return checkWorkspace();
    if (typeof uri !== 'string') return null;
    if (command === commands.checkLetter) return asLetter(uri);
    if (command === commands.insertClause) return insert(uri, 'bezwaar');
    return command === commands.insertHelp ? insert(uri, 'hulp') : null;
  };
}

/** Without a slash at the end. */
async function foldersOf(connection: Connection, { capabilities, rootUri }: InitializeParams): Promise<string[]> {
  const folders = capabilities.workspace?.workspaceFolders ? await connection.workspace.getWorkspaceFolders() : null;
  const uris = folders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.map((uri) => uri.replace(/\/+$/, ''));
}

async function progressOf(
  connection: Connection,
  { capabilities }: InitializeParams,
): Promise<WorkDoneProgressServerReporter | null> {
  return capabilities.window?.workDoneProgress ? connection.window.createWorkDoneProgress() : null;
}
