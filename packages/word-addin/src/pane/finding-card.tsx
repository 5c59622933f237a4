import { Button } from '@fluentui/react-components';
import { type JSX, memo, useEffect, useId, useRef } from 'react';
import type { ShownFinding } from '../check/checked-letter.ts';
import { Mark, type MarkKind } from './mark.tsx';
import type { Pane } from './pane.ts';
import type { PaneState } from './pane-state.ts';

interface Props {
  readonly pane: Pane;
  readonly finding: ShownFinding;
  readonly open: boolean;
  /** Present when this card must come into view. */
  readonly goTo: PaneState['goTo'];
}

const MARKS: Readonly<Record<ShownFinding['severity'], readonly [mark: MarkKind, said: string]>> = {
  error: ['bad', 'Herstellen: '],
  warning: ['doubtful', 'Verbeteren: '],
  info: ['tip', 'Tip: '],
};

/** One finding: its sentence, a button for each suggestion, and when it is opened why, and what else can be done. */
export const FindingCard = memo(function FindingCard({ pane, finding, open, goTo }: Props): JSX.Element {
  const { message, quote, fixes, lacks, severity, place } = finding;
  const head = useRef<HTMLButtonElement>(null);
  const details = useId();
  useEffect(() => {
    if (!goTo) return;
    if (goTo.focus) head.current?.focus({ preventScroll: true });
    head.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [goTo]);
  const [mark, said] = MARKS[severity];
  return (
    <li className={`card ${severity}${open ? ' open' : ''}`} data-finding={finding.id}>
      <button
        type="button"
        className="card-head"
        ref={head}
        aria-expanded={open}
        aria-controls={details}
        onClick={() => (open ? pane.close() : pane.select(finding))}
      >
        <Mark kind={mark} />
        <span>
          <span className="visually-hidden">{said}</span>
          {message}
        </span>
      </button>
      {!lacks && quote !== '' && !message.includes(place.actual) && <p className="quote">“{quote}”</p>}
      {fixes.length > 0 && (
        <div className="actions">
          {fixes.map((fix) => (
            <Button key={fix.title} size="small" onClick={() => void pane.fix(finding, fix, 'next-card')}>
              {fix.title}
            </Button>
          ))}
        </div>
      )}
      <div id={details} className="details" hidden={!open}>
        {open && <Details pane={pane} finding={finding} />}
      </div>
    </li>
  );
});

function Details({ pane, finding }: { readonly pane: Pane; readonly finding: ShownFinding }): JSX.Element {
  const { note, write, fixes, url } = finding;
  return (
    <>
      <p>{note}</p>
      {fixes.length === 0 && write !== '' && <p>{write}</p>}
      <div className="actions">
        <Button size="small" appearance="subtle" onClick={() => void pane.ignore(finding, 'once')}>
          Negeer alleen hier
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void pane.ignore(finding, 'in-letter')}>
          Negeer overal in deze brief
        </Button>
        {pane.host.kind === 'word' && (
          <Button size="small" appearance="subtle" onClick={() => void pane.comment(finding)}>
            Zet als opmerking in de brief
          </Button>
        )}
        <a className="more" href={url} target="_blank" rel="noopener noreferrer">
          Uitleg bij deze regel
        </a>
      </div>
    </>
  );
}
