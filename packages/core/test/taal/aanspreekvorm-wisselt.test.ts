import { describe } from 'vitest';
import { aanspreekvormWisselt } from '../../src/rules/taal/aanspreekvorm-wisselt.ts';
import { checkAll } from './letters.ts';

describe('form of address', () => {
  checkAll(aanspreekvormWisselt, [
    ['U krijgt een gesprek. Neem uw paspoort mee. Je kunt iemand meenemen.', 'Je'],
    ['Je krijgt een gesprek. Neem je paspoort mee. Heeft u vragen?', 'u'],
    ['Heeft u vragen? Bel jullie medewerker.', 'jullie'],
    [
      'Onderwerp: u krijgt studietoeslag\n\nBeste Femke,\n\nJe krijgt elke maand geld. Bel ons als je vragen hebt.',
      'u',
    ],
    ['Je krijgt een gesprek. Neem jouw paspoort mee.'],
    ['U zegt dat onze medewerker "je moet wachten" zei.'],
    ['U zegt dat hij ‘je moet wachten’ zei.'],
  ]);
});
