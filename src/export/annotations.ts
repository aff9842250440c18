import { eventTitle, titleLanguage } from "../i18n/event-name.ts";
import { stanceNouns } from "../i18n/vocabulary.ts";
import type { Article } from "../model/article.ts";
import type { TimelineEvent } from "../model/event.ts";
import type { Evidence } from "../model/evidence.ts";
import { articlePath, eventPath } from "./addresses.ts";
import { articleOf, type ExportCorpus, type ExportOptions } from "./export-corpus.ts";
import { attributionWords } from "./passage-words.ts";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";

/**
 * The evidence of events as an annotation collection (W3C Web Annotation, JSON-LD): each annotation says of a passage which
 * event it tells, how, and by whose word. Without a site's address the ids are relative to where the file will lie.
 */
export function writeAnnotations(
  corpus: ExportCorpus,
  events: readonly TimelineEvent[],
  options: ExportOptions,
): string {
  const items = events.flatMap((event) =>
    event.evidence.map((evidence) => annotation(event, evidence, corpus, options)),
  );
  const collection = {
    "@context": CONTEXT,
    id: `${options.site ?? ""}#annotations`,
    type: "AnnotationCollection",
    label: corpus.timeline.title[options.language],
    total: items.length,
    first: { id: `${options.site ?? ""}#annotations-1`, type: "AnnotationPage", startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** One evidence as an annotation that stands for itself. */
export function writeAnnotation(
  corpus: ExportCorpus,
  event: TimelineEvent,
  evidence: Evidence,
  options: ExportOptions,
): string {
  return `${JSON.stringify({ "@context": CONTEXT, ...annotation(event, evidence, corpus, options) }, null, 2)}\n`;
}

function annotation(event: TimelineEvent, evidence: Evidence, corpus: ExportCorpus, options: ExportOptions) {
  const { language } = options;
  const root = options.site ?? "";
  const eventId = root + eventPath(event.id, options);
  const text = (value: string, purpose: string, of = language) => ({
    type: "TextualBody",
    purpose,
    value,
    format: "text/plain",
    language: of,
  });
  return {
    id: `${eventId}${eventId.includes("?") ? "&" : "?"}evidence=${evidence.key}`,
    type: "Annotation",
    motivation: "identifying",
    body: [
      { type: "SpecificResource", purpose: "identifying", source: eventId },
      text(eventTitle(event, language), "describing", titleLanguage(event, language)),
      text(`${stanceNouns[language][evidence.stance]}: ${attributionWords(evidence, corpus, language)}`, "classifying"),
    ],
    target: targets(evidence, articleOf(corpus, evidence.article), root, options),
  };
}

/** The passage in the text as it is shown here and, by its words alone, in the original where that has an address. */
function targets(evidence: Evidence, article: Article, root: string, options: ExportOptions) {
  const quote = evidence.quote ? [{ type: "TextQuoteSelector", ...withoutEmpty(evidence.quote) }] : [];
  const position = { type: "TextPositionSelector", start: evidence.position.start, end: evidence.position.end };
  const here = {
    type: "SpecificResource",
    source: root + articlePath(article.id, options),
    selector: [...quote, position],
  };
  if (!article.url || quote.length === 0) return here;
  return [here, { type: "SpecificResource", source: article.url, selector: quote[0] }];
}

function withoutEmpty(quote: NonNullable<Evidence["quote"]>) {
  const { exact, prefix, suffix } = quote;
  return { exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}
