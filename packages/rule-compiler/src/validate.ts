import type { Parsed, Problem } from '@klarebrief/settings/authoring';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { type FileKind, schemas } from './schema.ts';
import { explainSchema } from './schema-faults.ts';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, discriminator: true, strict: false, verbose: true });
const validators = new Map<FileKind, ValidateFunction>();

/** The faults of a file against the form of its kind, each at its place, in order of place. */
export function validate(kind: FileKind, file: Parsed): Problem[] {
  let check = validators.get(kind);
  if (!check) {
    check = ajv.compile(schemas[kind]);
    validators.set(kind, check);
  }
  if (check(file.value)) return [];
  const problems = (check.errors ?? []).filter(isFirstHand).map((error) => {
    const { keys, atKey, message } = explainSchema(error);
    return atKey ? file.keyFault(keys, message) : file.fault(keys, message);
  });
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** `propertyNames` only says that one of the names is wrong; the fault of that name itself is there too. */
function isFirstHand({ keyword }: ErrorObject): boolean {
  return keyword !== 'propertyNames';
}
