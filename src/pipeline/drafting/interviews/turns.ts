import type { Language } from "../../../model/localized.ts";
import type { Span } from "../../../model/span.ts";
import type { DraftArticle } from "../draft-article.ts";
import { addressedBy, addressesOne, type TurnName, turnNames } from "./turn-names.ts";

/** A paragraph of an interview, or of one in which both speak the part that one of them says. */
export interface Turn extends Span {
  /** Of a paragraph that may be either nothing is told. */
  readonly kind: "frame" | "question" | "answer" | "unsure";
  /** The name that stands before it, or before the one that it goes on with; null where none does. */
  readonly name: string | null;
  readonly text: string;
}

/** A paragraph as it stands, before it is known who says it. */
interface Part extends Span {
  readonly text: string;
  readonly asks: boolean;
}

/** Paragraphs that ask; in fewer, whoever is asked must be addressed. */
const MANY_QUESTIONS = 3;
const FEWEST_QUESTIONS = 2;
/** Share of the others in which somebody says "I" or "we". */
const FIRST_PERSON = 0.4;
/** Words of a paragraph that may put something to whoever answers, without a question mark. */
const LONGEST_PROMPT = 20;
/** Share of every second paragraph that has to ask where all of them are taken for questions. */
const ALTERNATING = 0.6;
/** Share of the paragraphs under one name that ask, where the name is that of whoever asks. */
const ASKING = 0.3;

const firstPerson = {
  de: /(?<!\p{L})(?:ich|wir|mir|mich|uns|mein\p{L}{0,2}|unser\p{L}{0,2})(?!\p{L})/iu,
  en: /(?<!\p{L})(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)(?!\p{L})/u,
} as const;

/** "Das Interview führte …", "Zur Person": no longer the words of whoever answered last. */
const closing =
  /^[*_(]*(?:(?:Das|Dieses) (?:Interview|Gespräch)|Interview:|(?:Die|Mit .{2,60}) (?:Fragen|sprach)|Zur Person|Fragen:|(?:The|This) (?:interview|conversation)|Interview(?:ed)? by)(?!\p{L})/u;

/** Who asks and who answers in the paragraphs of an interview; null where an article is none. */
export function turnsOf({ text, blocks, language }: DraftArticle): readonly Turn[] | null {
  // Of most articles nothing else need be asked.
  if (!text.includes("?")) return null;
  const from = blocks.findIndex(({ kind }) => kind === "paragraph");
  // A question alone in its line looks like a heading.
  const body = blocks.slice(from).filter(({ kind }) => kind === "paragraph" || kind === "heading");
  const parts = body.flatMap((block) => partsOf(text, block, language));
  if (from < 0 || !parts.some(({ asks }) => asks)) return null;
  const end = parts.findIndex((part) => closing.test(part.text));
  const [own, rest] = end < 0 ? [parts, []] : [parts.slice(0, end), parts.slice(end)];
  const names = turnNames(own.map((part) => part.text));
  const turns = namedTurns(own, names, language) ?? bareTurns(own, language);
  return turns && [...turns, ...rest.map((part) => turn(part, "frame"))];
}

/** A paragraph; two, where a question that addresses somebody and its answer stand in one: "Was haben Sie getan? Ich …" */
function partsOf(text: string, { start, end }: Span, language: Language): Part[] {
  const whole = partAt(text, { start, end });
  if (whole.asks) return [whole];
  const mark = /^[^?.!„“"«]{10,300}\?(?=\s)/u.exec(whole.text);
  const asked = mark?.[0] ?? "";
  const isTurn = addressedBy(asked) !== null || addressesOne[language].test(asked);
  if (!isTurn) return [whole];
  const middle = start + text.slice(start, end).indexOf(asked) + asked.length;
  return [partAt(text, { start, end: middle }), partAt(text, { start: middle, end })];
}

function partAt(text: string, { start, end }: Span): Part {
  const own = text.slice(start, end).trim();
  return { start, end, text: own, asks: /\?["”“*_]*$/u.test(own) && !/[„“"«]/.test(own) };
}

function turn({ start, end, text }: Part, kind: Turn["kind"], name: string | null = null): Turn {
  return { start, end, text, kind, name };
}

/** Where names stand before the turns, of both or of whoever answers. */
function namedTurns(
  parts: readonly Part[],
  names: readonly (TurnName | null)[],
  language: Language,
): readonly Turn[] | null {
  const first = parts.findIndex(({ asks }, at) => asks || names[at]);
  const asking = askingNames(parts, names);
  const isQuestion = (at: number) => {
    const own = names[at];
    return own ? asking.has(own.name) : parts[at]?.asks === true;
  };
  const answers = parts.filter((_, at) => names[at] && !isQuestion(at));
  const questions = parts.filter((_, at) => at >= first && isQuestion(at));
  const isInterview = answers.length >= FEWEST_QUESTIONS && questions.some(({ asks }) => asks);
  if (!isInterview || !answers.some(({ text }) => firstPerson[language].test(text))) return null;
  const turns: Turn[] = [];
  for (const [at, part] of parts.entries()) {
    const [own, before] = [names[at], turns.at(-1)];
    if (at < first) turns.push(turn(part, "frame"));
    else if (own) turns.push(turn(part, isQuestion(at) ? "question" : "answer", own.kind === null ? own.name : null));
    else if (part.asks) turns.push(turn(part, "question"));
    else if (asking.size > 0 || !names[at + 1]) turns.push(turn(part, before?.kind ?? "unsure", before?.name ?? null));
    else turns.push(turn(part, mayAsk(part, language) ? "question" : "unsure"));
  }
  return turns;
}

/** The names of those who ask. */
function askingNames(parts: readonly Part[], names: readonly (TurnName | null)[]): ReadonlySet<string> {
  const turns = new Map<string, { all: number; asking: number; kind: TurnName["kind"] }>();
  for (const [at, part] of parts.entries()) {
    const own = names[at];
    if (!own) continue;
    const { all, asking } = turns.get(own.name) ?? { all: 0, asking: 0 };
    turns.set(own.name, { all: all + 1, asking: asking + (part.asks ? 1 : 0), kind: own.kind });
  }
  const asks = [...turns].filter(([, { all, asking, kind }]) => kind === "question" || asking >= ASKING * all);
  return new Set(asks.filter(([, { kind }]) => kind !== "answer").map(([name]) => name));
}

function mayAsk({ text }: Part, language: Language): boolean {
  return text.split(/\s+/).length <= LONGEST_PROMPT && !firstPerson[language].test(text);
}

/** Where no name tells whose turn it is: by question marks, by whom they address, and by who says "I". */
function bareTurns(parts: readonly Part[], language: Language): readonly Turn[] | null {
  const first = parts.findIndex(({ asks }) => asks);
  const isPrompt = parts.map(
    (part, at) =>
      at > first &&
      !part.asks &&
      mayAsk(part, language) &&
      addressesOne[language].test(part.text) &&
      at + 1 < parts.length,
  );
  const asks = parts.map((part, at) => part.asks || isPrompt[at] === true);
  const questions = parts.filter((_, at) => asks[at]);
  const others = parts.filter((_, at) => at > first && !asks[at]);
  const own = others.filter(({ text }) => firstPerson[language].test(withoutQuotes(text)));
  const isMany = parts.filter((part) => part.asks).length >= MANY_QUESTIONS;
  const areEnough = isMany || (questions.length >= FEWEST_QUESTIONS && areAnswered({ questions, others, language }));
  if (!areEnough || own.length === 0 || own.length < FIRST_PERSON * others.length) return null;
  const isInTurn = (at: number) => (at - first) % 2 === 0;
  const turnsToAsk = parts.filter((_, at) => at >= first && isInTurn(at));
  const alternates =
    asks.every((isAsked, at) => !isAsked || isInTurn(at)) && questions.length >= ALTERNATING * turnsToAsk.length;
  return parts.map((part, at) => {
    if (at < first) return turn(part, "frame");
    if (alternates) return turn(part, isInTurn(at) ? "question" : "answer");
    if (asks[at]) return turn(part, "question");
    return turn(part, mayAsk(part, language) ? "unsure" : "answer");
  });
}

/** Of a few questions, whether they are put to somebody who answers them, and are none that a writer asks himself or his readers. */
function areAnswered({
  questions,
  others,
  language,
}: {
  readonly questions: readonly Part[];
  readonly others: readonly Part[];
  readonly language: Language;
}): boolean {
  const areTurns = questions.every(
    ({ text }) => text.split(/\s+/).length <= LONGEST_QUESTION && !firstPerson[language].test(text),
  );
  const own = others.filter(({ text }) => saysI[language].test(withoutQuotes(text)));
  const isNamed = questions.some(({ text }) => addressedBy(text) !== null);
  const isPut = isNamed || questions.some(({ text }) => addressesOne[language].test(text));
  return areTurns && isPut && own.length >= (isNamed ? 1 : OF_FEW * others.length);
}

/** Words of a question, and the share of the answers in which somebody says "I", where there are few. */
const LONGEST_QUESTION = 40;
const OF_FEW = 0.5;

const saysI = { de: /(?<!\p{L})(?:ich|wir)(?!\p{L})/iu, en: /(?<!\p{L})(?:I|[Ww]e)(?!\p{L})/u } as const;

function withoutQuotes(text: string): string {
  return text.replace(/[„“"«][^”“"»]*[”“"»]/gu, "");
}
