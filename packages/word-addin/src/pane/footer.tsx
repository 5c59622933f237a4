import { Button, Switch } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Pane } from './pane.ts';
import type { PaneState } from './pane-state.ts';
import { printReport, saveReport } from './report-file.ts';

/** What can be done with the letter as a whole. */
export function Footer({ pane, state }: { readonly pane: Pane; readonly state: PaneState }): JSX.Element {
  const { checked, marking, markLevel } = state;
  return (
    <section className="footer" aria-label="Meer">
      <Switch
        checked={marking}
        onChange={(_, data) => pane.setMarking(data.checked)}
        label="Meldingen onderstrepen in de brief"
      />
      {marking && markLevel !== 'annotations' && (
        <p>Onderstrepen kan hier niet. Klik op een melding: dan ziet u de plek in de brief.</p>
      )}
      {checked && (
        <div className="actions">
          <Button size="small" onClick={() => saveReport(checked)}>
            Rapport opslaan
          </Button>
          <Button size="small" onClick={() => printReport(checked)}>
            Rapport afdrukken
          </Button>
        </div>
      )}
    </section>
  );
}
