import type { LanguageWords } from "../../words/language-words.ts";
import type { TaggedToken } from "../tag-words.ts";
import { hasVerb, isVerb } from "../verbs.ts";
import type { Clause, ClauseKind, GrowingClause } from "./clause.ts";
import { kindOf } from "./clause-kind.ts";
import { goesOnWithoutVerb } from "./gapped.ts";
import { withParticles } from "./particles.ts";
import { isComplete, resume } from "./resume.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { closesMain, isInserted, isSaidAfter, namesSpeaker, standsAlone, waitsForVerb } from "./verb-to-come.ts";

/** Divides a sentence into its clauses, by marks, subordinating words and the verbs around "and". */
export function clausesOf(tokens: readonly TaggedToken[], words: LanguageWords): Clause[] {
  const clauses: GrowingClause[] = [{ kind: "main", opener: null, parent: null, tokens: [] }];
  let current = 0;
  const segments = segmentsOf(tokens, words);
  for (const [at, segment] of segments.entries()) {
    if (segment.tokens.length > 0) current = place(clauses, current, segment, segments.slice(at + 1), words);
  }
  if (words.grammar.verbLast) shareEndings(clauses);
  else onlyClause(clauses, words);
  return clauses
    .filter((clause) => clause.tokens.length > 0)
    .map(({ kind, opener, parent, tokens }) => ({
      kind,
      opener,
      parent,
      tokens: withParticles(tokens, words.grammar),
    }));
}

/** "After the fire of 2019 the council rejected the plan": where no clause follows, "after" belongs to the noun behind it. */
function onlyClause(clauses: GrowingClause[], { grammar }: LanguageWords): void {
  const [only, ...others] = clauses;
  if (only?.kind !== "subordinate" || !grammar.prepositions.has(only.opener ?? "")) return;
  if (others.every(({ kind }) => kind !== "main")) clauses[0] = { ...only, kind: "main", opener: null };
}

/** ", of having sold the lock": goes on with what was said before an apposition. */
function isGerundPhrase([first, next]: readonly TaggedToken[]): boolean {
  const isGerund = next?.lower === "having" || next?.forms.some(({ kind }) => kind === "gerund") === true;
  return first?.lower === "of" && isGerund;
}

/** "An der Werft, die 1931 gebaut wurde, arbeiten 40 Leute": after its verb a German relative clause is over. */
function stillOpen(clauses: readonly GrowingClause[], current: number): number {
  const { kind, parent, tokens } = clauses[current] as GrowingClause;
  const last = tokens.at(-1);
  const isOver = kind === "relative" && parent !== null && last !== undefined && isVerb(last);
  return isOver ? parent : current;
}

/** "war 2017 gewählt und 2021 bestätigt worden": the end of the passive belongs to the clause before "und" as well. */
function shareEndings(clauses: readonly GrowingClause[]): void {
  for (const { kind, parent, tokens } of clauses) {
    const [before, last] = [parent === null ? undefined : clauses[parent], tokens.at(-1)];
    if (kind !== "coordinate" || !before || last?.lower !== "worden") continue;
    if (before.tokens.some(({ lower }) => /^(?:ist|sind|war|waren)$/.test(lower)) && endsInParticiple(before.tokens))
      before.tokens.push(last);
  }
}

function endsInParticiple(tokens: readonly TaggedToken[]): boolean {
  return tokens.at(-1)?.forms.some(({ kind }) => kind === "participle") ?? false;
}

/**
 * "The government, which backed the plant, demanded the money", "A tremor, measured at 5.4, brought down a tower": the English clause around that
 * still waits for its verb; null where none does.
 */
function verbless(
  clauses: readonly GrowingClause[],
  current: number,
  segment: Segment,
  later: readonly Segment[],
  words: LanguageWords,
): number | null {
  const { kind, parent } = clauses[current] as GrowingClause;
  const isInside = kind === "relative" || kind === "participle";
  const around = isInside && parent !== null && !words.grammar.verbLast ? clauses[parent] : undefined;
  return around && closesMain(around, segment, later, words) ? parent : null;
}

/** "warned that it would lose money, and its chief, Ole Brandt, resigned": what is said stands in another tense than what "and" adds. */
function isBackshifted({ kind, tokens }: GrowingClause): boolean {
  return kind === "content" && tokens.some(({ lower }) => /^(?:would|had|could|might)$/.test(lower));
}

/** "Er kam frei, musste aber …": after a comma a German verb with "aber" or "dann" next goes on with the same subject. */
function sharesSubject([verb, ...others]: readonly TaggedToken[], { kind, tokens }: GrowingClause): boolean {
  const isNext = others
    .slice(0, 2)
    .some(({ lower }) => /^(?:aber|jedoch|dann|danach|anschließend|allerdings)$/.test(lower));
  return (
    (kind === "main" && verb !== undefined && isVerb(verb) && isNext && hasVerb(tokens)) ||
    sharesHelper([verb, ...others], { kind, tokens })
  );
}

/** "hatte den Rest bestritten, im Mai aber 3 Millionen überwiesen": after a comma only the participle stands. */
function sharesHelper(
  segment: readonly (TaggedToken | undefined)[],
  { kind, tokens }: Pick<GrowingClause, "kind" | "tokens">,
): boolean {
  const [last, ...others] = segment.toReversed();
  const isParticiple = last?.tag === "verb" && last.forms.some((form) => form.kind === "participle");
  const isAlone = isParticiple && !others.some((token) => token !== undefined && isVerb(token));
  return (
    kind === "main" &&
    isAlone &&
    segment.length > 2 &&
    endsInParticiple(tokens) &&
    tokens.some(({ tag }) => tag === "auxiliary")
  );
}

/** Puts a segment where it belongs, `later` being those after it; the index of the clause that it is now part of. */
function place(
  clauses: GrowingClause[],
  current: number,
  segment: Segment,
  later: readonly Segment[],
  words: LanguageWords,
): number {
  const { tokens, isContent, isApart, isSubject } = segment;
  const clause = clauses[current] as GrowingClause;
  const begin = (kind: ClauseKind, parent: number | null, opener: string | null = null) =>
    clauses.push({ kind, opener, parent, tokens }) - 1;
  const opener = tokens[0]?.lower ?? null;
  if (clause.tokens.length === 0) {
    const kind = isContent ? "content" : kindOf(segment, words);
    // "But teachers warned that …": at the beginning of a sentence it only leads over.
    const leadsOver = kind === "subordinate" && /^(?:but|so)$/.test(opener ?? "");
    if (kind && kind !== "relative" && !leadsOver) clauses[current] = { kind, opener, parent: null, tokens };
    else clause.tokens.push(...tokens);
    return current;
  }
  const home = isContent ? null : verbless(clauses, current, segment, later, words);
  if (home !== null) {
    clauses[home]?.tokens.push(...tokens);
    return home;
  }
  if (isInserted(clause, segment, later, words)) {
    begin("main", null);
    return current;
  }
  const open = words.grammar.verbLast ? waitsForVerb(clauses, current, tokens) : null;
  if (open !== null) {
    const around = clauses[open] as GrowingClause;
    around.tokens.push(...tokens);
    const isReported = kindOf({ ...segment, tokens: around.tokens, before: null }, words) === "content";
    if (isReported) clauses[open] = { ...around, kind: "content", opener: around.tokens[0]?.lower ?? null };
    return open;
  }
  const closes = !isContent && closesMain(clause, segment, later, words);
  const kind = isContent ? "content" : closes ? null : kindOf(segment, words);
  if (kind === "content" && isApart && isSaidAfter(segment, later, words)) return begin("main", null);
  if (kind) return begin(kind, current, opener);
  const around = [segment, ...later];
  if (isApart && standsAlone(around)) return begin("main", null);
  if (namesSpeaker(around, words) && isComplete(clause, words.grammar)) return begin("main", null);
  if (words.grammar.verbLast && sharesSubject(tokens, clause)) return begin("coordinate", current);
  if (isSubject)
    return tokens[0]?.tag !== "conjunction"
      ? begin("subordinate", current, opener)
      : isBackshifted(clause)
        ? begin("main", null)
        : begin("coordinate", current);
  if (hasVerb(tokens) && !closes && !isGerundPhrase(tokens)) return resume(clauses, current, segment, words);
  if (words.grammar.verbLast && !closes && goesOnWithoutVerb(segment, clause)) return begin("coordinate", current);
  const last = words.grammar.verbLast && !closes ? stillOpen(clauses, current) : current;
  clauses[last]?.tokens.push(...tokens);
  return last;
}
