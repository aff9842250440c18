import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pageHtml } from "../../../../src/node/pages/page-html.ts";
import type { SitePage } from "../../../../src/node/pages/site-pages.ts";

const startPage = readFileSync("index.html", "utf8").replace(
  'href="/favicon.svg"',
  'href="./favicon.svg" /><script type="module" src="./assets/index.js"></script><link rel="x"',
);
const page: SitePage = {
  path: "e/pakt/",
  canonicalPath: "e/pakt/",
  title: 'Der "Pakt" & <mehr>',
  description: "Ein Ereignis",
  isListed: true,
};

test("a page has its own title and description, escaped", () => {
  const html = pageHtml(startPage, page, { language: "de" });
  expect(html).toContain("<title>Der &quot;Pakt&quot; &amp; &lt;mehr&gt;</title>");
  expect(html).toContain('<meta name="description" content="Ein Ereignis" />');
  expect(html.match(/<title>/g)).toHaveLength(1);
});

test("its addresses lead back to the root of the site, wherever that is", () => {
  const html = pageHtml(startPage, page, { language: "de" });
  expect(html).toContain('<html lang="de" data-root="../../">');
  expect(html).toContain('src="../../assets/index.js"');
  expect(html).toContain('href="../../favicon.svg"');
  expect(html).not.toContain('"./');
});

test("the start page stays where it is", () => {
  const html = pageHtml(startPage, { ...page, path: "", canonicalPath: "" }, { language: "en" });
  expect(html).toContain('<html lang="en" data-root="./">');
  expect(html).toContain('src="./assets/index.js"');
});

test("only a page that may not be listed says so", () => {
  expect(pageHtml(startPage, page, { language: "de" })).not.toContain("noindex");
  const unlisted = pageHtml(startPage, { ...page, isListed: false }, { language: "de" });
  expect(unlisted).toContain('<meta name="robots" content="noindex" />');
});

test("where the site's address is known, a page names its one address", () => {
  const former = { ...page, path: "e/vertrag/" };
  expect(pageHtml(startPage, former, { language: "de" })).not.toContain("canonical");
  expect(pageHtml(startPage, former, { language: "de", site: "https://example.org/zeit/" })).toContain(
    '<link rel="canonical" href="https://example.org/zeit/e/pakt/" />',
  );
});

test("a start page without the marks that a page needs is refused", () => {
  expect(() => pageHtml("<html><title>x</title></html>", page, { language: "de" })).toThrow("index.html");
});
