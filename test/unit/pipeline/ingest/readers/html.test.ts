import { describe, expect, test } from "vitest";
import { ingestArticle } from "../../../../../src/pipeline/ingest/ingest-article.ts";

const first = "Die Stadträtin Mira Holt unterzeichnete am 3. Mai 2024 in Bernau ein Abkommen mit der Firma Talbau.";
const second = "Die Arbeiten sollen nach ihren Angaben im Juni 2025 beginnen und zwei Jahre dauern.";
const watching =
  "<p>Wir und unsere 842 Partner speichern Informationen auf Ihrem Gerät, um Ihnen Anzeigen zu zeigen und Inhalte zu messen.</p>";

function ingest(page: string | Uint8Array) {
  const bytes = typeof page === "string" ? new TextEncoder().encode(page) : page;
  const { article } = ingestArticle({ name: "a.html", bytes }, { defaultLanguage: "de" });
  if (!article) throw new Error("it was not read");
  return article;
}

const paragraphsOf = (page: string) => {
  const { text, blocks } = ingest(page);
  return blocks.filter(({ kind }) => kind === "paragraph").map(({ start, end }) => text.slice(start, end));
};

const linked = (articleBody: string) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", articleBody })}</script>`;

describe("the text of a page", () => {
  test.each([
    [
      "that has its sentences right in a box, with links and emphasis",
      `<div>Die Stadträtin <a href="/m">Mira Holt</a> unterzeichnete <b>am 3. Mai 2024</b> in Bernau ein Abkommen mit <span>der <i>Firma</i> Talbau.</span><br><br>${second}</div>`,
    ],
    ["laid out in tables", `<table><tr><td><a href="/">Start</a></td><td>${first}<br>${second}</td></tr></table>`],
    [
      "that breaks its words with hints",
      `<p>${first.replace("Abkommen", "Ab&shy;kom&#x200b;men")}</p><p>${second}</p>`,
    ],
    [
      "with readings above its words and marks of notes",
      `<p>${first.replace("Bernau", "<ruby>Bernau<rp>(</rp><rt>Stadt</rt><rp>)</rp></ruby>")}<sup><a href="#1">[1]</a></sup></p><p>${second}</p>`,
    ],
    [
      "that hides sentences",
      `<p>${first}</p><p style="color:red; display: none">Dieser Satz ist vor allen verborgen, niemand liest ihn hier.</p><p>${second}</p>`,
    ],
    [
      "that asks first for leave to watch the reader",
      `<div class="x1">${watching.repeat(9)}</div><main><p>${first}</p><p>${second}</p></main>`,
    ],
    [
      "each of whose sentences stands in a box of its own",
      `<div class="page"><section><div class="a1"><p>${first}</p></div><div class="ad">Anzeige</div><div class="a2"><p>${second}</p></div></section><div class="b"><p>Bernauer Bote, Am Markt 1, 16321 Bernau</p></div></div>`,
    ],
    [
      "within boxes that are named for what stands beside it",
      `<div class="no-sidebar js-share-on has-comments" id="with-related"><p>${first}</p><p>${second}</p></div>`,
    ],
    [
      "that readers wrote more about than it says",
      `<main><p>${first}</p><p>${second}</p><div id="comments">${`<div><p>${watching}</p></div>`.repeat(9)}${"<p>Das ist doch wieder einmal viel zu teuer für unsere kleine Stadt.</p>".repeat(20)}</div></main>`,
    ],
    ["within a form, as whole pages of some systems", `<form><div><p>${first}</p><p>${second}</p></div></form>`],
    ["within an aside", `<main><aside><p>${first}</p><p>${second}</p></aside></main>`],
    [
      "whose paragraphs say that they are to be paid",
      `<p class="regwalled">${first}</p><p class="x paywall">${second}</p>`,
    ],
    [
      "beside boxes that lead elsewhere as a whole",
      `<div><p>${first}</p><p>${second}</p></div><div>${`<a href="/x"><h3>Noch ein Abkommen</h3><p>${first.replace("Bernau", "Ulm")}</p></a>`.repeat(5)}</div>`,
    ],
    [
      "beside many words that make no sentence",
      `<div><p>${first}</p><p>${second}</p></div><div>${"<div><p>Ein Haus am See, ein Boot, ein Steg und Ruhe für alle</p></div>".repeat(5)}</div>`,
    ],
    [
      "with its first sentence in a box of its own below the heading",
      `<h1>Ein Abkommen</h1><div><div>${first}</div></div><article><p>${second}</p></article>`,
    ],
    ["that a program fills", `${linked(`${first}\n\n${second}`)}<p>Die Seite wird geladen, bitte warten.</p>`],
    ["that shows most of what JSON-LD has", `${linked(`${first} Ein anderer Satz.`)}<p>${first}</p><p>${second}</p>`],
  ])("%s is the article's", (_, body) => {
    expect(paragraphsOf(`<html lang="de"><head><title>Ein Abkommen</title></head><body>${body}</body></html>`)).toEqual(
      [first, second],
    );
  });

  test("that has nothing but markup for old browsers is none of it", () => {
    const page =
      "<title>Zeitung</title><frameset><frame src=a><noframes><p>Ihr Browser zeigt keine Rahmen.</p></noframes></frameset>";
    expect(ingest(page).text).toBe("Zeitung");
  });
});

test("what follows an advertisement is the article's, too, in a box of the same kind", () => {
  const third = "Die Stadt zahlt.";
  const page = `<div><div class="part">${`<p>${first}</p>`.repeat(9)}</div><div class="ad">Anzeige</div><div class="part"><p>${second}</p><p>${third}</p></div></div>`;
  expect(paragraphsOf(page).slice(-2)).toEqual([second, third]);
});

test("stars between two parts, numbers beside a chart and words around advertisements are no lines of it", () => {
  const page = `<p>${first}</p><p>* * *</p><div><p>17</p></div><p>Anzeige</p><h3>Advertisement</h3><p>${second}</p>`;
  expect(ingest(page).text).toBe(`${first}\n\n${second}`);
});

test("tags within a script or a comment are no markup, however many stay open", () => {
  const open = "<item>".repeat(1000);
  expect(paragraphsOf(`<script>const x = "${open}";</script><!-- ${open} --><p>${first}</p>`)).toEqual([first]);
});

test("JSON-LD is read that was saved as XML", () => {
  const data = JSON.stringify({ "@type": "NewsArticle", datePublished: "2024-05-04", headline: "Ein Abkommen" });
  for (const wrapped of [`\n<![CDATA[\n${data}\n]]>`, `//<![CDATA[\n${data}\n//]]>`, `/*<![CDATA[*/${data}/*]]>*/`])
    expect(ingest(`<script type="application/ld+json">${wrapped}</script><p>${first}</p>`).dateline?.day).toBe(
      "2024-05-04",
    );
});

test.each([
  ["microdata", '<span itemprop="datePublished" content="2024-05-04T07:00:00-0800">Samstag</span>'],
  ["the hint of microdata", '<abbr itemprop="datePublished" title="2024-05-04T08:00">Samstag</abbr>'],
  ["microdata in words", '<b itemprop="datePublished">4. Mai 2024</b>'],
  ["the address", '<link rel="canonical" href="https://bote.example/stadt/2024/05/04/abkommen.html">'],
  ["the address with the month's name", '<meta property="og:url" content="https://bote.example/2024/may/4/abkommen">'],
  ["a box that is named for it", '<aside><span class="top-timestamp">Samstag, 4. Mai 2024, 11:57 Uhr</span></aside>'],
])("the day of publication is read from %s", (_, part) => {
  const other = '<time datetime="2019-01-02">';
  expect(ingest(`<head>${part.startsWith("<aside") ? "" : other}</head>${part}<p>${first}</p>`).dateline?.day).toBe(
    "2024-05-04",
  );
});

test("an address without a day of the calendar gives none", () => {
  const page = `<link rel="canonical" href="https://bote.example/2024/13/44/abkommen"><p>${first}</p>`;
  expect(ingest(page).dateline).toBeNull();
});

test("a sentence and the credit beside it do not run together", () => {
  const page = `<p>${first}</p><p><span>Die Brücke lag lange im Nebel.</span><span>Foto: Mira Holt</span> <b>Talbau</b>werk</p>`;
  expect(ingest(page).text).toContain("im Nebel. Foto: Mira Holt Talbauwerk");
});

test("a date that stands by itself in a box dates the article", () => {
  const page = `<div><b>Abkommen</b><br>4. Mai 2024<br><br>${first}<br>${second}</div>`;
  expect(ingest(page).dateline?.day).toBe("2024-05-04");
});

describe("the title of a page", () => {
  const page = (title: string, body: string) =>
    ingest(`<title>${title}</title><table><tr><td>${body}<p>${first}</p></td></tr></table>`);

  test("loses the name of the site where the page has it by itself, too; that is then the publisher", () => {
    const { headline, publisher } = page("Abkommen in Bernau - Bernauer Bote", "<b>Abkommen in Bernau</b>");
    expect([headline, publisher]).toEqual(["Abkommen in Bernau", "Bernauer Bote"]);
  });

  test("is the heading that the title of the page has, not that of a section or the name of the site", () => {
    const { headline } = page(
      "Bernauer Bote: Abkommen über die Brücke",
      "<h1>Politik heute</h1><h1>Bernauer Bote</h1><h2>Abkommen über die Brücke</h2>",
    );
    expect(headline).toBe("Abkommen über die Brücke");
  });

  test("is not what an encyclopedia calls the headline of its entry", () => {
    const data = JSON.stringify({ "@type": "Article", name: "Brücke von Bernau", headline: "Bauwerk in Brandenburg" });
    const body = `<script type="application/ld+json">${data}</script><h1>Brücke von Bernau</h1>`;
    expect(page("Brücke von Bernau – Lexikon", body).headline).toBe("Brücke von Bernau");
  });

  test("stays whole where nothing says what of it is the site", () => {
    const { headline, publisher } = page("Bernau - Stadt der Brücken", "<b>Willkommen</b>");
    expect([headline, publisher]).toEqual(["Bernau - Stadt der Brücken", undefined]);
  });
});

test("quotes and dashes of Windows are read in a page that calls itself Latin-1, also where it does so late", () => {
  const words = `<html><head>${'<meta name="x" content="y">'.repeat(60)}<meta charset="iso-8859-1"></head><p>Sie sagte am 3. Mai: \u0084Wir bauen die Br\u00fccke\u0093 \u0096 f\u00fcr 3 Mio. \u0080.</p>`;
  const bytes = Uint8Array.from(words, (sign) => sign.charCodeAt(0));
  expect(ingest(bytes).text).toBe("Sie sagte am 3. Mai: „Wir bauen die Brücke“ – für 3 Mio. €.");
});
