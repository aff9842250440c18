import type { ArticleId } from "../model/ids.ts";

export function Reader({ articleId }: { readonly articleId: ArticleId }) {
  return <p>{articleId}</p>;
}
