import type { Evidence, Passage, Stance } from "../../../../src/model/evidence.ts";
import type { ArticleId, EventId, EvidenceKey } from "../../../../src/model/ids.ts";
import type { DatingArticle, DatingEvent, DatingHints } from "../../../../src/pipeline/dating/dating-input.ts";
import { passageOf } from "../../../../src/pipeline/evidence/passage.ts";

export const eventId = (id: string) => id as EventId;

/** An article in German; with `day`, a dateline stands before its text. */
export function aDatingArticle(id: string, body: string, { day }: { day?: string } = {}): DatingArticle {
  const text = day ? `${body}\n\n${day}` : body;
  const position = { start: body.length + 2, end: text.length };
  return {
    id: id as ArticleId,
    language: "de",
    text,
    dateline: day ? { position, day } : null,
    published: {},
    place: { file: `${id}.txt` },
  };
}

/** The passage where the words stand in the article. */
export function passageIn(article: DatingArticle, words: string): Passage {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`not in ${article.id}: ${words}`);
  return passageOf(article, { start, end: start + words.length });
}

interface Told {
  readonly article: DatingArticle;
  readonly quote: string;
  readonly stance: Stance;
}

export function aDatingEvent(id: string, told: readonly Told[], date: DatingHints = {}): DatingEvent {
  const evidence = told.map(({ article, quote, stance }, index): Evidence => {
    const passage = passageIn(article, quote.split("\n")[0] ?? quote);
    return { ...passage, key: `0000000${index}` as EvidenceKey, telling: [passage.position], stance, attribution: [] };
  });
  return { id: eventId(id), evidence, date, place: { file: "timeline.yaml", line: 1 } };
}
