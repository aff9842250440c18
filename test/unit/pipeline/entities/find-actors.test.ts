import fc from "fast-check";
import { expect, test } from "vitest";
import type { Actor } from "../../../../src/model/actor.ts";
import { findActors } from "../../../../src/pipeline/entities/find-actors.ts";
import { createNameTrie } from "../../../../src/pipeline/entities/name-trie.ts";
import { anActor } from "../../../support/builders.ts";

const named = (id: string, de: string, aliases: string[] = [], change: Partial<Actor> = {}) =>
  anActor(id, { names: { de, en: de }, aliases, ...change });

const actors = [
  named("nordkorea", "Nordkorea", ["nordkoreanisch", "Pjöngjang", "North Korea", "North Korean"]),
  named("russland", "Russland", ["russisch", "Moskau", "Ruslands"]),
  named("suedkorea", "Südkorea", ["südkoreanisch"]),
  named("ukraine", "Ukraine", ["ukrainisch", "Kiew"]),
  named("usa", "USA", ["Vereinigte Staaten", "US", "U.S."]),
  named("un", "Vereinte Nationen", ["UN"], { kind: "alliance" }),
  named("kim", "Kim Jong-un", [], { kind: "person" }),
  named("putin", "Wladimir Putin", ["Putin"], { kind: "person" }),
  named("lawrow", "Sergej Lawrow", ["Lawrow", "Lawrence'"], { kind: "person" }),
  named("kohl", "Helmut Kohl", ["Kohl"], { kind: "person" }),
  named("universitaet", "Kim-Il-sung-Militäruniversität", ["Kim-Il-Sung-Militärakademie"], { kind: "organisation" }),
  named("nis", "NIS", ["südkoreanischen Nachrichtendienstes"], { kind: "organisation" }),
  named("independent", "The Independent", ["Independent"], { kind: "media" }),
];
const names = createNameTrie(actors);

const found = (text: string) =>
  findActors(text, names).map(({ position, actor }) => `${text.slice(position.start, position.end)} = ${actor}`);

test.each([
  ["Russlands Außenminister", ["Russlands = russland"]],
  [
    "nordkoreanische, nordkoreanischer, nordkoreanisches, nordkoreanischem und nordkoreanischen",
    ["nordkoreanische", "nordkoreanischer", "nordkoreanisches", "nordkoreanischem", "nordkoreanischen"].map(
      (word) => `${word} = nordkorea`,
    ),
  ],
  ["Nordkoreanische Truppen", ["Nordkoreanische = nordkorea"]],
  ["Kim Jong-un und Kim Jong Un", ["Kim Jong-un = kim", "Kim Jong Un = kim"]],
  ["Kim Jong-uns Befehl", ["Kim Jong-uns = kim"]],
  ["Moskauer Regierung, Kiewer Führung", ["Moskauer = russland", "Kiewer = ukraine"]],
  ["die Ukrainer und der Ukrainerin", ["Ukrainer = ukraine", "Ukrainerin = ukraine"]],
  ["im Ukraine-Krieg", ["Ukraine = ukraine"]],
  ["die US-Denkfabrik, UN-Sanktionen", ["US = usa", "UN = un"]],
  [
    "Anti-Russland-Kurs und Nordkorea-Russland-Pakt",
    ["Russland = russland", "Nordkorea = nordkorea", "Russland = russland"],
  ],
  ["die Vereinigten Staaten", ["Vereinigten Staaten = usa"]],
  ["den Vereinten Nationen", ["Vereinten Nationen = un"]],
  ["dass Lawrence' Besuch", ["Lawrence = lawrow"]],
  ["Putin’s war and Putin's army", ["Putin’s = putin", "Putin's = putin"]],
  ["Ruslands Aktionen", ["Ruslands = russland"]],
  ["die Kim-Il-sung-Militäruniversität", ["Kim-Il-sung-Militäruniversität = universitaet"]],
  ["der Kim-Il-Sung-Militärakademie", ["Kim-Il-Sung-Militärakademie = universitaet"]],
  ["des südkoreanischen Nachrichtendienstes", ["südkoreanischen Nachrichtendienstes = nis"]],
  ["„The Independent“, der „Independent“", ["The Independent = independent", "Independent = independent"]],
  ["NORDKOREA UND RUSSLAND", ["NORDKOREA = nordkorea", "RUSSLAND = russland"]],
  ["North Koreans and North Korea's army", ["North Koreans = nordkorea", "North Korea's = nordkorea"]],
  ["the U.S. Army", ["U.S = usa"]],
  ["Wladimir\u00A0Putin", ["Wladimir\u00A0Putin = putin"]],
])("%s", (text, mentions) => {
  expect(found(text)).toEqual(mentions);
});

test.each([
  "Neurussland, Russlandpolitik und Großrussland",
  "der Ukrainekrieg",
  "us, them and un peu",
  "Kim, Jong und Un",
  "Kim\nJong-un",
  "der Kohle und dem Kohler",
  "die Vereinigten Arabischen Emirate",
  "independent observers",
])("no mention in %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("of two actors with one name, the first listed is meant", () => {
  const trie = createNameTrie([named("eins", "Korea"), named("zwei", "Korea")]);
  expect(findActors("Korea", trie)).toMatchObject([{ actor: "eins" }]);
});

test("mentions are whole words in order, and every name that stands alone is found", () => {
  const name = fc.constantFrom("Russland", "Nordkoreas", "Kim Jong-un", "Putin", "NIS", "Vereinten Nationen");
  const filler = fc.constantFrom("und", "Krieg", "die", "Soldaten", "xRussland", "Putinx", "3", "„", "–");
  fc.assert(
    fc.property(fc.array(fc.oneof(name, filler)), fc.constantFrom(" , ", " und "), (parts, between) => {
      const text = parts.join(between);
      const mentions = findActors(text, names);
      const wanted = parts.filter((part) =>
        /^(?:Russland|Nordkoreas|Kim Jong-un|Putin|NIS|Vereinten Nationen)$/.test(part),
      );
      expect(mentions.map(({ position }) => text.slice(position.start, position.end))).toEqual(wanted);
    }),
  );
});
