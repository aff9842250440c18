import { findDateline } from "../dateline.ts";
import { type LooseLine, partsOf } from "./html-loose-lines.ts";
import {
  attributeOf,
  childrenOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isSilent,
  plainWords,
  spacedWords,
  wordsIn,
} from "./html-tree.ts";

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
  /comment|sidebar|related|promo|newsletter|cookie|consent|banner|breadcrumb|share|social|teaser|advert|paywall|regwall|recommend/i;
/** What asks for leave to watch the reader may have more sentences than the article behind it. */
const aboutWatching = /\bcookies?\b|personenbezogenen? Daten|\bpersonal data\b|\b(?:unsere|our) \d+ partners?\b/iu;

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

/** Is told the parent of each paragraph and its length. */
type Credit = (parent: HtmlElement, length: number) => void;

/** The lines below a node in the order of the page. */
function linesIn(root: HtmlNode, credit: Credit): FoundLine[] {
  const found: FoundLine[] = [];
  const waiting: (HtmlNode | LooseLine)[] = [root];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    if ("nodes" in part) takeLoose(part, found, credit);
    else if (!isElement(part)) waiting.push(...childrenOf(part).toReversed());
    else if (part !== root && (isSilent(part) || isBeside(part))) continue;
    else if (paragraphs.has(part.tagName) && !holdsParagraphs(part)) take(part, found, credit);
    else waiting.push(...partsOf(part).toReversed());
  }
  return found;
}

function take(element: HtmlElement, found: FoundLine[], credit: Credit): void {
  const text = wordsIn(element);
  const isHeading = /^h[1-6]$/.test(element.tagName);
  const isList = element.tagName === "li" || element.tagName === "dd";
  if (
    text === "" ||
    (isList && text.length < SHORTEST_PARAGRAPH) ||
    linkedShare(childrenOf(element), text) > MOST_LINKED
  )
    return;
  found.push({ text, line: lineOf(element), isCaption: element.tagName === "figcaption", isHeading });
  const parent = parentOf(element);
  if (parent && !isHeading && text.length >= SHORTEST_PARAGRAPH) creditWords(parent, text, credit);
}

/** A line below an element that is no paragraph, with the links and emphasis inside it. */
function takeLoose({ parent, nodes }: LooseLine, found: FoundLine[], credit: Credit): void {
  const text = plainWords(nodes.map(looseWords).join(""));
  const isDate = findDateline(text) !== null;
  if ((text.length < SHORTEST_PARAGRAPH && !isDate) || linkedShare(nodes, text) > MOST_LINKED) return;
  found.push({ text, line: lineOf(parent), isCaption: false, isHeading: false });
  if (!isDate) creditWords(parent, text, credit);
}

/** With the spaces at their ends: the next words go on in the same line. */
function looseWords(node: HtmlNode): string {
  if (!isElement(node)) return "value" in node ? node.value : "";
  return isSilent(node) ? "" : spacedWords(node);
}

function creditWords(parent: HtmlElement, text: string, credit: Credit): void {
  if (!aboutWatching.test(text)) credit(parent, text.length);
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

function linkedShare(nodes: readonly HtmlNode[], text: string): number {
  const linked = nodes.flatMap((child) => (isElement(child) && child.tagName === "a" ? [wordsIn(child).length] : []));
  return linked.reduce((sum, length) => sum + length, 0) / text.length;
}

function parentOf(element: HtmlElement): HtmlElement | null {
  const parent = element.parentNode;
  return parent && "tagName" in parent ? parent : null;
}

function lineOf(element: HtmlElement): number {
  return element.sourceCodeLocation?.startLine ?? 1;
}
