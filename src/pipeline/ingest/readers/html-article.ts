import { attributeOf, childrenOf, elementsIn, type HtmlElement, type HtmlNode, isElement } from "./html-tree.ts";

/** Where a page's article stands. */
export interface PageArticle {
  /** The smallest element that holds it; the document where it is spread over the whole page. */
  readonly main: HtmlNode;
  /** Whether a part of it is none of the article: a box of links, a form for a newsletter, what readers wrote below. */
  readonly isBeside: (element: HtmlElement) => boolean;
}

/** An element is gone into as long as one child holds this share of its sentences; below some 0.7 it costs parts of articles. */
const DEEPER = 0.8;
/** From this share on, a child of the same kind as the largest one is the same text, cut in two by an advertisement. */
const SAME_TEXT = 0.05;
/** What is called the article by the page holds at least this share of the page's sentences. */
const MOST_OF_PAGE = 0.4;
/** What bears a name of something beside the article, but holds this share of the page's sentences, is named for what stands in it. */
const TOO_MUCH = 0.33;

const named =
  /comment|sidebar|related|promo|newsletter|cookie|consent|banner|breadcrumb|share|social|teaser|advert|paywall|regwall|recommend/i;
const comments = /(?:^|\s)(?:comments?|disqus)(?![a-z])/i;
const neverBeside = new Set(["html", "body", "main", "article", "p"]);
/** But some pages stand in a form as a whole. */
const commonlyBeside = new Set(["form", "aside"]);

/** `own` has the characters of sentences that stand right below each element. */
export function articleIn(document: HtmlNode, own: ReadonlyMap<HtmlElement, number>): PageArticle {
  const elements = elementsIn(document);
  const all = sumsOf(elements, own, isComments);
  const total = largestOf(all);
  const isBeside = (element: HtmlElement) =>
    isComments(element) || (isNamedBeside(element) && (all.get(element) ?? 0) < total * TOO_MUCH);
  const sums = sumsOf(elements, own, isBeside);
  return { main: mainElement(document, elements, sums), isBeside };
}

/** The characters of sentences anywhere below each element. */
function sumsOf(
  elements: readonly HtmlElement[],
  own: ReadonlyMap<HtmlElement, number>,
  isLeftOut: (element: HtmlElement) => boolean,
): Map<HtmlElement, number> {
  const sums = new Map(own);
  for (const element of elements.toReversed()) {
    if (isLeftOut(element)) sums.set(element, 0);
    const sum = sums.get(element) ?? 0;
    const parent = element.parentNode;
    if (sum > 0 && parent && "tagName" in parent) sums.set(parent, (sums.get(parent) ?? 0) + sum);
  }
  return sums;
}

function largestOf(sums: ReadonlyMap<HtmlElement, number>): number {
  let largest = 0;
  for (const sum of sums.values()) largest = Math.max(largest, sum);
  return largest;
}

function mainElement(
  document: HtmlNode,
  elements: readonly HtmlElement[],
  sums: ReadonlyMap<HtmlElement, number>,
): HtmlNode {
  const sumOf = (element: HtmlElement) => sums.get(element) ?? 0;
  const total = largestOf(sums);
  if (total === 0) return document;
  const called = elements.filter(isCalledArticle).find((element) => sumOf(element) >= total * MOST_OF_PAGE);
  let here: HtmlNode = called ?? document;
  for (;;) {
    const children: HtmlElement[] = childrenOf(here)
      .filter(isElement)
      .filter((child) => sumOf(child) > 0);
    const [largest] = children.toSorted((a, b) => sumOf(b) - sumOf(a));
    const whole = isElement(here) ? sumOf(here) : total;
    if (!largest || sumOf(largest) < whole * DEEPER) return here;
    if (children.some((child) => child !== largest && isAlike(child, largest) && sumOf(child) >= whole * SAME_TEXT))
      return here;
    here = largest;
  }
}

function isCalledArticle(element: HtmlElement): boolean {
  return element.tagName === "article" || attributeOf(element, "itemprop") === "articleBody";
}

/** Boxes of one class; without any, two boxes are alike by accident. */
function isAlike(one: HtmlElement, other: HtmlElement): boolean {
  const kind = attributeOf(one, "class");
  return kind !== undefined && one.tagName === other.tagName && kind === attributeOf(other, "class");
}

function isNamedBeside(element: HtmlElement): boolean {
  return commonlyBeside.has(element.tagName) || (!neverBeside.has(element.tagName) && named.test(namesOf(element)));
}

function isComments(element: HtmlElement): boolean {
  return !neverBeside.has(element.tagName) && comments.test(namesOf(element));
}

function namesOf(element: HtmlElement): string {
  return `${attributeOf(element, "class") ?? ""} ${attributeOf(element, "id") ?? ""}`;
}
