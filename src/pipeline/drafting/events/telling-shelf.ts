import type { NumberedTexts } from "../../numbered-texts.ts";
import type { DraftGroup } from "./draft-group.ts";
import type { Telling, TellingHead } from "./telling.ts";

/** Where tellings wait, so that only what groups are compared by is in memory. */
export interface TellingShelf {
  /** The group of an article with its tellings put aside. */
  keep(group: DraftGroup<TellingHead<string>>): DraftGroup;
  read(head: TellingHead): Telling;
}

export function createTellingShelf({ put, read }: NumberedTexts): TellingShelf {
  const intern = internStrings();
  const interned = <Word extends string>(words: readonly Word[]) => words.map(intern);
  return {
    keep: (group) => ({
      ...group,
      tellings: group.tellings.map((head) => ({ ...head, article: intern(head.article), whole: put(head.whole) })),
      articles: interned(group.articles),
      actors: interned(group.actors),
      agents: interned(group.agents),
      people: interned(group.people),
      words: interned(group.words),
      triggers: interned(group.triggers),
      names: interned(group.names),
    }),
    read: ({ whole }) => JSON.parse(read(whole)) as Telling,
  };
}

/** Words come from other threads as strings of their own each time; kept are few. */
function internStrings(): <Word extends string>(word: Word) => Word {
  const known = new Map<string, string>();
  return <Word extends string>(word: Word) => {
    const before = known.get(word);
    if (before === undefined) known.set(word, word);
    return (before ?? word) as Word;
  };
}
