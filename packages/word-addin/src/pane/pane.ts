import type { LetterType } from '@klarebrief/core/lean';
import type { Problem } from '@klarebrief/settings';
import type { Fix, ShownFinding } from '../check/checked-letter.ts';
import type { Ask } from '../check/checker.ts';
import type { SettingsTexts } from '../check/protocol.ts';
import type { Host, Outcome, Reading, TextPlace } from '../host/host.ts';
import { keepForUser, settingsOfUser } from '../settings/of-user.ts';
import { startChecking } from './checking.ts';
import { keepChoices } from './kept-choices.ts';
import { insertedText, outcomeNotice } from './outcome-text.ts';
import type { PaneState } from './pane-state.ts';
import { saveFile } from './save-file.ts';
import { createStore } from './store.ts';

/** The pane without its looks: what it knows and what can be done. */
export interface Pane {
  readonly host: Host;
  state(): PaneState;
  /** Gives a function that ends it. */
  subscribe(listener: () => void): () => void;
  select(finding: ShownFinding): void;
  /** Shows a place of the letter that is no finding. */
  show(place: TextPlace): void;
  /** Brings the reader to the card of a finding; to the verdict with null. */
  goTo(id: string | null): void;
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
  /** Hands the user a part of the settings as a file, to carry to another computer or to give to the administrator. */
  saveSettings(part: keyof SettingsTexts): Promise<void>;
  /** Checks after a failure. */
  tryAgain(): Promise<void>;
}

/** `settingsAddress`: of the settings of the municipality, when the page was opened with one. */
export function createPane(host: Host, ask: Ask, settingsAddress: string | null): Pane {
  // Marks that Word makes while the pane opens stay invisible: there the user asks for them.
  const store = createStore(host.kind === 'page');
  const { state, set, subscribe } = store;
  const checking = startChecking(host, ask, store, settingsAddress);

  /** Does something to the letter, checks it again, and brings the reader to the finding that was next. */
  const act = async (
    finding: ShownFinding,
    done: string,
    action: (reading: Reading) => Promise<Outcome>,
    goTo: 'next-card' | 'verdict' = 'next-card',
  ): Promise<void> => {
    const reading = checking.reading();
    if (!reading) return;
    const before = checking.shown();
    const at = before.findIndex(({ id }) => id === finding.id);
    const following = before.slice(at + 1).filter(({ severity }) => severity === finding.severity);
    const notice = outcomeNotice(await action(reading), done);
    await checking.now();
    const now = new Set(checking.shown().map(({ id }) => id));
    const next = goTo === 'verdict' ? undefined : following.find(({ id }) => now.has(id))?.id;
    const { checked } = state();
    set({
      notice,
      announcement: checked ? `${notice.text} ${checked.verdict.text}.` : notice.text,
      goTo: { id: next ?? null, focus: true },
    });
  };

  /** Lights up a place. A place that moved asks for another look at the letter. */
  const light = async (place: TextPlace): Promise<void> => {
    const reading = checking.reading();
    if (!reading) return;
    const outcome = await host.select(reading, place);
    if (outcome === 'moved') await checking.now();
    else if (outcome !== 'done') set({ notice: outcomeNotice(outcome, '') });
  };

  host.onMarkPicked((id) => {
    const focus = host.kind === 'word';
    if (checking.shown().some((finding) => finding.id === id)) set({ selected: id, goTo: { id, focus } });
  });
  void checking.now();

  return {
    host,
    state,
    subscribe,
    select(finding) {
      set({ selected: finding.id, notice: null });
      void light(finding.place);
    },
    show: (place) => void light(place),
    goTo: (id) => set({ goTo: { id, focus: true } }),
    close: () => set({ selected: null }),
    fix(finding, fix, next) {
      if (fix.kind === 'replace')
        return act(finding, 'Vervangen.', (reading) => host.replace(reading, fix.place, fix.text), next);
      const insert = (reading: Reading): Promise<Outcome> => host.insert(reading, fix.insertion, fix.target);
      return act(finding, insertedText(fix.insertion), insert, next);
    },
    async comment(finding) {
      const reading = checking.reading();
      if (!reading) return;
      const outcome = await host.comment(reading, finding.place, `${finding.message} ${finding.note}`);
      const notice = outcomeNotice(outcome, 'De opmerking staat in de brief.');
      set({ notice, announcement: notice.text });
    },
    ignore: (finding, how) =>
      act(finding, 'Genegeerd.', async () => {
        if (how === 'once') {
          checking.ignoreOnce([...checking.ignoredOnce(), finding.id]);
          return 'done';
        }
        const choices = checking.choices();
        return keepChoices(host.documentValues, { ...choices, ignored: [...choices.ignored, finding.key] });
      }),
    async restore() {
      checking.ignoreOnce([]);
      await keepChoices(host.documentValues, { ...checking.choices(), ignored: [] });
      await checking.now();
      set({ goTo: { id: null, focus: true } });
    },
    async chooseLetterType(letterType) {
      await keepChoices(host.documentValues, { ...checking.choices(), letterType });
      await checking.now();
    },
    setMarking(marking) {
      set({ marking });
      void checking.draw();
    },
    problemsOf: async (texts) => (await ask('settings', texts)).problems,
    async keepSettings(texts) {
      const outcome = await keepForUser(host.userValues, texts);
      const settings = await settingsOfUser(host.userValues, ask);
      const notice = outcomeNotice(outcome, 'De gegevens zijn bewaard.');
      set({ settings });
      await checking.now();
      set({ notice: settings.problems.length > 0 ? null : notice, announcement: notice.text });
    },
    async saveSettings(part) {
      const { texts } = state().settings;
      const files = await ask('settingsFiles', texts);
      const file = files.find(({ path }) => path === texts[part]?.path);
      if (file) saveFile(file.path, 'application/yaml', file.text);
    },
    async tryAgain() {
      await checking.now();
      set({ goTo: { id: null, focus: true } });
    },
  };
}
