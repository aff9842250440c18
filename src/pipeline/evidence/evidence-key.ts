import type { ArticleId, EvidenceKey } from "../../model/ids.ts";
import { sha256 } from "../hashing/sha256.ts";

const KEY_LENGTH = 8;

/** A short hash of article and quote: the same wherever and whenever it is made, whatever other evidence there is. */
export function evidenceKey(article: ArticleId, exact: string): EvidenceKey {
  return sha256(new TextEncoder().encode(`${article}\n${exact}`)).slice(0, KEY_LENGTH) as EvidenceKey;
}
