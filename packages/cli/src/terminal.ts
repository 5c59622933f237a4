import picocolors from 'picocolors';

export type Colors = ReturnType<typeof picocolors.createColors>;

/** Where a run writes: report to standard output, problems and progress to standard error. */
export interface Terminal {
  readonly colors: Colors;
  /** Columns to write in. */
  readonly width: number;
  /** Resolves when the text is handed over, so that a slow pipe gets all of it. */
  write(text: string): Promise<void>;
  /** One line on standard error. */
  warn(line: string): void;
  /** Replaces the progress line; nothing unless standard error is a terminal. */
  progress(line: string): void;
}

const eraseLine = '\r\u001b[K';

/** The terminal of this process. `color` is false after `--no-color`. */
export function processTerminal(color: boolean): Terminal {
  const { stdout, stderr, env } = process;
  let progressShown = false;
  let closed = false;
  let lastProgress = 0;
  // A reader such as `head` that goes away early is no fault of ours.
  stdout.on('error', () => {
    closed = true;
  });
  stderr.on('error', () => {});
  const clear = (): void => {
    if (progressShown) stderr.write(eraseLine);
    progressShown = false;
  };
  return {
    colors: picocolors.createColors(color && wantsColor(env, stdout.isTTY === true)),
    width: Math.min(Math.max(stdout.columns || 90, 60), 100),
    async write(text) {
      clear();
      if (text === '' || closed) return;
      await new Promise<void>((resolve) => stdout.write(text, () => resolve()));
    },
    warn(line) {
      clear();
      stderr.write(`${line}\n`);
    },
    progress(line) {
      if (!stderr.isTTY || (line !== '' && Date.now() - lastProgress < 100)) return;
      clear();
      if (line === '') return;
      stderr.write(line);
      progressShown = true;
      lastProgress = Date.now();
    },
  };
}

/** NO_COLOR (no-color.org) wins, then FORCE_COLOR, then whether a person looks at it. */
export function wantsColor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}
