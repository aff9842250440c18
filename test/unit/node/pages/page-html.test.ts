import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pageHtml } from "../../../../src/node/pages/page-html.ts";

const startPage = readFileSync("index.html", "utf8").replace(
  'href="/favicon.svg"',
  'href="./favicon.svg" /><script type="module" src="./assets/index.js"></script><link rel="x"',
);
const page = { path: "e/pakt/", title: 'Der "Pakt" & <mehr>' };

test("a page has its own title, escaped", () => {
  const html = pageHtml(startPage, page, { language: "de" });
  expect(html).toContain("<title>Der &quot;Pakt&quot; &amp; &lt;mehr&gt;</title>");
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
  const html = pageHtml(startPage, { ...page, path: "" }, { language: "en" });
  expect(html).toContain('<html lang="en" data-root="./">');
  expect(html).toContain('src="./assets/index.js"');
});

test("what the head gets in addition comes last, after the styles of the start page", () => {
  const html = pageHtml(startPage, page, { language: "de" }, { head: ["<link a>", "<link b>"], content: null });
  expect(html).toContain("    <link a>\n    <link b>\n  </head>");
  expect(html).toContain("<noscript>");
});

test("content takes the place of the app and of the notice that there is nothing without JavaScript", () => {
  const html = pageHtml(startPage, page, { language: "de" }, { head: [], content: '<p>$& "./x"</p>' });
  expect(html).toContain('<div id="root"><p>$& "./x"</p></div>');
  expect(html).not.toContain("<noscript>");
});

test("a start page without the marks that a page needs is refused", () => {
  expect(() => pageHtml("<html><title>x</title></html>", page, { language: "de" })).toThrow("index.html");
});
