/** A decision without a route and without help, with difficult words. */
export const decision = `Waardrecht, 12 maart 2026
Kenmerk: 2026-114
Onderwerp: besluit over uw aanvraag bijzondere bijstand

Beste mevrouw Bakker,

U heeft op 3 maart 2026 bijzondere bijstand aangevraagd. Wij hebben besloten dat u geen bijzondere bijstand krijgt. Wij wijzen uw aanvraag af.

Indien u geld heeft, betaalt u de wasmachine zelf. Dat staat in artikel 35 van de Participatiewet. Derhalve is uw aanvraag afgewezen.

Met vriendelijke groet,

namens het college van burgemeester en wethouders van Waardrecht
`;

export const config = `municipality:
  name: Waardrecht
  body: het college van burgemeester en wethouders van Waardrecht
  address: Postbus 40, 1230 AA Waardrecht
  objectionPage: www.waardrecht.example/bezwaar
socialMap: sociale-kaart.yaml
files:
  - "**/*.{txt,md,html}"
`;

export const socialMap = `organisations:
  - name: Wijkracht
    whatFor: gratis hulp bij brieven en formulieren
    areas: [algemeen]
    contact: { phone: 0101-234567 }
    checkedOn: 2026-10-01
`;

/** A folder of a municipality. */
export const house = { 'klarebrief.config.yaml': config, 'sociale-kaart.yaml': socialMap };
