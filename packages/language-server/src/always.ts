import { type CheckOptions, localDate } from '@klarebrief/core/lean';
import { createTagger, type Tagger } from '@klarebrief/tagger';
import { loadTaggerModel } from '@klarebrief/tagger-model';

let tagger: Tagger | null = null;

/** What every check gets: the ISO date of this day, and the tagger, made when the first letter is checked. */
export function always(): CheckOptions {
  tagger ??= createTagger(loadTaggerModel());
  return { today: localDate(new Date()), tagger };
}
