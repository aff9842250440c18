import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { ingestArticle } from "../../../../../src/pipeline/ingest/ingest-article.ts";

const sentence = "Der Rat der Stadt hat am Dienstag einen neuen Damm beschlossen.";

const ingest = (name: string, text: string) => ingestArticle({ name, bytes: strToU8(text) }, { defaultLanguage: "de" });

test.each([
  ["2024-05-04", "2024-05-04"],
  ["2024-05-04T23:30:00+02:00", "2024-05-04"],
  ["4. Mai 2024", "2024-05-04"],
  ["04.05.2024", "2024-05-04"],
  ["May 4, 2024", "2024-05-04"],
  ["4 May 2024, 07:15", "2024-05-04"],
])("front matter and a line of a collection may say %s", (published, day) => {
  const ofHead = ingest("a.md", `---\ntitle: Der Damm\nPublished: ${published}\n---\n${sentence}`);
  const ofLine = ingest("a.json", JSON.stringify({ published, title: "Der Damm", text: sentence }));
  for (const { article, diagnostics } of [ofHead, ofLine]) {
    expect(article?.dateline?.day).toBe(day);
    expect(article?.headline).toBe("Der Damm");
    expect(diagnostics).toEqual([]);
  }
});

test.each(["31.02.2024", "2024-13-01", "gestern", "2024"])(
  "%s is no day, and that is told with its line",
  (published) => {
    const { article, diagnostics } = ingest("a.md", `---\ntitle: Der Damm\ndate: ${published}\n---\n${sentence}`);
    expect(article?.dateline).toBeNull();
    expect(diagnostics).toEqual([
      {
        severity: "warning",
        code: "published-unread",
        place: { file: "a.md", line: 3 },
        expected: { code: "publication-day" },
        found: { code: "written", text: published },
      },
    ]);
  },
);

test("a mistake in front matter is told with its line in the file, and the text is read", () => {
  const { article, diagnostics } = ingest("a.md", `---\ntitle: Der Damm\n\tdate: x\n---\n${sentence}`);
  expect(article?.text).toContain(sentence);
  expect(diagnostics).toMatchObject([{ severity: "warning", code: "front-matter", place: { line: 3 } }]);
});

test("of the dates of a page the first that is a day counts", () => {
  const head = `<meta name="date" content="vor drei Stunden"><time datetime="PT5M">5 Minuten</time>`;
  const page = (time: string) => `<html><head>${head}</head><body><p>${sentence}</p>${time}</body></html>`;
  expect(ingest("a.html", page('<time datetime="2024-05-04T08:00Z">')).article?.dateline?.day).toBe("2024-05-04");
  const undated = ingest("a.html", page(""));
  expect(undated.article?.dateline).toBeNull();
  expect(undated.diagnostics).toEqual([]);
});

test.each([
  '<meta itemprop="datePublished" content="2024-05-04T08:00:00+02:00">',
  '<meta name="DC.date.issued" content="2024-05-04">',
  '<meta property="og:article:published_time" content="2024-05-04T08:00Z">',
  '<meta name="parsely-pub-date" content="2024-05-04T06:00:00Z">',
])("a page may say its day as %s", (meta) => {
  const { article } = ingest("a.html", `<html><head>${meta}</head><body><p>${sentence}</p></body></html>`);
  expect(article?.dateline?.day).toBe("2024-05-04");
});
