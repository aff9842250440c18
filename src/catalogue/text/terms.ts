import type { Actor } from "../../model/actor.ts";
import type { Article } from "../../model/article.ts";
import type { TimelineEvent } from "../../model/event.ts";
import { type Language, languages } from "../../model/localized.ts";
import { actorFields, eventFields, type Field } from "../../search/text/fields.ts";
import { stemOf } from "../../search/text/stem.ts";
import { wordsOf } from "../../search/text/words.ts";

/** No word holds it, and it sorts behind all letters that words begin with: a stem stands near the words that have it. */
const STEM = "~";

/** The term that stands for all words of a language that have a stem, but for the stem itself where that is a word. */
export function stemTerm(stem: string, language: Language): string {
  return `${stem}${STEM}${language}`;
}

export function isStemTerm(term: string): boolean {
  return term.includes(STEM);
}

/** By what an event is found: its own words, and those of the sentences that prove it, as far as they are public. */
export function eventTerms(event: TimelineEvent, languageOf: (article: string) => Language) {
  const quotes = event.evidence.flatMap(({ article, quote }) =>
    quote ? [{ text: quote.exact, language: languageOf(article) }] : [],
  );
  return { own: termsOf(eventFields(event)), quoted: termsOf(quotes) };
}

/** By what an actor is found: its names and aliases, its tag, and its id, by which an operator may ask for it. */
export function actorTerms(actor: Actor, language: Language): string[] {
  const names = [actor.tag ?? "", actor.id].flatMap(wordsOf).map(({ folded }) => folded);
  return [...new Set([...termsOf(actorFields(actor, language)), ...names])];
}

/** By what an article is found: the words of its headline. */
export function headlineTerms({ headline, language }: Pick<Article, "headline" | "language">): string[] {
  return termsOf([{ text: headline, language }]);
}

/** Each once, in no order that means anything. */
function termsOf(fields: readonly Field[]): string[] {
  const terms = new Set<string>();
  for (const { text, language } of fields) {
    for (const { folded } of wordsOf(text)) {
      terms.add(folded);
      const stem = knownStem(folded, language);
      if (stem !== folded) terms.add(stemTerm(stem, language));
    }
  }
  return [...terms];
}

/** A text says the same words again and again; more than these are not remembered. */
const MOST_STEMS = 50_000;
const stems: Readonly<Record<Language, Map<string, string>>> = { de: new Map(), en: new Map() };

function knownStem(folded: string, language: Language): string {
  const known = stems[language];
  const stem = known.get(folded) ?? stemOf(folded, language);
  if (known.size >= MOST_STEMS) known.clear();
  known.set(folded, stem);
  return stem;
}

/** The terms under which forms of a word stand. */
export function formTerms(folded: string): string[] {
  return languages.flatMap((language) => {
    const stem = stemOf(folded, language);
    return stemOf(stem, language) === stem ? [stem, stemTerm(stem, language)] : [stemTerm(stem, language)];
  });
}
