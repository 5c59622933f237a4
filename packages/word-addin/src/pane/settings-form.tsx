import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { Settings } from '@klarebrief/core/lean';
import { type FormEvent, type JSX, useEffect, useRef, useState } from 'react';
import type { Names } from '../check/protocol.ts';
import {
  EMPTY_ORGANISATION,
  fieldProblem,
  fromForm,
  municipalityFields,
  type OrganisationValues,
  organisationFields,
  toForm,
} from '../settings/form.ts';
import type { Pane } from './pane.ts';

interface Props {
  readonly pane: Pane;
  readonly settings: Settings | null;
  readonly names: Names;
  close(): void;
}

/** The form for the data of the municipality. What is wrong stands at its field. */
export function SettingsForm({ pane, settings, names, close }: Props): JSX.Element {
  const [values, setValues] = useState(() => toForm(settings));
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const form = useRef<HTMLFormElement>(null);
  const { municipality, organisations } = values;
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const before = useRef(organisations.length);
  useEffect(() => {
    const added = form.current?.querySelector<HTMLElement>('fieldset:last-of-type input');
    if (organisations.length > before.current) added?.focus();
    else if (organisations.length < before.current) form.current?.querySelector<HTMLElement>('[data-adds]')?.focus();
    before.current = organisations.length;
  }, [organisations.length]);
  useEffect(() => {
    if (problems.size > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  const change = (index: number, changes: Partial<OrganisationValues>): void =>
    setValues({
      ...values,
      organisations: organisations.map((each, at) => (at === index ? { ...each, ...changes } : each)),
    });
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const texts = fromForm(values, settings, names.today);
    const found = await pane.problemsOf(texts);
    setProblems(new Map(found.map((problem) => fieldProblem(problem, texts))));
    if (found.length > 0) return;
    await pane.keepSettings(texts);
    close();
  };

  return (
    <form ref={form} onSubmit={(event) => void save(event)} noValidate className="settings-form">
      {municipalityFields.map(({ name, label, hint }) => (
        <Text
          key={name}
          label={label}
          hint={hint}
          value={municipality[name]}
          problem={problems.get(`municipality.${name}`)}
          onChange={(value) => setValues({ ...values, municipality: { ...municipality, [name]: value } })}
        />
      ))}
      {organisations.map((organisation, index) => (
        // The place in the list is all that a new organisation has.
        <fieldset key={index}>
          <legend>Organisatie die helpt {index + 1}</legend>
          {organisationFields.map(({ name, label, hint }) => (
            <Text
              key={name}
              label={label}
              hint={hint}
              value={organisation[name]}
              problem={
                problems.get(`${index}.${name}`) ?? (name === 'phone' ? problems.get(`${index}.contact`) : undefined)
              }
              onChange={(value) => change(index, { [name]: value })}
            />
          ))}
          <Field label="Onderwerp">
            <Select
              value={organisation.area}
              onChange={(_, { value }) =>
                change(index, { area: names.lifeAreas.find((area) => area === value) ?? 'algemeen' })
              }
            >
              {names.lifeAreas.map((area) => (
                <option key={area}>{area}</option>
              ))}
            </Select>
          </Field>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => setValues({ ...values, organisations: organisations.filter((_, at) => at !== index) })}
          >
            Haal organisatie {index + 1} weg
          </Button>
        </fieldset>
      ))}
      <Button
        data-adds=""
        onClick={() => setValues({ ...values, organisations: [...organisations, EMPTY_ORGANISATION] })}
      >
        Organisatie toevoegen
      </Button>
      <div className="actions">
        <Button appearance="primary" type="submit">
          Bewaren
        </Button>
        <Button onClick={close}>Annuleren</Button>
      </div>
    </form>
  );
}

function Text({
  label,
  hint,
  value,
  problem,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly problem: string | undefined;
  onChange(value: string): void;
}): JSX.Element {
  return (
    <Field
      label={label}
      hint={hint}
      {...(problem === undefined ? {} : { validationMessage: problem, validationState: 'error' as const })}
    >
      <Input value={value} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}
