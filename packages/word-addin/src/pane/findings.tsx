import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import type { Severity } from '@klarebrief/core/lean';
import { type JSX, useState } from 'react';
import type { CheckedLetter } from '../check/checked-letter.ts';
import { FindingGroupCard } from './finding-group.tsx';
import type { Pane } from './pane.ts';
import type { PaneState } from './pane-state.ts';

interface Props {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly checked: CheckedLetter;
}

const PARTS: readonly (readonly [severity: Severity, title: string])[] = [
  ['error', 'Herstellen'],
  ['warning', 'Verbeteren'],
  ['info', 'Tips'],
];

/** The findings by importance. What can wait is closed as long as there is something that cannot. */
export function Findings({ pane, state, checked }: Props): JSX.Element {
  const { ignored } = checked;
  return (
    <>
      {PARTS.map(([severity, title]) => (
        <Part key={severity} pane={pane} state={state} checked={checked} severity={severity} title={title} />
      ))}
      {ignored.length > 0 && (
        <p className="ignored">
          {ignored.length === 1 ? 'U negeert 1 melding.' : `U negeert ${ignored.length} meldingen.`}{' '}
          <button type="button" className="text-button" onClick={() => void pane.restore()}>
            Toon ze weer
          </button>
        </p>
      )}
    </>
  );
}

function Part({
  pane,
  state,
  checked,
  severity,
  title,
}: Props & { readonly severity: Severity; readonly title: string }): JSX.Element | null {
  const groups = checked.groups.filter((group) => group.severity === severity);
  const [chosen, choose] = useState<boolean | null>(null);
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const selectedHere = groups.some(({ findings }) => findings.some(({ id }) => id === state.selected));
  const open = selectedHere || (chosen ?? (severity === 'error' || (severity === 'warning' && checked.errors === 0)));
  const toggle = (): void => {
    if (selectedHere) pane.close();
    choose(!open);
  };
  const id = `deel-${severity}`;
  return (
    <section className="part" aria-labelledby={id}>
      <h3 id={id}>
        <button type="button" className="part-toggle" aria-expanded={open} onClick={toggle}>
          {open ? <ChevronDown16Regular aria-hidden="true" /> : <ChevronRight16Regular aria-hidden="true" />}
          {title} ({count})
        </button>
      </h3>
      {open && groups.map((group) => <FindingGroupCard key={group.id} pane={pane} state={state} group={group} />)}
    </section>
  );
}
