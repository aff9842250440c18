import type { Corpus } from "../../data/corpus.ts";
import type { ExportOptions } from "../../export/export-corpus.ts";
import type { PictureInput } from "../../export/timeline-picture/picture-input.ts";
import { filterSentence } from "../../features/filters/filter-sentence.ts";
import { knownMessages } from "../../features/filters/known-messages.ts";
import { lanesBy } from "../../features/timeline/lanes.ts";
import { timelineMessages } from "../../features/timeline/messages.ts";
import { toMarks } from "../../features/timeline/timeline-items.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { ActorId, ArticleId } from "../../model/ids.ts";
import type { Language } from "../../model/localized.ts";
import { formatView } from "../../state/url-codec.ts";
import { nothingOpen, type View } from "../../state/view.ts";

export interface PicturedView {
  readonly view: View;
  /** In the order of the list: of very many that pass the filters, the most salient. */
  readonly shown: readonly TimelineEvent[];
  /** How many events pass. */
  readonly passing: number;
  readonly corpus: Corpus;
  readonly options: ExportOptions;
}

/** What a picture of a view shows: `shown` with the marks and lanes of the timeline, and the filters in words. */
export function pictureInputOf({ view, shown, passing, corpus, options }: PicturedView): PictureInput {
  const { filters, dates, highlighted } = view;
  const { language } = options;
  const lanes = lanesBy(view.lanes, corpus, language, filters);
  const names = {
    actor: (id: ActorId) => corpus.actorById.get(id)?.names[language] ?? id,
    article: (id: ArticleId) => corpus.articleById.get(id)?.headline ?? id,
  };
  const byReport = view.time === "reported" ? knownMessages[language].byReport : "";
  return {
    events: shown,
    passing,
    all: corpus.catalogue?.events ?? corpus.events.length,
    marks: toMarks(shown, { corpus, dates, lanes, language, highlighted }).map((mark) => ({
      ...mark,
      name: mark.name(),
    })),
    lanes: lanes.all,
    joined: lanes.joined,
    filters: `${filterSentence(filters, names, language)} ${byReport}`.trim(),
    address: addressOf(view, options),
    signs: signWords(language),
  };
}

/** The picture is of the timeline, whatever is open beside it. */
function addressOf(view: View, { site, pages }: ExportOptions): string {
  const { pathname, search } = formatView({ ...view, ...nothingOpen, story: null }, "", pages);
  return `${site ?? ""}${pathname}${search}`;
}

/** The signs of the picture mean what those of the timeline do. */
function signWords(language: Language): PictureInput["signs"] {
  const words = timelineMessages[language];
  return {
    day: words.legendDay,
    within: words.legendWithin,
    by: words.legendBy,
    "not-before": words.legendNotBefore,
    lasting: words.legendLasting,
    editorial: words.legendEditorial,
    announced: words.legendAnnounced,
    soft: words.legendSoft,
    joined: words.legendJoined,
  };
}
