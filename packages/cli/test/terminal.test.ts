import { expect, it } from 'vitest';
import { wantsColor } from '../src/terminal.ts';

it.each<readonly [Readonly<Record<string, string>>, boolean, boolean]>([
  [{}, true, true],
  [{}, false, false],
  [{ TERM: 'dumb' }, true, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
])('%j with terminal %j: %j', (env, isTerminal, colored) => {
  expect(wantsColor(env, isTerminal)).toBe(colored);
});
