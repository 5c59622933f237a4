import { type JSX, useState } from 'react';
import type { FindingGroup } from '../check/checked-letter.ts';
import { FindingCard } from './finding-card.tsx';
import type { Pane } from './pane.ts';
import type { PaneState } from './pane-state.ts';

/** So many findings of one rule are shown at first: a long list of the same hides the rest. */
const FIRST = 3;
/** So many more with each click; rendering a hundred at once would hold up the page. */
const MORE = 20;

interface Props {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly group: FindingGroup;
}

/** The findings of one rule. More than one get a title, and the reason once. */
export function FindingGroupCard({ pane, state, group }: Props): JSX.Element {
  const { findings, title, why } = group;
  const [count, setCount] = useState(FIRST);
  const at = findings.findIndex(({ id }) => id === state.selected || id === state.goTo?.id);
  // One that would be left over alone comes along.
  const upTo = findings.length <= count + 1 ? findings.length : count;
  const visible = findings.filter((_, index) => index < upTo || index === at);
  const grouped = findings.length > 1;
  const showMore = (): void => {
    const first = findings[upTo];
    setCount(count + MORE);
    if (first) pane.goTo(first.id);
  };
  return (
    <div className="group">
      {grouped && (
        <h4>
          {title} ({findings.length})
        </h4>
      )}
      {grouped && (
        <details className="why">
          <summary>Waarom?</summary>
          <p>{why}</p>
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
      {upTo < findings.length && (
        <button type="button" className="text-button" onClick={showMore}>
          Toon nog {Math.min(MORE, findings.length - upTo)} van deze soort
        </button>
      )}
    </div>
  );
}
