import type { Span } from "../model/span.ts";
import { errorAt, type Finding, type Path } from "./editor-file/finding.ts";
import { type Anchored, anchorQuote, type WantedQuote } from "./evidence/anchor-quote.ts";
import type { LoadedArticle, LoadedArticles } from "./load-articles.ts";
import { rememberFor } from "./remember-for.ts";

/** A stretch of an article that can be read. */
export interface FoundPassage {
  readonly article: LoadedArticle;
  readonly position: Span;
}

/** Looks for a quote in an article; `path` is where it stands in the file. An article that does not exist is reported elsewhere. */
export function findPassage(
  id: string,
  wanted: WantedQuote,
  path: Path,
  { articles, leftOut }: LoadedArticles,
): { readonly passage: FoundPassage | null; readonly findings: readonly Finding[] } {
  const article = byId(articles).get(id);
  if (!article) return { passage: null, findings: leftOut.has(id) ? [articleLeftOut(id, path)] : [] };
  const anchored = anchorQuote(article.text, wanted, article.language);
  if (anchored.kind === "found") return { passage: { article, position: anchored.position }, findings: [] };
  return { passage: null, findings: [notAnchored(anchored, wanted, path, article.file)] };
}

const byId = rememberFor(
  (articles: LoadedArticles["articles"]) => new Map<string, LoadedArticle>(articles.map((each) => [each.id, each])),
);

type NotAnchored = Exclude<Anchored, { readonly kind: "found" }>;

function notAnchored(anchored: NotAnchored, { quote, prefix }: WantedQuote, path: Path, file: string): Finding {
  const atQuote = [...path, "quote"];
  const found = `"${quote}"`;
  switch (anchored.kind) {
    case "ambiguous": {
      const expected = `words that stand once in ${file}, or a prefix that tells which`;
      return errorAt(atQuote, "quote-ambiguous", expected, `${found}, which stands there ${anchored.count} times`);
    }
    case "prefix-differs": {
      const expected = `words right before the quote, as "${anchored.before}"`;
      return errorAt([...path, "prefix"], "prefix-differs", expected, `"${prefix}"`);
    }
    case "altered":
      return errorAt(atQuote, "quote-altered", `the exact words of ${file}: "${anchored.nearest}"`, found);
    case "missing": {
      const nearest = anchored.nearest ? `; the nearest are "${anchored.nearest}"` : "";
      return errorAt(atQuote, "quote-not-found", `words that stand in ${file}${nearest}`, found);
    }
    default:
      return anchored satisfies never;
  }
}

/** The editor's file is not to blame for a file that cannot be read. */
function articleLeftOut(id: string, path: Path): Finding {
  const expected = "an article whose file can be read";
  const found = `${id}, which is left out, and this passage with it`;
  return { severity: "warning", code: "article-left-out", path: [...path, "article"], expected, found };
}
