import type { Host, Outcome, Reading } from './host.ts';
import { finishAccept } from './word/accept.ts';
import { listenToAnnotations } from './word/annotation-events.ts';
import { commentPlace, replacePlace, selectPlace } from './word/edit-place.ts';
import { onHint } from './word/hints.ts';
import { insertAt } from './word/insert.ts';
import { lightUp } from './word/light-up.ts';
import { Annotations } from './word/marks.ts';
import { officeProgram, type WordProgram } from './word/program.ts';
import { readLetter, type WordReading } from './word/read-letter.ts';
import { documentStore, userStore } from './word/values.ts';

/** Readings that are kept: the pane may still work with the one before the last while it checks the last. */
const KEPT_READINGS = 4;

/**
 * Whether Word opened this page, by what Office.js says; false in a browser, also where Office.js could not be loaded. Waits for
 * Office.js to be ready.
 */
export async function isInWord(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Word;
}

/**
 * The letter that is open in Word. Only where `isInWord`. This file and `word/` alone know Office.js.
 *
 * Calls wait for one another, so that no two of them change the annotations at the same time.
 */
export function wordHost(program: WordProgram = officeProgram()): Host {
  const readings = new Map<string, WordReading>();
  const annotations = new Annotations(program);
  const hints = new Set<() => void>();
  let last: Promise<unknown> = Promise.resolve();
  let darken = async (): Promise<void> => {};

  const queued = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
  const edit = (
    { version }: Reading,
    work: (context: Word.RequestContext, reading: WordReading) => Promise<Outcome>,
  ): Promise<Outcome> => {
    return queued(async () => {
      const reading = readings.get(version);
      if (!reading) return 'moved';
      try {
        return await program.run((context) => work(context, reading));
      } catch (error) {
        return isUnknownCall(error) ? 'unsupported' : 'failed';
      }
    });
  };

  return {
    kind: 'word',
    readLetter: () =>
      queued(async () => {
        const reading = await program.run((context) => readLetter(program, context));
        readings.delete(reading.version);
        readings.set(reading.version, reading);
        for (const version of [...readings.keys()].slice(0, -KEPT_READINGS)) readings.delete(version);
        return { letter: reading.letter, version: reading.version };
      }),
    onHint: (listener) => {
      hints.add(listener);
      const end = onHint(program, listener);
      return () => {
        hints.delete(listener);
        end();
      };
    },
    showMarks: ({ version }, marks) =>
      queued(async () => {
        const reading = readings.get(version);
        if (!reading) return annotations.level;
        return program.run((context) => annotations.show(context, reading, marks)).catch(() => annotations.level);
      }),
    onMarkPicked: (listener) => {
      const accepted = async ({
        id,
        action,
        critiqueSuggestion,
      }: Word.AnnotationPopupActionEventArgs): Promise<void> => {
        const shown = annotations.shown(id);
        if (action !== 'Accept' || !shown) return;
        // At once: whoever undoes it right after must not find it done again.
        await finishAccept(program, shown, critiqueSuggestion).catch(() => false);
        for (const hint of hints) hint();
      };
      return listenToAnnotations(
        program,
        (id) => {
          const shown = annotations.shown(id);
          if (shown) listener(shown.mark.id);
        },
        accepted,
      );
    },
    select: (reading, place) =>
      edit(reading, async (context, known) => {
        await darken();
        const found = await selectPlace(program, context, known, place);
        if (!('range' in found)) return found.outcome;
        darken = await lightUp(program, context, found.range);
        return 'done';
      }),
    replace: (reading, place, text) =>
      edit(reading, (context, known) => replacePlace(program, context, known, place, text)),
    insert: (reading, insertion, target) =>
      edit(reading, (context, known) => insertAt(program, context, known, insertion, target)),
    comment: (reading, place, text) =>
      edit(reading, (context, known) => commentPlace(program, context, known, place, text)),
    documentValues: documentStore(program),
    userValues: userStore(program),
  };
}

/** Office.js says so when the program is older than the call. */
function isUnknownCall(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ApiNotFound' || error.code === 'NotImplemented');
}
