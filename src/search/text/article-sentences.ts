import type { ArticleText } from "../../model/article.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { ArticleId } from "../../model/ids.ts";
import type { Language } from "../../model/localized.ts";
import { overlaps, type Span } from "../../model/span.ts";
import { type ArticleSentences, actorTag, typeTag } from "./index-file.ts";
import { type Draft, draftDocument } from "./number-words.ts";

/** An evidence with the event that it proves. */
export interface Proof {
  readonly evidence: Evidence;
  readonly event: TimelineEvent;
  /** The event's place in the dataset. */
  readonly number: number;
}

/** What stands in each article as evidence, in the order of the events. */
export function evidenceByArticle(events: readonly TimelineEvent[]): ReadonlyMap<ArticleId, readonly Proof[]> {
  const byArticle = new Map<ArticleId, Proof[]>();
  for (const [number, event] of events.entries()) {
    for (const evidence of event.evidence) {
      const proofs = byArticle.get(evidence.article) ?? [];
      proofs.push({ evidence, event, number });
      byArticle.set(evidence.article, proofs);
    }
  }
  return byArticle;
}

type Sentences = Omit<ArticleSentences, "article" | "counts" | "tokens"> & { readonly drafts: readonly Draft[] };

/** The sentences of an article: those of its text, or where that is withheld the public quotes; none without either. */
export function articleSentences(
  article: ArticleText,
  proofs: readonly Proof[],
  language: Language,
  split: (text: string, language: Language) => readonly Span[],
): Sentences {
  const { text } = article;
  const spans = text === null ? quotedSpans(proofs) : split(text, language).map((span) => trimmed(text, span));
  const sentences = spans.filter(({ start, end }) => start < end);
  const wordsAt = (span: Span) => text?.slice(span.start, span.end) ?? quoteAt(proofs, span);
  return {
    starts: sentences.map(({ start }) => start),
    ends: sentences.map(({ end }) => end),
    proofs: sentences.flatMap((span, at) =>
      proofsAt(proofs, span).map(({ number, evidence }): [number, number, Evidence["key"]] => [
        at,
        number,
        evidence.key,
      ]),
    ),
    quotes: text === null ? sentences.map(wordsAt) : null,
    drafts: sentences.map((span) => draftDocument([{ text: wordsAt(span), language }], tagsAt(article, proofs, span))),
  };
}

/** Who is named in the sentence, and who takes part in what it proves. */
function tagsAt(article: ArticleText, proofs: readonly Proof[], span: Span): string[] {
  const named = article.actors.filter(({ position }) => overlaps(position, span)).map(({ actor }) => actor);
  const events = proofsAt(proofs, span).map(({ event }) => event);
  const involved = events.flatMap(({ participants }) => participants.map(({ actor }) => actor));
  return [...new Set([...named, ...involved].map(actorTag)), ...new Set(events.map(({ type }) => typeTag(type)))];
}

function proofsAt(proofs: readonly Proof[], span: Span): Proof[] {
  return proofs.filter(({ evidence }) => overlaps(evidence.position, span));
}

function quotedSpans(proofs: readonly Proof[]): Span[] {
  const quoted = proofs.filter(({ evidence }) => evidence.quote !== null).map(({ evidence }) => evidence.position);
  const byStart = new Map(quoted.map((span) => [span.start, span]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

function quoteAt(proofs: readonly Proof[], { start }: Span): string {
  return (
    proofs.find(({ evidence }) => evidence.quote && evidence.position.start === start)?.evidence.quote?.exact ?? ""
  );
}

function trimmed(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
