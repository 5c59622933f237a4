import { createTagger } from '@klarebrief/tagger';
import { loadTaggerModel } from '@klarebrief/tagger-model';

/** The tagger that the programs hand to the checker. */
export const tagger = createTagger(loadTaggerModel());
