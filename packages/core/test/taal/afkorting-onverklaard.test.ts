import { describe, expect, test } from 'vitest';
import { afkortingOnverklaard } from '../../src/rules/taal/afkorting-onverklaard.ts';
import { checkAll, contextOf, letterOf } from './letters.ts';

describe('unexplained', () => {
  checkAll(afkortingOnverklaard, [
    ['Dit staat in artikel 4:5 van de Awb. Lees ook artikel 6:7 van de Awb.', 'Awb'],
    ['Dit staat in de brief (artikel 4:5 Awb).', 'Awb'],
    ['U krijgt een gesprek bij het team SHV.', 'SHV'],
    ['U krijgt een persoonlijk pgb.', 'pgb'],
    ['Stuur het AMvB-formulier op.', 'AMvB-formulier'],
    ['Uw brief d.d. 3 maart en uw brief d.d. 4 maart 2026.', 'd.d.', 'd.d.'],
  ]);
});

describe('explained or known', () => {
  checkAll(afkortingOnverklaard, [
    ['Dit staat in de Algemene wet bestuursrecht (Awb). De Awb is een wet.'],
    ['Volgens het Plan Inburgering en Participatie (hierna: PIP) volgt u lessen. Het PIP is van ons samen.'],
    ['U betaalt het CAK. Dat is de organisatie die de eigen bijdrage int.'],
    ['Dit gaat over het LIB (Luchthavenindelingsbesluit).'],
    ['Geef uw BSN en uw IBAN. Log in met DigiD.'],
    ['Stuur uw brief naar Postbus 88, 4321 CB in Waardrecht.'],
    ['Betaal op rekening NL00 BANK 0123 4567 89 voor 3 mei.'],
    ['Noem nummer WMO-26-3071 of O&W/LV/26/419 in uw brief.'],
    ['Lees bijlage II en IV. U mag dit NIET opsturen.'],
    ['LET OP UW GELD EN UW TAS in het stadhuis.'],
    ['U woont aan de Zeelaan op nummer 5 A.'],
  ]);
});

test('gives the full name', () => {
  const [found] = afkortingOnverklaard(contextOf(letterOf('Dit staat in de Awb.')));
  expect(found?.expected).toEqual(['Algemene wet bestuursrecht (Awb)']);
});

test('says less of a law in brackets, which is for lawyers', () => {
  const severities = (text: string): unknown[] =>
    afkortingOnverklaard(contextOf(letterOf(text))).map(({ severity }) => severity ?? 'of the rule');
  expect(severities('U krijgt geen geld (artikel 3:2 Awb).')).toEqual(['info']);
  expect(severities('Dat staat in de Awb.')).toEqual(['of the rule']);
  expect(severities('U krijgt geen geld (artikel 3:2 Awb). Wij volgen de Awb.')).toEqual(['of the rule']);
});

test('of "jl." says to write the date', () => {
  const [found] = afkortingOnverklaard(contextOf(letterOf('Wij kregen uw brief van 3 maart jl.')));
  expect(found?.note).toContain('met het jaar');
});
