import type { Repair } from "../../model/article.ts";
import type { Language } from "../../model/localized.ts";
import { splitSentences } from "../segmentation/split-sentences.ts";
import type { LabelledLine } from "./label-lines.ts";

/** Two lines of the panel's headline. */
const LONGEST_STAND_IN = 90;

/** A headline, and the repair that it took where the article has none. */
export interface Headline {
  readonly headline: string;
  readonly headlineOrigin: "text" | "stand-in" | "editor";
  readonly repair: Repair | null;
}

/** The editor's headline, else the article's own, else the beginning of its first sentence. */
export function headlineOf(lines: readonly LabelledLine[], given: string | undefined, language: Language): Headline {
  if (given !== undefined) return { headline: given, headlineOrigin: "editor", repair: null };
  const own = lines.find(({ kind }) => kind === "headline");
  if (own) return { headline: own.line.text, headlineOrigin: "text", repair: null };
  const first = (lines.find(({ kind }) => kind === "paragraph") ?? (lines[0] as LabelledLine)).line;
  const sentence = first.text.slice(0, splitSentences(first.text, language)[0]?.end).trim();
  const words = beginningOf(sentence);
  return {
    headline: words === sentence ? words : `${words} …`,
    headlineOrigin: "stand-in",
    repair: { kind: "headline-missing", line: first.number, words },
  };
}

/** The whole sentence when it is short, else up to a comma or the last word that fits. */
function beginningOf(sentence: string): string {
  if (sentence.length <= LONGEST_STAND_IN) return sentence;
  const fitting = sentence.slice(0, LONGEST_STAND_IN + 1);
  const comma = fitting.lastIndexOf(",");
  const space = fitting.lastIndexOf(" ");
  return fitting.slice(0, comma > LONGEST_STAND_IN / 2 ? comma : space > 0 ? space : LONGEST_STAND_IN);
}
