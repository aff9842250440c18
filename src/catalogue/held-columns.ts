import type { ColumnGroup } from "../model/catalogue.ts";
import type { CatalogueTables } from "../model/catalogue-files.ts";
import type { DateColumns, KindColumn, ListColumn, TimeGroup } from "./columns.ts";

/** What each group of columns is once it has been decoded. */
export interface ColumnGroups {
  readonly time: TimeGroup;
  readonly editorial: DateColumns;
  readonly reported: DateColumns;
  readonly kinds: KindColumn;
  readonly actors: ListColumn;
  readonly speakers: ListColumn;
  readonly articles: ListColumn;
}

/** Those that have been loaded. A question is only answered once it has those that it needs. */
export type HeldColumns = Partial<ColumnGroups>;

/** A group that a question needs; a bug where it has not been loaded. */
export function held<G extends ColumnGroup>(columns: HeldColumns, group: G): ColumnGroups[G] {
  const column = columns[group];
  if (!column) throw new Error(`the columns "${group}" were not loaded`);
  return column;
}

/** The tables with what is looked up in them. */
export interface ActorIndex {
  readonly tables: CatalogueTables;
  readonly numberOf: ReadonlyMap<string, number>;
  /** The numbers of an actor and of all that belong to it, directly or through others. */
  readonly withAffiliates: (number: number) => readonly number[];
}

export function indexActors(tables: CatalogueTables): ActorIndex {
  const below = new Map<number, number[]>();
  tables.affiliations.forEach((above, number) => {
    for (const other of above) below.set(other, [...(below.get(other) ?? []), number]);
  });
  return {
    tables,
    numberOf: new Map(tables.actors.map((id, number) => [id, number])),
    withAffiliates: (number) => {
      const members = new Set([number]);
      for (const member of members) for (const other of below.get(member) ?? []) members.add(other);
      return [...members];
    },
  };
}
