import { findDateline } from "../dateline.ts";
import { articleIn } from "./html-article.ts";
import { type LooseLine, partsOf } from "./html-loose-lines.ts";
import {
  attributeOf,
  childrenOf,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isSilent,
  plainWords,
  pushReversed,
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
/** The end of a sentence; what has none is a heading, a list, or cut to lead elsewhere. */
const sentence = /[.!?:;][\]"”“»«’')]*$/u;
const LABEL = 0.1;
/** Paragraphs between the heading and the text; more are none of it. */
const LONGEST_STANDFIRST = 3;
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
  const isLeftOut = (element: HtmlElement) => isSilent(element) || isBeside(element);
  const text = linesIn(main, isLeftOut, () => undefined);
  const start = lines.findIndex(({ element }) => element === text[0]?.element);
  return [...headOf(lines.slice(0, start)), ...text];
}

/** Of the lines above the main text the last heading, and the sentences that stand below it in boxes of their own. */
function headOf(above: readonly FoundLine[]): FoundLine[] {
  const heading = above.findLastIndex(({ level }) => level === 1);
  const first = heading < 0 ? above.findLastIndex(({ level }) => level > 0) : heading;
  if (first < 0) return [];
  const standfirst = above
    .slice(first + 1)
    .filter(({ text }) => text.length >= SHORTEST_PARAGRAPH && sentence.test(text));
  return [...above.slice(first, first + 1), ...standfirst.slice(0, LONGEST_STANDFIRST)];
}

interface FoundLine extends PageLine {
  readonly element: HtmlElement;
  /** Of a heading 1 to 6; 0: it is none. */
  readonly level: number;
}

/** Is told the parent of each paragraph and its length. */
type Credit = (parent: HtmlElement, length: number) => void;

/** The lines below a node in the order of the page. */
function linesIn(root: HtmlNode, isLeftOut: (element: HtmlElement) => boolean, credit: Credit): FoundLine[] {
  const found: FoundLine[] = [];
  const waiting: (HtmlNode | LooseLine)[] = [root];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    if ("nodes" in part) takeLoose(part, found, credit);
    else if (!isElement(part)) pushReversed(waiting, childrenOf(part));
    else if (part !== root && (isLeftOut(part) || isLink(part))) continue;
    else if (paragraphs.has(part.tagName) && !holdsParagraphs(part)) take(part, found, credit);
    else pushReversed(waiting, partsOf(part));
  }
  return found;
}

function take(element: HtmlElement, found: FoundLine[], credit: Credit): void {
  const text = wordsIn(element);
  const level = Number(/^h([1-6])$/.exec(element.tagName)?.[1] ?? 0);
  const isList = element.tagName === "li" || element.tagName === "dd";
  if (
    !hasWord.test(text) ||
    aboutAds.test(text) ||
    (isList && text.length < SHORTEST_PARAGRAPH) ||
    linkedShare(childrenOf(element), text) > MOST_LINKED
  )
    return;
  found.push({ text, line: lineOf(element), isCaption: element.tagName === "figcaption", element, level });
  const parent = parentOf(element);
  if (parent && level === 0 && text.length >= SHORTEST_PARAGRAPH) creditWords(parent, text, credit);
}

/** A line below an element that is no paragraph, with the links and emphasis inside it. */
function takeLoose({ parent, nodes }: LooseLine, found: FoundLine[], credit: Credit): void {
  const text = plainWords(nodes.map(looseWords).join(""));
  const isDate = findDateline(text) !== null;
  if ((text.length < SHORTEST_PARAGRAPH && !isDate) || linkedShare(nodes, text) > MOST_LINKED) return;
  found.push({ text, line: lineOf(parent), isCaption: false, element: parent, level: 0 });
  if (!isDate) creditWords(parent, text, credit);
}

/** With the spaces at their ends: the next words go on in the same line. */
function looseWords(node: HtmlNode): string {
  if (!isElement(node)) return "value" in node ? node.value : "";
  return isSilent(node) ? "" : spacedWords(node);
}

function creditWords(parent: HtmlElement, text: string, credit: Credit): void {
  if (!aboutWatching.test(text)) credit(parent, sentence.test(text) ? text.length : text.length * LABEL);
}

/** A box that leads elsewhere as a whole, with a heading and the beginning of another article. */
function isLink(element: HtmlElement): boolean {
  return element.tagName === "a" && attributeOf(element, "href") !== undefined;
}

function holdsParagraphs(element: HtmlElement): boolean {
  return childrenOf(element).some((child) => isElement(child) && paragraphs.has(child.tagName));
}

function linkedShare(nodes: readonly HtmlNode[], text: string): number {
  const links = nodes.flatMap((node) => (isElement(node) && isLink(node) ? [node] : elementsIn(node).filter(isLink)));
  return links.reduce((sum, link) => sum + wordsIn(link).length, 0) / text.length;
}

function parentOf(element: HtmlElement): HtmlElement | null {
  const parent = element.parentNode;
  return parent && "tagName" in parent ? parent : null;
}

function lineOf(element: HtmlElement): number {
  return element.sourceCodeLocation?.startLine ?? 1;
}
