import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './activate.ts';

/** The entry for VS Code in a browser: the server is a worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  // By way of a blob: VS Code starts no worker from the address of an extension that is installed on a server.
  const code = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist/server-worker.js'));
  const worker = new Worker(URL.createObjectURL(new Blob([new Uint8Array(code)], { type: 'text/javascript' })));
  return activateWith(context, (options) => new LanguageClient('klarebrief', 'Klare Brief', worker, options));
}
