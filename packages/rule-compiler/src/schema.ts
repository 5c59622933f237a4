import { dimensions, letterTypes } from '@klarebrief/core/authoring';
import { settingsSchema } from '@klarebrief/settings/authoring';

/** The part of JSON Schema that is used here. `hint` is ours: Dutch words for what a text must look like. */
interface Schema {
  readonly [key: string]: unknown;
}

const text: Schema = { type: 'string', pattern: '\\S' };
const texts: Schema = { type: 'array', items: text };
const someTexts: Schema = { ...texts, minItems: 1 };
const severity: Schema = { enum: ['error', 'warning', 'info'] };
const language: Schema = { enum: ['nl', 'en'] };
const letterType: Schema = { enum: letterTypes };
const yesOrNo: Schema = { type: 'boolean' };
const textOrNull: Schema = { type: ['string', 'null'] };
const date: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', hint: 'een datum zoals 2026-03-31' };
const wordMap: Schema = { type: 'object', propertyNames: { pattern: '\\S' }, additionalProperties: text };
const formMap: Schema = { type: 'object', propertyNames: { pattern: '\\S' }, additionalProperties: textOrNull };

/** An object: keys with a question mark may be left out, others are not known. */
function object(properties: Readonly<Record<string, Schema>>): Schema {
  const names = Object.keys(properties);
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name.replace('?', ''), schema])),
    required: names.filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  };
}

/** Words that stand for one another, by name. */
const groups: Schema = {
  type: 'object',
  propertyNames: { pattern: '^[a-z]+$', hint: 'een naam van alleen kleine letters' },
  additionalProperties: someTexts,
};

const list = (items: Schema): Schema => ({ type: 'array', minItems: 1, items });

const check: Schema = {
  type: 'object',
  discriminator: { propertyName: 'kind' },
  oneOf: [
    object({ kind: { enum: ['term', 'explain', 'code'] } }),
    object({
      kind: { const: 'limit' },
      measure: { enum: ['words-per-sentence', 'words-per-paragraph', 'items-per-list'] },
      steps: list(object({ above: { type: 'number' }, severity })),
    }),
    object({
      kind: { const: 'sequence' },
      'groups?': groups,
      'unless?': texts,
      'settledBy?': someTexts,
      items: list(
        object({
          patterns: someTexts,
          'unless?': texts,
          'use?': texts,
          'strip?': text,
          'severity?': severity,
          'note?': text,
        }),
      ),
    }),
    object({
      kind: { enum: ['presence', 'absence'] },
      signals: someTexts,
      within: { enum: ['letter', 'clause', 'ending'] },
    }),
  ],
};

/** What holds for an example beside its text. */
const circumstances = {
  'letterType?': letterType,
  'language?': language,
  'settings?': settingsSchema,
  'today?': date,
};

const rule = object({
  id: { type: 'string', pattern: '^[a-z]+/[a-z0-9-]+$', hint: 'een id zoals taal/lange-zin, met kleine letters' },
  title: text,
  dimension: { enum: dimensions },
  severity,
  status: { enum: ['actief', 'proef'] },
  'cost?': { type: 'number' },
  'language?': language,
  'letterTypes?': { type: 'array', items: letterType },
  message: text,
  why: text,
  advice: text,
  'perRoute?': object({
    'bezwaar?': text,
    'aanslag?': text,
    'beroep?': text,
    'administratief-beroep?': text,
    'zienswijze?': text,
    'nog-geen-besluit?': text,
    'betalingsherinnering?': text,
    'klachtafhandeling?': text,
  }),
  sources: someTexts,
  check,
  examples: list(object({ bad: text, 'good?': text, 'quote?': text, ...circumstances })),
  'quiet?': { type: 'array', items: object({ text, because: text, ...circumstances }) },
});

const term = object({
  term: text,
  class: { enum: ['replace', 'explain'] },
  'use?': texts,
  'forms?': formMap,
  'split?': object({ particle: text, 'stop?': texts, 'open?': yesOrNo, forms: formMap }),
  'where?': object({ 'participle?': wordMap, 'infinitive?': wordMap, 'front?': wordMap, 'bare?': wordMap }),
  'fix?': { enum: [true, false, 'forms'] },
  'covers?': yesOrNo,
  'advice?': text,
  'meaning?': text,
  'unless?': { type: 'array', items: object({ phrase: text, because: text, 'text?': text }) },
  'level?': { enum: ['warning', 'info'] },
  sources: someTexts,
});

const organisation = object({
  id: text,
  name: text,
  names: someTexts,
  'unless?': texts,
  independent: yesOrNo,
  'acronym?': text,
  'commercial?': yesOrNo,
  'nationwide?': yesOrNo,
  areas: texts,
  'whatFor?': text,
  'whatForEnglish?': text,
  contact: texts,
  checkedOn: date,
  source: text,
});

const insertion = object({
  id: text,
  title: text,
  'language?': language,
  'remedy?': { enum: ['bezwaar', 'beroep', 'zienswijze'] },
  'letterTypes?': list(letterType),
  heading: text,
  paragraphs: list({
    ...object({ 'text?': text, 'list?': someTexts, 'organisations?': someTexts }),
    minProperties: 1,
    maxProperties: 1,
  }),
  sources: someTexts,
});

const signal = object({ id: text, 'about?': text, patterns: someTexts, 'unless?': texts });

/** The form of each kind of file, as JSON Schema with a `discriminator`. */
export const schemas = {
  rule,
  terms: object({ theme: text, terms: { type: 'array', items: term } }),
  signals: object({
    'groups?': groups,
    signals: { type: 'array', items: signal },
  }),
  organisations: object({ organisations: { type: 'array', items: organisation } }),
  text: insertion,
  list: object({ about: text, words: texts }),
  sources: {
    type: 'object',
    additionalProperties: object({ title: text, 'organisation?': textOrNull, url: textOrNull, checkedOn: date }),
  },
} satisfies Record<string, Schema>;

export type FileKind = keyof typeof schemas;

/** Which kind of file stands at a path below `rules/`; null for files that are no data (README). */
export function kindOf(path: string): FileKind | null {
  if (!path.endsWith('.yaml')) return null;
  if (path.startsWith('termen/')) return 'terms';
  if (path.startsWith('signalen/')) return 'signals';
  if (path.startsWith('teksten/')) return 'text';
  if (path.startsWith('woordenlijsten/')) return 'list';
  if (path.startsWith('bronnen')) return 'sources';
  if (path === 'hulporganisaties.yaml') return 'organisations';
  return 'rule';
}
