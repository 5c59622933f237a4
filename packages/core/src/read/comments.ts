import type { Span } from '../model/letter.ts';

/** How comments of template languages start and end: Jinja, Twig and Django, Liquid, FreeMarker, Handlebars and Mustache. */
const KINDS: readonly { readonly open: RegExp; readonly close: RegExp }[] = [
  { open: /(?<!\{)\{#/g, close: /#\}/g },
  { open: /\{%-?\s{0,9}comment\b/g, close: /\{%-?\s{0,9}endcomment\s{0,9}-?%\}/g },
  { open: /<#--/g, close: /-->/g },
  { open: /\{\{!--/g, close: /--\}\}/g },
  { open: /\{\{!(?!--)/g, close: /\}\}/g },
];

/** The source with the comments of template languages made blank, each as long as it was; line feeds stay. Linear. */
export function hideComments(source: string): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of templateComments(source)) {
    shown += source.slice(at, start) + source.slice(start, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return at === 0 ? source : shown + source.slice(at);
}

/** The comments of template languages, in order and without overlap. One that nothing closes is no comment. */
function templateComments(source: string): Span[] {
  const all = KINDS.flatMap(({ open, close }) => {
    const found: Span[] = [];
    for (let from = 0; ; ) {
      const start = firstFrom(open, source, from)?.start;
      const end = start === undefined ? undefined : firstFrom(close, source, start + 2)?.end;
      if (start === undefined || end === undefined) return found;
      found.push({ start, end });
      from = end;
    }
  }).sort((a, b) => a.start - b.start);
  let last = 0;
  return all.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

function firstFrom(pattern: RegExp, source: string, from: number): Span | undefined {
  pattern.lastIndex = from;
  const found = pattern.exec(source);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
