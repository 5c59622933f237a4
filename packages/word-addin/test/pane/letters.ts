/** A made-up decision without an objection route or help, with hard words in it. */
export const BAD_LETTER = `Gemeente Waardrecht
Postbus 40
1230 AA Waardrecht

De heer A. Bakker
Kerkstraat 1
1231 AB Waardrecht

12 maart 2026

Onderwerp: besluit op uw aanvraag voor een parkeervergunning

Geachte heer Bakker,

Op 3 februari 2026 heeft u een parkeervergunning aangevraagd. Wij wijzen uw aanvraag af.

Waarom krijgt u geen vergunning?

Conform artikel 4 van de Parkeerverordening krijgt u een vergunning als u in het centrum woont. U woont buiten het centrum. Derhalve krijgt u geen vergunning.

Heeft u vragen?

Bel ons op 14 0101. Dat kan op werkdagen van 9.00 tot 12.00 uur.

Met vriendelijke groet,

namens het college van burgemeester en wethouders van Waardrecht,

P. de Boer
medewerker parkeren
`;

/** A letter that only informs: nobody can object to it. */
export const INFORMATION_LETTER = `Aan de bewoners van de Lindelaan

Onderwerp: wij maken de straat opnieuw

Beste bewoner,

Vanaf maandag 4 mei werken wij aan de Lindelaan. Wij leggen nieuwe stenen. U kunt dan niet met de auto door de straat. Lopen en fietsen kan wel.

Het werk duurt twee weken. Heeft u vragen? Bel ons op 14 0101.

Met vriendelijke groet,

Gemeente Waardrecht
`;

/** A letter in English. */
export const ENGLISH_LETTER = `Dear Mr Baker,

Subject: decision on your application for a parking permit

On 3 February 2026 you applied for a parking permit. We refuse your application. You do not live in the centre of the town, and only residents of the centre can get a permit.

Do you have any questions? Please call us on 14 0101.

Yours sincerely,

on behalf of the municipal executive of Waardrecht
`;

/** About 20 pages, with findings on each. */
export const LONG_LETTER = [
  ...Array.from(
    { length: 110 },
    (_, index) =>
      `Alinea ${index + 1}. Conform artikel ${index + 1} van de Parkeerverordening dient u zorg te dragen voor een vergunning, alvorens u parkeert. Derhalve wordt uw aanvraag, gelet op hetgeen in de ontvangen bescheiden naar voren is gebracht, door ons buiten beschouwing gelaten omdat u de gevraagde gegevens niet binnen de gestelde termijn bij ons heeft ingeleverd. U kunt daaromtrent contact opnemen. Wij zullen u dienaangaande nader informeren omtrent de voortgang van de behandeling van uw aanvraag.`,
  ),
].join('\n\n');
