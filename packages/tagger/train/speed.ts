import { fillColumns } from '../src/columns.ts';
import { decode } from '../src/decode.ts';
import type { TaggerParts } from '../src/tagger.ts';
import type { TokenText } from '../src/tokens.ts';

const ROUNDS = 7;

/** Tokens tagged a second of processor time: the middle of some rounds over a text, after a warm-up. */
export function tokensASecond({ decoder }: TaggerParts, text: TokenText): number {
  const round = (): number => {
    const before = process.cpuUsage();
    decode(decoder, text, fillColumns(text, decoder.classes, decoder.find, decoder.word));
    const { user, system } = process.cpuUsage(before);
    return (text.tokens.count * 1e6) / (user + system);
  };
  for (let warmUp = 0; warmUp < ROUNDS; warmUp++) round();
  const speeds = Array.from({ length: ROUNDS }, round).sort((a, b) => a - b);
  return speeds[ROUNDS >> 1] ?? 0;
}
