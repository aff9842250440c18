import { expect, test } from "vitest";
import { stripMarkup } from "../../../../src/pipeline/ingest/strip-markup.ts";

test.each([
  [
    'Ein Satz.<span class="copyright">Foto: dpa</span>',
    "Ein Satz. Foto: dpa",
    '<span class="copyright">Foto: dpa</span>',
    true,
  ],
  ["<figcaption>Ein Bild</figcaption>", "Ein Bild", "<figcaption>Ein Bild</figcaption>", true],
  ["Ein <b>wichtiges</b> Wort", "Ein wichtiges Wort", "<b>wichtiges</b>", false],
  ["Ein Teil<b>wort</b>", "Ein Teilwort", "<b>wort</b>", false],
  ["Eine Zeile<br>noch eine", "Eine Zeile noch eine", "<br>", false],
  [
    'Ein <a href="https://example.org/">Verweis</a>.',
    "Ein Verweis.",
    '<a href="https://example.org/">Verweis</a>',
    false,
  ],
])("%j reads %j", (line, text, markup, isCaption) => {
  expect(stripMarkup(line)).toEqual({ text, markup, isCaption });
});

test.each(["3 < 4 und 5 > 4", "ein <Platzhalter> bleibt", "I <3 Seoul", "a<b", "<span ohne Ende"])(
  "%j holds no markup",
  (line) => {
    expect(stripMarkup(line)).toEqual({ text: line, markup: null, isCaption: false });
  },
);
