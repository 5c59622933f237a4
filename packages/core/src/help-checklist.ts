import type { Checklist, ChecklistRow } from './checklist.ts';
import type { Finding } from './model/finding.ts';
import type { HelpStatus, Report } from './model/report.ts';

/** What the letter says of help from outside the municipality as a list to tick off: who helps with what, and how to reach them. */
export function helpChecklist({
  help: { status, organisations },
  findings,
}: Pick<Report, 'help' | 'findings'>): Checklist {
  const named = organisations.map(
    ({ id, name, contact, start }): ChecklistRow => ({
      id: `${id}.${start}`,
      label: name,
      state: contact.length > 0 ? 'good' : status === 'complete' ? 'absent' : 'missing',
      said: contact.length > 0 ? contact.join(', ') : 'zonder telefoonnummer, website of adres',
      quote: null,
    }),
  );
  const told = findings.flatMap(({ ruleId, start, end, actual }): ChecklistRow[] => {
    const row = FROM_FINDINGS[ruleId];
    return row ? [{ ...row, id: ruleId, quote: row.state === 'wrong' ? { start, end, text: actual } : null }] : [];
  });
  return {
    title: 'Wie kan de lezer helpen?',
    ...TEXTS[status],
    ...(status === 'missing' ? {} : ofDuty(findings)),
    lead: status === 'missing' ? 'Dit hoort erin:' : '',
    rows: [...told, ...named, ...(status === 'missing' ? partsBeside(told) : [])],
  };
}

/** Help that a law asks for is missing, whoever else is named. Where the rule doubts, so does the list. */
function ofDuty(findings: readonly Finding[]): Partial<Checklist> {
  const lack = findings.find(({ ruleId }) => FROM_FINDINGS[ruleId]?.state === 'missing');
  if (!lack) return {};
  return { statusText: 'nog niet goed', verdict: lack.severity === 'error' ? 'bad' : 'doubtful' };
}

const TEXTS: Readonly<Record<HelpStatus, Pick<Checklist, 'statusText' | 'verdict'>>> = {
  complete: { statusText: 'staat erin', verdict: 'good' },
  'without-contact': { statusText: 'staat erin, maar niet hoe de lezer ze bereikt', verdict: 'doubtful' },
  missing: { statusText: 'staat niet in de brief', verdict: 'bad' },
  'not-required': { statusText: 'hoeft niet in deze brief', verdict: 'none' },
};

const missing = (id: string, label: string): ChecklistRow => ({ id, label, state: 'missing', said: '', quote: null });

/** Who a law asks for is an organisation too. */
function partsBeside(told: readonly ChecklistRow[]): readonly ChecklistRow[] {
  return told.some(({ state }) => state === 'missing') ? PARTS.slice(1) : PARTS;
}

/** What makes help of a name. */
const PARTS: readonly ChecklistRow[] = [
  missing('organisation', 'een organisatie die niet van de gemeente is'),
  missing('offer', 'waarmee die de lezer helpt'),
  missing('contact', 'een telefoonnummer, website of adres'),
];

/** What a rule knows and the organisations do not say. */
const FROM_FINDINGS: Readonly<Record<string, Pick<ChecklistRow, 'label' | 'state' | 'said'>>> = {
  'hulp/alleen-eigen-loket': { label: 'loket van de gemeente', state: 'wrong', said: 'is niet onafhankelijk' },
  'hulp/commercieel-bureau': { label: 'bedrijf dat eraan verdient', state: 'wrong', said: 'hoort hier niet' },
  'hulp/clientondersteuning-ontbreekt': {
    label: 'onafhankelijke cliëntondersteuning',
    state: 'missing',
    said: 'moet erin volgens de Wmo',
  },
  'hulp/vertrouwenspersoon-ontbreekt': {
    label: 'vertrouwenspersoon',
    state: 'missing',
    said: 'moet erin volgens de Jeugdwet',
  },
};
