import type { Finding, Severity, Suggestion } from '@klarebrief/core/lean';
import type { Problem } from '@klarebrief/settings';
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type TextEdit,
} from 'vscode-languageserver';
import type { CheckedDocument } from './check-document.ts';
import { insertionEdit } from './insertion-text.ts';
import { silencing } from './silence.ts';

/** The name that editors show beside each diagnostic. */
const SOURCE = 'Klare Brief';
/** The kind under which editors mend everything at once, also when a file is saved. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.klarebrief`;

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};
/** Places that show what sort of letter it is, at the most. */
const MOST_EVIDENCE = 3;

/** The finding as an editor shows it. */
export function toDiagnostic(checked: CheckedDocument, finding: Finding): Diagnostic {
  const related = relatedPlaces(checked, finding);
  return {
    range: checked.places.rangeOf(finding),
    severity: severities[finding.severity],
    code: finding.ruleId,
    codeDescription: { href: finding.url },
    source: SOURCE,
    message: finding.message,
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}

/** An error about the route rests on what sort of letter it is: the places that show that. */
function relatedPlaces(
  { document, report, places }: CheckedDocument,
  finding: Finding,
): DiagnosticRelatedInformation[] {
  if (finding.dimension !== 'bezwaar' || finding.severity !== 'error') return [];
  return report.letterType.evidence.slice(0, MOST_EVIDENCE).map((span) => ({
    location: { uri: document.uri, range: places.rangeOf(span) },
    message: 'Hieraan is te zien wat voor brief dit is.',
  }));
}

/** A mistake in the settings as an editor shows it. */
export function toProblemDiagnostic({ line, column, message, excerpt, severity }: Problem): Diagnostic {
  const end = Math.max(column, excerpt.trimEnd().length);
  return {
    range: { start: { line: line - 1, character: column - 1 }, end: { line: line - 1, character: end } },
    severity: severities[severity],
    source: SOURCE,
    message,
  };
}

/** The edits of a suggestion in the document; null when mark-up is in the way. */
function editsOf(checked: CheckedDocument, { edits, insertion }: Suggestion): TextEdit[] | null {
  if (insertion) return [insertionEdit(checked, insertion)];
  const made = edits.map((edit) => checked.places.editOf(edit));
  return made.every((edit) => edit !== null) ? made : null;
}

/** Everything that can be done about one finding, but for what goes for all letters. */
export function toCodeActions(checked: CheckedDocument, finding: Finding): CodeAction[] {
  const diagnostics = [toDiagnostic(checked, finding)];
  const action = (title: string, edits: TextEdit[], isPreferred = false): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: { changes: { [checked.document.uri]: edits } },
    ...(isPreferred ? { isPreferred } : {}),
  });
  const mending = finding.suggestions.flatMap((suggestion, index) => {
    const edits = editsOf(checked, suggestion);
    return edits ? [action(suggestion.title, edits, index === 0)] : [];
  });
  const { title, edit } = silencing(checked, finding);
  return [...mending, action(title, [edit])];
}

/** Mends every finding that has one way to be mended and needs no text of the writer; null when there is none. */
export function fixAll(checked: CheckedDocument): { readonly edits: TextEdit[]; readonly count: number } | null {
  const edits: TextEdit[] = [];
  let count = 0;
  let last = 0;
  for (const { suggestions, start, end } of checked.report.findings) {
    const [only] = suggestions;
    if (!only || suggestions.length > 1 || only.insertion || start < last) continue;
    const own = editsOf(checked, only);
    if (!own) continue;
    edits.push(...own);
    count += 1;
    last = end;
  }
  return count > 0 ? { edits, count } : null;
}
