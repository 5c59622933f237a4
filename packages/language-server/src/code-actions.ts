import type { Finding } from '@klarebrief/core/lean';
import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver';
import type { CheckedDocument } from './check-document.ts';
import { FIX_ALL, fixAll, toCodeActions } from './convert.ts';
import { allowTermEdit } from './house-rules.ts';

/** The klarebrief.config.yaml that goes for a letter, with its text now. */
export interface ConfigFile {
  readonly uri: string;
  readonly text: string;
}

/** What can be done at a place of the letter. `config`: null where the letter has no settings to add a word to. */
export function codeActions(
  checked: CheckedDocument,
  { range, context }: CodeActionParams,
  config: ConfigFile | null,
): CodeAction[] {
  const { document, report, places } = checked;
  const wants = (kind: string): boolean => context.only?.some((each) => isWithin(kind, each)) ?? true;
  const from = document.offsetAt(range.start);
  const to = document.offsetAt(range.end);
  const here = report.findings.filter((finding) => {
    const { start, end } = places.rangeOf(finding);
    return document.offsetAt(start) <= to && from <= document.offsetAt(end);
  });
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    actions.push(...here.flatMap((finding) => toCodeActions(checked, finding)));
    if (config) actions.push(...here.flatMap((finding) => allowing(finding, config)));
  }
  const all = fixAll(checked);
  if (!all) return actions;
  const title = `Herstel alles waar één oplossing voor is (${all.count})`;
  const edit: WorkspaceEdit = { changes: { [document.uri]: all.edits } };
  const asFix = wants(CodeActionKind.QuickFix) && here.length > 0 && all.count > 1;
  if (asFix) actions.push({ title, kind: CodeActionKind.QuickFix, edit });
  // A menu of everything needs it once; "source.fixAll" is for who asks for that: a menu of its own, or at a save.
  if (context.only ? wants(FIX_ALL) : !asFix) actions.push({ title, kind: FIX_ALL, edit });
  return actions;
}

/** A kind is within itself and within the kinds that start its name: "source" holds "source.fixAll". */
function isWithin(kind: string, asked: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}

function allowing({ term }: Finding, { uri, text }: ConfigFile): CodeAction[] {
  const edit = term === undefined ? null : allowTermEdit(text, term);
  if (!edit) return [];
  const title = `Sta "${term}" toe in al uw brieven (klarebrief.config.yaml)`;
  return [{ title, kind: CodeActionKind.QuickFix, edit: { changes: { [uri]: [edit] } } }];
}
