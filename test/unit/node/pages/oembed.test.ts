import { expect, test } from "vitest";
import { oEmbed, oEmbedLink } from "../../../../src/node/pages/oembed.ts";
import type { SitePage } from "../../../../src/node/pages/site-pages.ts";

const SITE = "https://zeit.example/faden/";
const page: SitePage = {
  path: "e/geruecht/",
  canonicalPath: "e/geruecht/",
  subject: { kind: "former" },
  title: 'NIS: "ein Gerücht" – Ein Zeitstrahl',
  isListed: true,
};

test("a page is embedded as a frame of its compact view, as large as told", () => {
  const told = JSON.parse(oEmbed(page, { site: SITE, provider: "Ein Zeitstrahl", card: "cards/geruecht.png" }));
  const { html, ...rest } = told;
  expect(rest).toEqual({
    version: "1.0",
    type: "rich",
    title: 'NIS: "ein Gerücht" – Ein Zeitstrahl',
    provider_name: "Ein Zeitstrahl",
    provider_url: SITE,
    width: 800,
    height: 600,
    thumbnail_url: `${SITE}cards/geruecht.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(html).toBe(
    `<iframe src="${SITE}e/geruecht/?embed" title="NIS: &quot;ein Gerücht&quot; – Ein Zeitstrahl" width="800" height="600" loading="lazy" allow="clipboard-write"></iframe>`,
  );
});

test("it is found by a link in the page's head", () => {
  expect(oEmbedLink(page, SITE)).toBe(
    `<link rel="alternate" type="application/json+oembed" href="${SITE}e/geruecht/oembed.json" title="NIS: &quot;ein Gerücht&quot; – Ein Zeitstrahl">`,
  );
});
