import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { expandFiles } from "../../../../src/pipeline/ingest/expand-files.ts";

const page = strToU8("<p>Der Rat hat einen neuen Damm beschlossen.</p>");
const namesIn = (names: readonly string[]) => {
  const bytes = zipSync(Object.fromEntries(names.map((name) => [name, page])));
  const { files, diagnostics } = expandFiles([{ name: "a.zip", bytes }]);
  return [...files.map(({ name }) => name), ...diagnostics.map(({ code, place }) => `${code} ${place.file}`)];
};

test("names in archives are read as they are typed", () => {
  expect(namesIn(["Flöße.html".normalize("NFD")])).toEqual(["a.zip/Flöße.html"]);
});

test("what a browser saved with a page is no article of an archive either", () => {
  expect(namesIn(["Damm.html", "Damm_files/ad.html", "Thumbs.db"])).toEqual(["a.zip/Damm.html"]);
});

test("what is no article is named by its ending", () => {
  expect(namesIn(["Damm.html", "Damm.pdf"])).toEqual(["a.zip/Damm.html", "unknown-file-type a.zip/Damm.pdf"]);
});
