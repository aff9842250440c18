import { describe, expect, it } from "vitest";
import { filterSentence, periodWords } from "../../../../src/features/filters/filter-sentence.ts";
import type { ActorId, ArticleId } from "../../../../src/model/ids.ts";
import { type Filters, noFilters } from "../../../../src/search/filters.ts";

const names = { actor: (id: ActorId) => id.toUpperCase(), article: () => "Die Überschrift" };
const actors = (...ids: string[]) => ids as ActorId[];

describe("the filters in words", () => {
  it.each<[Partial<Filters>, string, string]>([
    [{}, "", ""],
    [{ match: "all", withAffiliates: true }, "", ""],
    [{ actors: actors("nk") }, "Ereignisse mit NK.", "Events with NK."],
    [{ actors: actors("nk", "ru", "ua") }, "Ereignisse mit NK, RU oder UA.", "Events with NK, RU or UA."],
    [
      { actors: actors("nk", "ru"), match: "all", withAffiliates: true },
      "Ereignisse mit NK und RU zusammen samt Personen und Einrichtungen.",
      "Events with NK and RU together and their people and institutions.",
    ],
    [
      { types: ["visit", "order"], says: actors("nis"), stances: ["denies"] },
      "Ereignisse vom Typ Besuch oder Befehl, gesagt von NIS, mit der Haltung „bestreitet“.",
      "Events of type Visit or Order, said by NIS, with the stance “denies”.",
    ],
    [
      { known: "2024-10-18" },
      "Ereignisse am 18. Oktober 2024 womöglich schon gemeldet.",
      "Events possibly reported by 18 October 2024.",
    ],
    [
      { only: ["contested", "single-source"] },
      "Ereignisse bestritten oder abweichend, aus nur einer Quelle.",
      "Events denied or told differently, from a single source.",
    ],
    [
      { sources: ["a" as ArticleId], from: "2024-06", to: "2024-10" },
      "Ereignisse laut „Die Überschrift“, möglich im Zeitraum Juni – Oktober 2024. Ereignisse ohne Datum bleiben stehen.",
      "Events according to “Die Überschrift”, possible in the period June – October 2024. Undated events stay.",
    ],
  ])("%j", (change, german, english) => {
    const filters = { ...noFilters, ...change };
    expect(filterSentence(filters, names, "de")).toBe(german);
    expect(filterSentence(filters, names, "en")).toBe(english);
  });

  it.each([
    [null, null, ""],
    ["2024-06", "2024-06", "Juni 2024"],
    ["2023-10", "2024-06", "Oktober 2023 – Juni 2024"],
    ["2024-06", null, "ab Juni 2024"],
    [null, "2024-06-19", "bis 19. Juni 2024"],
    ["2024-06-03", "2024-06-19", "3. – 19. Juni 2024"],
  ])("the period %s to %s is “%s”", (from, to, expected) => {
    expect(periodWords({ from, to }, "de")).toBe(expected);
  });
});
