import type { LetterReport } from 'klarebrief-language-server/protocol';
import {
  commands,
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  Range,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { reportHtml } from './report-html.ts';

/** The panel beside the letter. There is one; it follows the letter at hand until it is closed. */
export interface ReportPanel extends Disposable {
  /** Opens the panel, or brings it up. */
  open(report: LetterReport): void;
  /** Shows a newer report, when the panel is open. */
  follow(report: LetterReport): void;
  /** Address of the letter whose report has the focus; undefined when something else has it. */
  focused(): string | undefined;
  onFocusChange(listener: () => void): Disposable;
}

export function createReportPanel({ extensionUri }: ExtensionContext): ReportPanel {
  let panel: WebviewPanel | undefined;
  let shown: LetterReport | undefined;
  const focusChanged = new EventEmitter<void>();
  const media = Uri.joinPath(extensionUri, 'media');

  const send = (): void => {
    if (!panel || !shown) return;
    const name = nameOf(shown.uri);
    panel.title = `Rapport: ${name}`;
    panel.webview.postMessage({ uri: shown.uri, html: reportHtml(shown, name) });
  };
  const make = (): WebviewPanel => {
    const made = window.createWebviewPanel(
      'klarebrief.report',
      'Klare Brief',
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [media] },
    );
    const { webview } = made;
    const address = (file: string): string => webview.asWebviewUri(Uri.joinPath(media, file)).toString();
    webview.html = page(webview.cspSource, address('report.css'), address('report.js'));
    webview.onDidReceiveMessage((message: unknown) => {
      if (message === 'ready') send();
      else if (shown) act(shown, message);
    });
    made.onDidChangeViewState(() => focusChanged.fire());
    made.onDidDispose(() => {
      panel = undefined;
      focusChanged.fire();
    });
    return made;
  };

  return {
    open(report) {
      shown = report;
      if (panel) panel.reveal(undefined, true);
      else panel = make();
      send();
    },
    follow(report) {
      shown = report;
      send();
    },
    focused: () => (panel?.active ? shown?.uri : undefined),
    onFocusChange: (listener) => focusChanged.event(listener),
    dispose: () => panel?.dispose(),
  };
}

/** The page without its inside. Its script may be ours alone, and nothing may be loaded from elsewhere. */
function page(source: string, style: string, script: string): string {
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${source}; script-src ${source}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Rapport van Klare Brief</title>
</head>
<body>
<main></main>
<p id="said" class="hidden" role="status"></p>
<script src="${script}"></script>
</body>
</html>`;
}

/** Does what the user chose in the page. */
async function act(report: LetterReport, message: unknown): Promise<void> {
  if (message === 'insertClause' || message === 'insertHelp') {
    await commands.executeCommand(`klarebrief.${message}`, report.uri);
    return;
  }
  const place = typeof message === 'number' ? report.findings[message]?.place : undefined;
  if (!place) return;
  const selection = new Range(place.line, place.character, place.endLine, place.endCharacter);
  const uri = Uri.parse(report.uri);
  const viewColumn = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  )?.viewColumn;
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { selection, viewColumn: viewColumn ?? ViewColumn.One });
}

function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
