/** Keys of `perRoute` whose name needs more words in a sentence. */
const LABELS: Readonly<Record<string, string>> = {
  aanslag: 'een aanslag',
  zienswijze: 'een zienswijze',
  'administratief-beroep': 'beroep bij het college of de directeur (kwijtschelding van belasting)',
  'nog-geen-besluit': 'een brief die nog geen besluit is',
  betalingsherinnering: 'een betalingsherinnering',
  klachtafhandeling: 'een antwoord op een klacht',
};

/** What the advice of a rule is for, as it stands behind "bij": "een aanslag", "beroep". */
export function routeLabel(route: string): string {
  return LABELS[route] ?? route;
}
