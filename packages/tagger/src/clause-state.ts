import { labelNames, labelOf } from './labels.ts';
import { isFiniteVerb, isInfinitive, isParticiple } from './verb-forms.ts';

/** What the tagger remembers of the clause that it is in, as bits. */
const State = { finite: 1, subordinate: 2, behindMark: 4, verb: 8 } as const;

/** What a label does to the clause. */
const Effect = { none: 0, subordinates: 1, coordinates: 2, mark: 3, finite: 4, otherVerb: 5 } as const;

const EFFECTS = Uint8Array.from(labelNames, (name) => {
  const label = labelOf(name);
  if (name === 'SCONJ' || name === 'PRON.rel') return Effect.subordinates;
  if (name === 'CCONJ') return Effect.coordinates;
  if (name === 'PUNCT') return Effect.mark;
  if (isFiniteVerb(label)) return Effect.finite;
  return name === 'VERB.pastpart' || isInfinitive(label) || (name.startsWith('AUX') && isParticiple(label))
    ? Effect.otherVerb
    : Effect.none;
});

/** The state of the clause at the start of a sentence. */
export const CLAUSE_START = 0;

/** The state behind a token with this label: whether the clause has its finite verb, and whether it is a subordinate clause. */
export function nextState(state: number, label: number): number {
  switch (EFFECTS[label]) {
    case Effect.subordinates:
      return State.subordinate;
    case Effect.coordinates:
      return state & State.subordinate;
    case Effect.mark:
      return state & State.finite ? State.behindMark : state;
    case Effect.finite:
      return state | State.finite;
    case Effect.otherVerb:
      return state | State.verb;
    default:
      return state;
  }
}
