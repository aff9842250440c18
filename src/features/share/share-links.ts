import type { Corpus } from "../../data/corpus.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { EventId, EvidenceKey } from "../../model/ids.ts";
import { nothingOpen, startView, type View } from "../../state/view.ts";
import { textFragmentUrl } from "./text-fragment.ts";

/** What there is to share: an event and one of its sentences, or neither, where the page as a whole is shown. */
export interface ShareSubject {
  readonly event: TimelineEvent | null;
  /** One of the event's; null: no event is open. */
  readonly evidence: Evidence | null;
}

/** Where a link can lead. */
export type LinkTarget = "event" | "filtered" | "sentence" | "original" | "view" | "highlight";

/** Finds what is open: the sentence that is asked for, else the one that the view names, else the event's first. */
export function shareSubject(
  view: Pick<View, "event" | "article" | "evidence">,
  asked: EvidenceKey | null,
  corpus: Corpus,
): ShareSubject {
  const wanted = (evidence: Evidence) => evidence.key === (asked ?? view.evidence);
  const opened = view.event && corpus.eventById.get(view.event);
  const inArticle = view.article ? corpus.eventsOfArticle(view.article) : [];
  const event = opened || inArticle.find((each) => each.evidence.some(wanted));
  if (!event) return { event: null, evidence: null };
  return { event, evidence: event.evidence.find(wanted) ?? event.evidence[0] ?? null };
}

/** The targets that a subject has, the most common first. */
export function linkTargets({ event, evidence }: ShareSubject, view: View, corpus: Corpus): LinkTarget[] {
  if (!event || !evidence) return ["view", "highlight"];
  const isPlain = JSON.stringify(eventView(event, view)) === JSON.stringify(filteredView(event, view));
  const url = corpus.articleById.get(evidence.article)?.url;
  return [
    "event",
    ...(isPlain ? [] : (["filtered"] as const)),
    "sentence",
    ...(url && evidence.quote ? (["original"] as const) : []),
    "highlight",
  ];
}

/** The view to which a target leads; the original stands elsewhere (see `originalUrl`), here it is the sentence. */
export function targetView(
  target: LinkTarget,
  { event, evidence }: ShareSubject,
  view: View,
  picked: readonly EventId[],
): View {
  switch (target) {
    case "view":
      return view;
    case "highlight":
      return { ...view, ...nothingOpen, highlighted: picked };
    case "event":
      return event ? eventView(event, view) : view;
    case "filtered":
      return event ? filteredView(event, view) : view;
    case "sentence":
    case "original":
      return event && evidence ? { ...eventView(event, view), evidence: evidence.key } : view;
    default:
      return target satisfies never;
  }
}

/** The sentence at its publisher's; null where the article has no address or its words are withheld. */
export function originalUrl(evidence: Evidence, corpus: Pick<Corpus, "articleById">): string | null {
  const url = corpus.articleById.get(evidence.article)?.url;
  return url && evidence.quote ? textFragmentUrl(url, evidence.quote.exact) : null;
}

function eventView({ id }: TimelineEvent, { language }: View): View {
  return { ...startView, event: id, language };
}

function filteredView({ id }: TimelineEvent, view: View): View {
  return { ...view, ...nothingOpen, event: id };
}
