import { readConfig } from '@klarebrief/settings';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/**
 * The edit that adds a word to `ignoreTerms` of a klarebrief.config.yaml, and leaves all else in the file as it is. Null where the file is
 * written in a way that this does not fit, or has a mistake.
 */
export function allowTermEdit(config: string, term: string): TextEdit | null {
  const document = TextDocument.create('', 'yaml', 0, config);
  const edit = editOf(document, config, term);
  const { value, problems } = readConfig({ path: '', text: TextDocument.applyEdits(document, [edit]) });
  return problems.length === 0 && value.ignoreTerms?.includes(term) ? edit : null;
}

function editOf(document: TextDocument, config: string, term: string): TextEdit {
  const insert = (offset: number, newText: string): TextEdit => {
    const position = document.positionAt(offset);
    return { range: { start: position, end: position }, newText };
  };
  const word = quoted(term);
  const list = /^ignoreTerms[ \t]*:[ \t]*(\[)?/m.exec(config);
  if (!list)
    return insert(config.length, `${config === '' || config.endsWith('\n') ? '' : '\n'}ignoreTerms:\n  - ${word}\n`);
  const behind = list.index + list[0].length;
  if (list[1]) return insert(behind, /^\s*\]/.test(config.slice(behind)) ? word : `${word}, `);
  const first = /^[^\r\n]*(?:\r?\n[ \t]*(?:#[^\r\n]*)?)*?\r?\n([ \t]*)-[ \t]/.exec(config.slice(behind));
  const line = /^[^\r\n]*/.exec(config.slice(behind))?.[0].length ?? 0;
  return insert(behind + line, `\n${first?.[1] ?? '  '}- ${word}`);
}

/** The word as YAML takes it: between quotes unless it is made of letters, spaces and hyphens. */
function quoted(term: string): string {
  return /^\p{L}[\p{L} -]*$/u.test(term) && !/^(?:true|false|null|ja|nee|yes|no|on|off)$/i.test(term)
    ? term
    : JSON.stringify(term);
}
