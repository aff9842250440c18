import type { AttributionStep } from "../../../model/evidence.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Language } from "../../../model/localized.ts";
import type { Span } from "../../../model/span.ts";
import { actorsNamed } from "../actors/actors-named.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { interviewee } from "../words/speech-words.ts";

/** Who speaks in the paragraphs of an interview, where no quotation marks tell. */
export interface Interview {
  /** Who answers. */
  readonly speaker: AttributionStep;
  /** Whether a sentence is an answer; of a paragraph that may be either nothing is told. */
  readonly partOf: (sentence: ReadSentence) => "frame" | "question" | "answer" | "unsure";
}

/** Paragraphs that ask; fewer are in any article. */
const FEWEST_QUESTIONS = 3;
/** Share of the others in which somebody says "I" or "we". */
const FIRST_PERSON = 0.4;
/** Words of a paragraph that may put something to whoever answers, without a question mark. */
const LONGEST_PROMPT = 20;

const firstPerson = {
  de: /(?<!\p{L})(?:ich|wir|mir|mich|uns|mein\p{L}{0,2}|unser\p{L}{0,2})(?!\p{L})/iu,
  en: /(?<!\p{L})(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)(?!\p{L})/u,
} as const;

/** The interview that an article is; null where it is none. */
export function interviewIn(sentences: readonly ReadSentence[], known: KnownActors): Interview | null {
  const [one] = sentences;
  // A question alone in its line looks like a heading.
  const blocks = one?.article.blocks ?? [];
  const paragraphs = blocks
    .slice(blocks.findIndex(({ kind }) => kind === "paragraph"))
    .filter(({ kind }) => kind === "paragraph" || kind === "heading");
  if (!one || paragraphs.length < 2 * FEWEST_QUESTIONS) return null;
  const { article, words } = one;
  const textOf = ({ start, end }: Span) => article.text.slice(start, end).trim();
  const asks = paragraphs.map(
    (paragraph) => /\?["”“*]*$/u.test(textOf(paragraph)) && !/[„“"«]/.test(textOf(paragraph)),
  );
  const first = asks.indexOf(true);
  const others = paragraphs.filter((_, at) => at > first && !asks[at]);
  const own = others.filter((paragraph) => firstPerson[words.language].test(withoutQuotes(textOf(paragraph))));
  const isInterview =
    asks.filter(Boolean).length >= FEWEST_QUESTIONS && own.length >= 1 && own.length >= FIRST_PERSON * others.length;
  if (!isInterview) return null;
  const alternates = asks.every((isAsked, at) => !isAsked || (at - first) % 2 === 0);
  const partOf = (sentence: ReadSentence) => {
    const at = paragraphs.findIndex(({ start, end }) => start <= sentence.span.start && sentence.span.end <= end);
    if (at < first) return "frame";
    if (alternates) return (at - first) % 2 === 0 ? "question" : "answer";
    if (asks[at]) return "question";
    const text = textOf(paragraphs[at] as Span);
    const mayAsk = text.split(/\s+/).length <= LONGEST_PROMPT && !firstPerson[words.language].test(text);
    return mayAsk ? "unsure" : "answer";
  };
  const questions = paragraphs.filter((_, at) => asks[at]).map(textOf);
  const named = addressedIn(questions, words.language, known) ?? mostNamed(sentences, partOf, known);
  return { speaker: named ?? { kind: "unnamed", words: interviewee }, partOf };
}

function withoutQuotes(text: string): string {
  return text.replace(/[„“"«][^”“"»]*[”“"»]/gu, "");
}

const address = /^(?:Frau|Herr|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|Professor|Minister(?:in)?|President|Mayor)? ?$/;

/** "Frau Voss, wie …?": whom a question addresses; null where none does. */
function addressedIn(
  questions: readonly string[],
  language: Language,
  { byId, names }: KnownActors,
): AttributionStep | null {
  for (const question of questions) {
    const addressed = actorsNamed(question, language, names).find(
      ({ actor, position }) =>
        byId.get(actor)?.kind === "person" &&
        question[position.end] === "," &&
        address.test(question.slice(0, position.start).replace(/[*_\s]+/g, " ")),
    );
    if (addressed) return { kind: "actors", actors: [addressed.actor] };
  }
  return null;
}

/** The one person of the public whom the words before the first question name most; null where that may be several. */
function mostNamed(
  sentences: readonly ReadSentence[],
  partOf: Interview["partOf"],
  { byId }: KnownActors,
): AttributionStep | null {
  const counts = new Map<ActorId, number>();
  for (const sentence of sentences) {
    if (partOf(sentence) !== "frame") continue;
    for (const { actor } of sentence.actors)
      if (byId.get(actor)?.kind === "person") counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > (next?.[1] ?? 0) ? { kind: "actors", actors: [most[0]] } : null;
}
