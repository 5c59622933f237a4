/**
 * A class of Word as it is behind the wire: its members give the results themselves, where the class in the pane gives what will
 * hold them after a `sync`. Checked against @types/office-js, so that the fake Word has no member that Word has not.
 */
export type Wire<Class, Members extends keyof Class> = { [Name in Members]: Served<Class[Name]> };

type Served<Member> = Member extends (...args: infer Args) => infer Result
  ? (
      ...args: { [Index in keyof Args]: Args[Index] extends OfficeExtension.ClientObject ? never : Args[Index] }
    ) => Result extends OfficeExtension.ClientResult<infer Value>
      ? Value
      : Result extends OfficeExtension.ClientObject
        ? object
        : Result
  : Member extends OfficeExtension.ClientObject
    ? object
    : Member;

/** An object behind the wire. */
export abstract class Entity {
  /** Members that are objects themselves, so that they need no loading. */
  readonly objects: readonly string[] = [];
  /** Since which WordApi there is a member; others are of the first. */
  readonly since: Readonly<Record<string, number>> = {};
}

/** Objects in a row. */
export class EntityList extends Entity {
  readonly items: readonly Entity[];

  constructor(items: readonly Entity[]) {
    super();
    this.items = items;
  }
}
