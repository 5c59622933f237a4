/**
 * Why a file cannot be read as a letter.
 *
 * - `encrypted`: needs a password
 * - `old-word`: a compound file (`D0CF11E0`) such as .doc, without an encrypted package in it
 * - `not-a-zip`: does not start as a zip file
 * - `not-word`: a zip file without a Word document (.odt, .xlsx, …)
 * - `damaged`: cut off, or a part that is not well-formed
 * - `too-large`: over one of the size limits of `limits.ts`
 * - `doctype`: a part has a document type declaration, which Word never writes
 * - `too-deep`: elements nested deeper than the limit
 * - `empty`: no visible text
 */
export type DocxProblem =
  | 'encrypted'
  | 'old-word'
  | 'not-a-zip'
  | 'not-word'
  | 'damaged'
  | 'too-large'
  | 'doctype'
  | 'too-deep'
  | 'empty';

const TEXTS: Readonly<Record<DocxProblem, string>> = {
  encrypted: 'Dit bestand heeft een wachtwoord. Haal het wachtwoord eraf en probeer het opnieuw.',
  'old-word': 'Dit lijkt een oud Word-bestand (.doc). Open het in Word, sla het op als .docx en probeer het opnieuw.',
  'not-a-zip': 'Dit is geen Word-bestand (.docx). Sla de brief in Word op als .docx en probeer het opnieuw.',
  'not-word': 'In dit bestand zit geen Word-document. Sla de brief in Word op als .docx en probeer het opnieuw.',
  damaged: 'Dit bestand is beschadigd. Open het in Word, sla het opnieuw op en probeer het dan nog eens.',
  'too-large': 'Dit bestand is te groot. Zet alleen de brief in een nieuw Word-bestand en probeer het opnieuw.',
  doctype: 'In dit bestand staat iets wat niet in een Word-bestand hoort (een DOCTYPE). Daarom lezen wij het niet.',
  'too-deep':
    'Dit bestand zit te ingewikkeld in elkaar. Kopieer de tekst naar een nieuw Word-bestand en probeer het opnieuw.',
  empty: 'In dit bestand staat geen tekst. Controleer of u het goede bestand hebt gekozen.',
};

/** What to tell a user about a file that cannot be read: plain Dutch, with what to do about it. */
export function docxProblemText(problem: DocxProblem): string {
  return TEXTS[problem];
}

/** Stops the reading from anywhere inside this package; `readDocx` turns it into a result. */
export class DocxError extends Error {
  readonly problem: DocxProblem;

  constructor(problem: DocxProblem) {
    super(problem);
    this.problem = problem;
  }
}
