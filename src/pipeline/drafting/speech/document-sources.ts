import type { AttributionStep } from "../../../model/evidence.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isDisputed, isDocument } from "../words/documents.ts";
import { describedAs } from "./unnamed-speaker.ts";

/**
 * What these words name first, where it is a document: "leaked memos seen by …", "court papers", "internen Papieren". Whose mails they are does not
 * speak in them. Null where it is none, or is somebody's report, which is their word.
 */
export function documentNamed(sentence: ReadSentence, tokens: readonly TaggedToken[]): AttributionStep | null {
  const { language } = sentence.words;
  const from = tokens.findIndex(({ tag }) => tag !== "preposition" && tag !== "determiner");
  const end = tokens.findIndex(({ tag }, at) => at > from && opensMore.test(tag));
  const at = (end < 0 ? tokens.length : end) - 1;
  const head = tokens[at];
  if (from < 0 || !head || head.isPossessive || !isDocument(head.lower, language)) return null;
  if (!isDisputed(head.lower, language) && isMadeBy(sentence, tokens.slice(at + 1))) return null;
  const owner = tokens.slice(0, at).findLastIndex(({ isPossessive }) => isPossessive);
  // "Harrow Lines' statement" is its word, its mails are not.
  if (owner >= 0 && !isDisputed(head.lower, language)) return null;
  const own = tokens.slice(owner + 1, at + 1);
  const isBare = language === "de" && !own.some(({ tag }) => tag === "determiner");
  return isBare ? pluralNominative(tokens.slice(from, at + 1)) : describedAs(sentence, own);
}

const opensMore = /^(?:preposition|determiner|verb|auxiliary|modal|mark|pronoun|subordinator|conjunction)$/;

/** "a report | by the ministry", "Bericht | des Ministeriums": whose word it is. */
function isMadeBy({ actors }: ReadSentence, [first, ...others]: readonly TaggedToken[]): boolean {
  const last = others.at(-1);
  return (
    last !== undefined &&
    /^(?:by|from|of|des|der|von|vom)$/.test(first?.lower ?? "") &&
    actors.some(({ position }) => position.start < last.end && (first?.start ?? 0) < position.end)
  );
}

/** "(aus) internen Papieren": without an article it is several, or has no adjective. */
function pluralNominative(tokens: readonly TaggedToken[]): AttributionStep {
  const bare = tokens.map(({ word }, at) =>
    at < tokens.length - 1
      ? word.replace(/(?<=\p{Ll}{2}e)n$/u, "")
      : word.replace(
          /(?<=(?:papier|dokument|protokoll|brief|bericht|urteil|bescheid|auszüg|beleg|vermerk|mitschnitt)e)n$/iu,
          "",
        ),
  );
  const words = bare.join(" ");
  return { kind: "unnamed", words: { de: words, en: words } };
}
