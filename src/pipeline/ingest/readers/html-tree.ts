import type { DefaultTreeAdapterTypes } from "parse5";
import { withoutPrintedForms } from "../printed-forms.ts";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

export function childrenOf(node: HtmlNode): readonly DefaultTreeAdapterTypes.ChildNode[] {
  return "childNodes" in node ? node.childNodes : [];
}

export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Puts what comes next onto a stack, the first at the top; as arguments, an element's children may be too many. */
export function pushReversed<Item>(stack: Item[], items: readonly Item[]): void {
  for (let at = items.length - 1; at >= 0; at--) stack.push(items[at] as Item);
}

/** All elements below a node, in the order of the page. No recursion: pages may be deep. */
export function elementsIn(root: HtmlNode): HtmlElement[] {
  const found: HtmlElement[] = [];
  const waiting: HtmlNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node)) found.push(node);
    pushReversed(waiting, childrenOf(node));
  }
  return found;
}

/** Never text: programs, forms, hidden and decorative parts. */
const silent = new Set(
  "script style noscript template svg math iframe object embed button select option textarea input canvas audio video head nav footer dialog menu noframes noembed xmp plaintext rt rp".split(
    " ",
  ),
);

/** The words below a node with single spaces; scripts, styles and forms have none. */
export function wordsIn(root: HtmlNode): string {
  return plainWords(spacedWords(root));
}

/** The same with the spaces that stand in the page. */
export function spacedWords(root: HtmlNode): string {
  const words: string[] = [];
  const waiting: HtmlNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === "#text" && "value" in node) words.push(...apart(words.at(-1) ?? "", node.value));
    else if (node === root || !isElement(node) || !isSilent(node)) pushReversed(waiting, childrenOf(node));
    if (isElement(node) && node.tagName === "br") words.push(" ");
  }
  return words.join("");
}

/** A sentence and what stands beside it in another element, such as who took the picture: styles alone keep them apart in the page. */
function apart(before: string, words: string): string[] {
  return endsSentence.test(before) && /^\p{Lu}/u.test(words) ? [" ", words] : [words];
}

const endsSentence = /[\p{Ll}\d][.!?…]["”“’)]?$/u;

/** Words with single spaces, and without what only their printed form has. */
export function plainWords(words: string): string {
  return withoutPrintedForms(words.replace(/[\s\u00a0]+/gu, " ").trim());
}

const hiddenByStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** "[3]" above the line that leads to a note: no word of the sentence. */
function isFootnoteMark(element: HtmlElement): boolean {
  if (element.tagName !== "sup" || element.childNodes.length !== 1) return false;
  const [mark] = childrenOf(element);
  if (!mark || !isElement(mark) || mark.tagName !== "a") return false;
  const [words] = childrenOf(mark);
  return words !== undefined && "value" in words && /^\s*\[?\d{1,3}\]?\s*$/.test(words.value);
}

export function isSilent(element: HtmlElement): boolean {
  return (
    silent.has(element.tagName) ||
    attributeOf(element, "hidden") !== undefined ||
    attributeOf(element, "aria-hidden") === "true" ||
    hiddenByStyle.test(attributeOf(element, "style") ?? "") ||
    isFootnoteMark(element)
  );
}
