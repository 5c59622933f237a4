import { expect, test } from 'vitest';
import { changedPart } from '../../src/host/word/changed-part.ts';

/** The old text with the part that is replaced between brackets, and what comes there. */
function change(text: string, replacement: string): string | null {
  const [before = '', inside = '', after = ''] = text.split('|');
  const whole = before + inside + after;
  const part = changedPart(whole, before.length, before.length + inside.length, replacement);
  return (
    part && `${whole.slice(0, part.start)}[${whole.slice(part.start, part.end)}→${part.text}]${whole.slice(part.end)}`
  );
}

test.each([
  ['een |oud| woord', 'nieuw', 'een [oud→nieuw] woord'],
  ['|de brief van gisteren|', 'de brief van vandaag', 'de brief van [gisteren→vandaag]'],
  ['|de oude brief|', 'de brief', 'de [oude →]brief'],
  ['|de brief|', 'de korte brief', '[de →de korte ]brief'],
  ['stuur|| dit', ' ons', '[stuur→stuur ons] dit'],
  ['||stuur dit', 'Wilt u ', '[stuur→Wilt u stuur] dit'],
  ['weg |hiermee |dus', '', 'weg [hiermee →]dus'],
  ['|heel anders|', 'niets hetzelfde', '[heel anders→niets hetzelfde]'],
  ['|belanghebbende|', 'betrokkene', '[belanghebbende→betrokkene]'],
])('%s, by "%s"', (text, replacement, expected) => {
  expect(change(text, replacement)).toBe(expected);
});

test('the same text is no change', () => {
  expect(change('de |brief|', 'brief')).toBeNull();
});
