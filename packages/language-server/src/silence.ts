import { type Finding, readFrontMatter } from '@klarebrief/core/lean';
import type { TextEdit } from 'vscode-languageserver';
import type { CheckedDocument } from './check-document.ts';

/** How to silence a finding in the file itself. */
export interface Silencing {
  /** Dutch, imperative. */
  readonly title: string;
  readonly edit: TextEdit;
}

/**
 * A comment at the end of the paragraph. Plain text knows no comments, so there the front matter silences the rule in the whole letter; and
 * so it does for a text that the letter lacks, since another paragraph may become the last one.
 */
export function silencing(checked: CheckedDocument, finding: Finding): Silencing {
  const { document, kind, letter, places } = checked;
  const { ruleId, start } = finding;
  const comment = lacksText(checked, finding) ? null : commentOf(checked, `klarebrief-negeer ${ruleId}`);
  const block = letter.blocks.find((each) => each.start <= start && start <= each.end);
  if (comment === null || !block)
    return { title: `Negeer ${ruleId} in deze hele brief`, edit: frontMatterEdit(checked, ruleId) };
  const end = places.endOf(block.end);
  const wholeLine = kind.format !== 'html' && block.kind !== 'table-cell';
  const rest = wholeLine ? (/^[^\r\n]*/.exec(document.getText().slice(end))?.[0].trimEnd().length ?? 0) : 0;
  const position = document.positionAt(end + rest);
  return {
    title: `Negeer ${ruleId} in deze alinea`,
    edit: { range: { start: position, end: position }, newText: ` ${comment}` },
  };
}

/** Whether the letter as a whole lacks a text, and its file has front matter or may get it: a template would print a new one. */
function lacksText({ document, kind }: CheckedDocument, { suggestions }: Finding): boolean {
  if (kind.format === 'html' || !suggestions.some(({ insertion }) => insertion)) return false;
  return kind.template === 'none' || readFrontMatter(document.getText()).end > 0;
}

/** The comment in the syntax of the file; null when it has none. A comment of a template does not reach the reader of the letter. */
function commentOf({ kind }: CheckedDocument, words: string): string | null {
  switch (kind.template) {
    case 'jinja':
      return `{# ${words} #}`;
    case 'handlebars':
      return `{{! ${words} }}`;
    case 'liquid':
      return `{% comment %}${words}{% endcomment %}`;
    case 'freemarker':
      return `<#-- ${words} -->`;
    case 'none':
      return kind.format === 'text' ? null : `<!-- ${words} -->`;
  }
}

function frontMatterEdit({ document }: CheckedDocument, ruleId: string): TextEdit {
  const source = document.getText();
  const { end } = readFrontMatter(source);
  const insert = (offset: number, newText: string): TextEdit => {
    const position = document.positionAt(offset);
    return { range: { start: position, end: position }, newText };
  };
  if (end === 0) return insert(0, `---\nnegeer: ${ruleId}\n---\n\n`);
  const front = source.slice(0, end);
  const own = /^(?:negeer|ignore)[ \t]*:[ \t]*[^\r\n]*?(?=[ \t]*$)/im.exec(front);
  if (own) return insert(own.index + own[0].length, `, ${ruleId}`);
  return insert(front.trimEnd().lastIndexOf('---'), `negeer: ${ruleId}\n`);
}
