import { type CheckOptions, checkAnyLanguage, placeInWords } from '@klarebrief/core/lean';
import { type Locate, letterReport } from './letter-report.ts';
import type { LetterReport, WordParams, WordProblem } from './protocol.ts';

/** Checks a file of Word. Its reader is loaded when the first one is asked for. */
export async function checkWord(
  { uri, base64 }: WordParams,
  options: CheckOptions,
): Promise<LetterReport | WordProblem> {
  const { docxProblemText, readDocx } = await import('@klarebrief/docx');
  const result = readDocx(Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)));
  if (!result.ok) return { problem: docxProblemText(result.problem) };
  const { letter } = result;
  const report = await checkAnyLanguage(letter, options);
  const locate: Locate = ({ start }) => ({ place: null, where: placeInWords(letter, start) });
  return letterReport(uri, letter, report, locate, false);
}
