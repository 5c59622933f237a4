import type { Checklist } from '@klarebrief/core/lean';
import type { CheckedLetter, FindingGroup, ShownFinding } from '../check/checked-letter.ts';
import styles from './report.css?raw';
import { saveFile } from './save-file.ts';
import { verdictRemark } from './verdict-remark.ts';

const PARTS = [
  ['error', 'Herstellen'],
  ['warning', 'Verbeteren'],
  ['info', 'Tips'],
] as const;
const ROW_MARKS = { good: '✓', wrong: '✗', missing: '✗', absent: '–', needless: '–' } as const;

/** Saves the report as one HTML file that needs nothing else and runs nothing. */
export function saveReport(checked: CheckedLetter): void {
  const page = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Klare Brief: ${escaped(checked.verdict.text)}</title>
<style>
${styles}</style>
</head>
<body class="report">
${reportBody(checked, new Date())}
</body>
</html>
`;
  saveFile('klare-brief-rapport.html', 'text/html', page);
}

/** Prints the report and nothing of the page around it. */
export function printReport(checked: CheckedLetter): void {
  const sheet = document.createElement('div');
  sheet.className = 'report print-only';
  sheet.innerHTML = reportBody(checked, new Date());
  document.body.append(sheet);
  window.addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}

/** The report as the inside of a page. All of it is text of a letter or of a rule, so all of it is escaped. */
function reportBody(checked: CheckedLetter, moment: Date): string {
  const { letterType, words, score, dimensions, route, help, groups, ignored } = checked;
  const day = moment.toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
  const names = dimensions.map((each) => `${each.name} ${each.score}`).join(', ');
  return [
    `<h1>${escaped(checked.verdict.text)}</h1>`,
    `<p>${escaped(verdictRemark(checked))}</p>`,
    `<p>${escaped(letterType.name)}, ${words} woorden. Nagekeken op ${day} met Klare Brief.</p>`,
    ...(score === null ? [] : [`<p>Score: ${score} van 100 (${names}).</p>`]),
    checklist(route),
    checklist(help),
    ...PARTS.map(([severity, title]) =>
      part(
        title,
        groups.filter((group) => group.severity === severity),
      ),
    ),
    ignored.length > 0 ? `<h2>Genegeerd door de schrijver</h2>${list(ignored.map(line))}` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

function checklist({ title, statusText, lead, rows }: Checklist): string {
  const items = rows.map(({ label, state, said, quote }) => {
    const rest = [quote ? `“${escaped(quote.text)}”` : '', escaped(said)].filter(Boolean).join(' ');
    const start = `<span aria-hidden="true">${ROW_MARKS[state]}</span> <strong>${escaped(label)}</strong>`;
    return rest === '' ? start : `${start}: ${rest}`;
  });
  const heading = `<h2>${escaped(title)}${title.endsWith('?') ? '' : ':'} ${escaped(statusText)}</h2>`;
  return `${heading}${lead === '' ? '' : `<p>${escaped(lead)}</p>`}${list(items, 'ticks')}`;
}

function part(title: string, groups: readonly FindingGroup[]): string {
  if (groups.length === 0) return '';
  const inside = groups.map(({ title: rule, why, findings }) => {
    const lines = findings.map((finding) => {
      const note = finding.note.startsWith(why) ? finding.note.slice(why.length).trim() : finding.note;
      return [line(finding), escaped(finding.write), escaped(note)].filter(Boolean).join('<br>');
    });
    return `<h3>${escaped(rule)}</h3><p>${escaped(why)}</p>${list(lines)}`;
  });
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return `<h2>${title} (${count})</h2>${inside.join('')}`;
}

function line({ message, quote, place, lacks }: ShownFinding): string {
  return escaped(message) + (lacks || message.includes(place.actual) ? '' : ` “${escaped(quote)}”`);
}

function list(items: readonly string[], kind = ''): string {
  return items.length === 0 ? '' : `<ul class="${kind}">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
