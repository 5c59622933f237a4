import type { WordProgram } from '../../src/host/word/program.ts';
import { type FakeDocument, WordError } from './model/document.ts';
import { callMember, knows, readMember, writeMember } from './served/members.ts';
import { ServedDocument } from './served/served-document.ts';
import { Entity, EntityList } from './served/wire.ts';

/** A Word in this process: objects that fill at `sync`, as those of Office.js do, in front of a fake document. */
export interface LocalWord extends WordProgram {
  /** How often something went to the document and back. */
  readonly trips: number;
}

/** What stands for an object of Word before and after it is known. */
interface Slot {
  target: unknown;
  known: boolean;
  /** Finds a property that is asked for again after a request that failed. */
  readonly resolve?: () => unknown;
  readonly loaded: Map<string, unknown>;
  items: readonly unknown[] | null;
}

type Job = () => void;

const SLOT = Symbol('slot');

class Context {
  readonly #document: FakeDocument;
  readonly #onTrip: () => void;
  #jobs: Job[] = [];
  readonly document: unknown;
  readonly trackedObjects = { add: (): void => {}, remove: (): void => {} };

  constructor(document: FakeDocument, onTrip: () => void) {
    this.#document = document;
    this.#onTrip = onTrip;
    const events = Object.fromEntries(
      (
        [
          ['onParagraphAdded', 'paragraphs', 1.6],
          ['onParagraphChanged', 'paragraphs', 1.6],
          ['onParagraphDeleted', 'paragraphs', 1.6],
          ['onAnnotationClicked', 'clicked', 1.7],
          ['onAnnotationPopupAction', 'popup', 1.8],
        ] as const
      ).map(([name, event, since]) => [name, this.#handlers(event, since)]),
    );
    this.document = this.#wrap(
      { target: new ServedDocument(document), known: true, loaded: new Map(), items: null },
      events,
    );
  }

  async sync(): Promise<void> {
    const jobs = this.#jobs;
    this.#jobs = [];
    if (jobs.length === 0) return;
    this.#onTrip();
    await Promise.resolve();
    for (const job of jobs) job();
  }

  #handlers(event: 'paragraphs' | 'clicked' | 'popup', since: number): unknown {
    const add = (handler: (args: unknown) => Promise<void>): unknown => {
      let end = (): void => {};
      this.#jobs.push(() => {
        if (!knows(this.#document, since)) throw new WordError('ApiNotFound');
        // Word paragraphs tell of three things; here one of them is enough.
        end = this.#document.listen({
          [event]: (args: unknown) => void handler(event === 'clicked' ? { id: args } : args),
        });
      });
      return { context: this, remove: () => this.#jobs.push(() => end()) };
    };
    return { add };
  }

  #wrap(slot: Slot, extra: Readonly<Record<string, unknown>> = {}): unknown {
    return new Proxy(extra, {
      get: (_, name) => {
        if (name === SLOT) return slot;
        // Whatever has `then` is taken for a promise.
        if (typeof name === 'symbol' || name === 'then') return undefined;
        if (name in extra) return extra[name];
        if (name === 'context') return this;
        if (name === 'load') return (paths: string) => this.#load(slot, paths);
        if (name === 'items') return this.#need(slot.items);
        if (name === 'value') return slot.known ? slot.target : this.#need(null);
        if (name === 'set') return (values: Readonly<Record<string, unknown>>) => this.#set(slot, values);
        return this.#member(slot, name);
      },
      set: (_, name, value) => {
        this.#set(slot, { [String(name)]: value });
        return true;
      },
    });
  }

  #need<Value>(value: Value | null): Value {
    if (value === null) throw new WordError('PropertyNotLoaded');
    return value;
  }

  /** A property that was loaded; or, since only the document knows what there is, something that may be called or gone on from. */
  #member(slot: Slot, name: string): unknown {
    if (slot.loaded.has(name)) return slot.loaded.get(name);
    const resolve = (): unknown => readMember(this.#document, entityOf(slot), name);
    const child: Slot = { target: undefined, known: false, resolve, loaded: new Map(), items: null };
    let asked = false;
    const ask = (work: () => unknown): unknown => {
      this.#jobs.push(() => {
        child.target = work();
        child.known = true;
      });
      return this.#wrap(child);
    };
    const property = (): unknown => {
      if (!asked) ask(resolve);
      asked = true;
      return this.#wrap(child);
    };
    const call = (...args: readonly unknown[]): unknown =>
      ask(() => callMember(this.#document, entityOf(slot), name, args.map(unwrap)));
    return new Proxy(call, {
      get: (_, inner) => (inner === Symbol.toPrimitive ? this.#need(null) : Reflect.get(property() as object, inner)),
      set: (_, inner, value) => Reflect.set(property() as object, inner, value),
    });
  }

  #set(slot: Slot, values: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(values)) {
      this.#jobs.push(() => writeMember(this.#document, entityOf(slot), name, value));
    }
  }

  #load(slot: Slot, paths: string): void {
    this.#jobs.push(() => {
      const entity = entityOf(slot);
      const names = paths.split(',');
      if (!(entity instanceof EntityList)) {
        this.#fill(slot, entity, names);
        return;
      }
      slot.items = entity.items.map((item) => {
        const own: Slot = { target: item, known: true, loaded: new Map(), items: null };
        this.#fill(
          own,
          item,
          names.filter((name) => name !== 'items').map((name) => name.replace('items/', '')),
        );
        return this.#wrap(own);
      });
    });
  }

  #fill(slot: Slot, entity: Entity, names: readonly string[]): void {
    for (const name of names) {
      const [first = '', inner] = name.split('/');
      const value = readMember(this.#document, entity, first);
      if (inner === undefined || !(value instanceof Entity)) {
        slot.loaded.set(first, value);
        continue;
      }
      const known = slot.loaded.get(first);
      const values = isRecord(known) ? known : {};
      slot.loaded.set(first, { ...values, [inner]: readMember(this.#document, value, inner) });
    }
  }
}

/** A program in front of this document. */
export function localWord(document: FakeDocument): LocalWord {
  let trips = 0;
  const storage = new Map<string, string>();
  return {
    get trips() {
      return trips;
    },
    run: async (batch) => {
      const context = new Context(document, () => {
        trips += 1;
      });
      // The one place where what is here is taken for what Office.js gives.
      const result = await batch(context as unknown as Word.RequestContext);
      await context.sync();
      return result;
    },
    supports: (version) => Number(version) <= document.switches.version,
    inBrowser: document.switches.inBrowser,
    settings: localSettings(document),
    storage: {
      getItem: (name) => storage.get(name) ?? null,
      setItem: (name, value) => void storage.set(name, value),
      removeItem: (name) => void storage.delete(name),
    },
    partition: '',
    isAwake: () => document.clicked,
    onSelectionChanged: (listener) => document.listen({ drawn: listener }),
    patience: { glow: 20, accept: 20 },
  };
}

function localSettings(document: FakeDocument): WordProgram['settings'] {
  return {
    get: (name) => document.settings.get(name) ?? null,
    set: (name, value) => void document.settings.set(name, value),
    remove: (name) => void document.settings.delete(name),
    saveAsync: (first?: unknown, second?: unknown) => {
      const callback = typeof first === 'function' ? first : second;
      if (typeof callback === 'function') callback(document.switches.readOnly ? { error: { code: 5001 } } : {});
    },
  };
}

function entityOf({ target: found, resolve }: Slot): Entity {
  const target = found ?? resolve?.();
  if (!(target instanceof Entity)) throw new WordError('InvalidObjectPath');
  return target;
}

function unwrap(value: unknown): unknown {
  const slot: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, SLOT) : undefined;
  return isRecord(slot) && 'target' in slot ? slot.target : value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !(value instanceof Entity);
}
