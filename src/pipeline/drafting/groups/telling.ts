import type { Participant } from "../../../model/event.ts";
import type { AttributionStep, Passage, Stance } from "../../../model/evidence.ts";
import type { EvidenceKey } from "../../../model/ids.ts";
import type { Span } from "../../../model/span.ts";
import type { TimeOrder, ToldTime } from "../../dating/dating-input.ts";
import type { Figure, Told } from "../occurrences/occurrence.ts";
import type { RankedTitles } from "../titles/best-title.ts";

/** What is kept of an occurrence once its sentence has been read: plain data, without the article's text. */
export interface Telling {
  /** Its sentence. */
  readonly passage: Passage;
  readonly key: EvidenceKey;
  /** Of the sentence in its article. */
  readonly index: number;
  readonly isCaption: boolean;
  /** Of its clause in the sentence. */
  readonly clause: number;
  /** The word that tells it, as it is written. */
  readonly trigger: string;
  readonly told: Told;
  readonly telling: readonly Span[];
  readonly participants: readonly Participant[];
  readonly attribution: readonly AttributionStep[];
  readonly stance: Stance;
  readonly figures: readonly Figure[];
  readonly isVerbal: boolean;
  /** By itself it makes its occurrence worth an event. */
  readonly isNotable: boolean;
  /** Its sentence says that it came after what the sentence before it told. */
  readonly isNextStep: boolean;
  /** Of the best telling of its article; null for the others, and where none says by itself what happened. */
  readonly titles: RankedTitles | null;
  /** The date of its article that it lies to in some order; null where it has a date itself, or nothing tells. */
  readonly order: TimeOrder | null;
  /** Of each part of `telling`; null: they were not read yet. */
  readonly times: readonly TimesOfPart[] | null;
}

/** The dates that a part of a telling names: read without a day of writing, and with that of its article, where there is one. */
export interface TimesOfPart {
  readonly undated: readonly ToldTime[];
  readonly dated: readonly ToldTime[];
}
