import { endNames, pointName } from "../../i18n/date-names.ts";
import { describeDay } from "../../i18n/date-words.ts";
import { eventTypeWords, stanceWords, traitWords } from "../../i18n/vocabulary.ts";
import { parseEdtfDate } from "../../model/edtf.ts";
import type { ActorId, ArticleId } from "../../model/ids.ts";
import type { Language } from "../../model/localized.ts";
import { type Filters, isFiltering } from "../../search/filters.ts";

/** How ids are called in a sentence. */
export interface FilterNames {
  readonly actor: (id: ActorId) => string;
  readonly article: (id: ArticleId) => string;
}

const words = {
  de: {
    start: "Ereignisse",
    withAny: (actors: string) => `mit ${actors}`,
    withAll: (actors: string) => `mit ${actors} zusammen`,
    affiliates: " samt Personen und Einrichtungen",
    types: (types: string) => `vom Typ ${types}`,
    says: (speakers: string) => `gesagt von ${speakers}`,
    stances: (stances: string) => `mit der Haltung ${stances}`,
    sources: (articles: string) => `laut ${articles}`,
    period: (period: string) => `möglich im Zeitraum ${period}`,
    query: (text: string) => `gefunden mit „${text}“`,
    quote: (text: string) => `„${text}“`,
    known: (day: string) => `am ${day} womöglich schon gemeldet`,
    undated: "Ereignisse ohne Datum bleiben stehen.",
    from: (date: string) => `ab ${date}`,
    to: (date: string) => `bis ${date}`,
  },
  en: {
    start: "Events",
    withAny: (actors: string) => `with ${actors}`,
    withAll: (actors: string) => `with ${actors} together`,
    affiliates: " and their people and institutions",
    types: (types: string) => `of type ${types}`,
    says: (speakers: string) => `said by ${speakers}`,
    stances: (stances: string) => `with the stance ${stances}`,
    sources: (articles: string) => `according to ${articles}`,
    period: (period: string) => `possible in the period ${period}`,
    query: (text: string) => `found by “${text}”`,
    quote: (text: string) => `“${text}”`,
    known: (day: string) => `possibly reported by ${day}`,
    undated: "Undated events stay.",
    from: (date: string) => `from ${date}`,
    to: (date: string) => `until ${date}`,
  },
} as const;

/** The filters as a sentence: "Ereignisse mit Nordkorea oder Russland, vom Typ Besuch." Empty when nothing is filtered. */
export function filterSentence(filters: Filters, names: FilterNames, language: Language): string {
  if (!isFiltering(filters)) return "";
  const say = words[language];
  const parts = [
    actorsPart(filters, names, language),
    part(filters.types, (type) => eventTypeWords[language][type], say.types, language),
    part(filters.says, names.actor, say.says, language),
    part(filters.stances, (stance) => say.quote(stanceWords[language][stance]), say.stances, language),
    part(filters.sources, (id) => say.quote(names.article(id)), say.sources, language),
    ...filters.only.map((trait) => traitWords[language][trait]),
  ];
  const period = periodWords(filters, language);
  const known = filters.known && say.known(describeDay(filters.known, language, "long"));
  const told = [...parts, filters.query && say.query(filters.query), period && say.period(period), known]
    .filter((text) => text)
    .join(", ");
  return `${say.start} ${told}.${period ? ` ${say.undated}` : ""}`;
}

/** The period in words: "Juni – Oktober 2024", "ab Juni 2024"; empty when there is none. */
export function periodWords(filters: Pick<Filters, "from" | "to">, language: Language): string {
  const from = filters.from === null ? null : parseEdtfDate(filters.from);
  const to = filters.to === null ? null : parseEdtfDate(filters.to);
  if (from && to && from.text === to.text) return pointName(from, language, "short");
  if (from && to) return endNames(from, to, language, "short").join(" – ");
  if (from) return words[language].from(pointName(from, language, "short"));
  return to ? words[language].to(pointName(to, language, "short")) : "";
}

function actorsPart(filters: Filters, names: FilterNames, language: Language): string {
  const say = words[language];
  const together = filters.match === "all" && filters.actors.length > 1;
  const listed = list(filters.actors.map(names.actor), together ? "conjunction" : "disjunction", language);
  if (!listed) return "";
  return (together ? say.withAll(listed) : say.withAny(listed)) + (filters.withAffiliates ? say.affiliates : "");
}

function part<T>(
  values: readonly T[],
  name: (value: T) => string,
  phrase: (text: string) => string,
  language: Language,
): string {
  return values.length > 0 ? phrase(list(values.map(name), "disjunction", language)) : "";
}

function list(texts: readonly string[], type: "conjunction" | "disjunction", language: Language): string {
  return new Intl.ListFormat(language === "de" ? "de" : "en-GB", { type }).format(texts);
}
