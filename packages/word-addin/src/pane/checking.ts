import type { ShownFinding } from '../check/checked-letter.ts';
import type { Ask } from '../check/checker.ts';
import { watchLetter } from '../check/watch.ts';
import type { Host, Mark, Reading } from '../host/host.ts';
import { settingsFromAddress } from '../settings/from-address.ts';
import { settingsOfUser } from '../settings/of-user.ts';
import { type KeptChoices, NO_CHOICES, readChoices } from './kept-choices.ts';
import type { Store } from './store.ts';

/** The checks of the letter: by themselves, and when something asks for one. */
export interface Checking {
  /** Checks now. Gets first what the checks need, as long as that is not there. Never rejects: a failure is a phase of the pane. */
  now(): Promise<void>;
  /** The reading that the last check was about. */
  reading(): Reading | null;
  /** The findings of the last check, as the pane lists them. */
  shown(): readonly ShownFinding[];
  /** Underlines the findings in the letter, or takes the lines away. */
  draw(): Promise<void>;
  /** What is kept with the letter. */
  choices(): KeptChoices;
  /** Ids of findings that are left out until the pane closes or the letter is taken away. */
  ignoreOnce(ids: readonly string[]): void;
  ignoredOnce(): readonly string[];
}

/** Starts checking. `settingsAddress`: of the settings of the municipality, when the page was opened with one. */
export function startChecking(host: Host, ask: Ask, { state, set }: Store, settingsAddress: string | null): Checking {
  let reading: Reading | null = null;
  let once: readonly string[] = [];
  let choices = NO_CHOICES;

  const shown = (): readonly ShownFinding[] => state().checked?.groups.flatMap(({ findings }) => findings) ?? [];

  const draw = async (): Promise<void> => {
    if (!reading) return;
    // Tips stay out of the letter, so that what matters stands out.
    const marks = shown()
      .filter(({ lacks, severity }) => !lacks && severity !== 'info')
      .map(
        (finding): Mark => ({
          ...finding.place,
          id: finding.id,
          severity: finding.severity,
          suggestions: inPlace(finding),
        }),
      );
    const markLevel = await host.showMarks(reading, state().marking ? marks : []);
    if (markLevel !== state().markLevel) set({ markLevel });
  };

  const check = async (now: Reading): Promise<void> => {
    if (now.letter.text.trim() === '') {
      reading = now;
      once = [];
      set({ phase: 'empty', checked: null, selected: null, notice: null, announcement: '' });
      return draw();
    }
    const { settings, names } = state();
    if (names) choices = await readChoices(host.documentValues, names);
    const { letterType, ignored } = choices;
    const ignore = [...once, ...ignored];
    const checked = await ask('check', { letter: now.letter, ignore, settings: settings.settings, letterType });
    reading = now;
    const { selected } = state();
    const open = checked.groups.some(({ findings }) => findings.some(({ id }) => id === selected));
    set({
      phase: 'checked',
      checked,
      letterType,
      selected: open ? selected : null,
      notice: null,
      announcement: `${checked.verdict.text}.`,
    });
    await draw();
  };

  const fail = (): void => set({ phase: 'failed', announcement: 'De controle lukte niet.' });
  const watch = watchLetter(host, check, fail);
  const prepare = async (): Promise<void> => {
    if (state().names) return;
    const names = await ask('names', null);
    const settings =
      settingsAddress === null
        ? await settingsOfUser(host.userValues, ask)
        : await settingsFromAddress(settingsAddress, ask);
    set({ names, settings });
  };

  return {
    now: () => prepare().then(() => watch.now(), fail),
    reading: () => reading,
    shown,
    draw,
    choices: () => choices,
    ignoreOnce(ids) {
      once = ids;
    },
    ignoredOnce: () => once,
  };
}

/** What can stand in the place of the words of a finding. */
function inPlace({ fixes, place }: ShownFinding): readonly string[] {
  return fixes.flatMap((fix) =>
    fix.kind === 'replace' && fix.place.start === place.start && fix.place.end === place.end ? [fix.text] : [],
  );
}
