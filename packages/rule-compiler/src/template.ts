import type { TextTemplate } from '@klarebrief/core/authoring';

/** A text with its values found, or what is wrong with it, in Dutch. */
export type TemplateResult =
  | { readonly ok: true; readonly template: TextTemplate }
  | { readonly ok: false; readonly message: string };

/** The start of a value, with or without something that can stand in its place. */
const OPEN = /\{(\w*)(\||\})/y;

class TemplateFault extends Error {}

/** Reads `{value}` and `{value|what stands there when it is not known}`, also within each other. `known`: names of values. */
export function readTemplate(source: string, known: readonly string[]): TemplateResult {
  try {
    const { template, end } = read(source, 0, known);
    if (end < source.length) return { ok: false, message: `Er staat een } te veel in "${source}". Haal die weg.` };
    return { ok: true, template };
  } catch (error) {
    if (error instanceof TemplateFault) return { ok: false, message: error.message };
    throw error;
  }
}

/** Reads up to a closing brace that is not opened here, or to the end. */
function read(
  source: string,
  from: number,
  known: readonly string[],
): { template: TextTemplate[number][]; end: number } {
  const template: TextTemplate[number][] = [];
  let at = from;
  for (;;) {
    const stop = nextBrace(source, at);
    if (stop > at) template.push(source.slice(at, stop));
    if (source.charAt(stop) !== '{') return { template, end: stop };
    OPEN.lastIndex = stop;
    const [opening, value = '', mark] = OPEN.exec(source) ?? [];
    if (opening === undefined) throw new TemplateFault(`Na een { hoort een naam, en dan } of |, in "${source}".`);
    if (!known.includes(value))
      throw new TemplateFault(`{${value}} in "${source}" bestaat niet. Kies uit: ${known.join(', ')}.`);
    if (mark === '}') {
      template.push({ value });
      at = OPEN.lastIndex;
      continue;
    }
    const inner = read(source, OPEN.lastIndex, known);
    if (inner.end >= source.length) throw new TemplateFault(`Er ontbreekt een } in "${source}".`);
    template.push({ value, otherwise: inner.template });
    at = inner.end + 1;
  }
}

function nextBrace(source: string, from: number): number {
  const found = source.slice(from).search(/[{}]/);
  return found < 0 ? source.length : from + found;
}
