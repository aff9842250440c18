import type { Expected } from "../../model/expected.ts";
import type { Found } from "../../model/found.ts";
import type { Span } from "../../model/span.ts";
import { errorAt, type Finding, type Path } from "../editor-file/finding.ts";
import { type Anchored, anchorQuote, type WantedQuote } from "../evidence/anchor-quote.ts";
import type { LoadedArticle, LoadedArticles } from "../load-articles.ts";
import { rememberFor } from "../remember/remember-for.ts";

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
  const found: Found = { code: "quoted", text: quote };
  switch (anchored.kind) {
    case "ambiguous": {
      const times: Found = { code: "quoted-times", text: quote, count: anchored.count };
      return errorAt(atQuote, "quote-ambiguous", { code: "words-once-in", file }, times);
    }
    case "prefix-differs": {
      const expected: Expected = { code: "words-before-quote", words: anchored.before };
      return errorAt([...path, "prefix"], "prefix-differs", expected, { code: "quoted", text: prefix ?? "" });
    }
    case "altered":
      return errorAt(atQuote, "quote-altered", { code: "exact-words", file, words: anchored.nearest }, found);
    case "missing":
      return errorAt(atQuote, "quote-not-found", { code: "words-in", file, nearest: anchored.nearest }, found);
    default:
      return anchored satisfies never;
  }
}

/** The editor's file is not to blame for a file that cannot be read. */
function articleLeftOut(id: string, path: Path): Finding {
  return {
    severity: "warning",
    code: "article-left-out",
    path: [...path, "article"],
    expected: { code: "readable-article" },
    found: { code: "article-left-out", id },
  };
}
