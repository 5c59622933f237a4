import type { Insertion } from '@klarebrief/core/lean';
import type { Host, InsertionTarget, Mark, Reading, TextPlace } from '../../../src/host/host.ts';
import { officeProgram } from '../../../src/host/word/program.ts';
import { wordHost } from '../../../src/host/word.ts';
import { deskOf } from '../desk.ts';
import { type DocumentInput, FakeDocument } from '../model/document.ts';
import type { Switches } from '../model/switches.ts';
import { connectOffice } from './connect-office.ts';
import { WordServer } from './protocol.ts';

declare global {
  interface Window {
    openContract(input: DocumentInput, switches: Partial<Switches>): Promise<void>;
    contract: ReturnType<typeof page>;
  }
}

/** One page with the fake Word, the real Office.js in front of it, and the host of the add-in; tests call it from outside. */
function page(document: FakeDocument, server: WordServer, host: Host, heard: { picked: string[]; hints: number }) {
  let counted = 0;
  const ends = [
    host.onHint(() => {
      heard.hints += 1;
    }),
    host.onMarkPicked((id) => heard.picked.push(id)),
  ];
  const stores = { document: host.documentValues, user: host.userValues };
  return {
    ...deskOf(document),
    trips: () => {
      const since = server.trips - counted;
      counted = server.trips;
      return since;
    },
    heard: () => heard,
    close: () => {
      for (const end of ends) end();
    },
    readLetter: () => host.readLetter(),
    showMarks: (reading: Reading, marks: readonly Mark[]) => host.showMarks(reading, marks),
    select: (reading: Reading, place: TextPlace) => host.select(reading, place),
    replace: (reading: Reading, place: TextPlace, text: string) => host.replace(reading, place, text),
    insert: (reading: Reading, insertion: Insertion, target: InsertionTarget) =>
      host.insert(reading, insertion, target),
    comment: (reading: Reading, place: TextPlace, text: string) => host.comment(reading, place, text),
    readValue: (store: keyof typeof stores, name: string) => stores[store].read(name),
    writeValue: (store: keyof typeof stores, name: string, value: string | null) => stores[store].write(name, value),
  };
}

window.openContract = async (input, switches) => {
  const document = new FakeDocument(input, switches);
  const server = new WordServer(document);
  connectOffice({
    switches: document.switches,
    execute: (json) => server.execute(json),
    listen: (events) => document.listen(events),
    setting: (name) => document.settings.get(name),
    keepSetting: (name, value) =>
      void (value === undefined ? document.settings.delete(name) : document.settings.set(name, value)),
  });
  // Nobody clicks in this page: the tests say when somebody did.
  const host = wordHost({ ...officeProgram(), isAwake: () => document.clicked, patience: { glow: 20, accept: 20 } });
  const heard = { picked: [] as string[], hints: 0 };
  window.contract = page(document, server, host, heard);
  // The handlers go to Word on their own.
  await new Promise((resolve) => setTimeout(resolve, 20));
};
