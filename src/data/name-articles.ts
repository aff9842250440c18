import type { Article } from "../model/article.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Corpus } from "./corpus.ts";

/** A diagnostic that names articles by their headlines, as readers know them, as far as the corpus has them. */
export function nameArticles<D extends Pick<Diagnostic, "found">>(
  diagnostic: D,
  { articleById }: Pick<Corpus, "articleById">,
): D {
  const { found } = diagnostic;
  if (found.code !== "dates-given") return diagnostic;
  const byId: ReadonlyMap<string, Article> = articleById;
  const named = found.dates.map(({ edtf, articles }) => ({
    edtf,
    articles: articles.map((id) => byId.get(id)?.headline ?? id),
  }));
  return { ...diagnostic, found: { ...found, dates: named } };
}
