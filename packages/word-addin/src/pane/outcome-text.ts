import type { Outcome } from '../host/host.ts';
import type { Notice } from './pane-state.ts';

/** What to tell of an action. `done`: the words for when it went well. */
export function outcomeNotice(outcome: Outcome, done: string): Notice {
  if (outcome === 'done') return { kind: 'done', text: done };
  return { kind: 'problem', text: PROBLEMS[outcome] };
}

const PROBLEMS: Readonly<Record<Exclude<Outcome, 'done'>, string>> = {
  moved: 'De tekst op deze plek is net veranderd. Er is niets aangepast. De brief is opnieuw nagekeken.',
  unsupported: 'Dat kan niet in dit programma. Pas het zelf aan in de brief.',
  failed: 'Dat lukte niet. Probeer het nog een keer, of pas het zelf aan in de brief.',
};
