import type { CancellationToken, Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toDiagnostic } from './convert.ts';
import type { Files } from './files.ts';
import { isReadable } from './formats.ts';
import type { WorkspaceResult } from './protocol.ts';
import type { Publisher } from './publisher.ts';

/** Letters that no editor has open and that are shown all the same, since the user checked the whole workspace. */
export interface ClosedLetters {
  /** Checks every letter in the folders. Stops early when the user says so. */
  checkAll(folders: readonly string[], progress: Progress): Promise<WorkspaceResult>;
  /** Checks one again, when it was among them. */
  again(uri: string): Promise<void>;
}

interface Progress {
  readonly report: WorkDoneProgressReporter['report'];
  readonly token: Pick<CancellationToken, 'isCancellationRequested'>;
}

/** `isOpen`: documents that an editor has open look after themselves. */
export function createClosedLetters(
  connection: Connection,
  files: Files,
  publisher: Publisher,
  isOpen: (uri: string) => boolean,
  forget: (uri: string) => void,
): ClosedLetters {
  const shown = new Set<string>();

  /** The number of findings, and whether one is an error; null for what is no letter. */
  const one = async (uri: string): Promise<{ readonly findings: number; readonly fails: boolean } | null> => {
    const text = await files.read(uri);
    const checked = text === null ? null : await publisher.check(TextDocument.create(uri, '', 0, text));
    if (!isOpen(uri)) {
      forget(uri);
      if (checked || shown.has(uri)) {
        const diagnostics = checked?.report.findings.map((finding) => toDiagnostic(checked, finding)) ?? [];
        await connection.sendDiagnostics({ uri, diagnostics });
      }
    }
    if (!checked) {
      shown.delete(uri);
      return null;
    }
    shown.add(uri);
    return { findings: checked.report.findings.length, fails: checked.report.verdict === 'fail' };
  };

  return {
    async checkAll(folders, { report, token }) {
      const uris = (await Promise.all(folders.map((folder) => files.list(folder)))).flat().filter(isReadable);
      const gone = [...shown].filter((uri) => !uris.includes(uri));
      for (const uri of gone) await one(uri);
      let letters = 0;
      let failing = 0;
      let findings = 0;
      for (const [index, uri] of uris.entries()) {
        if (token.isCancellationRequested) break;
        report(Math.round((100 * index) / uris.length), `${index + 1} van ${uris.length} bestanden`);
        const result = await one(uri);
        letters += result ? 1 : 0;
        failing += result?.fails ? 1 : 0;
        findings += result?.findings ?? 0;
      }
      return { letters, failing, findings };
    },
    async again(uri) {
      if (shown.has(uri)) await one(uri);
    },
  };
}
