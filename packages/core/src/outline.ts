import { help } from './analyses/help.ts';
import { objection } from './analyses/objection.ts';
import { type Part, parts } from './analyses/parts.ts';
import { contextOf } from './check.ts';
import type { CheckOptions, Context } from './context.ts';
import type { Letter, Span } from './model/letter.ts';

/** What a part of a letter tells the reader. `kop`: something else, under a heading of its own. */
export type OutlineKind = 'onderwerp' | 'besluit' | 'waarom' | 'doen' | 'bezwaar' | 'hulp' | 'afsluiting' | 'kop';

/** A part of a letter. Parts do not overlap, but for those within another one. */
export interface OutlinePart extends Span {
  readonly kind: OutlineKind;
  /** The heading above it, or what names it best: offsets of whole blocks. */
  readonly title: Span;
  readonly titled: boolean;
  readonly parts: readonly OutlinePart[];
}

/** What the letter tells, in order: for a list to jump by. Never throws; a letter that cannot be read this way has no parts. */
export function outline(letter: Letter, options: CheckOptions = {}): readonly OutlinePart[] {
  try {
    return partsOf(contextOf(letter, options));
  } catch {
    return [];
  }
}

function partsOf(context: Context): OutlinePart[] {
  const { blocks } = context.letter;
  const { of, sections } = context.get(parts);
  const kindOf = kindsOfBlocks(context);
  const single = (kind: OutlineKind, part: Part): OutlinePart[] => {
    const block = blocks[of.indexOf(part)];
    return block ? [{ kind, start: block.start, end: block.end, title: block, titled: false, parts: [] }] : [];
  };
  const inSections = sections.flatMap(({ heading, blocks: own }): OutlinePart[] => {
    const inside = runs(own, kindOf).map(([kind, first, last]) => run(context, kind, first, last));
    const title = blocks[heading];
    if (!title) return inside;
    const end = blocks[own[own.length - 1] ?? heading]?.end ?? title.end;
    const kind = kindOfHeading(context.letter.text.slice(title.start, title.end)) ?? inside[0]?.kind ?? 'kop';
    return [{ kind, start: title.start, end, title, titled: true, parts: inside.filter((part) => part.kind !== kind) }];
  });
  return [...single('onderwerp', 'subject'), ...inSections, ...single('afsluiting', 'closing')];
}

function run({ letter }: Context, kind: OutlineKind, first: number, last: number): OutlinePart {
  const title = letter.blocks[first] ?? { start: 0, end: 0 };
  return { kind, start: title.start, end: letter.blocks[last]?.end ?? title.end, title, titled: false, parts: [] };
}

/** Blocks of one kind that follow each other, of those that have one. */
function runs(own: readonly number[], kindOf: ReadonlyMap<number, OutlineKind>): [OutlineKind, number, number][] {
  const found: [OutlineKind, number, number][] = [];
  let open: [OutlineKind, number, number] | undefined;
  for (const block of own) {
    const kind = kindOf.get(block);
    if (open && open[0] === kind) open[2] = block;
    else if (kind) {
      open = [kind, block, block];
      found.push(open);
    } else open = undefined;
  }
  return found;
}

function kindOfHeading(heading: string): OutlineKind | undefined {
  if (/\b(?:waarom|reden|motivering|overwegingen)/i.test(heading)) return 'waarom';
  return /\b(?:moet u|kunt u doen|doen\?|wat nu|betal)/i.test(heading) ? 'doen' : undefined;
}

/** The kind of each block that has one; where a block does two things, the first of these counts. */
function kindsOfBlocks(context: Context): ReadonlyMap<number, OutlineKind> {
  const kinds = new Map<number, OutlineKind>();
  const mark = (kind: OutlineKind, blocks: Iterable<number>): void => {
    for (const block of blocks) if (!kinds.has(block)) kinds.set(block, kind);
  };
  const { clause } = context.get(objection);
  mark('bezwaar', clause?.offers.map(({ block }) => block) ?? []);
  const { mentions } = context.get(help);
  const helping = mentions.filter(({ offered, organisation }) => offered && organisation.independent);
  mark(
    'hulp',
    helping.map(({ block }) => block),
  );
  mark('bezwaar', clause?.blocks ?? []);
  const { of } = context.get(parts);
  const decided = [...context.blocksWith('leest-als-besluit')].filter((block) => of[block] === 'body');
  mark('besluit', decided.slice(0, 1));
  mark('waarom', context.blocksWith('redenen'));
  mark('doen', context.blocksWith('betalen'));
  return kinds;
}
