import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { type JSX, startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import { Checklists } from './checklists.tsx';
import { Findings } from './findings.tsx';
import { Footer } from './footer.tsx';
import type { Pane } from './pane.ts';
import type { PaneState } from './pane-state.ts';
import { Scores } from './scores.tsx';
import { SettingsPanel } from './settings-panel.tsx';
import { Verdict } from './verdict.tsx';

/** The whole pane. */
export function App({ pane }: { readonly pane: Pane }): JSX.Element {
  const state = usePaneState(pane);
  const { checked, notice, phase, announcement, settings } = state;
  useEffect(() => {
    const toCard = ({ key, altKey }: KeyboardEvent): void => {
      const { selected } = pane.state();
      if (key === 'Enter' && altKey && selected !== null) pane.goTo(selected);
    };
    document.addEventListener('keydown', toCard);
    return () => document.removeEventListener('keydown', toCard);
  }, [pane]);
  return (
    <FluentProvider theme={useDark() ? webDarkTheme : webLightTheme} className="pane">
      {pane.host.kind === 'word' && <h1 className="visually-hidden">Klare Brief</h1>}
      <div role="status" aria-live="polite" className="visually-hidden">
        {announcement}
      </div>
      <Verdict pane={pane} state={state} />
      {notice && <p className={`notice ${notice.kind}`}>{notice.text}</p>}
      {settings.problems.length > 0 && (
        <p className="notice problem" role="alert">
          De gegevens van de gemeente kloppen niet. {settings.problems[0]} De controle gaat door met wat wel klopt.
          {settings.origin === 'address' && ' Geef dit door aan uw beheerder.'}
        </p>
      )}
      {phase !== 'failed' && checked && (
        <>
          {checked.score !== null && <Scores score={checked.score} dimensions={checked.dimensions} />}
          <Checklists pane={pane} checked={checked} />
          <Findings pane={pane} state={state} checked={checked} />
        </>
      )}
      <SettingsPanel pane={pane} state={state} />
      <Footer pane={pane} state={state} />
    </FluentProvider>
  );
}

/** The state as of the last time that React had room for it: a long list never holds up the typing. */
function usePaneState(pane: Pane): PaneState {
  const [state, setState] = useState(pane.state());
  useEffect(() => {
    const update = (): void => startTransition(() => setState(pane.state()));
    update();
    return pane.subscribe(update);
  }, [pane]);
  return state;
}

const dark = matchMedia('(prefers-color-scheme: dark)');

function useDark(): boolean {
  return useSyncExternalStore(
    (changed) => {
      dark.addEventListener('change', changed);
      return () => dark.removeEventListener('change', changed);
    },
    () => dark.matches,
  );
}
