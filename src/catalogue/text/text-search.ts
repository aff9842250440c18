import type { Actor } from "../../model/actor.ts";
import type { CatalogueInfo, ColumnGroup } from "../../model/catalogue.ts";
import { type EventType, eventTypes } from "../../model/event.ts";
import type { AskOptions } from "../catalogue.ts";
import type { CatalogueFiles } from "../catalogue-files.ts";
import { type HeldColumns, held } from "../held-columns.ts";
import { typeOfBits } from "../kind-bits.ts";
import { remembering } from "../remembering.ts";
import { findText, type TextAnswer, type TextSource } from "./find-text.ts";
import { readShard, type TermShard } from "./term-shards.ts";

export interface TextSearch {
  /** Finds nothing where there is no index. The last answers are remembered. */
  readonly find: (text: string, signal?: AbortSignal) => Promise<TextAnswer>;
}

export interface TextSearchParts {
  readonly info: CatalogueInfo;
  readonly files: Pick<CatalogueFiles, "bytes" | "textHead" | "brokenFile">;
  /** Loads groups of columns. */
  readonly need: (groups: readonly ColumnGroup[], options: AskOptions) => Promise<HeldColumns>;
  readonly actorsAt: (numbers: readonly number[], signal?: AbortSignal) => Promise<readonly Actor[]>;
}

/** Files of the index that are kept: one and a half megabytes, enough to type a word letter by letter. */
const MOST_SHARDS = 48;
const MOST_ANSWERS = 3;
/** Never aborted. */
const unlimited = new AbortController().signal;

export function createTextSearch({ info, files, need, actorsAt }: TextSearchParts): TextSearch {
  const shards = remembering<Promise<TermShard>>(MOST_SHARDS);
  const answers = remembering<TextAnswer>(MOST_ANSWERS);
  let head: ReturnType<CatalogueFiles["textHead"]> | null = null;

  /** What is on its way is shared, so it is not given up with the question that asked for it first. */
  function loadShard(number: number): Promise<TermShard> {
    const known = shards.get(`${number}`);
    if (known) return known;
    const path = `text/${number}.bin`;
    const loading = files.bytes(path, unlimited).then((bytes) => {
      try {
        return readShard(bytes, info);
      } catch (problem) {
        throw files.brokenFile(path, problem);
      }
    });
    loading.catch(() => shards.forget(`${number}`));
    shards.set(`${number}`, loading);
    return loading;
  }

  async function readHead() {
    head ??= files.textHead();
    head.catch(() => {
      head = null;
    });
    return head;
  }

  return {
    find: async (text, signal) => {
      const known = answers.get(text);
      if (known) return known;
      const empty = info.texts === 0 ? { first: [], typeNames: [] } : null;
      const [columns, { first, typeNames }] = await Promise.all([
        need([], signal ? { signal } : {}),
        empty ?? readHead(),
      ]);
      signal?.throwIfAborted();
      const source: TextSource = {
        ...info,
        first,
        typeNames,
        shard: loadShard,
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
