import { attributeOf, childrenOf, type HtmlElement, type HtmlNode, isElement, isSilent, wordsIn } from "./html-tree.ts";

/** A paragraph, heading or caption of a page. */
export interface PageLine {
  readonly text: string;
  /** Line of the file. */
  readonly line: number;
  readonly isCaption: boolean;
}

const paragraphs = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "blockquote", "li", "pre", "dd"]);
/** Below it a stretch is a button or a link, not a sentence of an article. */
const SHORTEST_PARAGRAPH = 25;
/** Words in links above this share make a list of links. */
const MOST_LINKED = 0.5;
const besides =
  /comment|sidebar|related|promo|newsletter|cookie|consent|banner|breadcrumb|share|social|teaser|advert|paywall|recommend/i;

/** The lines of the element that holds most of a page's sentences; all lines where none stands out. */
export function mainText(document: HtmlNode): PageLine[] {
  const scores = new Map<HtmlElement, number>();
  const lines = linesIn(document, (element, length) => {
    for (const [parent, share] of [
      [element, 1],
      [parentOf(element), 0.5],
    ] as const) {
      if (parent) scores.set(parent, (scores.get(parent) ?? 0) + length * share * weightOf(parent));
    }
  });
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best) return lines;
  const main = linesIn(best[0], () => undefined);
  const heading = lines.find(
    ({ isHeading, line }) => isHeading && line <= (main[0]?.line ?? 0) && !main.some((own) => own.line === line),
  );
  return heading ? [heading, ...main] : main;
}

function weightOf(element: HtmlElement): number {
  if (element.tagName === "article" || element.tagName === "main" || attributeOf(element, "itemprop") === "articleBody")
    return 2;
  return element.tagName === "body" || element.tagName === "html" ? 0.6 : 1;
}

interface FoundLine extends PageLine {
  readonly isHeading: boolean;
}

/** The lines below a node in the order of the page; `credit` is told the parent of each paragraph and its length. */
function linesIn(root: HtmlNode, credit: (parent: HtmlElement, length: number) => void): FoundLine[] {
  const found: FoundLine[] = [];
  const waiting: HtmlNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) {
      const parent = loose(node);
      if (parent && "value" in node) {
        const text = node.value.replace(/[\s\u00a0]+/gu, " ").trim();
        found.push({ text, line: lineOf(parent), isCaption: false, isHeading: false });
        credit(parent, text.length);
      }
      waiting.push(...childrenOf(node).toReversed());
    } else if (node !== root && (isSilent(node) || isBeside(node))) continue;
    else if (paragraphs.has(node.tagName) && !holdsParagraphs(node)) take(node, found, credit);
    else waiting.push(...childrenOf(node).toReversed());
  }
  return found;
}

function take(element: HtmlElement, found: FoundLine[], credit: (parent: HtmlElement, length: number) => void): void {
  const text = wordsIn(element);
  const isHeading = /^h[1-6]$/.test(element.tagName);
  const isList = element.tagName === "li" || element.tagName === "dd";
  if (text === "" || (isList && text.length < SHORTEST_PARAGRAPH) || linkedShare(element, text) > MOST_LINKED) return;
  found.push({ text, line: lineOf(element), isCaption: element.tagName === "figcaption", isHeading });
  const parent = parentOf(element);
  if (parent && !isHeading && text.length >= SHORTEST_PARAGRAPH) credit(parent, text.length);
}

/** The element of a text that stands in no paragraph: a sentence right in a `div`. */
function loose(node: HtmlNode): HtmlElement | null {
  if (node.nodeName !== "#text" || !("value" in node) || node.value.trim().length < SHORTEST_PARAGRAPH) return null;
  const parent = "parentNode" in node ? node.parentNode : null;
  return parent && isElement(parent as HtmlNode) && (parent as HtmlElement).tagName !== "a"
    ? (parent as HtmlElement)
    : null;
}

function holdsParagraphs(element: HtmlElement): boolean {
  return childrenOf(element).some((child) => isElement(child) && paragraphs.has(child.tagName));
}

function isBeside(element: HtmlElement): boolean {
  return (
    besides.test(`${attributeOf(element, "class") ?? ""} ${attributeOf(element, "id") ?? ""}`) &&
    element.tagName !== "body" &&
    element.tagName !== "article"
  );
}

function linkedShare(element: HtmlElement, text: string): number {
  const linked = childrenOf(element).flatMap((child) =>
    isElement(child) && child.tagName === "a" ? [wordsIn(child).length] : [],
  );
  return linked.reduce((sum, length) => sum + length, 0) / text.length;
}

function parentOf(element: HtmlElement): HtmlElement | null {
  const parent = element.parentNode;
  return parent && "tagName" in parent ? parent : null;
}

function lineOf(element: HtmlElement): number {
  return element.sourceCodeLocation?.startLine ?? 1;
}
