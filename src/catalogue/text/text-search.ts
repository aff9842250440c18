import type { Actor } from "../../model/actor.ts";
import type { CatalogueInfo, ColumnGroup } from "../../model/catalogue.ts";
import type { TextHead } from "../../model/catalogue-files.ts";
import { type EventType, eventTypes } from "../../model/event.ts";
import type { AskOptions } from "../catalogue.ts";
import type { CatalogueFiles } from "../catalogue-files.ts";
import { type HeldColumns, held } from "../held-columns.ts";
import { typeOfBits } from "../kind-bits.ts";
import { remembering } from "../remembering.ts";
import { findText, type TextAnswer, type TextSource } from "./find-text.ts";
import { createShardLoads } from "./shard-loads.ts";

export interface TextSearch {
  /** Finds nothing where there is no index. The last answers are remembered. */
  readonly find: (text: string, signal?: AbortSignal) => Promise<TextAnswer>;
}

export interface TextSearchParts {
  readonly info: CatalogueInfo;
  readonly files: Pick<CatalogueFiles, "bytes" | "brokenFile">;
  readonly head: () => Promise<TextHead>;
  /** Loads groups of columns. */
  readonly need: (groups: readonly ColumnGroup[], options: AskOptions) => Promise<HeldColumns>;
  readonly actorsAt: (numbers: readonly number[], signal?: AbortSignal) => Promise<readonly Actor[]>;
}

const MOST_ANSWERS = 3;

export function createTextSearch({ info, files, head, need, actorsAt }: TextSearchParts): TextSearch {
  const shard = createShardLoads("text", info, files);
  const answers = remembering<TextAnswer>(MOST_ANSWERS);

  return {
    find: async (text, signal) => {
      const known = answers.get(text);
      if (known) return known;
      const empty = info.texts === 0 ? { first: [], typeNames: [] } : null;
      const [columns, { first, typeNames }] = await Promise.all([need([], signal ? { signal } : {}), empty ?? head()]);
      signal?.throwIfAborted();
      const source: TextSource = {
        ...info,
        first,
        typeNames,
        shard,
        salience: held(columns, "time").salience,
        actorsAt: (numbers) => actorsAt(numbers, signal),
        withActors: async (numbers) => rowsWithActors(await need(["actors"], signal ? { signal } : {}), numbers, info),
        withTypes: async (types) => rowsOfTypes(await need(["kinds"], signal ? { signal } : {}), types),
      };
      const answer = await findText(text, source);
      answers.set(text, answer);
      return answer;
    },
  };
}

function rowsWithActors(columns: HeldColumns, numbers: readonly number[], info: CatalogueInfo): Uint8Array {
  const { counts, values } = held(columns, "actors");
  const wanted = new Uint8Array(info.actors);
  for (const number of numbers) wanted[number] = 1;
  const rows = new Uint8Array(info.events);
  let place = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const end = place + (counts[row] as number);
    for (; place < end; place += 1) if (wanted[values[place] as number] === 1) rows[row] = 1;
  }
  return rows;
}

function rowsOfTypes(columns: HeldColumns, types: readonly EventType[]): Uint8Array {
  const wanted = new Set(types.map((type) => eventTypes.indexOf(type)));
  return Uint8Array.from(held(columns, "kinds"), (bits) => (wanted.has(typeOfBits(bits)) ? 1 : 0));
}
