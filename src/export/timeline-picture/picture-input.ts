import type { TimelineEvent } from "../../model/event.ts";
import type { EventId } from "../../model/ids.ts";
import type { Glyph, GlyphForm } from "../../ui/date-glyph/date-glyph.ts";

/** An event in one lane, as the timeline shows it. */
export interface PictureMark {
  readonly event: EventId;
  readonly lane: string;
  readonly glyph: Glyph;
  readonly announced: boolean;
  /** Whether an editor's date lies over that of the articles, as its last stroke. */
  readonly overlaid: boolean;
  readonly highlighted: boolean;
  /** Short names of actors; hues from 0 to 8. */
  readonly tags: readonly { readonly text: string; readonly hue: number }[];
  readonly label: string;
  /** Beside the label: that it is a draft, how many articles tell of it. */
  readonly note: string | null;
  /** The mark in one sentence. */
  readonly name: string;
}

/** A band of the timeline; without a name it has no heading. */
export interface PictureLane {
  readonly id: string;
  readonly name: string | null;
}

/** What a sign of the legend stands for: a form of date, one of its variants, or the line between marks of one event. */
export type PictureSign = GlyphForm | "announced" | "soft" | "joined";

/** What is shown, to be drawn. */
export interface PictureInput {
  /** In the order of the list, those without a date included; of very many that pass the filters, the most salient. */
  readonly events: readonly TimelineEvent[];
  /** How many events pass the filters. */
  readonly passing: number;
  /** How many events there would be without filters. */
  readonly all: number;
  /** Of these events, in the order of time; those that cannot be drawn have none. */
  readonly marks: readonly PictureMark[];
  /** From the top; only those with marks are drawn. */
  readonly lanes: readonly PictureLane[];
  /** Whether a line joins the marks of one event. */
  readonly joined: boolean;
  /** The filters, and how time is read, in words; empty: none. */
  readonly filters: string;
  /** The address at which the same view is open. */
  readonly address: string;
  /** What the signs mean, in a few words each. */
  readonly signs: Readonly<Record<PictureSign, string>>;
}
