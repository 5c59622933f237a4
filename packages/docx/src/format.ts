import { childValue, toggle, type XmlNode } from './xml.ts';

/** What run properties say; undefined is: they say nothing, look further. */
export interface RunFormat {
  readonly bold: boolean | undefined;
  readonly underline: boolean | undefined;
  readonly hidden: boolean | undefined;
}

/** Run properties that say nothing. */
export const NO_FORMAT: RunFormat = { bold: undefined, underline: undefined, hidden: undefined };

/** Reads a `w:rPr`. */
export function readFormat(properties: XmlNode | undefined): RunFormat {
  if (!properties || properties.children.length === 0) return NO_FORMAT;
  const underline = childValue(properties, 'w:u');
  return {
    bold: toggle(properties, 'w:b'),
    underline: underline === undefined ? undefined : underline !== 'none',
    hidden: toggle(properties, 'w:vanish'),
  };
}

/** Fills what `near` does not say from `far`. */
export function inherit(near: RunFormat, far: RunFormat): RunFormat {
  return {
    bold: near.bold ?? far.bold,
    underline: near.underline ?? far.underline,
    hidden: near.hidden ?? far.hidden,
  };
}

/**
 * What a run looks like. Bold and hidden in both the paragraph style and the character style cancel each other out
 * (ECMA-376 part 1, 17.7.3); underline does not.
 */
export function layer(defaults: RunFormat, paragraph: RunFormat, character: RunFormat, direct: RunFormat): RunFormat {
  const cancel = (a: boolean | undefined, b: boolean | undefined): boolean => (a ?? false) !== (b ?? false);
  return {
    bold: direct.bold ?? (defaults.bold || cancel(paragraph.bold, character.bold)),
    underline: direct.underline ?? character.underline ?? paragraph.underline ?? defaults.underline,
    hidden: direct.hidden ?? (defaults.hidden || cancel(paragraph.hidden, character.hidden)),
  };
}
