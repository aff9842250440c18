import { expect, test } from "vitest";
import { notFoundPage } from "../../../../src/node/pages/not-found-page.ts";
import { aDataset } from "../../../support/builders.ts";

const { timeline } = aDataset();

test("the page for wrong addresses says what to do, in both languages, without script, style or relative address", () => {
  const html = notFoundPage({ ...timeline, title: { de: "Die <Zeit>", en: "The <time>" } });
  expect(html).toContain("Die &lt;Zeit&gt;");
  expect(html).toContain("The &lt;time&gt;");
  expect(html).toContain('<p lang="en">');
  expect(html).toContain('name="robots" content="noindex"');
  expect(html).not.toMatch(/<script|<style|<link|style=|src=|href=/);
});

test("where the site's address is known, it is a link", () => {
  const html = notFoundPage({ ...timeline, site: "https://example.org/zeit/" });
  expect(html.match(/<a href="https:\/\/example\.org\/zeit\/">/g)).toHaveLength(2);
});
