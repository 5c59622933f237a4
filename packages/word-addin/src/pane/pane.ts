import type { LetterType } from '@klarebrief/core/lean';
import type { Problem } from '@klarebrief/settings';
import type { Fix, ShownFinding } from '../check/checked-letter.ts';
import type { Ask } from '../check/checker.ts';
import type { SettingsTexts } from '../check/protocol.ts';
import { watchLetter } from '../check/watch.ts';
import type { Host, Mark, Outcome, Reading, TextPlace } from '../host/host.ts';
import { settingsFromAddress } from '../settings/from-address.ts';
import { keepForUser, settingsOfUser } from '../settings/of-user.ts';
import { NO_SETTINGS } from '../settings/settings-state.ts';
import { keepChoices, NO_CHOICES, readChoices } from './kept-choices.ts';
import { outcomeNotice } from './outcome-text.ts';
import type { PaneState } from './pane-state.ts';
import { verdictText } from './verdict-text.ts';

/** The pane without its looks: what it knows and what can be done. */
export interface Pane {
  readonly host: Host;
  state(): PaneState;
  /** Gives a function that ends it. */
  subscribe(listener: () => void): () => void;
  select(finding: ShownFinding): void;
  /** Shows a place of the letter that is no finding. */
  show(place: TextPlace): void;
  /** Brings the reader to the card that is open. */
  goToSelected(): void;
  close(): void;
  /** `next`: where the reader goes when it is done. */
  fix(finding: ShownFinding, fix: Fix, next: 'next-card' | 'verdict'): Promise<void>;
  comment(finding: ShownFinding): Promise<void>;
  /** `once`: only here, until the pane closes. `in-letter`: wherever the letter has these words, also the next time. */
  ignore(finding: ShownFinding, how: 'once' | 'in-letter'): Promise<void>;
  /** Reports again what was ignored. */
  restore(): Promise<void>;
  chooseLetterType(type: LetterType | null): Promise<void>;
  setMarking(on: boolean): void;
  /** What is wrong with settings that are not kept yet. */
  problemsOf(texts: SettingsTexts): Promise<readonly Problem[]>;
  keepSettings(texts: SettingsTexts): Promise<void>;
  checkNow(): Promise<void>;
}

/** `settingsAddress`: of the settings of the municipality, when the page was opened with one. */
export function createPane(host: Host, ask: Ask, settingsAddress: string | null): Pane {
  let state: PaneState = {
    phase: 'starting',
    checked: null,
    selected: null,
    goTo: undefined,
    notice: null,
    announcement: '',
    // Marks that Word makes while the pane opens stay invisible: there the user asks for them.
    marking: host.kind === 'page',
    markLevel: 'annotations',
    letterType: null,
    settings: NO_SETTINGS,
    names: null,
  };
  let reading: Reading | null = null;
  let once: readonly string[] = [];
  let choices = NO_CHOICES;
  const listeners = new Set<() => void>();

  const set = (changes: Partial<PaneState>): void => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  const shown = (): readonly ShownFinding[] => state.checked?.groups.flatMap(({ findings }) => findings) ?? [];
  /** Tips stay out of the letter, so that what matters stands out. */
  const draw = async (): Promise<void> => {
    if (!reading) return;
    const marks = shown()
      .filter(({ lacks, severity }) => !lacks && severity !== 'info')
      .map(({ id, severity, place }): Mark => ({ ...place, id, severity }));
    const markLevel = await host.showMarks(reading, state.marking ? marks : []);
    if (markLevel !== state.markLevel) set({ markLevel });
  };

  const check = async (now: Reading): Promise<void> => {
    if (now.letter.text.trim() === '') {
      reading = now;
      once = [];
      set({ phase: 'empty', checked: null, selected: null, notice: null, announcement: '' });
      return draw();
    }
    const { settings, names } = state;
    if (names) choices = await readChoices(host.documentValues, names);
    const { letterType } = choices;
    const checked = await ask('check', {
      letter: now.letter,
      ignore: [...once, ...choices.ignored],
      settings: settings.settings,
      letterType,
    });
    reading = now;
    const open = checked.groups.some(({ findings }) => findings.some(({ id }) => id === state.selected));
    set({
      phase: 'checked',
      checked,
      announcement: `${verdictText(checked)}.`,
      selected: open ? state.selected : null,
    });
    await draw();
  };

  const fail = (): void => set({ phase: 'failed', announcement: 'De controle lukte niet.' });
  const watch = watchLetter(host, check, fail);

  /** Does something to the letter, checks it again, and brings the reader to the finding that was next. */
  const act = async (
    finding: ShownFinding,
    done: string,
    action: () => Promise<Outcome>,
    goTo: 'next-card' | 'verdict' = 'next-card',
  ): Promise<void> => {
    const before = shown();
    const at = before.findIndex(({ id }) => id === finding.id);
    const following = before.slice(at + 1).filter(({ severity }) => severity === finding.severity);
    const notice = outcomeNotice(await action(), done);
    await watch.now();
    const now = new Set(shown().map(({ id }) => id));
    const next = goTo === 'verdict' ? undefined : following.find(({ id }) => now.has(id))?.id;
    set({
      notice,
      announcement: `${notice.text} ${state.checked ? `${verdictText(state.checked)}.` : ''}`,
      goTo: { id: next ?? null, focus: true },
    });
  };

  /** Lights up a place. A place that moved asks for another look at the letter. */
  const light = async (place: TextPlace): Promise<void> => {
    if (!reading) return;
    const outcome = await host.select(reading, place);
    if (outcome === 'moved') await watch.now();
    else if (outcome !== 'done') set({ notice: outcomeNotice(outcome, '') });
  };

  /** Gets what the checks need first, and checks. Once it has that, only checks. */
  const start = async (): Promise<void> => {
    if (!state.names) {
      const names = await ask('names', null);
      const settings =
        settingsAddress === null
          ? await settingsOfUser(host.userValues, ask)
          : await settingsFromAddress(settingsAddress, ask);
      set({ names, settings });
    }
    await watch.now();
  };
  const checkNow = (): Promise<void> => start().catch(fail);

  host.onMarkPicked((id) => {
    const focus = host.kind === 'word';
    if (shown().some((finding) => finding.id === id)) set({ selected: id, goTo: { id, focus } });
  });
  void checkNow();

  return {
    host,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    select(finding) {
      set({ selected: finding.id, notice: null });
      void light(finding.place);
    },
    show: (place) => void light(place),
    goToSelected() {
      if (state.selected !== null) set({ goTo: { id: state.selected, focus: true } });
    },
    close: () => set({ selected: null }),
    fix(finding, fix, next) {
      const change = async (): Promise<Outcome> => {
        if (!reading) return 'failed';
        if (fix.kind === 'insert') return host.insert(reading, fix.insertion, fix.target);
        return host.replace(reading, fix.place, fix.text);
      };
      return act(finding, fix.kind === 'insert' ? 'De tekst staat in de brief.' : 'Vervangen.', change, next);
    },
    async comment(finding) {
      if (!reading) return;
      const outcome = await host.comment(reading, finding.place, `${finding.message} ${finding.note}`);
      const notice = outcomeNotice(outcome, 'De opmerking staat in de brief.');
      set({ notice, announcement: notice.text });
    },
    ignore: (finding, how) =>
      act(finding, 'Genegeerd.', async () => {
        if (how === 'once') {
          once = [...once, finding.id];
          return 'done';
        }
        return keepChoices(host.documentValues, { ...choices, ignored: [...choices.ignored, finding.key] });
      }),
    async restore() {
      once = [];
      await keepChoices(host.documentValues, { ...choices, ignored: [] });
      await watch.now();
      set({ notice: null });
    },
    async chooseLetterType(letterType) {
      await keepChoices(host.documentValues, { ...choices, letterType });
      await watch.now();
    },
    setMarking(marking) {
      set({ marking });
      void draw();
    },
    problemsOf: async (texts) => (await ask('settings', texts)).problems,
    async keepSettings(texts) {
      const outcome = await keepForUser(host.userValues, texts);
      const settings = await settingsOfUser(host.userValues, ask);
      const notice = outcomeNotice(outcome, 'De gegevens zijn bewaard.');
      set({ settings });
      await watch.now();
      set({ notice: settings.problems.length > 0 ? null : notice, announcement: notice.text });
    },
    checkNow,
  };
}
