import { type FakeDocument, WordError } from '../model/document.ts';
import { callMember, readMember, writeMember } from '../served/members.ts';
import { ServedDocument } from '../served/served-document.ts';
import { Entity, EntityList } from '../served/wire.ts';

/** One request of Office.js, as far as a document needs it. */
interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Action {
  readonly Id: number;
  /** 1 makes an object, 2 asks for properties, 3 calls, 4 sets a property; others leave the document alone. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  /** 1 the document, 2 a new object, 3 what a call gives, 4 a property, 5 an item, 6 an object of before. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

interface Result {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** Options of a call, which Office.js sends as an object of their own. */
class Options extends Entity {}

/** The other end of the wire of Office.js: takes a request as JSON, does it to the document and gives the answer as JSON. */
export class WordServer {
  readonly #document: FakeDocument;
  readonly #kept = new Map<string, Entity>();
  #nextReference = 1;
  /** How many requests came. */
  trips = 0;

  constructor(document: FakeDocument) {
    this.#document = document;
  }

  execute(json: string): string {
    this.trips += 1;
    const request: Request = JSON.parse(json);
    const found = new Map<number, Entity>();
    const Results: Result[] = [];
    for (const action of request.Actions) {
      try {
        Results.push({ ActionId: action.Id, Value: this.#act(action, request, found) });
      } catch (error) {
        const Code = error instanceof WordError ? error.code : 'GeneralException';
        return JSON.stringify({ Results, Error: { Code, Message: String(error), Location: action.Name } });
      }
    }
    return JSON.stringify({ Results });
  }

  #act(action: Action, request: Request, found: Map<number, Entity>): unknown {
    const { ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo } = action;
    // A mark in the list of actions for the pane itself.
    if (ActionType > 4 || Name.startsWith('_')) return null;
    const entity = this.#find(ObjectPathId, request, found);
    const args = this.#arguments(ArgumentInfo, request, found);
    switch (ActionType) {
      case 1:
        return { _ReferenceId: this.#keep(entity) };
      case 2:
        return this.#query(entity, QueryInfo?.Select ?? []);
      case 3: {
        const value = callMember(this.#document, entity, lower(Name), args);
        return value instanceof Entity ? { _ReferenceId: this.#keep(value) } : (value ?? null);
      }
      default:
        if (!(entity instanceof Options)) writeMember(this.#document, entity, lower(Name), args[0]);
        return null;
    }
  }

  #find(id: number, request: Request, found: Map<number, Entity>): Entity {
    const known = found.get(id);
    if (known) return known;
    const path = request.ObjectPaths[id];
    if (!path) throw new WordError('InvalidObjectPath');
    const entity = this.#follow(path, request, found);
    if (!(entity instanceof Entity)) throw new WordError('InvalidObjectPath');
    found.set(id, entity);
    return entity;
  }

  #follow(path: ObjectPath, request: Request, found: Map<number, Entity>): unknown {
    if (path.ObjectPathType === 1) return new ServedDocument(this.#document);
    if (path.ObjectPathType === 2) return new Options();
    if (path.ObjectPathType === 6) return this.#kept.get(path.Name);
    const parent = this.#find(path.ParentObjectPathId ?? -1, request, found);
    const args = this.#arguments(path.ArgumentInfo, request, found);
    if (path.ObjectPathType === 4) return readMember(this.#document, parent, lower(path.Name));
    const isItem = path.ObjectPathType === 5 || path.Name === 'GetItemAt';
    if (isItem && parent instanceof EntityList) return parent.items[Number(args[0])];
    return callMember(this.#document, parent, lower(path.Name), args);
  }

  #arguments(info: ArgumentInfo | undefined, request: Request, found: Map<number, Entity>): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return path ? this.#find(path, request, found) : value;
    });
  }

  #query(entity: Entity, select: readonly string[]): unknown {
    if (!(entity instanceof EntityList)) return this.#properties(entity, select);
    return { _Items: entity.items.map((item) => this.#properties(item, select)) };
  }

  #properties(entity: Entity, select: readonly string[]): Record<string, unknown> {
    const values: Record<string, unknown> = { _ReferenceId: this.#keep(entity) };
    for (const path of select) {
      const [name = '', inner] = path.split('/');
      // All there is: nothing here loads everything to read it.
      if (name === '*') continue;
      const value = readMember(this.#document, entity, name);
      if (!(value instanceof Entity)) values[upper(name)] = value;
      else if (inner !== undefined) {
        values[upper(name)] = { ...(values[upper(name)] ?? {}), ...this.#properties(value, [inner]) };
      }
    }
    return values;
  }

  #keep(entity: Entity): string {
    const id = `ref${this.#nextReference++}`;
    this.#kept.set(id, entity);
    return id;
  }
}

/** The name of a member on this side; newer builds search with flags under a name of their own. */
function lower(name: string): string {
  if (name === '_Search2') return 'search';
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function upper(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
