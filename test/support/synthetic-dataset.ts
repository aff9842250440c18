import type { Actor } from "../../src/model/actor.ts";
import type { Article } from "../../src/model/article.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { dayOf, formatDay } from "../../src/model/day.ts";
import type { EventType, TimelineEvent } from "../../src/model/event.ts";
import type { Evidence, Stance } from "../../src/model/evidence.ts";
import type { ActorId, ArticleId, EvidenceKey, SubjectId } from "../../src/model/ids.ts";
import { sortEvents } from "../../src/search/select-events.ts";
import { aDataset, aDate, anActor, anArticle, anEvent, noDate } from "./builders.ts";
import { randomFrom } from "./random.ts";

/** The years of the corpus. */
const FIRST = dayOf(2005, 1, 1);
const DAYS = dayOf(2025, 1, 1) - FIRST;
const FEWEST_ACTORS = 10;
const MOST_ACTORS = 10_000;

const subjects = ["Diplomatie", "Handel", "Verkehr", "Energie", "Gerichte", "Forschung"];
const places =
  "Alstrin Brevik Cordau Demmelt Eschar Forlin Gradow Hallun Irmesk Jorben Kestal Lomnau Merow Nordhel".split(" ");
const offices = [
  "Ministerium",
  "Stadtrat",
  "Bauamt",
  "Verband",
  "Hafenamt",
  "Gericht",
  "Institut",
  "Werft",
  "Zeitung",
  "Behörde",
];
const nouns = [
  "Abkommen",
  "Bericht",
  "Brücke",
  "Gipfel",
  "Haushalt",
  "Klage",
  "Lieferung",
  "Leitung",
  "Prüfung",
  "Streik",
  "Vertrag",
  "Zoll",
];
/** What happens, and the type that it has. */
const deeds: readonly (readonly [EventType, string, string])[] = [
  ["agreement", "beschließt", "Beschluss"],
  ["visit", "besucht das Treffen über", "Besuch"],
  ["meeting", "berät in großer Runde über", "Beratung"],
  ["statement", "äußert sich ausführlich zu", "Äußerung"],
  ["warning", "warnt vor den Folgen von", "Warnung"],
  ["order", "ordnet eine Änderung an bei", "Anordnung"],
  ["denial", "weist Vorwürfe zurück wegen", "Zurückweisung"],
  ["other", "verschiebt die Entscheidung über", "Aufschub"],
];
const stances: readonly Stance[] = ["reports", "reports", "reports", "confirms", "alleges", "denies", "announces"];

/**
 * A made-up corpus as large as one asks, the same each time: bursts of events with quiet years between them, German titles,
 * every kind of date, some told by many articles and most by one, ten to ten thousand actors of which a few are in everything.
 */
export function syntheticDataset(events: number): Dataset {
  const { dataset, articles, events: made } = syntheticSource(events);
  return { ...dataset, articles: [...articles], events: sortEvents([...made], "articles", "de") };
}

/** The same corpus, one article and one event after the other, so that it may be larger than what fits into memory. */
export function syntheticSource(events: number) {
  const timeline = {
    ...aDataset().timeline,
    title: { de: "Ein großer Zeitstrahl", en: "A large timeline" },
    subjects: subjects.map((name) => ({ id: name.toLowerCase() as SubjectId, name: { de: name, en: name } })),
  };
  const actors = someActors(Math.min(Math.max(FEWEST_ACTORS, Math.round(events / 10)), MOST_ACTORS));
  const articles = Math.max(3, Math.round(events / 4));
  return {
    dataset: aDataset({ timeline, actors }),
    articles: someArticles(articles),
    events: someEvents(events, actors, articles),
  };
}

function* someArticles(count: number): Generator<Article> {
  for (let number = 0; number < count; number += 1) {
    const headline = `Bericht ${number} aus ${places[number % places.length]}`;
    yield anArticle({ id: `bericht-${number}`, headline, rights: "link" });
  }
}

function* someEvents(count: number, actors: readonly Actor[], articles: number): Generator<TimelineEvent> {
  const random = randomFrom(11);
  const dayOfEvent = burstyDays(count, random);
  for (let number = 0; number < count; number += 1) {
    yield someEvent(number, { random, actors, articles, day: dayOfEvent() });
  }
}

/** The first ones are tagged places, to one of which each of the others belongs. */
function someActors(count: number): Actor[] {
  return Array.from({ length: count }, (_, number) => {
    const place = number % places.length;
    const home = places[place] ?? "";
    if (number < Math.min(8, places.length)) {
      return anActor(`ort-${number}`, { names: both(home), tag: home.slice(0, 2).toUpperCase() });
    }
    const name = `${offices[number % offices.length]} ${home} ${Math.floor(number / places.length)}`;
    const affiliations = [`ort-${place % 8}` as ActorId];
    return anActor(`amt-${number}`, { names: both(name), kind: "organisation", affiliations });
  });
}

/** Seven of ten events come in bursts, of which a few are large. */
function burstyDays(events: number, random: () => number): () => number {
  const bursts = Array.from({ length: Math.max(2, Math.round(Math.sqrt(events) / 2)) }, () => random() * DAYS);
  return () => {
    if (random() < 0.3) return FIRST + Math.floor(random() * DAYS);
    const burst = bursts[Math.floor(bursts.length ** random()) - 1] ?? 0;
    return FIRST + Math.floor(Math.min(DAYS - 1, burst - 12 * Math.log(random() || 1)));
  };
}

interface Making {
  readonly random: () => number;
  readonly actors: readonly Actor[];
  /** Their number. */
  readonly articles: number;
  readonly day: number;
}

function someEvent(number: number, { random, actors, articles, day }: Making): TimelineEvent {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const takingPart = Array.from(
    { length: 1 + Math.floor(random() * 3) },
    () => actors[Math.floor(actors.length ** random()) - 1] as Actor,
  );
  const [type, deed, label] = pick(deeds);
  const [who] = takingPart as [Actor];
  const what = `${pick(nouns)} ${pick(places)} ${number}`;
  const evidence = Array.from({ length: 1 + Math.floor(-1.5 * Math.log(random() || 1)) }, (_, each) =>
    someEvidence(number * 64 + each, `bericht-${Math.floor(random() * articles)}`, pick(stances), pick(actors).id),
  ).slice(0, 64);
  const sources = new Set(evidence.map(({ article }) => article)).size;
  return anEvent({
    id: `ereignis-${number}`,
    title: `${who.names.de} ${deed} ${what}`,
    label: both(`${label}: ${what}`),
    subject: pick(subjects).toLowerCase() as SubjectId,
    type,
    when: someDate(day, random),
    actors: [...new Set(takingPart.map(({ id }) => id))],
    evidence,
    salience: 3 * sources + evidence.length + takingPart.length,
  });
}

function someEvidence(number: number, article: string, stance: Stance, speaker: ActorId): Evidence {
  const exact = "Das geht aus einem Schreiben hervor, das am selben Tag bekannt wurde.";
  return {
    key: number.toString(16).padStart(8, "0") as EvidenceKey,
    article: article as ArticleId,
    position: { start: 0, end: exact.length },
    quote: { exact, prefix: "", suffix: "" },
    telling: [{ start: 0, end: exact.length }],
    stance,
    attribution: stance === "reports" ? [] : [{ kind: "actors", actors: [speaker] }],
  };
}

/** Most are known to the day. */
function someDate(day: number, random: () => number): TimelineEvent["when"] {
  const text = formatDay(day);
  const kind = random();
  if (kind < 0.64) return aDate(text);
  if (kind < 0.77) return aDate(text.slice(0, 7));
  if (kind < 0.8) return aDate(text.slice(0, 4));
  if (kind < 0.86) return aDate(`[${[0, 7, 14, 21].map((later) => formatDay(day + later)).join(",")}]`);
  if (kind < 0.91) return aDate(`[..${text}]`);
  if (kind < 0.93) return aDate(`[${text}..]`);
  if (kind < 0.98) return somethingLasting(day, Math.floor(-200 * Math.log(random() || 1)));
  return noDate("Kein Artikel nennt einen Tag.");
}

function somethingLasting(day: number, length: number): TimelineEvent["when"] {
  const [from, to] = [formatDay(day), formatDay(day + length)];
  return aDate(`${from}/${to}`, { attested: { from, to } });
}

function both(text: string) {
  return { de: text, en: text };
}
