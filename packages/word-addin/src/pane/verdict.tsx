import { Button, Select } from '@fluentui/react-components';
import { type JSX, useEffect, useRef } from 'react';
import type { CheckedLetter } from '../check/checked-letter.ts';
import { Mark } from './mark.tsx';
import type { Pane } from './pane.ts';
import type { PaneState } from './pane-state.ts';
import { verdictRemark } from './verdict-remark.ts';

interface Props {
  readonly pane: Pane;
  readonly state: PaneState;
}

/** The verdict in one sentence, and for which kind of letter. */
export function Verdict({ pane, state }: Props): JSX.Element {
  const { checked, phase, goTo } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (goTo?.id === null && goTo.focus) heading.current?.focus();
  }, [goTo]);
  if (phase === 'failed')
    return (
      <section className="verdict bad">
        <h2 tabIndex={-1} ref={heading}>
          De controle lukte niet
        </h2>
        <p>Er ging iets mis in Klare Brief zelf. Aan uw brief is niets veranderd.</p>
        <Button onClick={() => void pane.tryAgain()}>Probeer het opnieuw</Button>
      </section>
    );
  if (!checked)
    return (
      <section className="verdict none">
        <h2 tabIndex={-1} ref={heading}>
          {phase === 'starting' ? 'Even geduld, de controle start' : 'Er staat nog geen brief'}
        </h2>
        {phase === 'empty' && <p>{EMPTY[pane.host.kind]}</p>}
      </section>
    );
  const { text, mark } = checked.verdict;
  return (
    <section className={`verdict ${mark}`}>
      <h2 tabIndex={-1} ref={heading}>
        <Mark kind={mark} />
        <span>{text}</span>
      </h2>
      <p>{verdictRemark(checked)}</p>
      <Kind pane={pane} state={state} checked={checked} />
    </section>
  );
}

const EMPTY = {
  word: 'Typ een brief of open er een. De controle begint vanzelf.',
  page: 'Plak of typ een brief, of sleep een bestand in dit venster. De controle begint vanzelf.',
} as const;

/** Which kind of letter it is taken for. Where the checker has doubts, it asks. */
function Kind({
  pane,
  state: { names, letterType },
  checked,
}: Props & { readonly checked: CheckedLetter }): JSX.Element {
  const { name, certainty, chosen } = checked.letterType;
  const doubt = !chosen && certainty !== 'zeker';
  return (
    <div className="kind">
      <label htmlFor="soort">
        {doubt ? `Dit is ${certainty} een ${name.toLowerCase()}. Klopt dat?` : 'Soort brief'}
      </label>
      <Select
        id="soort"
        size="small"
        value={letterType ?? ''}
        onChange={(_, { value }) =>
          void pane.chooseLetterType(names?.letterTypes.find((each) => each.value === value)?.value ?? null)
        }
      >
        <option value="">{chosen ? 'Laat Klare Brief het bepalen' : `${name} (herkend)`}</option>
        {names?.letterTypes.map((each) => (
          <option key={each.value} value={each.value}>
            {each.name}
          </option>
        ))}
      </Select>
      {checked.language === 'en' && (
        <p>Deze brief is in het Engels. De taal krijgt minder controles dan in een Nederlandse brief.</p>
      )}
      {checked.failures.length > 0 && (
        <p>Een deel van de controle lukte niet: {checked.failures.join(', ')}. De rest van de uitkomst klopt.</p>
      )}
    </div>
  );
}
