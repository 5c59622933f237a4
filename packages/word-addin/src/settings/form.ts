import type { Contact, LifeArea, LocalOrganisation, Municipality, Settings } from '@klarebrief/core/lean';
import type { Problem } from '@klarebrief/settings';
import type { SettingsTexts } from '../check/protocol.ts';
import { settingsText } from './of-user.ts';

/** The fields of the municipality in the form, with their labels and an example. */
export const municipalityFields = [
  { name: 'name', label: 'Naam van de gemeente', hint: 'Zonder het woord gemeente: Waardrecht' },
  {
    name: 'body',
    label: 'Wie besluit',
    hint: 'Met het lidwoord: het college van burgemeester en wethouders van Waardrecht',
  },
  { name: 'address', label: 'Postadres', hint: 'Postbus 40, 1230 AA Waardrecht' },
  { name: 'objectionPage', label: 'Webpagina voor bezwaar', hint: 'www.waardrecht.example/bezwaar' },
  { name: 'phone', label: 'Telefoon', hint: '14 0101' },
] as const;

/** The fields of a help organisation in the form. */
export const organisationFields = [
  { name: 'name', label: 'Naam', hint: 'Waardhulp' },
  { name: 'whatFor', label: 'Waarbij helpt zij?', hint: 'gratis hulp bij brieven en formulieren' },
  { name: 'phone', label: 'Telefoon', hint: '0101-234567' },
  { name: 'website', label: 'Website', hint: 'www.waardhulp.example' },
] as const;

type MunicipalityField = (typeof municipalityFields)[number]['name'];
type OrganisationField = (typeof organisationFields)[number]['name'];

export interface OrganisationValues extends Readonly<Record<OrganisationField, string>> {
  readonly area: LifeArea;
}

/** What stands in the form. An empty field is an empty text. */
export interface FormValues {
  readonly municipality: Readonly<Record<MunicipalityField, string>>;
  readonly organisations: readonly OrganisationValues[];
}

export const EMPTY_ORGANISATION: OrganisationValues = {
  name: '',
  whatFor: '',
  phone: '',
  website: '',
  area: 'algemeen',
};

/** The form for settings that are there already. */
export function toForm(settings: Settings | null): FormValues {
  const { municipality = {}, socialMap = [] } = settings ?? {};
  const { name = '', body = '', address = '', objectionPage = '', phone = '' } = municipality;
  return {
    municipality: { name, body, address, objectionPage, phone },
    organisations: socialMap.map(({ name, whatFor, areas: [area = 'algemeen'], contact }) => ({
      name,
      whatFor,
      area,
      phone: contact.phone ?? '',
      website: contact.website ?? '',
    })),
  };
}

/**
 * The form as the two files with settings, in JSON, which is YAML too: one reader checks all settings. What the form has no field for
 * stays as it was. `today`: ISO date, the day on which somebody looked at the organisations.
 */
export function fromForm(values: FormValues, settings: Settings | null, today: string): SettingsTexts {
  const { municipality: kept = {}, socialMap = [], ...rest } = settings ?? {};
  const municipality: Municipality = filled({ ...kept, ...trimmed(values.municipality) });
  const organisations = values.organisations.map((own, index): LocalOrganisation => {
    const { name, whatFor, phone, website } = trimmed(own);
    const before = socialMap.find((each) => each.name === name) ?? socialMap[index];
    const contact: Contact = filled({ ...before?.contact, phone, website });
    const others = before?.areas.slice(1).filter((area) => area !== own.area) ?? [];
    return { ...before, name, whatFor, areas: [own.area, ...others], contact, checkedOn: today };
  });
  const config = Object.keys(municipality).length > 0 ? { ...rest, municipality } : rest;
  return {
    config: Object.keys(config).length > 0 ? settingsText('config', JSON.stringify(config, null, 1)) : null,
    socialMap: organisations.length > 0 ? settingsText('socialMap', JSON.stringify({ organisations }, null, 1)) : null,
  };
}

/** A problem at its field: "municipality.body", "1.phone" (of the second organisation). The message names keys by their labels. */
export function fieldProblem({ path, line, message }: Problem, { config, socialMap }: SettingsTexts): [string, string] {
  const inMap = path === socialMap?.path;
  const lines = ((inMap ? socialMap : config)?.text ?? '').split('\n');
  const key = /'([^']+)'/.exec(message)?.[1] ?? '';
  const index = lines.slice(0, line).filter((each) => /^ {2}\{/.test(each)).length - 1;
  if (inMap && key === 'contact') return [`${index}.contact`, 'Vul een telefoonnummer of een website in.'];
  return [inMap ? `${index}.${key}` : `municipality.${key}`, withLabels(message)];
}

function withLabels(message: string): string {
  if (message.includes(' is "". ')) return 'Vul dit in.';
  const labels = new Map<string, string>(
    [...municipalityFields, ...organisationFields].map((each) => [each.name, each.label]),
  );
  return message.replace(/'([^']+)'/, (whole, key) => labels.get(key) ?? whole);
}

function trimmed<T extends object>(values: T): T {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]),
  ) as T;
}

/** Without the empty ones. */
function filled<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== undefined),
  ) as Partial<T>;
}
