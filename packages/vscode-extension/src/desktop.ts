import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './activate.ts';

/** The entry for VS Code on a computer: the server is a program beside it. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server/node.js');
  return activateWith(context, (options) => {
    return new LanguageClient('klarebrief', 'Klare Brief', { module, transport: TransportKind.ipc }, options);
  });
}
