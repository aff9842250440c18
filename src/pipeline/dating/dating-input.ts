import type { DateEstimate, DerivationStep } from "../../model/date-estimate.ts";
import type { IsoDay } from "../../model/day.ts";
import type { Place } from "../../model/diagnostic.ts";
import type { Evidence, Passage } from "../../model/evidence.ts";
import type { ArticleId, EventId } from "../../model/ids.ts";
import type { Language, Localized } from "../../model/localized.ts";
import type { Span } from "../../model/span.ts";

/** A time expression in the telling part of an evidence. */
export interface ToldTime {
  readonly passage: Passage;
  /** The rule of the date engine that read it. */
  readonly form: string;
  /** EDTF, counted from the article's date; null where that is not known and is needed. */
  readonly edtf: string | null;
}

/** The steps of a derivation from one date of an article to another. */
export type OrderRule = Extract<
  DerivationStep["rule"],
  "told-after" | "told-under" | "told-among" | "said-after" | "said-before"
>;

/** How something lies to a date that its article names. */
export interface TimeOrder {
  readonly rule: OrderRule;
  readonly time: ToldTime;
}

/** What dating needs to know of an article. */
export interface DatingArticle {
  readonly id: ArticleId;
  readonly language: Language;
  readonly text: string;
  /** The date the article prints of itself. */
  readonly dateline: { readonly position: Span; readonly day: IsoDay } | null;
  /** What the editor knows (`edtf`), or takes it to be the news of (`asNewsOf`). */
  readonly published: { readonly edtf?: string | undefined; readonly asNewsOf?: EventId | undefined };
  readonly place: Place;
  /**
   * The dates that a stretch of it names, where it was read before with that day of writing (EDTF, null: unknown); undefined where it
   * was not. Missing: nothing was.
   */
  readonly toldBy?: ((part: Span, created: string | null) => readonly ToldTime[] | undefined) | undefined;
}

/** What the editor says of an event's date beside its quotes. */
export interface DatingHints {
  /** A typed date: it must equal what the rules derive, or lie inside it and say why (`because`). */
  readonly edtf?: string | undefined;
  readonly because?: Localized | undefined;
  /** It lasts: the articles show it going on. */
  readonly lasting?: boolean | undefined;
  readonly notBefore?: { readonly article: ArticleId; readonly because: Localized } | undefined;
  readonly after?: { readonly event: EventId; readonly passage: Passage } | undefined;
  readonly sameTimeAs?: { readonly event: EventId; readonly passage: Passage } | undefined;
  /** How it lies to a date that the article names. */
  readonly order?: TimeOrder | undefined;
  /** Why no date can be told. */
  readonly reason?: Localized | undefined;
}

/** What dating needs to know of a telling; not its words, of which there are many. */
export type DatingEvidence = Pick<Evidence, "article" | "telling" | "stance">;

export interface DatingEvent {
  readonly id: EventId;
  readonly evidence: readonly DatingEvidence[];
  readonly date: DatingHints;
  readonly place: Place;
}

/** What has been found so far: dates of events, and of articles that have none of their own, and on what each of them rests. */
export interface Dated {
  readonly date: DateEstimate;
  /** Ids of the articles and events whose dates this one was worked out from; used to keep reasoning from going in circles. */
  readonly restsOn: ReadonlySet<ArticleId | EventId>;
}

/** What a date rests on that is stated or typed; one for all of them, since there may be as many as articles. */
export const nothing: Dated["restsOn"] = new Set();

export interface DatingState {
  readonly articles: ReadonlyMap<ArticleId, Dated>;
  readonly events: ReadonlyMap<EventId, Dated>;
}
