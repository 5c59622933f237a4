import type { Language } from '../model/letter.ts';

/** What a file says of itself between two lines of `---` at its top. */
export interface FrontMatter {
  /** Offset behind the closing line; 0 without front matter. */
  readonly end: number;
  readonly language?: Language;
  readonly letterType?: string;
  readonly template?: boolean;
  /** Ids of rules that are silent in the whole letter, as they are written. */
  readonly ignore?: string;
}

/** Reads `taal`, `brieftype`, `sjabloon` and `negeer` (or language, letterType, template, ignore). Other keys are left alone. */
export function readFrontMatter(source: string): FrontMatter {
  const found = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,4000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!found) return { end: 0 };
  const values = new Map(
    Array.from((found[1] ?? '').matchAll(/^([\w-]+)[ \t]*:[ \t]*["']?([^"'\r\n]*?)["']?[ \t]*$/gm), (line) => [
      (line[1] ?? '').toLowerCase(),
      (line[2] ?? '').toLowerCase(),
    ]),
  );
  const language = values.get('taal') ?? values.get('language') ?? values.get('lang');
  const letterType = values.get('brieftype') ?? values.get('lettertype');
  const template = values.get('sjabloon') ?? values.get('template');
  const ignore = values.get('negeer') ?? values.get('ignore');
  return {
    end: found[0].length,
    ...(language === 'nl' || language === 'en' ? { language } : {}),
    ...(letterType ? { letterType } : {}),
    ...(ignore ? { ignore } : {}),
    ...(template === undefined ? {} : { template: /^(?:true|ja|yes)$/.test(template) }),
  };
}
