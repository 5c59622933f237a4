import type { Host, Reading } from '../host/host.ts';

/** Milliseconds without a hint before the letter is read. */
const PAUSE = 500;
/** Milliseconds between readings that nobody asked for: hints can get lost. */
const SLOW = 10_000;

/** Keeps an eye on the letter. */
export interface Watch {
  /** Reads and checks now, also when the text is the same. */
  now(): Promise<void>;
  stop(): void;
}

/**
 * Reads the letter after each pause in the typing, and slowly on its own, and hands on each reading with a new text. One reading at a
 * time: what comes in meanwhile waits for it. `read` rejects for nothing a user can meet; `onFailure` gets what goes wrong all the same.
 */
export function watchLetter(
  host: Pick<Host, 'readLetter' | 'onHint'>,
  onReading: (reading: Reading) => Promise<void>,
  onFailure: (error: unknown) => void,
): Watch {
  let version: string | null = null;
  let busy: Promise<void> | null = null;
  let asked = false;
  let force = false;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const read = async (forced: boolean): Promise<void> => {
    try {
      const reading = await host.readLetter();
      if (!forced && reading.version === version) return;
      version = reading.version;
      await onReading(reading);
    } catch (error) {
      version = null;
      onFailure(error);
    }
  };
  const rounds = async (): Promise<void> => {
    while (asked) {
      const forced = force;
      asked = false;
      force = false;
      await read(forced);
    }
  };
  const run = (forced: boolean): Promise<void> => {
    asked = true;
    force ||= forced;
    busy ??= rounds().finally(() => {
      busy = null;
    });
    return busy;
  };

  const endHints = host.onHint(() => {
    clearTimeout(pause);
    pause = setTimeout(() => void run(false), PAUSE);
  });
  const slow = setInterval(() => {
    if (document.visibilityState === 'visible') void run(false);
  }, SLOW);

  return {
    now: () => run(true),
    stop() {
      endHints();
      clearTimeout(pause);
      clearInterval(slow);
    },
  };
}
