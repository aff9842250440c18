import type { AttributionStep } from "../../../model/evidence.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { whoAnswers } from "./interviewee.ts";
import { type Turn, turnsOf } from "./turns.ts";

/** Who speaks in the paragraphs of an interview, where no quotation marks tell. */
export interface Interview {
  /** Whether a sentence is an answer; of a paragraph that may be either nothing is told. */
  readonly partOf: (sentence: ReadSentence) => Turn["kind"];
  /** Who answers there. */
  readonly speakerOf: (sentence: ReadSentence) => AttributionStep;
}

/** The interview that an article is; null where it is none. */
export function interviewIn(sentences: readonly ReadSentence[], known: KnownActors): Interview | null {
  const [one] = sentences;
  const turns = one ? turnsOf(one.article) : null;
  if (!turns) return null;
  const turnOf = ({ span }: ReadSentence) =>
    turns.findLast(({ start, end }) => start <= span.start && span.end <= end) ?? null;
  const partOf = (sentence: ReadSentence) => turnOf(sentence)?.kind ?? "unsure";
  const frame = sentences.filter((sentence) => partOf(sentence) === "frame");
  const answering = whoAnswers(turns, frame, known, one as ReadSentence);
  return { partOf, speakerOf: (sentence) => answering(turnOf(sentence)?.name ?? null) };
}
