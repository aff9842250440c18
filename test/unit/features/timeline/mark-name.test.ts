import { describe, expect, test } from "vitest";
import { markName } from "../../../../src/features/timeline/mark-name.ts";
import { dateCertainty, describeDate } from "../../../../src/i18n/date-words.ts";
import { languages } from "../../../../src/model/localized.ts";
import { seedCorpus } from "../../../support/seed-corpus.ts";

const corpus = seedCorpus();

describe.each(languages)("the name of a mark, in %s,", (language) => {
  test.each(corpus.events.map((event) => [event.id, event] as const))(
    "tells of %s what, when, how certain, who takes part and who says it, in this order",
    (_, event) => {
      const name = markName(event, event.when, corpus, language);
      const actors = event.participants.map(({ actor }) => corpus.actorById.get(actor)?.names[language] ?? "");
      const speakers = event.evidence.flatMap(({ attribution }) =>
        attribution.slice(-1).flatMap((step) => (step.kind === "actors" ? step.actors : [])),
      );
      expect(name.startsWith(event.label[language])).toBe(true);
      const told = name.slice(name.indexOf(event.title[language]));
      const [title, when, ...rest] = told.split("; ");
      const company = actors.length > 0 ? rest.shift() : "";
      expect(title).toBe(event.title[language]);
      expect(when).toBe(`${describeDate(event.when, language, "long")} (${dateCertainty(event.when, language)})`);
      for (const actor of actors) expect(company).toContain(actor);
      expect(rest).toHaveLength(1);
      for (const id of speakers) expect(rest[0]).toContain(corpus.actorById.get(id)?.names[language]);
    },
  );
});

test("a mark is heard as one sentence", () => {
  const event = corpus.events.find(({ id }) => id === "zwoelftausend-soldaten");
  expect(event && markName(event, event.when, corpus, "de")).toMatchInlineSnapshot(
    `"NIS meldet: 12.000 sollen entsandt werden: Südkoreas Geheimdienst: 12.000 nordkoreanische Soldaten sollen nach Russland entsandt werden; spätestens 18. Oktober 2024 (aus dem Text berechnet); mit Nordkorea und Russland; laut NIS"`,
  );
  expect(event && markName(event, event.when, corpus, "en")).toMatchInlineSnapshot(
    `"NIS: 12,000 said to be sent: South Korea's intelligence service: 12,000 North Korean soldiers are said to be bound for Russia; by 18 October 2024 (worked out from the text); with North Korea and Russia; according to NIS"`,
  );
});
