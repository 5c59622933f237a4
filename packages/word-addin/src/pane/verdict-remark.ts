import type { CheckedLetter } from '../check/checked-letter.ts';

/** What goes with the verdict: what may still be better, and in a letter that can be sent what is right about it. */
export function verdictRemark({
  errors,
  warnings,
  tips,
  score,
  route,
  help,
  meetsB1Guidelines,
}: CheckedLetter): string {
  const better = [counted(warnings, 'verbeterpunt', 'verbeterpunten'), counted(tips, 'tip', 'tips')].filter(Boolean);
  if (errors > 0) return better.length > 0 ? `En ${better.join(' en ')}.` : '';
  const good = [
    route.verdict === 'good' ? `${route.title}: ${route.statusText}.` : '',
    help.verdict === 'good' ? `Hulp: ${help.statusText}.` : '',
    meetsB1Guidelines && score !== null ? 'De taal voldoet aan de B1-richtlijnen.' : '',
    better.length > 0 ? `Nog beter kan: ${better.join(' en ')}.` : '',
  ];
  return good.filter(Boolean).join(' ');
}

function counted(count: number, one: string, more: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : more}`;
}
