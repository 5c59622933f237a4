import { nearest, type Problem } from '@klarebrief/settings/authoring';
import type { RuleFile } from './file-types.ts';
import type { Loaded } from './load.ts';

/** Where the rules in code are named. */
const REGISTRY = 'packages/core/src/rules/registry.ts';

/** Faults where rules with `kind: code` and the rules in code do not go together. `codeRules` are the ids of the latter. */
export function codeRuleFaults(files: readonly Loaded<RuleFile>[], codeRules: readonly string[]): Problem[] {
  const kinds = new Map(files.map(({ data }) => [data.id, data.check.kind]));
  const withoutCode = files
    .filter(({ data }) => data.check.kind === 'code' && !codeRules.includes(data.id))
    .map(({ file, data }) => {
      const close = nearest(data.id, codeRules);
      const hint =
        close === undefined ? `Laat een programmeur hem toevoegen aan ${REGISTRY}.` : `Bedoelt u "${close}"?`;
      return file.fault(['check', 'kind'], `Voor de regel "${data.id}" is geen code. ${hint}`);
    });
  const withData = files
    .filter(({ data }) => data.check.kind !== 'code' && codeRules.includes(data.id))
    .map(({ file, data }) =>
      file.fault(
        ['check', 'kind'],
        `Voor de regel "${data.id}" is er ook code in ${REGISTRY}. Schrijf kind: code, of haal de code weg.`,
      ),
    );
  const withoutFile = codeRules.filter((id) => !kinds.has(id)).map(missingFile);
  return [...withoutCode, ...withData, ...withoutFile];
}

function missingFile(id: string): Problem {
  const message = `De code van de regel "${id}" is er (${REGISTRY}), maar dit bestand ontbreekt of is nog fout.`;
  return { path: `${id}.yaml`, line: 1, column: 1, message, excerpt: '', severity: 'error' };
}
