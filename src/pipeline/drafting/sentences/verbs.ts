import type { TaggedToken } from "./tag-words.ts";

/** Whether a token is a verb of any kind. */
export function isVerb({ tag }: TaggedToken): boolean {
  return tag === "verb" || tag === "auxiliary" || tag === "modal";
}

/** Whether there is a verb of any kind among some words. */
export function hasVerb(tokens: readonly TaggedToken[]): boolean {
  return tokens.some(isVerb);
}

/** Whether German words hold all of a predicate: a finite verb, or a participle with its auxiliary; a participle alone describes. */
export function isPredicated(tokens: readonly TaggedToken[]): boolean {
  const isFiniteForm = ({ forms }: TaggedToken) =>
    forms.some(({ kind }) => kind === "present" || kind === "past" || kind === "subjunctive");
  const verbs = tokens.filter(({ tag }) => tag === "verb");
  return (
    verbs.some(isFiniteForm) || (verbs.length > 0 && tokens.some(({ tag }) => tag === "auxiliary" || tag === "modal"))
  );
}

/** A German verb at the end of a clause that no list knows: "… darstellt", "… teilnimmt". */
const finalVerb = /^\p{Ll}+(?:t|te|ten|en|st)$/u;

/** Whether German words end in their finite verb: "… gestoppt worden war", "… stoppte"; not "wurden … gestoppt". */
export function endsInFinite(segment: readonly TaggedToken[]): boolean {
  const last = segment.at(-1);
  if (!last) return false;
  if (last.tag === "auxiliary" || last.tag === "modal") return true;
  const hasHelper = segment.slice(0, -1).some(({ tag }) => tag === "auxiliary" || tag === "modal");
  return !hasHelper && (last.tag === "verb" || (last.tag === "word" && finalVerb.test(last.word)));
}

/** Whether a word is a verb, or looks like one at the end of a German clause. */
export function endsLikeVerb(token: TaggedToken): boolean {
  return isVerb(token) || (token.tag === "word" && finalVerb.test(token.word));
}

/** "the bakery chain known for its rolls": an English participle that says more of the noun before it. */
export function describes(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isParticiple = token?.tag === "verb" && token.forms.some(({ kind }) => kind === "participle");
  return isParticiple && (before?.tag === "noun" || before?.tag === "word") && next?.tag === "preposition";
}
