import { childrenOf, type HtmlElement, type HtmlNode, isElement } from "./html-tree.ts";

/** Words right below an element that is no paragraph, up to the next line break or block. */
export interface LooseLine {
  readonly parent: HtmlElement;
  readonly nodes: readonly HtmlNode[];
}

/** What stands within a line, as far as no block stands in it. */
const inline = new Set(
  "a abbr acronym b bdi bdo big center cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** The children of an element, with those together that make a line: "The minister <a>Mira Holt</a> said <b>on Monday</b>". */
export function partsOf(element: HtmlElement): (HtmlNode | LooseLine)[] {
  const parts: (HtmlNode | LooseLine)[] = [];
  let nodes: HtmlNode[] = [];
  const close = () => {
    if (nodes.length > 0) parts.push({ parent: element, nodes });
    nodes = [];
  };
  for (const child of childrenOf(element)) {
    if (isInLine(child)) nodes.push(child);
    else {
      close();
      if (isElement(child) && child.tagName !== "br") parts.push(child);
    }
  }
  close();
  return parts;
}

function isInLine(node: HtmlNode): boolean {
  return !isElement(node) || (inline.has(node.tagName) && childrenOf(node).every(isInLine));
}
