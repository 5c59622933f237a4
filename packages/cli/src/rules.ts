import { builtInRuleset, dimensions, type RuleMeta } from '@klarebrief/core/lean';
import { wrap } from './reporters/text/clean.ts';
import { padEnd } from './reporters/text/width.ts';
import { capital } from './reporters/text/words.ts';
import type { Terminal } from './terminal.ts';

/** Writes a table of all rules, by part of the score. */
export async function listRules(terminal: Terminal): Promise<0> {
  const { rules } = builtInRuleset();
  const { colors, width } = terminal;
  const idWidth = Math.max(...rules.map((rule) => rule.id.length)) + 2;
  const lines = dimensions.flatMap((dimension) => {
    const own = rules.filter((rule) => rule.dimension === dimension);
    return own.length === 0 ? [] : [colors.bold(capital(dimension)), ...own.flatMap(row), ''];
  });
  await terminal.write(
    `${lines.join('\n')}\n✗ fout   ! verbeterpunt   · tip   ? op proef\n${rules.length} regels. Uitleg bij een regel: klarebrief explain <regel>\n`,
  );
  return 0;

  function row(rule: RuleMeta): readonly string[] {
    const [first = '', ...more] = wrap(rule.title, width - idWidth - 4);
    return [
      `  ${markOf(rule)} ${padEnd(rule.id, idWidth)}${first}`,
      ...more.map((line) => `    ${' '.repeat(idWidth)}${line}`),
    ];
  }

  function markOf(rule: RuleMeta): string {
    if (rule.status === 'proef') return colors.dim('?');
    if (rule.severity === 'error') return colors.red('✗');
    return rule.severity === 'warning' ? colors.yellow('!') : colors.cyan('·');
  }
}
