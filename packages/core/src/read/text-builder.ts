import type { Block } from '../model/letter.ts';

type BlockFacts = Omit<Block, 'start' | 'end'>;

/** Collects the visible text of a letter, its blocks, and where each part stands in the source. For readers. */
export class TextBuilder {
  readonly blocks: Block[] = [];
  readonly sourceMap: number[] = [];
  private parts: string[] = [];
  private length = 0;
  private blockStart = -1;
  /** Source offset of the white space since the last text; -1 when there is none. */
  private pendingSpace = -1;
  /** Line feeds among that white space: 0, 1 or 2. */
  private pendingFeeds = 0;
  private readonly keepLines: boolean;

  /** `keepLines`: a line feed in the source stays one; without it, it is a space, as in HTML. */
  constructor(options: { readonly keepLines?: boolean } = {}) {
    this.keepLines = options.keepLines ?? false;
  }

  /** Starts a block; the text that follows belongs to it. A block that stays empty leaves no trace. */
  open(): void {
    this.blockStart = -1;
    this.forgetSpace();
  }

  /** Ends the block. */
  close(facts: BlockFacts): void {
    if (this.blockStart >= 0) {
      this.blocks.push({ ...facts, start: this.blockStart, end: this.length });
      this.raw('\n', -1);
    }
    this.blockStart = -1;
    this.forgetSpace();
  }

  /** Adds text that stands in the source at `offset` (UTF-16); a run of white space becomes one space or one line feed. */
  add(text: string, offset: number): void {
    const pattern = /[ \t\r\n\f]+|[^ \t\r\n\f]+/g;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      const piece = found[0];
      const at = offset + found.index;
      if (/^[ \t\r\n\f]/.test(piece)) {
        if (this.blockStart < 0) continue;
        if (this.pendingSpace < 0) this.pendingSpace = at;
        if (this.keepLines && this.pendingFeeds === 0 && piece.includes('\n')) this.pendingFeeds = 1;
        continue;
      }
      if (this.blockStart < 0) this.blockStart = this.length;
      else if (this.pendingSpace >= 0)
        this.raw(this.pendingFeeds === 0 ? ' ' : '\n'.repeat(this.pendingFeeds), this.pendingSpace);
      this.forgetSpace();
      this.raw(piece, at);
    }
  }

  /** A line break within the block; two in a row leave an empty line, more are two. Behind the last text it leaves no trace. */
  lineBreak(offset: number): void {
    if (this.blockStart < 0) return;
    if (this.pendingSpace < 0) this.pendingSpace = offset;
    this.pendingFeeds = Math.min(2, this.pendingFeeds + 1);
  }

  get text(): string {
    return this.parts.join('');
  }

  private forgetSpace(): void {
    this.pendingSpace = -1;
    this.pendingFeeds = 0;
  }

  private raw(text: string, offset: number): void {
    this.parts.push(text);
    if (offset >= 0) {
      const map = this.sourceMap;
      const last = map.length - 3;
      const start = map[last] ?? 0;
      const from = map[last + 1] ?? 0;
      const run = map[last + 2] ?? 0;
      if (last >= 0 && start + run === this.length && from + run === offset) map[last + 2] = run + text.length;
      else map.push(this.length, offset, text.length);
    }
    this.length += text.length;
  }
}

const AMPERSAND = 0x26;

/**
 * Adds the value of a node whose source may spell it otherwise (entities, escapes): the value is laid along the source so that
 * each part keeps its place.
 */
export function addAligned(builder: TextBuilder, value: string, raw: string, offset: number): void {
  if (raw === value) {
    builder.add(value, offset);
    return;
  }
  let from = 0;
  let at = 0;
  while (from < value.length && at < raw.length) {
    const entity = entityAt(raw, at);
    const literal =
      raw.charCodeAt(at) === value.charCodeAt(from) && !(entity?.endsWith(';') && !value.startsWith(entity, from));
    if (literal) {
      let run = 1;
      while (
        from + run < value.length &&
        raw.charCodeAt(at + run) === value.charCodeAt(from + run) &&
        raw.charCodeAt(at + run) !== AMPERSAND
      )
        run++;
      builder.add(value.slice(from, from + run), offset + at);
      from += run;
      at += run;
    } else if (entity) {
      const wide = (value.codePointAt(from) ?? 0) > 0xffff ? 2 : 1;
      builder.add(value.slice(from, from + wide), offset + at);
      from += wide;
      at += entity.length;
    } else at++;
  }
  if (from < value.length) builder.add(value.slice(from), offset + Math.min(at, raw.length));
}

function entityAt(raw: string, at: number): string | undefined {
  if (raw.charCodeAt(at) !== AMPERSAND) return undefined;
  return /^&(?:#\d+|#x[\da-f]+|\w+);?/i.exec(raw.slice(at, at + 32))?.[0];
}
