import { expect, test } from 'vitest';
import { check, readText } from '../../src/index.ts';

const REFUSAL = `Belastingsamenwerking Oosterland

30 oktober 2026

Beste meneer Aydin,

U vroeg ons om kwijtschelding van uw aanslag. Wij hebben besloten uw verzoek af te wijzen.

U kunt binnen tien dagen na de datum van deze beschikking administratief beroep instellen bij de directeur.

De aanslag moet u betalen voor 30 november 2026. Kunt u niet in één keer betalen? Vraag een betalingsregeling aan via mijn.oosterland.example.

De invorderingsambtenaar
`;

test('a payment behind the clause gives it no term and no channel', () => {
  const { objection, findings } = check(readText(REFUSAL));
  expect(objection.elements.term?.text).toBe('binnen tien dagen na de datum van deze beschikking');
  expect(objection.elements.channel).toBeNull();
  expect(findings.filter(({ ruleId }) => ruleId === 'bezwaar/termijn-klopt-niet')).toEqual([]);
});

test('an appeal against a refused remission goes to no court', () => {
  const { findings } = check(readText(REFUSAL));
  const notes = findings.filter(({ dimension }) => dimension === 'bezwaar').map(({ note }) => note);
  expect(notes.length).toBeGreaterThan(1);
  expect(notes.filter((note) => /rechtbank|rechtspraak/.test(note))).toEqual([]);
});
