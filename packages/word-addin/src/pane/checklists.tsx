import { Button } from '@fluentui/react-components';
import type { ChecklistState, Dimension } from '@klarebrief/core/lean';
import type { JSX, ReactNode } from 'react';
import type { CheckedLetter, Fix, ShownFinding } from '../check/checked-letter.ts';
import type { TextPlace } from '../host/host.ts';
import { Mark, type MarkKind } from './mark.tsx';
import type { Pane } from './pane.ts';

interface Props {
  readonly pane: Pane;
  readonly checked: CheckedLetter;
}

/** What the letter says of objecting and of help, element by element. */
export function Checklists({ pane, checked }: Props): JSX.Element {
  const { route, help } = checked;
  return (
    <>
      <List
        title={route.title}
        status={route.statusText}
        verdict={route.verdict}
        insert={<Insert pane={pane} checked={checked} dimension="bezwaar" />}
      >
        {route.rows.map(({ element, label, state, quote }) => (
          <Row
            key={element}
            pane={pane}
            mark={STATES[state][0]}
            label={label}
            said={STATES[state][1]}
            quote={quote?.text ?? ''}
            place={quote ? { start: quote.start, end: quote.end, actual: quote.text } : null}
          />
        ))}
      </List>
      <List
        title="Wie kan de lezer helpen?"
        status={help.statusText}
        verdict={help.verdict}
        insert={<Insert pane={pane} checked={checked} dimension="hulp" />}
      >
        {help.organisations.map(({ id, name, contact, start }) => (
          <Row
            key={`${id}.${start}`}
            pane={pane}
            mark={contact.length > 0 ? 'good' : help.verdict === 'good' ? 'none' : 'bad'}
            label={name}
            said={contact.length > 0 ? contact.join(', ') : 'zonder telefoonnummer, website of adres'}
            quote=""
            place={null}
          />
        ))}
      </List>
    </>
  );
}

const STATES: Readonly<Record<ChecklistState, readonly [mark: MarkKind, said: string]>> = {
  good: ['good', ''],
  wrong: ['bad', 'klopt niet'],
  missing: ['bad', 'staat er niet'],
  absent: ['none', 'staat er niet, mag wel'],
  needless: ['none', 'hoort hier niet'],
};

function List({
  title,
  status,
  verdict,
  insert,
  children,
}: {
  readonly title: string;
  readonly status: string;
  readonly verdict: MarkKind;
  readonly insert: JSX.Element;
  readonly children: readonly ReactNode[];
}): JSX.Element {
  return (
    <section className="checklist">
      <h3>
        <Mark kind={verdict} />
        <span>
          {title}
          {title.endsWith('?') ? '' : ':'} <span className="status">{status}</span>
        </span>
      </h3>
      {children.length > 0 && <ul>{children}</ul>}
      {insert}
    </section>
  );
}

interface RowProps {
  readonly pane: Pane;
  readonly mark: MarkKind;
  readonly label: string;
  readonly said: string;
  readonly quote: string;
  readonly place: TextPlace | null;
}

function Row({ pane, mark, label, said, quote, place }: RowProps): JSX.Element {
  return (
    <li>
      <Mark kind={mark} />
      <span>
        <strong>{label}</strong>
        {place && (
          <>
            :{' '}
            <button type="button" className="quote-link" onClick={() => pane.show(place)}>
              “{quote}”
            </button>
          </>
        )}
        {said !== '' && (place ? ` ${said}` : `: ${said}`)}
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
