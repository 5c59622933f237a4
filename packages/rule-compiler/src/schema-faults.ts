import { type Keys, nearest } from '@klarebrief/settings/authoring';
import type { ErrorObject } from 'ajv';

/** Where a schema error belongs, and its Dutch text. */
export interface SchemaFault {
  readonly keys: Keys;
  /** True when the key is wrong, not its value. */
  readonly atKey: boolean;
  readonly message: string;
}

const MUST_BE: Readonly<Record<string, string>> = {
  string: 'een tekst zijn. Zet er tekst achter, zo nodig tussen aanhalingstekens',
  'string,null': 'een tekst of null zijn. Zet er tekst achter, zo nodig tussen aanhalingstekens',
  array: 'een lijst zijn. Zet elke waarde op een eigen regel achter een streepje, of schrijf [een, twee]',
  object: 'uit sleutels met waarden bestaan, zoals "sleutel: waarde"',
  boolean: 'true (ja) of false (nee) zijn, zonder aanhalingstekens',
  number: 'een getal zijn, zonder aanhalingstekens',
};

/** Turns an error of the schema validator (with `verbose` on) into a fault that a writer understands. */
export function explainSchema(error: ErrorObject): SchemaFault {
  const keys = keysOf(error.instancePath);
  const at = (message: string): SchemaFault => ({ keys, atKey: false, message });
  const name = nameOf(keys);
  switch (error.keyword) {
    case 'required':
      return at(
        `'${error.params.missingProperty}' ontbreekt. Voeg een regel toe die begint met "${error.params.missingProperty}:".`,
      );
    case 'additionalProperties':
      return unknownKey(keys, String(error.params.additionalProperty), error.parentSchema);
    case 'enum':
    case 'const':
      return at(`${name} is ${shown(error.data)}. Kies uit: ${choices(error.params).join(', ')}.`);
    case 'discriminator':
      return wrongKind(keys, error);
    case 'type':
      return at(
        keys.length === 0 && error.data === null
          ? 'Dit bestand is leeg. Vul het in of haal het weg.'
          : wrongType(name, error),
      );
    case 'minProperties':
      return at(`${name} is leeg. ${knownKeys(error.parentSchema)}`);
    case 'maxProperties':
      return at(`${name} mag maar één sleutel hebben. ${knownKeys(error.parentSchema)}`);
    case 'minItems':
      return at(`${name} is een lege lijst. Zet er ten minste één waarde in.`);
    case 'pattern':
      if (error.propertyName !== undefined) return at(`In ${name} staat een lege sleutel. Vul hem in of haal hem weg.`);
      return at(patternFault(name, error));
    default:
      return at(`${name} klopt niet (${error.message ?? error.keyword}).`);
  }
}

function keysOf(pointer: string): Keys {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

/** "'use'", or for an entry of a list "een waarde van 'use'". */
function nameOf(keys: Keys): string {
  const last = keys[keys.length - 1];
  if (last === undefined) return 'Dit bestand';
  if (typeof last === 'string') return `'${last}'`;
  const list = keys.findLast((key) => typeof key === 'string');
  return list === undefined ? 'Een waarde van de lijst' : `Een waarde van '${list}'`;
}

function wrongType(name: string, error: ErrorObject): string {
  const wanted = String(error.params.type);
  return `${name} moet ${MUST_BE[wanted] ?? `van het soort ${wanted} zijn`}.`;
}

function patternFault(name: string, { data, parentSchema }: ErrorObject): string {
  const hint: unknown = parentSchema?.hint ?? parentSchema?.examples?.[0];
  return typeof hint === 'string'
    ? `${name} is ${shown(data)}. Schrijf ${hint}.`
    : `${name} is leeg. Vul een tekst in.`;
}

function unknownKey(keys: Keys, key: string, parent: ErrorObject['parentSchema']): SchemaFault {
  const close = nearest(key, Object.keys(parent?.properties ?? {}));
  const hint = close === undefined ? knownKeys(parent) : `Bedoelt u '${close}'?`;
  return { keys: [...keys, key], atKey: true, message: `De sleutel '${key}' bestaat hier niet. ${hint}` };
}

function knownKeys(schema: ErrorObject['parentSchema']): string {
  return `Hier kunnen staan: ${Object.keys(schema?.properties ?? {}).join(', ')}.`;
}

function wrongKind(keys: Keys, { params, parentSchema }: ErrorObject): SchemaFault {
  const tag = String(params.tag);
  const branches: unknown = parentSchema?.oneOf;
  const names = Array.isArray(branches) ? branches.flatMap((branch) => choices(branch.properties[tag])) : [];
  const kinds = `Kies uit: ${names.join(', ')}.`;
  if (params.tagValue === undefined) return { keys, atKey: false, message: `'${tag}' ontbreekt. ${kinds}` };
  return { keys: [...keys, tag], atKey: false, message: `'${tag}' is ${shown(params.tagValue)}. ${kinds}` };
}

/** The values that an enum or a const allows. */
function choices(schema: Readonly<Record<string, unknown>>): readonly string[] {
  const { allowedValues, allowedValue, enum: values, const: only } = schema;
  const found = allowedValues ?? values ?? [allowedValue ?? only];
  return Array.isArray(found) ? found.map(String) : [];
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}
