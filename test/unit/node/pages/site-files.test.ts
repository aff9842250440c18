import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../../src/model/dataset.ts";
import type { EventId } from "../../../../src/model/ids.ts";
import { siteFiles } from "../../../../src/node/pages/site-files.ts";
import { aDataset, anArticle, anEvent, anEvidence, saidBy } from "../../../support/builders.ts";

const SITE = "https://zeit.example/faden/";
const startPage = [
  '<!doctype html>\n<html lang="de" data-root="./">\n  <head>\n    <title>Zeitfaden</title>',
  '    <link rel="stylesheet" href="./assets/index.css">\n  </head>\n  <body>\n    <div id="root"></div>',
  "    <noscript>Ohne Skript nichts.</noscript>\n  </body>\n</html>",
].join("\n");

const id = (text: string) => text as EventId;
const alleged = anEvidence({ stance: "alleges", attribution: [saidBy("nis")], quote: null });
const dataset = aDataset({
  events: [
    anEvent({ id: "pakt", title: 'Der "Pakt" <b>', formerIds: [id("vertrag")] }),
    anEvent({ id: "geruecht", title: "NIS: ein Gerücht", when: null, evidence: [alleged] }),
  ],
  withdrawn: [{ id: id("weg"), formerIds: [], day: "2024-08-01", reason: { de: "Falsch.", en: "Wrong." } }],
  articles: [anArticle(), anArticle({ id: "auszug", rights: "excerpt" })],
});

async function filesOf(
  change: Partial<Dataset["timeline"]> = {},
  events = dataset.events,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const input = {
    dataset: { ...dataset, events, timeline: { ...dataset.timeline, ...change } },
    textOf: () => undefined,
    startPage,
    icon: readFileSync("public/favicon.svg", "utf8"),
    renderers: {
      createPageRenderer: () => (page: { readonly path: string }) => `<p>${page.path}</p>`,
      createCardPainter: () => async (content: object) => new TextEncoder().encode(JSON.stringify(content)),
    },
  };
  for await (const [name, contents] of siteFiles(input)) {
    files.set(name, typeof contents === "string" ? contents : new TextDecoder().decode(contents));
  }
  return files;
}

/** What stands in a page's head: [attribute or element, value]. */
function headOf(files: ReadonlyMap<string, string>, name: string) {
  const html = files.get(name) ?? "";
  const one = (pattern: RegExp) => pattern.exec(html)?.[1] ?? null;
  return {
    html,
    meta: (key: string) => one(new RegExp(`<meta (?:name|property)="${key}" content="([^"]*)">`)),
    canonical: one(/<link rel="canonical" href="([^"]*)">/),
    graph: JSON.parse(one(/<script type="application\/ld\+json">(.*?)<\/script>/) ?? "null"),
  };
}

describe("the files of a site", () => {
  it("are pages, feeds and what installing needs; with an address also oEmbed, a sitemap and cards", async () => {
    const without = [
      "index.html",
      "e/pakt/index.html",
      "e/vertrag/index.html",
      "e/geruecht/index.html",
      "e/weg/index.html",
      "a/article/index.html",
      "a/auszug/index.html",
      "404.html",
      "feed.xml",
      "feed.json",
      "manifest.webmanifest",
      "icons/192.png",
      "icons/512.png",
      "icons/maskable.png",
    ];
    expect([...(await filesOf()).keys()]).toEqual(without);
    expect([...(await filesOf({ site: SITE })).keys()]).toEqual([
      ...without,
      "oembed.json",
      "e/pakt/oembed.json",
      "e/geruecht/oembed.json",
      "sitemap.xml",
      "cards/site.png",
      "cards/pakt.png",
      "cards/geruecht.png",
    ]);
  });

  it("hold nothing absolute of their own without an address", async () => {
    const files = await filesOf();
    for (const [name, text] of files) expect([name, text.includes("https://zeit")]).toEqual([name, false]);
    const { meta, canonical } = headOf(files, "e/pakt/index.html");
    expect([canonical, meta("og:url"), meta("og:image"), meta("twitter:card")]).toEqual([null, null, null, "summary"]);
    expect(files.get("e/pakt/index.html")).not.toContain("json+oembed");
  });

  it("tell in the head of a page what it is about, escaped, with its card", async () => {
    const { html, meta, canonical, graph } = headOf(await filesOf({ site: SITE }), "e/pakt/index.html");
    expect(meta("description")).toBe("1. Juni 2024; im Artikel berichtet. „Ein Satz.“");
    expect(meta("og:title")).toBe("Der &quot;Pakt&quot; &lt;b&gt; – Ein Zeitstrahl");
    expect(meta("og:image")).toBe(`${SITE}cards/pakt.png`);
    expect(meta("og:image:alt")).toBe("Der &quot;Pakt&quot; &lt;b&gt; – 1. Juni 2024 – im Artikel berichtet");
    expect([canonical, meta("og:url")]).toEqual([`${SITE}e/pakt/`, `${SITE}e/pakt/`]);
    expect(graph["@graph"][0]).toMatchObject({ "@type": "Event", name: 'Der "Pakt" <b>' });
    expect(html).toContain("\\u003cb>");
    expect(html).toContain('<div id="root"><p>e/pakt/</p></div>');
  });

  it("name the file that says how to embed a page of its own card, and only there", async () => {
    const files = await filesOf({ site: SITE });
    const found = [...files].flatMap(([name, html]) => {
      const [, href] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(html) ?? [];
      return href ? [[name, href.replace(SITE, "")]] : [];
    });
    expect(found).toEqual([
      ["index.html", "oembed.json"],
      ["e/pakt/index.html", "e/pakt/oembed.json"],
      ["e/geruecht/index.html", "e/geruecht/oembed.json"],
    ]);
    expect(JSON.parse(files.get("e/geruecht/oembed.json") ?? "")).toMatchObject({
      title: "NIS: ein Gerücht – Ein Zeitstrahl",
      thumbnail_url: `${SITE}cards/geruecht.png`,
    });
  });

  it("lead to the icon from wherever they are, and leave the manifest to the app", async () => {
    const files = await filesOf();
    for (const [name, root] of [
      ["index.html", "./"],
      ["a/article/index.html", "../../"],
    ] as const) {
      expect(files.get(name)).not.toContain("manifest");
      expect(files.get(name)).toContain(`<link rel="apple-touch-icon" href="${root}icons/maskable.png">`);
    }
  });

  it("tell an allegation as one everywhere", async () => {
    const files = await filesOf({ site: SITE });
    const { meta, graph } = headOf(files, "e/geruecht/index.html");
    expect(meta("description")).toBe("Ohne Datum; laut nis.");
    expect(meta("og:image:alt")).toBe("NIS: ein Gerücht – ohne Datum – laut nis");
    expect(graph["@graph"].map((thing: { "@type": string }) => thing["@type"])).toEqual(["Claim", "NewsArticle"]);
    expect(JSON.parse(files.get("cards/geruecht.png") ?? "")).toMatchObject({ quote: "", standing: "laut nis" });
  });

  it("mark a draft on its page, its card, in feeds and on the start page, and keep it from search engines", async () => {
    const files = await filesOf({ site: SITE }, [...dataset.events, anEvent({ id: "neu", origin: "drafted" })]);
    const notice = "Entwurf – von der Software vorgeschlagen, nicht geprüft";
    const { html, meta, graph } = headOf(files, "e/neu/index.html");
    expect(html).toContain("<title>Entwurf: neu – Ein Zeitstrahl</title>");
    expect(meta("description")).toBe(`${notice}. 1. Juni 2024; im Artikel berichtet. „Ein Satz.“`);
    expect([meta("og:title"), meta("robots")]).toEqual(["Entwurf: neu – Ein Zeitstrahl", "noindex"]);
    expect(meta("og:image:alt")).toContain(notice);
    expect(graph["@graph"][0]).toMatchObject({ "@type": "Claim", name: "Entwurf: neu", creativeWorkStatus: "Draft" });
    expect(JSON.parse(files.get("cards/neu.png") ?? "")).toMatchObject({ title: "Entwurf: neu", draft: notice });
    for (const feed of ["feed.xml", "feed.json"]) {
      expect(files.get(feed)).toContain("Entwurf: neu (1. Juni 2024)");
      expect(files.get(feed)).toContain("1 von 3 Ereignissen ist ein Entwurf");
    }
    expect(headOf(files, "index.html").meta("description")).toContain("1 von 3 Ereignissen ist ein Entwurf");
    expect(files.get("sitemap.xml")).not.toContain("e/neu/");
  });

  it("lead from a former id to the present one, without the app as well", async () => {
    const { html, canonical } = headOf(await filesOf({ site: SITE }), "e/vertrag/index.html");
    expect(canonical).toBe(`${SITE}e/pakt/`);
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="0; url=../../e/pakt/"></noscript>');
  });

  it("say of a withdrawn event only that and why, and keep it from search engines", async () => {
    const { meta, graph } = headOf(await filesOf({ site: SITE }), "e/weg/index.html");
    expect(meta("description")).toBe("Zurückgezogen am 1. August 2024. Falsch.");
    expect([meta("robots"), graph]).toEqual(["noindex", null]);
  });

  it("list in the sitemap what search engines may list", async () => {
    const places: string[] = [];
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("text", (text) => {
      if (text.trim()) places.push(text);
    });
    parser.write((await filesOf({ site: SITE })).get("sitemap.xml") ?? "").close();
    expect(places).toEqual([SITE, `${SITE}e/pakt/`, `${SITE}e/geruecht/`, `${SITE}a/article/`]);
    expect(headOf(await filesOf(), "a/auszug/index.html").meta("robots")).toBe("noindex");
  });
});
