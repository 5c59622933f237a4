import { betterWords, builtInRuleset, type Finding, noteBesideWords } from '@klarebrief/core/lean';
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { CheckedDocument } from './check-document.ts';

/** What is found at a place: what is wrong, why, what to write, and the law or the source that says so. */
export function hover({ document, letter, report, places }: CheckedDocument, position: Position): Hover | null {
  const at = document.offsetAt(position);
  const here = report.findings
    .map((finding) => ({ finding, range: places.rangeOf(finding) }))
    .filter(({ range }) => document.offsetAt(range.start) <= at && at <= document.offsetAt(range.end));
  const [first] = here;
  if (!first) return null;
  return {
    contents: {
      kind: MarkupKind.Markdown,
      value: here.map(({ finding }) => about(finding, letter.text)).join('\n\n---\n\n'),
    },
    range: first.range,
  };
}

/** The title of the rule, since editors show the message of the diagnostic above this. */
function about(finding: Finding, text: string): string {
  const { ruleId, url } = finding;
  const { title, sources } = ruleOf(ruleId);
  const last = [`[Uitleg: ${ruleId}](${url})`, ...(sources.length > 0 ? [`Bron: ${sources.join('; ')}`] : [])];
  const better = betterWords(finding, text, bold);
  return [bold(title), better, plain(noteBesideWords(finding)), last.join(' · ')].filter(Boolean).join('\n\n');
}

function bold(text: string): string {
  return `**${plain(text)}**`;
}

function ruleOf(ruleId: string): { readonly title: string; readonly sources: readonly string[] } {
  const { rules, sources } = builtInRuleset();
  const { title = ruleId, sources: own = [] } = rules.find(({ id }) => id === ruleId) ?? {};
  const shown = own.flatMap((id) => {
    const source = sources[id];
    if (!source) return [];
    return [source.url === null ? plain(source.title) : `[${plain(source.title)}](${source.url})`];
  });
  return { title, sources: shown };
}

/** Text of a letter or a rule that Markdown must leave alone. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}
