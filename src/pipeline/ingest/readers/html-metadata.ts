import { dayIn, type Metadata } from "./given-head.ts";
import {
  attributeOf,
  childrenOf,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  plainWords,
  wordsIn,
} from "./html-tree.ts";

/** Characters of what browsers show as a page's title, and boxes named for a date: more of either tells nothing of an article. */
const LONGEST_PAGE_TITLE = 1000;
const MOST_NAMED_DATES = 20;
/** Characters of a JSON-LD block worth reading. */
const LARGEST_JSON = 500_000;

/** What a page says of its article outside its text. */
export interface PageMetadata extends Metadata {
  /** The text of the article as JSON-LD has it; missing: it has none. */
  readonly body?: string | undefined;
}

/** What a page says of its article in JSON-LD, meta tags and its own elements, in this order. */
export function metadataOf(document: HtmlNode): PageMetadata {
  const elements = elementsIn(document);
  const linked = jsonLd(elements);
  const meta = (...names: string[]) =>
    names.map((name) => metaContent(elements, name)).find((content) => content !== undefined);
  const canonical = elements.find(
    (element) => element.tagName === "link" && attributeOf(element, "rel") === "canonical",
  );
  const url = (canonical && attributeOf(canonical, "href")) ?? meta("og:url");
  const root = elements.find(({ tagName }) => tagName === "html");
  const title = ownTitle(meta("og:title", "twitter:title") ?? headingOf(elements) ?? titleOf(elements), elements);
  return {
    title: headlineOf(linked, elements) ?? title.words,
    body: textOf(linked.articleBody),
    published: [
      textOf(linked.datePublished),
      ...metaDates.map((name) => meta(name)),
      ...publishedParts(elements),
      dayInUrl(url),
      ...elements.filter(({ tagName }) => tagName === "time").map((time) => attributeOf(time, "datetime")),
      ...elements.filter(isNamedDate).slice(0, MOST_NAMED_DATES).map(wordsIn),
    ].find((words) => dayIn(words) !== null),
    publisher: nameOf(linked.publisher) ?? meta("og:site_name", "application-name", "publisher") ?? title.site,
    url,
    language: (root && attributeOf(root, "lang")) ?? meta("og:locale", "content-language"),
  };
}

/** The names under which pages give the day of publication in meta tags: Open Graph, schema.org, Dublin Core, and what publishers made up. */
const metaDates = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.date",
  "dcterms.created",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "parsely-pub-date",
  "sailthru.date",
];

/** What microdata call the day of publication, in any element: the first are the article's, others stand beside links to others. */
function publishedParts(elements: readonly HtmlElement[]): (string | undefined)[] {
  return elements
    .filter((element) => attributeOf(element, "itemprop") === "datePublished")
    .map(
      (element) =>
        ["content", "datetime", "title"].map((name) => attributeOf(element, name)).find(Boolean) ?? wordsIn(element),
    );
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const dayOfUrl = /\/(?<year>(?:19|20)\d\d)[/-](?<month>\d\d?|[a-z]{3})[/-](?<day>\d\d?)(?:[/-]|$)/;

/** Many publishers have the day in the address: "/2024/05/04/", "/2024/may/04/". */
function dayInUrl(url: string | undefined): string | undefined {
  const { year = "", month = "", day = "" } = url?.match(dayOfUrl)?.groups ?? {};
  const number = /^\d/.test(month) ? month : String(months.indexOf(month) + 1);
  return year === "" ? undefined : `${year}-${number.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const dateNames =
  /\b(?:dateline|timestamp|pub(?:lished|lish|lication)?[-_]?date|date[-_]?published|article[-_]?date)\b/i;

/** A box that is named for the date in it. */
function isNamedDate(element: HtmlElement): boolean {
  return dateNames.test(`${attributeOf(element, "class") ?? ""} ${attributeOf(element, "id") ?? ""}`);
}

function metaContent(elements: readonly HtmlElement[], name: string): string | undefined {
  const found = elements.find(
    (element) =>
      element.tagName === "meta" &&
      ["property", "name", "itemprop"]
        .map((key) => attributeOf(element, key))
        .some((key) => key?.toLowerCase() === name),
  );
  return (found && attributeOf(found, "content")) || undefined;
}

/** The heading that the title of the page has, since the first of all may be the name of a section; else the first. */
function headingOf(elements: readonly HtmlElement[]): string | undefined {
  const first = elements.find(({ tagName }) => tagName === "h1");
  return titledHeading(elements) ?? (first && wordsIn(first));
}

/** The longest heading that stands in the title of the page: its name of the site may be a heading, too. */
function titledHeading(elements: readonly HtmlElement[]): string | undefined {
  const title = plainWords((titleOf(elements) ?? "").slice(0, LONGEST_PAGE_TITLE));
  const [longest] = elements
    .filter(({ tagName }) => tagName === "h1" || tagName === "h2")
    .map((heading) => wordsIn(heading))
    .filter((words) => words.includes(" ") && title.includes(words))
    .toSorted((a, b) => b.length - a.length);
  return longest;
}

function titleOf(elements: readonly HtmlElement[]): string | undefined {
  const title = elements.find(({ tagName }) => tagName === "title");
  return (
    title &&
    childrenOf(title)
      .map((node) => ("value" in node ? node.value : ""))
      .join("")
  );
}

/** Between a title and the name of the site in what browsers show as the title of a page. */
const beforeSite = /\s+[-–—|·»:]\s+(?=[^-–—|·»:]+$)/u;

/** A title without the name of the site behind it, where the page has the title by itself as well. */
function ownTitle(
  title: string | undefined,
  elements: readonly HtmlElement[],
): { readonly words: string | undefined; readonly site?: string | undefined } {
  const [words = "", site] = plainWords(title ?? "").split(beforeSite);
  if (site === undefined || words === "") return { words: title };
  const isByItself = elements.some(
    (element) =>
      element.tagName !== "title" &&
      childrenOf(element).some((node) => "value" in node && plainWords(node.value) === words),
  );
  return isByItself ? { words, site } : { words: title };
}

/** What JSON-LD calls the headline; some, such as encyclopedias, have a description there, which the title of the page does not have. */
function headlineOf(linked: LinkedData, elements: readonly HtmlElement[]): string | undefined {
  const headline = textOf(linked.headline);
  const isDescription = linked.name !== undefined && linked.name === titledHeading(elements);
  return isDescription ? textOf(linked.name) : headline;
}

type LinkedData = Readonly<Record<string, unknown>>;

/** What programs that save pages as XML put around a script. */
const xmlWrapping = /^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?|(?:\/\/|\/\*)?\s{0,20}\]\]>(?:\s*\*\/)?\s*$/g;

/** The first block of JSON-LD that is about an article; empty where there is none that can be read. */
function jsonLd(elements: readonly HtmlElement[]): LinkedData {
  for (const element of elements) {
    if (element.tagName !== "script" || attributeOf(element, "type") !== "application/ld+json") continue;
    const text = childrenOf(element)
      .map((node) => ("value" in node ? node.value : ""))
      .join("")
      .replace(xmlWrapping, "");
    const article = text.length <= LARGEST_JSON ? articleIn(parseJson(text)) : undefined;
    if (article) return article;
  }
  return {};
}

function articleIn(value: unknown): LinkedData | undefined {
  const items = Array.isArray(value)
    ? value
    : isObject(value) && Array.isArray(value["@graph"])
      ? value["@graph"]
      : [value];
  return items.filter(isObject).find((item) => /article|posting|report/i.test([item["@type"]].flat().join(" ")));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isObject(value: unknown): value is LinkedData {
  return typeof value === "object" && value !== null;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function nameOf(value: unknown): string | undefined {
  return textOf(value) ?? (isObject(value) ? textOf(value.name) : undefined);
}
