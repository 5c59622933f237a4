import type { LetterReport, ReportChecklist, ReportFinding } from 'klarebrief-language-server/protocol';
import { countText } from './words.ts';

const ROW_MARKS = { good: '✓', wrong: '✗', missing: '✗', absent: '–', needless: '–' } as const;
const MARKS = { good: '✓', doubtful: '!', bad: '✗', none: '–' } as const;
const FINDING_MARKS = { error: '✗', warning: '!', info: '·' } as const;
const GROUPS = [
  ['error', 'Herstellen', 'fout'],
  ['warning', 'Verbeteren', 'verbeterpunt'],
  ['info', 'Tips', 'tip'],
] as const;

/** The report as the inside of the page. All of it is text of a letter or of a rule, so all of it is escaped. */
export function reportHtml(report: LetterReport, name: string): string {
  const { route, help, canInsert } = report;
  return [
    heading(report, name),
    scores(report),
    checklist('route', route, canInsert.clause ? button('insertClause', 'Voeg de uitleg in') : ''),
    checklist('help', help, canInsert.help ? button('insertHelp', 'Voeg in wie kan helpen') : ''),
    findings(report),
  ].join('\n');
}

function heading(report: LetterReport, name: string): string {
  const { verdict } = report;
  return `<header>
<p class="name">${escaped(name)}</p>
<h1 class="${verdict}"><span class="mark" aria-hidden="true">${MARKS[verdict]}</span> ${escaped(report.verdictText)}.</h1>
<p>${escaped(report.letterType)} (${report.certainty}) · ${report.words} woorden · ${countText(report)}</p>
</header>`;
}

function scores({ score, dimensions, meetsB1Guidelines, guidelines, difficulty }: LetterReport): string {
  if (score === null) return '';
  const rows = dimensions.map((each) => bar(each.name, each.score)).join('\n');
  const level = meetsB1Guidelines ? 'voldoet aan de B1-richtlijnen' : 'voldoet nog niet aan de B1-richtlijnen';
  return `<section aria-labelledby="score">
<h2 id="score">Score: ${score} van 100</h2>
<dl class="bars">
${rows}
</dl>
<p>Leesbaarheid: ${level}.</p>
<ul class="checklist">
${guidelines.map(guideline).join('\n')}
</ul>
<p>Moeilijkheid: ${difficulty} van 100. Hiermee vergelijkt u twee teksten. Het getal is getoetst op teksten van één gemeente, niet met lezers.</p>
</section>`;
}

function guideline({ name, value, target, met }: LetterReport['guidelines'][number]): string {
  const [state, mark] = met ? ['good', '✓'] : ['bad', '✗'];
  const shown = value.toLocaleString('nl-NL');
  return `<li class="${state}"><span class="mark" aria-hidden="true">${mark}</span> ${escaped(name)}: ${shown} (hoogstens ${target})</li>`;
}

function bar(name: string, score: number): string {
  return `<div><dt>${escaped(name)}</dt><dd><meter min="0" max="100" value="${score}" aria-hidden="true"></meter><span>${score}<span class="hidden"> van 100</span></span></dd></div>`;
}

function checklist(id: 'route' | 'help', list: ReportChecklist, insert: string): string {
  const { title, statusText, verdict, lead, rows } = list;
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escaped(title)}</h2>
<p class="${verdict}"><span class="mark" aria-hidden="true">${MARKS[verdict]}</span> ${escaped(capital(statusText))}.</p>
${lead === '' ? '' : `<p>${escaped(lead)}</p>`}
${rows.length === 0 ? '' : `<ul class="checklist">\n${rows.map(row).join('\n')}\n</ul>`}
${insert}
</section>`;
}

function row({ label, state, said, quote }: ReportChecklist['rows'][number]): string {
  const words = quote === '' ? '' : `<q>${escaped(quote)}</q>`;
  const rest = [words, escaped(said)].filter(Boolean).join(' ');
  const unsaid = state === 'missing' ? '<span class="hidden">: ontbreekt</span>' : '';
  const colon = rest === '' ? unsaid : ':';
  return `<li class="${state}"><span class="mark" aria-hidden="true">${ROW_MARKS[state]}</span> <strong>${escaped(label)}${colon}</strong> ${rest}</li>`;
}

function button(action: 'insertClause' | 'insertHelp', text: string): string {
  return `<p><button id="${action}" data-action="${action}">${text}</button></p>`;
}

function findings({ findings: all }: LetterReport): string {
  return GROUPS.map(([severity, title, kind]) => {
    const own = all.map((each, index) => ({ each, index })).filter(({ each }) => each.severity === severity);
    if (own.length === 0) return '';
    return `<section aria-labelledby="${severity}">
<h2 id="${severity}">${title} (${own.length})</h2>
<ul class="findings">
${own.map(({ each, index }) => finding(each, index, kind)).join('\n')}
</ul>
</section>`;
  }).join('\n');
}

function finding(
  { message, quote, where, write, note, url, ruleId, place, severity }: ReportFinding,
  index: number,
  kind: string,
): string {
  const text = `<span class="mark" aria-hidden="true">${FINDING_MARKS[severity]}</span> <span class="hidden">${kind}: </span>${escaped(message)}`;
  const jump = place
    ? `<button class="jump" id="finding-${index}" data-finding="${index}" title="Ga naar ${escaped(where)}">${text}</button>`
    : `<p>${text}</p>`;
  return `<li class="${severity}">
${jump}
<p class="where">${escaped(where)}${quote === '' ? '' : `: <q>${escaped(quote)}</q>`}</p>${write === '' ? '' : `\n<p class="write">${escaped(write)}</p>`}
<details><summary id="why-${index}">Waarom</summary><p>${escaped(note)}</p><p><a href="${escaped(url)}">Uitleg bij ${escaped(ruleId)}</a></p></details>
</li>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
