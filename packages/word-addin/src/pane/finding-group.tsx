import { type JSX, useState } from 'react';
import type { FindingGroup } from '../check/checked-letter.ts';
import { FindingCard } from './finding-card.tsx';
import type { Pane } from './pane.ts';
import type { PaneState } from './pane-state.ts';

/** So many findings of one rule are shown at first: a long list of the same hides the rest. */
const FIRST = 3;

interface Props {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly group: FindingGroup;
}

/** The findings of one rule. More than one get a title, and the reason once. */
export function FindingGroupCard({ pane, state, group }: Props): JSX.Element {
  const { findings, title, note } = group;
  const [all, showAll] = useState(false);
  const at = findings.findIndex(({ id }) => id === state.selected || id === state.goTo?.id);
  const visible = all || at >= FIRST || findings.length <= FIRST + 1 ? findings : findings.slice(0, FIRST);
  const grouped = findings.length > 1;
  return (
    <div className="group">
      {grouped && (
        <h4>
          {title} ({findings.length})
        </h4>
      )}
      {grouped && note !== null && (
        <details className="why">
          <summary>Waarom?</summary>
          <p>{note}</p>
        </details>
      )}
      <ul className="cards">
        {visible.map((finding) => (
          <FindingCard
            key={finding.id}
            pane={pane}
            finding={finding}
            open={finding.id === state.selected}
            goTo={state.goTo?.id === finding.id ? state.goTo : undefined}
          />
        ))}
      </ul>
      {visible.length < findings.length && (
        <button type="button" className="text-button" onClick={() => showAll(true)}>
          Toon nog {findings.length - visible.length} van deze soort
        </button>
      )}
    </div>
  );
}
