import { nearest } from './nearest.ts';
import type { Keys, Parsed, Problem } from './source.ts';

/** The words of JSON Schema that the two schemas of this package use. */
export interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema | undefined>>;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly examples?: readonly string[];
}

/**
 * What is wrong with a file, each at its place and in order of place. Reads the schema itself: a validator that makes code out of it
 * (Ajv) is forbidden where the Word add-in runs, and weighs as much as the rest of the checker.
 */
export function validate(schema: Schema, file: Parsed): Problem[] {
  return valueFaults(schema, file, [], file.value).sort((a, b) => a.line - b.line || a.column - b.column);
}

function valueFaults(schema: Schema, file: Parsed, keys: Keys, value: unknown): Problem[] {
  const name = nameOf(keys);
  const fault = (message: string): Problem[] => [file.fault(keys, message)];
  if (value === null || value === undefined) return fault(`${name} is leeg. Vul het in of haal het weg.`);
  if (schema.enum)
    return isOneOf(schema.enum, value) ? [] : fault(`${name} is ${shown(value)}. Kies uit: ${schema.enum.join(', ')}.`);
  switch (schema.type) {
    case 'object':
      return isObject(value)
        ? objectFaults(schema, file, keys, value)
        : fault(`${name} moet uit sleutels met waarden bestaan, zoals "sleutel: waarde".`);
    case 'array':
      return Array.isArray(value)
        ? listFaults(schema, file, keys, value)
        : fault(`${name} moet een lijst zijn. Zet elke waarde op een eigen regel achter een streepje.`);
    default:
      return typeof value === 'string'
        ? textFaults(schema, file, keys, value)
        : fault(`${name} moet een tekst zijn. Zet de waarde tussen aanhalingstekens.`);
  }
}

function objectFaults(schema: Schema, file: Parsed, keys: Keys, value: Readonly<Record<string, unknown>>): Problem[] {
  const { properties = {}, required = [], minProperties = 0 } = schema;
  const known = Object.keys(properties);
  if (Object.keys(value).length < minProperties)
    return [file.fault(keys, `${nameOf(keys)} is leeg. Zet er een van deze sleutels in: ${known.join(', ')}.`)];
  const missing = required
    .filter((key) => !Object.hasOwn(value, key))
    .map((key) => file.fault(keys, `'${key}' ontbreekt. Voeg een regel toe die begint met "${key}:".`));
  const present = Object.entries(value).flatMap(([key, inner]) => {
    const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
    return own
      ? valueFaults(own, file, [...keys, key], inner)
      : [file.keyFault([...keys, key], unknownKey(key, known))];
  });
  return [...missing, ...present];
}

function unknownKey(key: string, known: readonly string[]): string {
  const close = nearest(key, known);
  const hint = close === undefined ? `Hier kunnen staan: ${known.join(', ')}.` : `Bedoelt u '${close}'?`;
  return `De sleutel '${key}' bestaat hier niet. ${hint}`;
}

function listFaults(
  { items = {}, minItems = 0 }: Schema,
  file: Parsed,
  keys: Keys,
  value: readonly unknown[],
): Problem[] {
  if (value.length < minItems)
    return [file.fault(keys, `${nameOf(keys)} is een lege lijst. Zet er ten minste één waarde in.`)];
  return value.flatMap((each, index) => valueFaults(items, file, [...keys, index], each));
}

function textFaults({ pattern, examples = [] }: Schema, file: Parsed, keys: Keys, value: string): Problem[] {
  if (pattern === undefined || new RegExp(pattern, 'u').test(value)) return [];
  const [example] = examples;
  const hint = example === undefined ? 'Vul een tekst in.' : `Schrijf het zoals in dit voorbeeld: ${example}.`;
  return [file.fault(keys, `${nameOf(keys)} is ${shown(value)}. ${hint}`)];
}

/** "'phone'", or for an entry of a list "Een waarde van 'areas'". */
function nameOf(keys: Keys): string {
  const last = keys[keys.length - 1];
  if (last === undefined) return 'Dit bestand';
  return typeof last === 'string' ? `'${last}'` : `Een waarde van '${keys[keys.length - 2]}'`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOneOf(choices: readonly string[], value: unknown): boolean {
  return choices.some((choice) => choice === value);
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}
