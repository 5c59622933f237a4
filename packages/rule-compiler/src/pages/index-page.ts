import { dimensions } from '@klarebrief/core/authoring';
import type { RuleFile } from '../file-types.ts';
import { dimensionLabels, severityLabels } from './labels.ts';
import { inline, page, table } from './markdown.ts';

/** The page with all rules, by dimension. */
export function indexPage(rules: readonly RuleFile[]): string {
  return page([
    '# De regels van Klare Brief',
    `Klare Brief heeft ${rules.length} regels. Een regel op proef geeft alleen tips en telt niet mee voor de score.`,
    'Een fout moet weg voordat de brief de deur uit gaat. Een verbeterpunt maakt de brief duidelijker. Een tip mag u laten liggen.',
    ...dimensions.flatMap((dimension) => {
      const own = rules.filter((rule) => rule.dimension === dimension).sort((a, b) => (a.id < b.id ? -1 : 1));
      return own.length === 0 ? [] : [`## ${dimensionLabels[dimension]}`, ruleTable(own)];
    }),
    'Deze pagina is gemaakt uit de bestanden in [rules/](../../rules/README.md). Na een verandering daar: `npm run docs:rules`.',
  ]);
}

function ruleTable(rules: readonly RuleFile[]): string {
  return table(
    ['Regel', 'Hoe erg is het?', 'Status'],
    rules.map(({ id, title, severity, status }) => [
      `[${inline(title)}](${id}.md)`,
      severityLabels[severity],
      status === 'proef' ? 'op proef' : 'actief',
    ]),
  );
}
