import type { ListPlace } from './styles.ts';
import type { XmlNode } from './xml.ts';

interface OpenList extends ListPlace {
  readonly group: number;
}

/** Numbers the lists and tables of one letter, in one count from 1, so that no list has the number of a table. */
export class Groups {
  readonly #tables = new Map<XmlNode, number>();
  #lists: readonly OpenList[] = [];
  #count = 0;

  table(table: XmlNode): number {
    const group = this.#tables.get(table) ?? this.#next();
    this.#tables.set(table, group);
    return group;
  }

  /** Items of one `w:numId` and level are one list, also around items of a deeper level. */
  list(place: ListPlace): number {
    const same = this.#lists.find((list) => list.id === place.id && list.level === place.level);
    const open = same ?? { ...place, group: this.#next() };
    this.#lists = [...this.#lists.filter((list) => list.level < place.level), open];
    return open.group;
  }

  /** Anything else than a list item ends every open list. */
  endLists(): void {
    this.#lists = [];
  }

  #next(): number {
    this.#count += 1;
    return this.#count;
  }
}
