import { BlockMemory, letterTypeNames, letterTypes, lifeAreas, localDate } from '@klarebrief/core/lean';
import { checkLetter } from './check-letter.ts';
import { type Answer, type Job, type Jobs, READY } from './protocol.ts';
import { readLetterFile } from './read-letter-file.ts';

/** Does the work of the pane that takes time, away from the page that people type in. */
self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
  void answer(data).then((message) => self.postMessage(message));
});
self.postMessage(READY);
/** Null where it cannot be had: the checker then goes by its lists of words. */
const tagger = import('./tagger.ts').then(
  (loaded) => loaded.tagger,
  () => null,
);
/** Of the one letter that this pane stands beside. */
const memory = new BlockMemory();

async function answer(job: Job): Promise<Answer> {
  try {
    return { id: job.id, output: await outputOf(job) };
  } catch (error) {
    return { id: job.id, failure: error instanceof Error ? error.message : String(error) };
  }
}

async function outputOf(job: Job): Promise<Jobs[Job['name']]['out']> {
  switch (job.name) {
    case 'check':
      return checkLetter({ ...job.input, today: today(), tagger: await tagger, memory });
    case 'read':
      return readLetterFile(job.input);
    case 'settings':
      return (await import('../settings/read-settings.ts')).readSettings(job.input);
    case 'settingsFiles':
      return (await import('../settings/settings-files.ts')).settingsFiles(job.input);
    case 'names':
      return {
        letterTypes: letterTypes.map((value) => ({ value, name: letterTypeNames[value] })),
        lifeAreas,
        today: today(),
      };
  }
}

function today(): string {
  return localDate(new Date());
}
