import type { ArticleId, EvidenceKey } from "../../model/ids.ts";
import { sha256 } from "../hashing/sha256.ts";

const KEY_LENGTH = 8;

/** A short hash of article and quote: the same wherever and whenever it is made, whatever other evidence there is. */
export function evidenceKey(article: ArticleId, exact: string): EvidenceKey {
  return sha256(new TextEncoder().encode(`${article}\n${exact}`)).slice(0, KEY_LENGTH) as EvidenceKey;
}

const HEXADECIMAL = 16;

/** The same as a whole number below 2^32: as texts very many would take ten times the memory. */
export function keyNumber(key: EvidenceKey): number {
  return Number.parseInt(key, HEXADECIMAL);
}

export function keyOfNumber(number: number): EvidenceKey {
  return number.toString(HEXADECIMAL).padStart(KEY_LENGTH, "0") as EvidenceKey;
}
