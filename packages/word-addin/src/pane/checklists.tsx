import { Button } from '@fluentui/react-components';
import type { Checklist, ChecklistRow, ChecklistState, Dimension } from '@klarebrief/core/lean';
import type { JSX } from 'react';
import type { CheckedLetter, Fix, ShownFinding } from '../check/checked-letter.ts';
import { Mark, type MarkKind } from './mark.tsx';
import type { Pane } from './pane.ts';

interface Props {
  readonly pane: Pane;
  readonly checked: CheckedLetter;
}

/** What the letter says of objecting and of help, element by element. */
export function Checklists({ pane, checked }: Props): JSX.Element {
  return (
    <>
      <List pane={pane} list={checked.route}>
        <Insert pane={pane} checked={checked} dimension="bezwaar" />
      </List>
      <List pane={pane} list={checked.help}>
        <Insert pane={pane} checked={checked} dimension="hulp" />
      </List>
    </>
  );
}

interface ListProps {
  readonly pane: Pane;
  readonly list: Checklist;
  /** The button that mends it. */
  readonly children: JSX.Element;
}

function List({ pane, list: { title, statusText, verdict, lead, rows }, children }: ListProps): JSX.Element {
  return (
    <section className="checklist">
      <h3>
        <Mark kind={verdict} />
        <span>
          {title}
          {title.endsWith('?') ? '' : ':'} <span className="status">{statusText}</span>
        </span>
      </h3>
      {lead !== '' && <p>{lead}</p>}
      {rows.length > 0 && (
        <ul>
          {rows.map((row) => (
            <Row key={row.id} pane={pane} row={row} />
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

const MARKS: Readonly<Record<ChecklistState, MarkKind>> = {
  good: 'good',
  wrong: 'bad',
  missing: 'bad',
  absent: 'none',
  needless: 'none',
};

function Row({ pane, row }: { readonly pane: Pane; readonly row: ChecklistRow }): JSX.Element {
  const { label, state, said, quote } = row;
  return (
    <li>
      <Mark kind={MARKS[state]} small />
      <span>
        <span className="label">{label}</span>
        {quote && (
          <>
            :{' '}
            <button
              type="button"
              className="quote-link"
              onClick={() => pane.show({ start: quote.start, end: quote.end, actual: quote.text })}
            >
              “{quote.text}”
            </button>
          </>
        )}
        {said !== '' && `${quote ? '' : ':'} ${said}`}
        {state === 'missing' && said === '' && <span className="visually-hidden">: ontbreekt</span>}
      </span>
    </li>
  );
}

/** The button that puts in what lacks. */
function Insert({ pane, checked, dimension }: Props & { readonly dimension: Dimension }): JSX.Element | null {
  const found = insertionFor(checked, dimension);
  if (!found) return null;
  return (
    <Button appearance="primary" onClick={() => void pane.fix(found.finding, found.fix, 'verdict')}>
      {found.fix.title}
    </Button>
  );
}

function insertionFor({ groups }: CheckedLetter, dimension: Dimension): { finding: ShownFinding; fix: Fix } | null {
  for (const finding of groups.flatMap(({ findings }) => findings)) {
    const fix = finding.fixes.find(({ kind }) => kind === 'insert');
    if (fix && finding.dimension === dimension) return { finding, fix };
  }
  return null;
}
