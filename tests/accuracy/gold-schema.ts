import { dimensions, elementNames, letterTypes } from '@klarebrief/core';
import { statusOrder } from './measure.ts';

/** The kinds of letter of issue 2. */
export const kinds = [
  'bijstand',
  'bijzondere-bijstand',
  'wmo',
  'jeugd',
  'schulden',
  'inburgering',
  'parkeren',
  'omgevingsvergunning',
  'woz',
  'handhaving',
  'subsidie',
  'leerlingenvervoer',
  'burgerzaken',
] as const;

const organisations = [
  'juridisch-loket',
  'sociaal-raadslieden',
  'rechtswinkel',
  'clientondersteuning',
  'mee',
  'zorgbelang',
  'vertrouwenspersoon',
  'geldfit',
  'schuldhulpmaatje',
  'humanitas',
  'huurcommissie',
  'huurteam',
  'slachtofferhulp',
  'ido',
  'vakbond',
  'rechtsbijstandsverzekering',
  'advocaat',
  'nibud',
  'vluchtelingenwerk',
  null,
];

const text = { type: 'string', minLength: 1 };
const object = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const places = {
  type: 'array',
  items: object(
    { rule: { type: 'string', pattern: '^(?:taal|jargon|bezwaar|hulp|opbouw)/[a-z0-9-]+$' }, quote: text },
    ['quote'],
  ),
};

const quotes = { anyOf: [text, { type: 'null' }, { type: 'array', items: text, minItems: 1 }] };
const objection = object({
  remedy: { enum: ['bezwaar', 'beroep', 'zienswijze', 'none'] },
  status: { enum: statusOrder.status },
  found: { enum: statusOrder.found },
  elements: object(Object.fromEntries(elementNames.map((name) => [name, quotes]))),
});
const help = object({
  status: { enum: statusOrder.help },
  organisations: {
    type: 'array',
    items: object({ id: { enum: organisations }, quote: text, contact: { type: 'array', items: text } }),
  },
});

/** The form of a file of `fragments/`, as corpus/README.md tells it. */
export const fragmentSchema = object(
  {
    name: text,
    letterType: { enum: letterTypes },
    language: { enum: statusOrder.language },
    text,
    objection,
    help,
    why: text,
  },
  ['objection', 'help'],
);

/** The form of a `gold.yaml`, as corpus/README.md tells it. */
export const goldSchema = object(
  {
    kind: { enum: kinds },
    quality: { enum: ['good', 'middling', 'bad'] },
    language: { enum: statusOrder.language },
    letterType: { enum: letterTypes },
    judged: { type: 'array', items: { enum: dimensions } },
    objection,
    help,
    findings: places,
    quiet: places,
    why: text,
  },
  ['quiet', 'judged'],
);
