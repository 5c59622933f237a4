/** A made-up letter to try the page with: it lacks the objection route and help, and has hard words in it. */
export const EXAMPLE_LETTER = `
<p>Gemeente Waardrecht<br>Postbus 40<br>1230 AA Waardrecht</p>
<p>Mevrouw S. Jansen<br>Lindelaan 12<br>1231 AB Waardrecht</p>
<p>Waardrecht, 12 maart 2026</p>
<p>Onderwerp: besluit op uw aanvraag bijzondere bijstand</p>
<p>Geachte mevrouw Jansen,</p>
<p>Op 3 februari 2026 heeft u bijzondere bijstand aangevraagd voor een wasmachine. Wij wijzen uw aanvraag af. In deze brief leest
u waarom.</p>
<h2>Waarom krijgt u geen bijzondere bijstand?</h2>
<p>Conform artikel 35 van de Participatiewet krijgt u alleen bijzondere bijstand voor kosten die u niet zelf kunt betalen. Een
wasmachine betaalt u van uw eigen inkomen. U kunt daarvoor sparen of het bedrag lenen. U heeft ons niet laten zien dat dit bij u
niet kan. Derhalve krijgt u geen bijzondere bijstand.</p>
<h2>Heeft u vragen?</h2>
<p>Bel ons op 14 0101. Dat kan van maandag tot en met vrijdag van 9.00 tot 12.00 uur.</p>
<p>Met vriendelijke groet,</p>
<p>namens het college van burgemeester en wethouders van Waardrecht,</p>
<p>P. de Boer<br>consulent inkomen</p>
`;
