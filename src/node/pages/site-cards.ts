import type { ExportCorpus, ExportOptions } from "../../export/export-corpus.ts";
import type { TimelineEvent } from "../../model/event.ts";
import { mostSalient } from "../../model/event-pages.ts";
import type { EventId } from "../../model/ids.ts";
import { type CardContent, cardWords, eventCard, siteCard } from "./card-content.ts";
import type { PageSubject } from "./site-pages.ts";

/** The card of a page: where it lies from the root of the site, what stands on it, and that in words. */
export interface SiteCard {
  readonly path: string;
  readonly content: CardContent;
  readonly alt: string;
}

/** More would make builds slow: a card takes a hundred times as long as a page. */
const MOST_CARDS = 500;

export interface SiteCards {
  readonly all: readonly SiteCard[];
  readonly of: (subject: PageSubject) => SiteCard;
  /** Whether a page has a card that is about nothing else. */
  readonly isOwn: (subject: PageSubject) => boolean;
}

/** The cards of a site: its own, which also stands for what has none, then those of the most salient events. */
export function siteCards(corpus: ExportCorpus, options: ExportOptions, events: readonly TimelineEvent[]): SiteCards {
  const own = card("cards/site.png", siteCard(corpus, options));
  const cards = new Map<EventId, SiteCard>(
    mostSalient(events, MOST_CARDS).map((event) => [
      event.id,
      card(`cards/${event.id}.png`, eventCard(event, corpus, options)),
    ]),
  );
  const find = (subject: PageSubject) => {
    if (subject.kind === "start") return own;
    return subject.kind === "event" ? cards.get(subject.event.id) : undefined;
  };
  return {
    all: [own, ...cards.values()],
    of: (subject) => find(subject) ?? own,
    isOwn: (subject) => find(subject) !== undefined,
  };
}

function card(path: string, content: CardContent): SiteCard {
  return { path, content, alt: cardWords(content) };
}
