import { wordHost } from '../../src/host/word.ts';
import type { Workplace } from './contract/workplace.ts';
import { contract } from './contract.ts';
import { deskOf } from './desk.ts';
import { FakeDocument } from './model/document.ts';
import { localWord } from './proxies.ts';

contract('Word in this process', async (input, switches): Promise<Workplace> => {
  const document = new FakeDocument(input, switches);
  const word = localWord(document);
  const host = wordHost(word);
  const picked: string[] = [];
  let hints = 0;
  let counted = 0;
  const ends = [
    host.onHint(() => {
      hints += 1;
    }),
    host.onMarkPicked((id) => picked.push(id)),
  ];
  // Let the handlers get there.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const desk = deskOf(document);
  const later = <Args extends readonly unknown[], Result>(work: (...args: Args) => Result) => {
    return async (...args: Args): Promise<Result> => work(...args);
  };
  return {
    host,
    desk: {
      text: later(desk.text),
      looks: later(desk.looks),
      underlined: later(desk.underlined),
      selected: later(desk.selected),
      lit: later(desk.lit),
      comments: later(desk.comments),
      stepsBack: later(desk.stepsBack),
      undo: later(desk.undo),
      type: later(desk.type),
      addParagraph: later(desk.addParagraph),
      clickPane: later(desk.clickPane),
      clickMark: later(desk.clickMark),
      accept: later(desk.accept),
      trips: async () => {
        const { trips } = word;
        const since = trips - counted;
        counted = trips;
        return since;
      },
    },
    heard: async () => ({ picked, hints }),
    close: async () => {
      for (const end of ends) end();
    },
  };
});
