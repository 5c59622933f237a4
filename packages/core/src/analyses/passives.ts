import type { Context } from '../context.ts';
import { hashWord, hashWords } from '../parse/hash.ts';
import { TokenKind } from '../parse/tokens.ts';
import { verbGroups } from './verb-groups.ts';
import { perfectParticiples, stateParticiples } from './word-lists.ts';
import { Role, roleOf } from './word-roles.ts';

/** A passive: "wordt … afgewezen", "is … ingediend". */
export interface Passive {
  readonly sentence: number;
  /** Token of the form of "worden" or "zijn". */
  readonly auxiliary: number;
  /** Token of the participle; before or behind the auxiliary. */
  readonly participle: number;
  /** Token of "door" where the text says who does it; -1 where it does not. */
  readonly agent: number;
}

const DOOR = hashWord('door');
const GEWEEST = hashWord('geweest');
const INGETROKKEN = hashWord('ingetrokken');
const BIJ = hashWord('bij');
const GEHOUDEN = hashWord('gehouden');
/** With these "gehouden" is what somebody does: "er is rekening gehouden met"; "u bent gehouden tot betaling" is a state. */
const HELD = hashWords('rekening toezicht controle overleg');
/** "Door deze wijziging", "door dit alles" name no one. */
const NO_AGENT = hashWords('deze dit er alle veel');
/** "Door" is looked for at most this many tokens in front of the group. */
const REACH = 8;

/** All passives of the running text, in order of place. */
export function passives(context: Context): readonly Passive[] {
  const perfect = context.get(perfectParticiples);
  const state = context.get(stateParticiples);
  const { tokens, sentences } = context.parsed;
  const found: Passive[] = [];
  for (const { sentence, auxiliary, participle, roles } of context.get(verbGroups)) {
    if (!(roles & (Role.worden | Role.zijn))) continue;
    const hash = tokens.hash[participle] ?? 0;
    const agent = findAgent(sentence, Math.min(auxiliary, participle), Math.max(auxiliary, participle));
    if (roles & Role.zijn) {
      if (perfect.has(hash) || (state.has(hash) && !isPronoun(agent + 1) && !isHeld(participle))) continue;
      if (tokens.hash[participle] === INGETROKKEN && movesIn(auxiliary, participle)) continue;
      if (tokens.hash[participle + 1] === GEWEEST || tokens.hash[auxiliary + 1] === GEWEEST) continue;
    }
    found.push({ sentence, auxiliary, participle, agent });
  }
  return found;

  function findAgent(sentence: number, from: number, to: number): number {
    const first = Math.max(sentences.first[sentence] ?? 0, from - REACH);
    for (let at = to + 1; at > from; at--) if (isAgent(at)) return at;
    for (let at = from - 1; at >= first; at--) {
      if (tokens.kind[at] === TokenKind.punctuation || roleOf(tokens.hash[at] ?? 0) & Role.subordinator) return -1;
      if (isAgent(at)) return at;
    }
    return -1;
  }

  function isHeld(at: number): boolean {
    return tokens.hash[at] === GEHOUDEN && HELD.has(tokens.hash[at - 1] ?? 0);
  }

  /** "Uw partner is bij u ingetrokken": to come and live with somebody. */
  function movesIn(auxiliary: number, participle: number): boolean {
    for (let at = Math.min(auxiliary, participle - REACH); at < participle; at++)
      if (tokens.hash[at] === BIJ && roleOf(tokens.hash[at + 1] ?? 0) & Role.pronoun) return true;
    return false;
  }

  /** "Door ons", "door u": then even a state is something that someone did. */
  function isPronoun(at: number): boolean {
    return at > 0 && (roleOf(tokens.hash[at] ?? 0) & Role.pronoun) !== 0;
  }

  function isAgent(at: number): boolean {
    // "De door u ingeleverde verklaring" says who handed in, not who did what the verb says.
    if (tokens.hash[at] !== DOOR || at + 1 >= tokens.count || roleOf(tokens.hash[at - 1] ?? 0) & Role.determiner)
      return false;
    const next = tokens.hash[at + 1] ?? 0;
    return !NO_AGENT.has(next) && (roleOf(next) & (Role.determiner | Role.pronoun)) !== 0;
  }
}
