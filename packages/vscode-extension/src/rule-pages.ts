import type { LetterReport, ReportFinding } from 'klarebrief-language-server/protocol';

/** The page of a rule, as a row of a list to choose from. */
export interface RulePage {
  readonly label: string;
  readonly detail: string;
  readonly url: string;
}

/** A place in a document, counted from 0. */
interface Place {
  readonly line: number;
  readonly character: number;
}

/** The pages of the rules that found something at a place; where there is nothing, on its line; else in the whole letter. */
export function rulePagesAt({ findings }: Pick<LetterReport, 'findings'>, at: Place | undefined): RulePage[] {
  const onLine = at ? findings.filter((each) => isOnLine(each, at)) : [];
  const here = at ? onLine.filter((each) => isAt(each, at)) : [];
  const shown = [here, onLine, findings].find(({ length }) => length > 0) ?? [];
  const pages = new Map<string, RulePage>();
  for (const { ruleId, message, url } of shown)
    if (!pages.has(ruleId)) pages.set(ruleId, { label: ruleId, detail: message, url });
  return [...pages.values()];
}

function isOnLine({ place }: ReportFinding, { line }: Place): boolean {
  return place !== null && place.line <= line && line <= place.endLine;
}

function isAt({ place }: ReportFinding, { line, character }: Place): boolean {
  if (!place) return false;
  const starts = place.line < line || (place.line === line && place.character <= character);
  return starts && (line < place.endLine || (line === place.endLine && character <= place.endCharacter));
}
