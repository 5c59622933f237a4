import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import type { FoundRemedy } from '../model/report.ts';

/** A place where the letter offers the reader a way to go against it. */
export interface Offer {
  readonly remedy: Exclude<FoundRemedy, 'none'>;
  readonly hit: Hit;
  readonly sentence: number;
  readonly block: number;
  /** It is about a decision that is still to come. */
  readonly later: boolean;
  /** No known words of offering: the section around it shows that it is an offer. */
  readonly implied: boolean;
  /** The letter says that this remedy is not open. */
  readonly denied: boolean;
  /** It is somebody else who can do it: the neighbours. */
  readonly forOthers: boolean;
  /** The letter only says where the route stands: an annex, a website, the decision itself. */
  readonly elsewhere: boolean;
}

/** An offer that nothing takes away from. */
export function plainOffer(context: Context, remedy: Offer['remedy'], hit: Hit): Offer {
  const sentence = context.sentenceAt(hit.first);
  return {
    remedy,
    hit,
    sentence,
    block: context.blockOf(sentence),
    implied: false,
    denied: false,
    forOthers: false,
    later: false,
    elsewhere: false,
  };
}
