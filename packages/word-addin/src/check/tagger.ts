import { createTagger, type Tagger } from '@klarebrief/tagger';
import { loadTaggerModel } from '@klarebrief/tagger-model';

/** The tagger with its model: of all that the pane loads the largest, so it comes after the rest. */
export const tagger: Tagger = createTagger(loadTaggerModel());
