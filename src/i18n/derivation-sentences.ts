import type { DerivationStep } from "../model/date-estimate.ts";
import type { Language } from "../model/localized.ts";

/** A sentence for each rule; a time expression has three, as it is counted from a date, needs none or lacks one. */
export type SentenceKey = DerivationStep["rule"] | "expression-counted" | "expression-open";

/**
 * The sentences of a derivation. In braces stands what is filled in: `quote`, `article`, `articles`, `event`,
 * `because`; `anchor`, the date the step counts from; `result`, the date it led to; `so`, a closing sentence with it.
 */
export const sentences = {
  de: {
    dateline: "Der Artikel nennt sein eigenes Datum: {quote}, also {result}.",
    expression: "{quote} steht im Text und bedeutet {result}.",
    "expression-counted": "{quote}, gezählt von {anchor} (dem Datum des Artikels), ergibt {result}.",
    "expression-open": "{quote} ist eine Zeitangabe, aus der sich allein kein Datum ergibt.",
    reported: "Der Artikel {article} ({anchor}) berichtet davon als geschehen. {so}",
    ongoing: "Der Artikel {article} ({anchor}) berichtet davon als im Gang. {so}",
    "same-event": "Annahme: {articles} erzählen von ein und demselben Ereignis. {so}",
    "tells-of": "Der Artikel erzählt von {event} ({anchor}), ist also nicht älter als dieses Ereignis. {so}",
    "counted-back":
      "Der Artikel sagt von {event} ({anchor}): {quote}. Von dort aus gezählt ergibt sich sein eigenes Datum. {so}",
    "as-news-of": "Annahme: Der Artikel erzählt von {event} ({anchor}) als Neuigkeit, erschien also bald danach. {so}",
    "not-before-article": "Annahme: nicht vor dem Artikel {article} ({anchor}). Begründung: {because} {so}",
    "after-event": "Nach dem Text geschah es nach {event} ({anchor}): {quote}. {so}",
    "same-time-as": "Nach dem Text gehört es zur selben Zeit wie {event} ({anchor}): {quote}. {so}",
    "told-after":
      "Annahme: Der Artikel erzählt der Reihe nach, also geschah es nicht vor dem, was er davor mit {quote} ({anchor}) datiert. {so}",
    "told-under":
      "Annahme: Der Absatz einer Chronik beginnt mit {quote} ({anchor}), und was darin ohne eigene Zeitangabe steht, geschah in dieser Zeit. {so}",
    "told-among":
      "Annahme: Davor und danach erzählt der Artikel nur von einem Jahr ({quote}: {anchor}), also geschah auch dies in jenem Jahr. {so}",
    "said-after": "Nach dem Text geschah es nicht vor dem, was er mit {quote} ({anchor}) datiert. {so}",
    "said-before": "Nach dem Text geschah es nicht nach dem, was er mit {quote} ({anchor}) datiert. {so}",
    "undated-article": "Der Artikel {article} hat kein bekanntes Datum, das eine Grenze setzen könnte.",
    "editor-reads": "So liest die Redaktion die Texte: {because} {so}",
    disagreement: "Was {articles} sagen, kann nicht beides stimmen; beides bleibt stehen. {so}",
  },
  en: {
    dateline: "The article prints its own date: {quote}, that is {result}.",
    expression: "{quote} stands in the text and means {result}.",
    "expression-counted": "{quote}, counted from {anchor} (the date of the article), gives {result}.",
    "expression-open": "{quote} tells a time, but no date follows from it alone.",
    reported: "The article {article} ({anchor}) tells of it as having happened. {so}",
    ongoing: "The article {article} ({anchor}) tells of it as going on. {so}",
    "same-event": "Assumption: {articles} tell of one and the same event. {so}",
    "tells-of": "The article tells of {event} ({anchor}), so it is not older than that event. {so}",
    "counted-back":
      "The article says of {event} ({anchor}): {quote}. Counted from there, that gives its own date. {so}",
    "as-news-of": "Assumption: the article tells of {event} ({anchor}) as news, so it appeared soon after. {so}",
    "not-before-article": "Assumption: not before the article {article} ({anchor}). Reason: {because} {so}",
    "after-event": "According to the text it happened after {event} ({anchor}): {quote}. {so}",
    "same-time-as": "According to the text it belongs to the same time as {event} ({anchor}): {quote}. {so}",
    "told-after":
      "Assumption: the article tells things in their order, so it did not happen before what it dates by {quote} ({anchor}) just before. {so}",
    "told-under":
      "Assumption: the paragraph of a chronicle begins with {quote} ({anchor}), and what it tells without a time of its own happened then. {so}",
    "told-among":
      "Assumption: right before and after, the article tells of one year alone ({quote}: {anchor}), so this happened in that year, too. {so}",
    "said-after": "According to the text it did not happen before what it dates by {quote} ({anchor}). {so}",
    "said-before": "According to the text it did not happen after what it dates by {quote} ({anchor}). {so}",
    "undated-article": "The article {article} has no known date that could set a bound.",
    "editor-reads": "This is how the editor reads the texts: {because} {so}",
    disagreement: "What {articles} say cannot both be true; both are kept. {so}",
  },
} as const satisfies Record<Language, Record<SentenceKey, string>>;

/** The words around what is filled in. */
export const fillings = {
  de: {
    and: " und ",
    undated: "ohne Datum",
    so: (result: string) => `Daraus folgt: ${result}.`,
    noResult: "Ein Datum folgt daraus nicht.",
    quote: (words: string) => `„${words}“`,
    withheld: "[Wortlaut nicht freigegeben]",
  },
  en: {
    and: " and ",
    undated: "undated",
    so: (result: string) => `This gives: ${result}.`,
    noResult: "No date follows from this.",
    quote: (words: string) => `“${words}”`,
    withheld: "[wording not released]",
  },
} as const;
