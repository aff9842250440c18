import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type IngestedArticle,
  type IngestOptions,
  ingestArticle,
} from "../../../../src/pipeline/ingest/ingest-article.ts";
import { withoutPrintedForms } from "../../../../src/pipeline/ingest/printed-forms.ts";

const SENTENCE = "Dies ist ein Satz, wie er in Artikeln steht.";
const OTHER = "Und dies ist ein anderer Satz.";

function ingest(text: string, options: Partial<IngestOptions> = {}): IngestedArticle {
  const file = { name: "a.txt", bytes: new TextEncoder().encode(text) };
  const { article } = ingestArticle(file, { defaultLanguage: "de", ...options });
  if (!article) throw new Error("the article was refused");
  return article;
}

const blocksOf = ({ text, blocks }: IngestedArticle) =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const repairsOf = ({ repairs }: IngestedArticle) => repairs.map(({ kind, line }) => `${line} ${kind}`);

test("the first line without a full stop is the headline, the second one the alternative headline", () => {
  const article = ingest(`Kommt der Pakt?\nStaaten verhandeln\n${SENTENCE}\n${OTHER}`);
  expect(article).toMatchObject({
    headline: "Kommt der Pakt?",
    headlineOrigin: "text",
    alternativeHeadline: "Staaten verhandeln",
    repairs: [],
  });
  expect(blocksOf(article)).toEqual([
    "heading: Kommt der Pakt?",
    "heading: Staaten verhandeln",
    `paragraph: ${SENTENCE}`,
    `paragraph: ${OTHER}`,
  ]);
});

test("date line and section above the headline are told from it, and the section is no text", () => {
  const article = ingest(`18. Oktober, 2024\n\nPolitik\n\nDer Pakt ist da\n\n${SENTENCE}`);
  expect(article).toMatchObject({ headline: "Der Pakt ist da", section: "Politik" });
  expect(article.dateline).toEqual({ day: "2024-10-18", position: { start: 0, end: 17 } });
  expect(blocksOf(article)).toEqual([
    "dateline: 18. Oktober, 2024",
    "heading: Der Pakt ist da",
    `paragraph: ${SENTENCE}`,
  ]);
  expect(article.repairs).toEqual([
    { kind: "dateline-found", line: 1, words: "18. Oktober, 2024" },
    { kind: "section-found", line: 3, words: "Politik" },
  ]);
});

test("a single short line above the text is the headline, not a section", () => {
  expect(ingest(`Der Pakt\n${SENTENCE}`)).toMatchObject({ headline: "Der Pakt", headlineOrigin: "text" });
});

test("only the first line can be a section: a short alternative headline is none", () => {
  const article = ingest(
    `Der Pakt zwischen den Ländern ist da\nKurz gesagt\nWas er enthält und was nicht\n${SENTENCE}`,
  );
  expect(article).toMatchObject({
    headline: "Der Pakt zwischen den Ländern ist da",
    alternativeHeadline: "Kurz gesagt",
  });
  expect(article.section).toBeUndefined();
});

test("a headline that stands twice is kept once, and the second copy is told", () => {
  const article = ingest(`Der Pakt ist da\n\nDer Pakt ist da\n\n${SENTENCE}`);
  expect(blocksOf(article)).toEqual(["heading: Der Pakt ist da", `paragraph: ${SENTENCE}`]);
  expect(article.repairs).toEqual([{ kind: "headline-stood-twice", line: 3, words: "Der Pakt ist da" }]);
});

test("a headline that stands again below the date line is kept once", () => {
  const article = ingest(`Der Pakt ist da\n18. Oktober 2024\nDer Pakt ist da\n${SENTENCE}`);
  expect(article.alternativeHeadline).toBeUndefined();
  expect(repairsOf(article)).toEqual(["2 dateline-found", "3 headline-stood-twice"]);
});

test("a caption that stands twice, once with markup, is kept once without it", () => {
  const credited = `${OTHER}<span class="copyright">Foto: dpa</span>`;
  const article = ingest(`Der Pakt ist da\n${credited}\n${OTHER}Foto: dpa\n${SENTENCE}`);
  expect(blocksOf(article)).toEqual([
    "heading: Der Pakt ist da",
    `caption: ${OTHER} Foto: dpa`,
    `paragraph: ${SENTENCE}`,
  ]);
  expect(article.repairs).toEqual([
    { kind: "markup-removed", line: 2, words: '<span class="copyright">Foto: dpa</span>' },
    { kind: "caption-stood-twice", line: 3, words: `${OTHER}Foto: dpa` },
  ]);
});

test("of two copies the one whose markup tells its parts is kept, wherever it stands", () => {
  const article = ingest(
    `Der Pakt ist da\n${OTHER}Foto: dpa\n${OTHER}<span class="credit">Foto: dpa</span>\n${SENTENCE}`,
  );
  expect(blocksOf(article)[1]).toBe(`caption: ${OTHER} Foto: dpa`);
  expect(repairsOf(article)).toEqual(["2 caption-stood-twice", "3 markup-removed"]);
});

test("a sentence above the text that stands twice is a caption", () => {
  const article = ingest(`Der Pakt ist da\n${OTHER}\n${OTHER}\n${SENTENCE}`);
  expect(blocksOf(article)[1]).toBe(`caption: ${OTHER}`);
});

test("a paragraph that the author repeats stays twice", () => {
  const article = ingest(`Der Pakt ist da\n${SENTENCE}\n${OTHER}\n${OTHER}`);
  expect(blocksOf(article)).toHaveLength(4);
  expect(article.repairs).toEqual([]);
});

test("without a headline the beginning of the first sentence stands in, cut at a comma", () => {
  const long =
    "Nach Berichten aus mehreren Quellen hat das Land nun offiziell bestätigt, dass es Soldaten entsandt hat.";
  const article = ingest(`${long} ${OTHER}\n${SENTENCE}`);
  const words = "Nach Berichten aus mehreren Quellen hat das Land nun offiziell bestätigt";
  expect(article).toMatchObject({ headline: `${words} …`, headlineOrigin: "stand-in" });
  expect(article.repairs).toEqual([{ kind: "headline-missing", line: 1, words }]);
  expect(article.text.startsWith(long)).toBe(true);
});

test("a short first sentence stands in whole", () => {
  expect(ingest(`${OTHER} ${SENTENCE}`)).toMatchObject({ headline: OTHER, headlineOrigin: "stand-in" });
});

test("the editor's headline comes before the article's own, which stays in the text", () => {
  const article = ingest(`Der Pakt ist da\n${SENTENCE}`, { headline: "Ein Pakt" });
  expect(article).toMatchObject({ headline: "Ein Pakt", headlineOrigin: "editor" });
  expect(blocksOf(article)[0]).toBe("heading: Der Pakt ist da");
});

test.each([
  ["– NAG", "NAG"],
  ["— Anna Beispiel", "Anna Beispiel"],
  ["Von Anna Beispiel und Jo van Muster, Seoul", "Anna Beispiel und Jo van Muster, Seoul"],
  ["By Jane Doe", "Jane Doe"],
])("%j at the end is a byline", (line, author) => {
  const article = ingest(`Der Pakt ist da\n${SENTENCE}\n${line}`);
  expect(article.byline).toBe(author);
  expect(blocksOf(article).at(-1)).toBe(`byline: ${line}`);
  expect(article.repairs).toEqual([{ kind: "byline-found", line: 3, words: line }]);
});

test.each(["Von der Leyen reist nach Kiew", "– Das war ein Satz.", "By and large"])(
  "%j at the end is no byline",
  (line) => {
    expect(ingest(`Der Pakt ist da\n${SENTENCE}\n${line}`).byline).toBeUndefined();
  },
);

test("byline and date line under a standfirst are told from the text", () => {
  const article = ingest(
    `Das Ende der Fähre\n${OTHER}\nVon Anna Beispiel\nFreitag, 18. Oktober 2024\n${SENTENCE}\n${SENTENCE}`,
  );
  expect(article).toMatchObject({ headline: "Das Ende der Fähre", byline: "Anna Beispiel" });
  expect(article.dateline?.day).toBe("2024-10-18");
  expect(blocksOf(article).map((block) => block.split(":")[0])).toEqual([
    "heading",
    "paragraph",
    "byline",
    "dateline",
    "paragraph",
    "paragraph",
  ]);
});

test("the days of a chronicle are headings in it, and none is its date", () => {
  const days = ["3. Mai 2024", "5. Mai 2024", "9. Mai 2024"];
  const article = ingest(`Eine Woche\n${OTHER}\n${days.map((day) => `${day}\n${SENTENCE}`).join("\n")}\n${OTHER}`);
  expect(article.dateline).toBeNull();
});

test("a byline above the text is told from the headline", () => {
  const article = ingest(`Der Pakt ist da\nVon Anna Beispiel\n${SENTENCE}`);
  expect(article).toMatchObject({ headline: "Der Pakt ist da", byline: "Anna Beispiel" });
  expect(article.alternativeHeadline).toBeUndefined();
});

test("a short line without a full stop between paragraphs is a subheading; a list or a call is not", () => {
  const article = ingest(`Der Pakt\n${SENTENCE}\nWas er enthält\n${OTHER}\n- Beistand\n${OTHER}\nHilfe!\n${SENTENCE}`);
  expect(blocksOf(article).slice(2)).toEqual([
    "heading: Was er enthält",
    `paragraph: ${OTHER}`,
    "paragraph: - Beistand",
    `paragraph: ${OTHER}`,
    "paragraph: Hilfe!",
    `paragraph: ${SENTENCE}`,
  ]);
});

test("a date line of a day that does not exist is kept, dates nothing, and is reported", () => {
  const bytes = new TextEncoder().encode(`Der Pakt\n31. Februar, 2024\n${SENTENCE}`);
  const { article, diagnostics } = ingestArticle({ name: "a.txt", bytes }, { defaultLanguage: "de" });
  expect(article?.dateline).toBeNull();
  expect(diagnostics).toEqual([
    {
      severity: "warning",
      code: "impossible-dateline",
      place: { file: "a.txt", line: 2 },
      expected: { code: "existing-day" },
      found: { code: "written", text: "31. Februar, 2024" },
    },
  ]);
});

test("a file of another kind is refused with the kinds that can be read", () => {
  const { article, diagnostics } = ingestArticle(
    { name: "a.pdf", bytes: new Uint8Array(9) },
    { defaultLanguage: "de" },
  );
  expect(article).toBeNull();
  expect(diagnostics).toMatchObject([
    { severity: "error", code: "unknown-file-type", found: { code: "written", text: ".pdf" } },
  ]);
  expect(diagnostics[0]?.expected).toMatchObject({
    code: "file-endings",
    endings: expect.arrayContaining([".txt", ".zip"]),
  });
});

test("white space around lines and empty lines do not matter; a byte order mark and carriage returns neither", () => {
  const plain = ingest(`Der Pakt\n${SENTENCE}\n${OTHER}`);
  const spaced = ingest(`\uFEFF  Der Pakt \r\n\r\n\t${SENTENCE}\r\n${OTHER}\r\n`);
  expect(spaced.text).toBe(plain.text);
  expect(spaced.blocks).toEqual(plain.blocks);
});

const line = fc.oneof(
  fc.constantFrom("Der Pakt ist da", "Politik", "18. Oktober, 2024", "– NAG", "Von Anna Beispiel", SENTENCE, OTHER, ""),
  fc.constantFrom(`${SENTENCE}<span class="copyright">dpa</span>`, "<b>Was</b> folgt", "Warum?"),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);

test("whatever a file holds: blocks cover the text in order, and every block's words stand in the file", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const text = withoutPrintedForms(lines.join("\n").normalize("NFC"));
      fc.pre(/[\p{L}\p{N}]/u.test(text) && !text.includes("\0"));
      const article = ingest(text);
      let end = 0;
      for (const block of article.blocks) {
        expect(article.text.slice(end, block.start).trim()).toBe("");
        expect(block.start).toBeLessThan(block.end);
        end = block.end;
      }
      expect(end).toBe(article.text.length);
      const unmarked = text.replace(/<\/?(?:span|b)\b[^<>]*>/g, "").replace(/\s/g, "");
      for (const { start, end } of article.blocks) {
        expect(unmarked).toContain(
          article.text
            .slice(start, end)
            .replace(/<\/?(?:span|b)\b[^<>]*>/g, "")
            .replace(/\s/g, ""),
        );
      }
    }),
  );
});

test.each([
  ["(18. Oktober 2024)", "2024-10-18"],
  ["(dpa, 18.10.2024)", "2024-10-18"],
  ["(AFP/AP 18 October 2024)", "2024-10-18"],
  ["(geboren 18.10.2024)", undefined],
  ["(31.02.2024)", undefined],
])("after the last sentence %s is the article's date line: %s", (brackets, day) => {
  const article = ingest(`Kommt der Pakt?\n${SENTENCE}\n${OTHER} ${brackets}`);
  expect(article.dateline?.day).toBe(day);
  const { start = 0, end = 0 } = article.dateline?.position ?? {};
  if (day) expect(article.text.slice(start, end)).toMatch(/^18.*2024$/);
});

test("a date in brackets inside the last sentence is not the article's", () => {
  expect(ingest(`Kommt der Pakt?\n${SENTENCE}\nSo steht es im Vertrag (18. Oktober 2024)`).dateline).toBeNull();
});

test.each([
  ["2004. The council of Arn sells the works.", "2004. The council of Arn sells the works."],
  ["12. Juni 2021: Der Rat verkauft das Werk.", "12. Juni 2021: Der Rat verkauft das Werk."],
  ["3. März: Der Rat verkauft das Werk.", "3. März: Der Rat verkauft das Werk."],
  ["3. Märchen sind schön.", "Märchen sind schön."],
  ["12. The council of Arn sells the works.", "The council of Arn sells the works."],
])("a line of Markdown that begins with its year is no item of a list: %s", (line, read) => {
  const bytes = new TextEncoder().encode(
    `# The works of Arn\n\nArn lies by the sea, and the works are old.\n\n${line}\n`,
  );
  const { article } = ingestArticle({ name: "works.md", bytes }, { defaultLanguage: "en" });
  const { start, end } = article?.blocks.at(-1) ?? { start: 0, end: 0 };
  expect(article?.text.slice(start, end)).toBe(read);
});
