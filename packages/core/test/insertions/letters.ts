import type { LetterType, Report } from '../../src/index.ts';

/** Plain letters in which only the route and the help are missing. */
const BODIES: Readonly<Partial<Record<LetterType, readonly string[]>>> = {
  besluit: [
    'Onderwerp: besluit over uw parkeervergunning',
    'Beste mevrouw Bakker,',
    'Op 3 maart 2026 vroeg u ons om een parkeervergunning. Wij wijzen uw aanvraag af.',
    'Waarom krijgt u geen vergunning?',
    'U woont niet in Waardrecht. Alleen bewoners krijgen een vergunning. Dat staat in de Parkeerverordening Waardrecht (artikel 4).',
  ],
  belastingaanslag: [
    'Onderwerp: aanslag hondenbelasting 2026',
    'Beste meneer Visser,',
    'Dit is uw aanslag voor de hondenbelasting. U betaalt € 84,20 voor één hond. Betaal dit bedrag uiterlijk op 30 april 2026.',
    'Waarom betaalt u dit?',
    'U heeft een hond, en in Waardrecht geldt daarvoor een belasting. Dat staat in de Verordening hondenbelasting Waardrecht (artikel 2).',
  ],
  'beslissing-op-bezwaar': [
    'Onderwerp: beslissing op uw bezwaar',
    'Beste mevrouw Bakker,',
    'Op 3 maart 2026 maakte u bezwaar. Wij geven u geen gelijk. Ons besluit over uw parkeervergunning verandert niet.',
    'Waarom geven wij u geen gelijk?',
    'U woont niet in Waardrecht. Alleen bewoners krijgen een vergunning. Dat staat in de Parkeerverordening Waardrecht (artikel 4).',
  ],
  'uitspraak-op-bezwaar': [
    'Onderwerp: uitspraak op uw bezwaar',
    'Beste meneer Visser,',
    'Op 3 maart 2026 maakte u bezwaar tegen uw aanslag voor de hondenbelasting. Wij geven u geen gelijk. De aanslag verandert niet.',
    'Waarom geven wij u geen gelijk?',
    'U heeft nog steeds een hond. Daarom betaalt u de belasting. Dat staat in de Verordening hondenbelasting Waardrecht (artikel 2).',
  ],
  voornemen: [
    'Onderwerp: wij zijn van plan uw parkeervergunning in te trekken',
    'Beste meneer Visser,',
    'Wij zijn van plan om uw parkeervergunning in te trekken. Op 15 mei 2026 nemen wij ons besluit.',
    'Waarom zijn wij dit van plan?',
    'U woont niet meer in Waardrecht. Alleen bewoners krijgen een vergunning. Dat staat in de Parkeerverordening Waardrecht (artikel 4).',
  ],
  ontwerpbesluit: [
    'Onderwerp: ontwerpbesluit over uw plan voor een loods',
    'Beste meneer Visser,',
    'U wilt een loods bouwen aan de Dijk 4. Wij hebben een ontwerpbesluit gemaakt: wij geven u de omgevingsvergunning. Het ontwerpbesluit ligt zes weken op het gemeentehuis. Iedereen mag het dan lezen.',
    'Waarom geven wij u de vergunning?',
    'Uw loods past bij de regels voor deze plek. Dat staat in het Omgevingsplan Waardrecht (artikel 5).',
  ],
};

const CLOSING =
  'Met vriendelijke groet,\n\nnamens het college van burgemeester en wethouders van Waardrecht,\n\nKarim Haddou\n';

/** A letter of this type with these texts before the closing. */
export function letterOf(type: LetterType, ...texts: readonly string[]): string {
  return [...(BODIES[type] ?? []), ...texts, CLOSING].join('\n\n');
}

/** The types of letters that have a route. */
export const routedTypes = Object.keys(BODIES) as LetterType[];

/** What the checker says of a letter, other than that there are blanks in it. */
export function saidBesideBlanks({ findings }: Report): readonly string[] {
  return findings
    .filter(({ ruleId }) => ruleId !== 'opbouw/invulveld-over')
    .map(({ ruleId, actual }) => `${ruleId}: ${actual}`);
}
