import type { DerivationStep } from "../model/date-estimate.ts";
import type { Passage } from "../model/evidence.ts";
import type { ArticleId, EventId } from "../model/ids.ts";
import type { Language } from "../model/localized.ts";
import { fillings, type SentenceKey, sentences } from "./derivation-sentences.ts";
import { edtfName } from "./edtf-words.ts";

/** A piece of a sentence; quotes, articles and events can lead to what they name. */
export type SentencePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "quote"; readonly passage: Passage }
  | { readonly kind: "article"; readonly article: ArticleId; readonly text: string }
  | { readonly kind: "event"; readonly event: EventId; readonly text: string };

/** How the sentences name what they speak of, in the language of the interface. */
export interface StepNames {
  readonly article: (id: ArticleId) => string;
  readonly event: (id: EventId) => string;
}

/** A step of a derivation as a full sentence, in parts; the spaces and marks between them are in the `text` parts. */
export function describeStep(step: DerivationStep, names: StepNames, language: Language): SentencePart[] {
  const template = sentences[language][sentenceKey(step)];
  const parts = template.split(/\{(\w+)\}/).flatMap((piece, index): SentencePart[] => {
    return index % 2 === 0 ? [text(piece)] : fill(piece, step, names, language);
  });
  return joinTexts(parts);
}

/** The sentence as plain words, quotes in the marks of the language. */
export function sentenceText(parts: readonly SentencePart[], language: Language): string {
  return parts.map((part) => (part.kind === "quote" ? quoteText(part.passage, language) : part.text)).join("");
}

/** The words of a passage in quotation marks; where the article's rights withhold them, it says so. */
export function quoteText({ quote }: Passage, language: Language): string {
  return quote ? fillings[language].quote(quote.exact) : fillings[language].withheld;
}

function sentenceKey(step: DerivationStep): SentenceKey {
  if (step.rule !== "expression") return step.rule;
  if (!step.result) return "expression-open";
  return step.anchor ? "expression-counted" : "expression";
}

function fill(slot: string, step: DerivationStep, names: StepNames, language: Language): SentencePart[] {
  const words = fillings[language];
  const date = (edtf: string) => edtfName(edtf, language, "long");
  const article = (id: ArticleId): SentencePart => ({ kind: "article", article: id, text: names.article(id) });
  if (slot === "quote" && "passage" in step) return [{ kind: "quote", passage: step.passage }];
  if (slot === "article" && "article" in step) return [article(step.article)];
  if (slot === "articles" && "articles" in step) return listed(step.articles.map(article), words.and);
  if (slot === "event" && "event" in step) return [{ kind: "event", event: step.event, text: names.event(step.event) }];
  if (slot === "because" && "because" in step) return [text(closed(step.because[language]))];
  if (slot === "anchor" && "anchor" in step) return [text(step.anchor ? date(step.anchor) : words.undated)];
  if (slot === "result" && "result" in step) return [text(step.result ? date(step.result) : words.undated)];
  if (slot === "so" && "result" in step) return [text(step.result ? words.so(date(step.result)) : words.noResult)];
  throw new Error(`${step.rule} has no ${slot}`);
}

function text(words: string): SentencePart {
  return { kind: "text", text: words };
}

/** Parts with commas between them and `last` before the last. */
function listed(parts: readonly SentencePart[], last: string): SentencePart[] {
  return parts.flatMap((part, index) => {
    if (index === 0) return [part];
    return [text(index === parts.length - 1 ? last : ", "), part];
  });
}

/** Words that end like a sentence. */
function closed(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/** Neighbouring words become one part. */
function joinTexts(parts: readonly SentencePart[]): SentencePart[] {
  const joined: SentencePart[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (part.kind !== "text" || before?.kind !== "text") joined.push(part);
    else joined[joined.length - 1] = text(before.text + part.text);
  }
  return joined.filter((part) => part.kind !== "text" || part.text !== "");
}
