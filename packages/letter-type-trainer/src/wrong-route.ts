const BEZWAAR = [
  'Bent u het niet eens met deze beslissing? Dan kunt u binnen zes weken na de datum van deze brief bezwaar maken bij het college van burgemeester en wethouders van Lindehove, Postbus 12, 1234 AB Lindehove.',
  'Tegen dit besluit kunt u binnen zes weken na verzending een bezwaarschrift indienen bij burgemeester en wethouders. Onderteken uw bezwaar.',
];
const BEROEP = [
  'Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken na de datum van deze brief in beroep gaan bij de rechtbank Gelderland, Postbus 9030, 6800 EM Arnhem.',
  'Tegen deze beslissing kan binnen zes weken na verzending beroep worden ingesteld bij de rechtbank Limburg.',
];
const ZIENSWIJZE = ['U kunt binnen twee weken na de datum van deze brief uw zienswijze geven aan het college.'];

/** Clauses that do not belong to a letter of a type. */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  'beslissing-op-bezwaar': BEZWAAR,
  'uitspraak-op-bezwaar': BEZWAAR,
  voornemen: BEZWAAR,
  ontwerpbesluit: BEZWAAR,
  besluit: [...BEROEP, ...ZIENSWIJZE],
  belastingaanslag: BEROEP,
};
/** A line of the letter's own clause. */
const OWN =
  /bezwaar (?:maken|indien)|bezwaarschrift (?:in|stur)|beroep (?:in|gaan|aan)|in beroep|rechtbank|uw zienswijze (?:geven|indienen)|griffierecht|voorlopige voorziening/i;
const GREETING = /\n[^\n]*(?:groet|hoogachtend)[^\n]*/i;

/**
 * A letter with the route of another type in place of its own: the type must show from what the letter does, since a wrong route is a
 * mistake that the checker is there to find. Null for a type without a route. `index`: which of the clauses.
 */
export function withWrongRoute(type: string, text: string, index: number): string | null {
  const clauses = WRONG[type];
  const clause = clauses?.[index % clauses.length];
  if (clause === undefined) return null;
  const rest = text
    .split('\n')
    .filter((line) => !OWN.test(line))
    .join('\n');
  const greeting = GREETING.exec(rest);
  const at = greeting ? greeting.index : rest.length;
  return `${rest.slice(0, at)}\n\n${clause}\n${rest.slice(at)}`;
}
