import { findDateline } from "../dateline.ts";
import { articleIn } from "./html-article.ts";
import { type LooseLine, partsOf } from "./html-loose-lines.ts";
import {
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
/** What stands around advertisements. */
const aboutAds =
  /^(?:advertise?ment|anzeige|werbung|(?:story|article) continues (?:below|after) (?:the )?advertisement)$/i;
/** A number beside a chart, stars between two parts: no words. */
const hasWord = /\p{L}{2}|\d{4}/u;
/** Words in links above this share make a list of links. */
const MOST_LINKED = 0.5;
/** What asks for leave to watch the reader may have more sentences than the article behind it. */
const aboutWatching = /\bcookies?\b|personenbezogenen? Daten|\bpersonal data\b|\b(?:unsere|our) \d+ partners?\b/iu;

/** The lines of the element that holds a page's article; all lines where none stands out. */
export function mainText(document: HtmlNode): PageLine[] {
  const own = new Map<HtmlElement, number>();
  const lines = linesIn(document, isSilent, (element, length) => own.set(element, (own.get(element) ?? 0) + length));
  const { main, isBeside } = articleIn(document, own);
  const text = linesIn(
    main,
    (element) => isSilent(element) || isBeside(element),
    () => undefined,
  );
  const heading = lines.find(
    ({ isHeading, line }) => isHeading && line <= (text[0]?.line ?? 0) && !text.some((other) => other.line === line),
  );
  return heading ? [heading, ...text] : text;
}

interface FoundLine extends PageLine {
  readonly isHeading: boolean;
}

/** Is told the parent of each paragraph and its length. */
type Credit = (parent: HtmlElement, length: number) => void;

/** The lines below a node in the order of the page. */
function linesIn(root: HtmlNode, isLeftOut: (element: HtmlElement) => boolean, credit: Credit): FoundLine[] {
  const found: FoundLine[] = [];
  const waiting: (HtmlNode | LooseLine)[] = [root];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    if ("nodes" in part) takeLoose(part, found, credit);
    else if (!isElement(part)) waiting.push(...childrenOf(part).toReversed());
    else if (part !== root && isLeftOut(part)) continue;
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
    !hasWord.test(text) ||
    aboutAds.test(text) ||
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
