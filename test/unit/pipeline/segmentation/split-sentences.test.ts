import fc from "fast-check";
import { expect, test } from "vitest";
import { splitSentences } from "../../../../src/pipeline/segmentation/split-sentences.ts";

/** The sentences of a text in which "|" marks where one should end. */
function expectSplit(marked: string, language: "de" | "en"): void {
  const text = marked.replaceAll("|", "");
  const sentences = splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
  expect(sentences.join("|")).toBe(marked);
}

test.each([
  "Der Einsatz begann. |Er dauert an.",
  "Am 18. Oktober 2024 begann er. |Am 3. November endete er.",
  "Am 3. und 4. Juli tagte der 2. Ausschuss. |Danach nicht mehr.",
  "Bis zum 31. Dezember gilt Art. 5 Abs. 2 des Vertrags. |Dann nicht mehr.",
  "Der 2. Weltkrieg endete 1945. |Danach kam die Teilung.",
  "Es kamen 12. |Der Rest blieb.",
  "Im Jahr 2024. |Danach nicht.",
  "Das ist z. B. so. |Das z.B. auch.",
  "Dr. Kim und Prof. Müller reisten ab. |Sie kamen an.",
  "J. R. Smith kam. |W. Putin ging.",
  "Rund 11.000 Soldaten, ca. 3,5 Mio. Euro. |Das ist viel.",
  "„Das ist gut.“ |Er ging.",
  "„Kommt er?“, fragte sie. |„Ja!“ |Dann ging sie.",
  "„Wann kommt er?“ fragte sie. |Niemand wusste es.",
  "Er sagte: „Wir kommen. |Wir bleiben.“ |Dann ging er.",
  "Die US- und UN-Truppen kamen. |Die EU nicht.",
  "Was nun? |Niemand weiß es! |Wirklich …",
  "Er kam … und ging. |Dann kam er wieder.",
  "Eine Zeile\n\n|Ein Satz. |Noch einer.",
  "Das Abkommen (vgl. S. 3) gilt. |(Es ist neu.) |Das weiß man.",
  "Heinrich VIII. von England kam. |Er blieb.",
])("German: %s", (marked) => expectSplit(marked, "de"));

test.each([
  "He arrived. |She left.",
  "Mr. Smith met Dr. Kim and Gen. Park. |They spoke.",
  "The U.S. Army came. |It left.",
  "J. R. Smith came. |He left.",
  "There were 12. |The rest stayed.",
  "“Is it true?” he asked. |“Yes.” |Then he left.",
  "It cost $3.5 million in Oct. 2024. |That is a lot.",
  "No. 5 is alive. |So is No. 6.",
])("English: %s", (marked) => expectSplit(marked, "en"));

test("an empty text has no sentence", () => {
  expect(splitSentences("", "de")).toEqual([]);
});

test("segments follow each other and join to the text, whatever it is", () => {
  const piece = fc.oneof(
    fc.constantFrom(". ", "? ", "! ", "… ", "\n", "“ ", "„", " ", "18", "Dr", "z. B. ", "Kim "),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom("de" as const, "en" as const), (pieces, language) => {
      const text = pieces.join("");
      const sentences = splitSentences(text, language);
      expect(sentences.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      expect(sentences.every(({ start, end }) => start < end)).toBe(true);
    }),
  );
});
