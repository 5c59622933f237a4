import { check, checkAll } from './check.ts';
import type { CheckOptions } from './context.ts';
import type { Letter } from './model/letter.ts';
import type { Report } from './model/report.ts';

/**
 * Checks one letter, Dutch or English, as `check` does. English letters need an engine that takes longer to load than a Dutch letter
 * takes to check: only they wait for it.
 */
export async function checkAnyLanguage(letter: Letter, options: CheckOptions): Promise<Report> {
  const report = check(letter, options);
  if (report.language === 'nl') return report;
  const { englishFindings } = await import('./english/findings.ts');
  return check(letter, { ...options, english: englishFindings });
}

/** The same for many letters, as `checkAll` does. */
export async function checkAllInAnyLanguage(
  letters: readonly Letter[],
  options: Omit<CheckOptions, 'memory'>,
): Promise<Report[]> {
  const reports = checkAll(letters, options);
  const english = letters.filter((_, index) => reports[index]?.language === 'en');
  if (english.length === 0) return reports;
  const { englishFindings } = await import('./english/findings.ts');
  const again = checkAll(english, { ...options, english: englishFindings }).values();
  return reports.map((report) => (report.language === 'en' ? (again.next().value ?? report) : report));
}
