/** Text as Markdown shows it, without its signs doing anything. Values in braces become an ellipsis: there is no letter here. */
export function inline(text: string): string {
  return text
    .replaceAll(/\{\w+\}/g, '…')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_<>[\]|]/g, '\\$&');
}

/** A text as it stands in a letter. */
export function fenced(text: string): string {
  const runs = (text.match(/`+/g) ?? []).map((run) => run.length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return `${fence}text\n${text.trimEnd()}\n${fence}`;
}

/** A table of cells that are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Blocks of Markdown below each other; empty ones are left out. */
export function page(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
