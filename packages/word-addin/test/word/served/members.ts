import { type FakeDocument, WordError } from '../model/document.ts';
import type { Entity } from './wire.ts';

type Members = Readonly<Record<string, unknown>>;

/** Whether this Word has a member of WordApi `since`. */
export function knows(document: FakeDocument, since: number | undefined): boolean {
  return since === undefined || since <= document.switches.version;
}

/** Gives a property by its name. Throws `ApiNotFound` on a Word that is too old, `InvalidArgument` when there is none. */
export function readMember(document: FakeDocument, entity: Entity, name: string): unknown {
  check(document, entity, name);
  return (entity as unknown as Members)[name];
}

export function writeMember(document: FakeDocument, entity: Entity, name: string, value: unknown): void {
  check(document, entity, name);
  (entity as unknown as Record<string, unknown>)[name] = value;
}

export function callMember(document: FakeDocument, entity: Entity, name: string, args: readonly unknown[]): unknown {
  check(document, entity, name);
  const member = (entity as unknown as Members)[name];
  if (typeof member !== 'function') throw new WordError('InvalidArgument', name);
  return member.apply(entity, args);
}

function check(document: FakeDocument, entity: Entity, name: string): void {
  if (!(name in entity)) throw new WordError('InvalidArgument', name);
  if (!knows(document, entity.since[name])) throw new WordError('ApiNotFound', name);
}
