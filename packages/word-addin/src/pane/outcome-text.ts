import type { Insertion } from '@klarebrief/core/lean';
import type { Outcome } from '../host/host.ts';
import type { Notice } from './pane-state.ts';

/** What to tell of an action. `done`: the words for when it went well. */
export function outcomeNotice(outcome: Outcome, done: string): Notice {
  if (outcome === 'done') return { kind: 'done', text: done };
  return { kind: 'problem', text: PROBLEMS[outcome] };
}

/** What to tell of a text that was put in. Blanks in it are for the writer, who else wonders why there is more to mend than before. */
export function insertedText({ paragraphs }: Insertion): string {
  const words = paragraphs.flatMap((each) => (each.kind === 'text' ? [each.text] : each.items)).join('\n');
  const blanks = words.match(/\[vul in:/g)?.length ?? 0;
  if (blanks === 0) return 'De tekst staat in de brief.';
  const what = blanks === 1 ? 'Vul nog 1 gegeven in, tussen' : `Vul nog ${blanks} gegevens in, tussen`;
  return `De tekst staat in de brief. ${what} de rechte haken.`;
}

const PROBLEMS: Readonly<Record<Exclude<Outcome, 'done'>, string>> = {
  moved: 'De tekst op deze plek is net veranderd. Er is niets aangepast. De brief is opnieuw nagekeken.',
  unsupported: 'Dat kan niet in dit programma. Pas het zelf aan in de brief.',
  failed: 'Dat lukte niet. Probeer het nog een keer, of pas het zelf aan in de brief.',
};
