import { builtInRuleset, type Finding } from '@klarebrief/core/lean';
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { CheckedDocument } from './check-document.ts';

/** What is found at a place: what is wrong, why, what to write, and the law or the source that says so. */
export function hover({ document, report, places }: CheckedDocument, position: Position): Hover | null {
  const at = document.offsetAt(position);
  const here = report.findings
    .map((finding) => ({ finding, range: places.rangeOf(finding) }))
    .filter(({ range }) => document.offsetAt(range.start) <= at && at <= document.offsetAt(range.end));
  const [first] = here;
  if (!first) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: here.map(({ finding }) => about(finding)).join('\n\n---\n\n') },
    range: first.range,
  };
}

/** The title of the rule, since editors show the message of the diagnostic above this. */
function about({ ruleId, note, expected, url }: Finding): string {
  const write = expected.length > 0 ? [`Schrijf: ${expected.map((text) => `**${plain(text)}**`).join(' of ')}`] : [];
  const { title, sources } = ruleOf(ruleId);
  const last = [`[Uitleg: ${ruleId}](${url})`, ...(sources.length > 0 ? [`Bron: ${sources.join('; ')}`] : [])];
  return [`**${plain(title)}**`, ...write, plain(note), last.join(' · ')].join('\n\n');
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
