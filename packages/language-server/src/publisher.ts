import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedDocument } from './check-document.ts';
import { toDiagnostic, toProblemDiagnostic } from './convert.ts';
import { type Locate, letterReport, placeInLines } from './letter-report.ts';
import type { Mishaps } from './mishaps.ts';
import { type LetterReport, type NoLetter, reportNotification } from './protocol.ts';
import type { Session } from './session.ts';
import { unanswered } from './unanswered.ts';

/** What a client can do, as far as it matters here. */
export interface Client {
  /** It asks for the diagnostics of open documents itself; they must not be sent as well. */
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly reports: boolean;
}

/** Brings what is found to the client. */
export interface Publisher {
  /** Checks a document soon: once, however often it is asked for before that. */
  schedule(uri: string): void;
  /** The diagnostics of an open document, letter or settings. */
  diagnosticsOf(document: TextDocument): Promise<Diagnostic[]>;
  /** The settings changed: everything that is open is checked again. */
  settingsChanged(): void;
  check(document: TextDocument): Promise<CheckedDocument | null>;
}

export function createPublisher(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  session: Session,
  client: Client,
  mishaps: Mishaps,
): Publisher {
  const pending = new Set<string>();
  const shownProblems = new Map<string, string>();

  const check = async (document: TextDocument): Promise<CheckedDocument | null> => {
    const checked = await mishaps.guard('een brief niet lezen', null, () => session.check(document));
    for (const { ruleId } of checked?.report.failures ?? [])
      mishaps.complain(`De regel ${ruleId} werkt niet op deze brief.`);
    return checked;
  };

  const diagnosticsOf = async (document: TextDocument): Promise<Diagnostic[]> => {
    await session.houses.of(document.uri);
    const problems = session.houses.problems().get(document.uri);
    if (problems) return problems.map(toProblemDiagnostic);
    const checked = await check(document);
    return checked?.report.findings.map((finding) => toDiagnostic(checked, finding)) ?? [];
  };

  const update = async (uri: string): Promise<void> => {
    const document = documents.get(uri);
    if (!document) return;
    const diagnostics = await diagnosticsOf(document);
    const { version } = document;
    if (documents.get(uri)?.version !== version) return;
    if (session.houses.readsFrom(uri)) return;
    if (!client.pulls) await connection.sendDiagnostics({ uri, version, diagnostics });
    if (client.reports) await connection.sendNotification(reportNotification, await reportOf(document));
  };

  const reportOf = async (document: TextDocument): Promise<LetterReport | NoLetter> => {
    const checked = await check(document);
    if (!checked) return { uri: document.uri, letter: false };
    const locate: Locate = (finding) => {
      const { start, end } = checked.places.rangeOf(finding);
      return placeInLines({
        line: start.line,
        character: start.character,
        endLine: end.line,
        endCharacter: end.character,
      });
    };
    return letterReport(document.uri, checked.letter, checked.report, locate, true);
  };

  /** Mistakes in settings, also of files that no editor has open; a mistake that is mended is taken away. */
  const showProblems = async (): Promise<void> => {
    for (const [uri, problems] of session.houses.problems()) {
      const shown = JSON.stringify(problems);
      const asked = client.pulls && documents.get(uri) !== undefined;
      if ((shownProblems.get(uri) ?? '[]') === (asked ? '[]' : shown)) continue;
      shownProblems.set(uri, asked ? '[]' : shown);
      await connection.sendDiagnostics({ uri, diagnostics: asked ? [] : problems.map(toProblemDiagnostic) });
    }
  };

  const flush = async (): Promise<void> => {
    const uris = [...pending];
    pending.clear();
    for (const uri of uris) await update(uri);
    await showProblems();
  };

  const schedule = (uri: string): void => {
    if (pending.size === 0) setTimeout(() => unanswered(flush()), 0);
    pending.add(uri);
  };

  return {
    schedule,
    diagnosticsOf,
    check,
    settingsChanged() {
      session.houses.forget();
      for (const { uri } of documents.all()) schedule(uri);
      if (client.pulls && client.refreshes) unanswered(connection.languages.diagnostics.refresh());
    },
  };
}
