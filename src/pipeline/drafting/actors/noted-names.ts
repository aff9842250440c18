import type { Actor } from "../../../model/actor.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Language } from "../../../model/localized.ts";
import type { NameTrie } from "../../entities/name-trie.ts";
import { findEach } from "../../find-each.ts";
import type { DraftArticle } from "../draft-article.ts";
import { sentencesToDraft } from "../sentences/sentences-to-draft.ts";
import type { Token } from "../sentences/tokens.ts";
import { tokensOf } from "../sentences/tokens.ts";
import { languageWords } from "../words/language-words.ts";
import { isOffice } from "../words/offices.ts";
import { actorsNamed } from "./actors-named.ts";
import { createDescribedStates } from "./described-states.ts";
import { createActingNames } from "./english-acting.ts";
import { englishBodies } from "./english-bodies.ts";
import { germanBodies } from "./german-bodies.ts";
import type { NamedBody } from "./named-body.ts";
import type { NamingSentence } from "./naming-sentence.ts";
import { introducedPeople, nameAfterOffice, nameOfState } from "./people.ts";
import { type StateBody, stateBodiesOf } from "./state-bodies.ts";
import { stateAdjectives, unlistedStates } from "./unlisted-states.ts";

/** A person whom a sentence introduces with a public office. */
export interface NotedPerson {
  readonly name: string;
  /** Named right before; null where none is. */
  readonly state: ActorId | null;
  readonly isRuler: boolean;
}

/** A sentence that introduces somebody or names a state. */
interface NotedSentence {
  readonly people: readonly NotedPerson[];
  readonly states: readonly ActorId[];
  /** Its words with a capital, where it names a state; else empty. */
  readonly words: readonly string[];
}

/** Whom the sentences of an article name, in the order of the text: plain data. */
export interface NotedNames {
  /** Words with a capital, each once. */
  readonly capitals: readonly string[];
  readonly sentences: readonly NotedSentence[];
  readonly bodies: readonly NamedBody[];
  readonly stateBodies: readonly StateBody[];
  /** Words with a capital that stand by themselves, as a name does. */
  readonly alone: readonly string[];
  /** Names of states that are not known beforehand. */
  readonly newStates: readonly string[];
  /** German adjectives of such states, without their endings. */
  readonly adjectives: readonly string[];
  /** English words that may be the adjectives of such states. */
  readonly englishAdjectives: readonly string[];
}

/** Whom everybody knows, and their names. */
export interface GivenActors {
  readonly actors: readonly Actor[];
  readonly names: NameTrie;
  readonly states: ReadonlySet<ActorId>;
}

/** Looks through an article for whoever may be an actor; `given` are those known beforehand. */
export function noteNames(article: DraftArticle, given: GivenActors): NotedNames {
  const capitals = new Set<string>();
  const sentences: NotedSentence[] = [];
  const bodies: NamedBody[] = [];
  const stateBodies: StateBody[] = [];
  const [newStates, englishAdjectives, alone] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const described = createDescribedStates(article.language);
  const acting = article.language === "en" ? createActingNames() : null;
  let heldBy: HolderIn | null = null;
  for (const sentence of namingSentences(article, given)) {
    const { tokens, states, isTaken } = sentence;
    const words = tokens.filter(({ isCapital }) => isCapital).map(({ word }) => word);
    for (const word of words) capitals.add(word);
    for (const word of wordsAlone(tokens, article.language)) alone.add(word);
    const people: NotedPerson[] = [
      ...peopleIn(sentence),
      ...ofStates(sentence, newStates),
      ...(heldBy?.(sentence) ?? []),
    ];
    heldBy = people.length === 0 ? namedNext(sentence) : null;
    if (people.length > 0 || states.length > 0)
      sentences.push({ people, states: states.map(({ actor }) => actor), words: states.length > 0 ? words : [] });
    const find = article.language === "de" ? germanBodies : englishBodies;
    bodies.push(...find(article.text, tokens, isTaken));
    acting?.add(article.text, tokens, isTaken);
    stateBodies.push(...stateBodiesOf(article.text, tokens, states));
    for (const name of unlistedStates(tokens, article.language, isTaken)) newStates.add(name);
    described.add(tokens, isTaken);
    for (const word of stateAdjectives(tokens, article.language, isTaken)) englishAdjectives.add(word);
  }
  return {
    capitals: [...capitals],
    sentences,
    bodies: [...bodies, ...(acting?.bodies() ?? [])],
    stateBodies,
    alone: [...alone],
    newStates: [...new Set([...newStates, ...described.names()])],
    adjectives: described.adjectives(),
    englishAdjectives: [...englishAdjectives],
  };
}

/** "Selwyn said", "when Selwyn announced": between small words; the first word of a sentence only before its verb. */
function wordsAlone(tokens: readonly Token[], language: Language): string[] {
  const { verbs, grammar } = languageWords[language];
  return findEach(tokens, ({ word, isCapital, isPossessive }, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (!isCapital || !next || next.isCapital) return null;
    const isPart = before?.isCapital && !(at === 1 && grammar.tags.has(before.lower));
    return !isPart && (before || isPossessive || verbs.has(next.lower) || next.word === ",") ? word : null;
  });
}

function* namingSentences(article: DraftArticle, given: GivenActors): Generator<NamingSentence> {
  for (const { bodyStart, end } of sentencesToDraft(article)) {
    const tokens = tokensOf(article.text, { start: bodyStart, end });
    const mentions = actorsNamed(article.text.slice(bodyStart, end), article.language, given.names).map(
      ({ actor, position }) => ({
        actor,
        position: { start: position.start + bodyStart, end: position.end + bodyStart },
      }),
    );
    yield {
      article,
      tokens,
      mentions,
      states: mentions.filter(({ actor }) => given.states.has(actor)),
      isTaken: ({ start, end: last }) => mentions.some(({ position }) => position.start < last && start < position.end),
    };
  }
}

function peopleIn({ article, tokens, mentions, states }: NamingSentence): NotedPerson[] {
  const isOther = (token: { start: number; end: number }) =>
    mentions.some(({ position }) => position.start <= token.start && token.end <= position.end);
  return introducedPeople(tokens, article.language, isOther, article.headline).map(({ name, from, at, isRuler }) => {
    const [first, last] = [tokens[from], tokens[at]];
    const near = states.find(
      ({ position }) => first && last && position.start >= first.start && position.end <= last.start,
    );
    return { name, state: near?.actor ?? null, isRuler };
  });
}

/** Who holds the office that the sentence before was about, as the next one names them. */
type HolderIn = (next: NamingSentence) => readonly NotedPerson[];

/** "Arnland's Ada Voss": somebody by whom a state is told. */
function ofStates({ article, tokens, states }: NamingSentence, newStates: ReadonlySet<string>): NotedPerson[] {
  if (article.language !== "en") return [];
  return findEach(tokens, (token, at) => {
    if (!token.isPossessive) return null;
    const state =
      states.find(({ position }) => position.start <= token.start && token.end <= position.end)?.actor ?? null;
    const name = state || newStates.has(token.word) ? nameOfState(tokens, at + 1) : null;
    return name === null ? null : { name, state, isRuler: false };
  });
}

/** "The former mayor of Arn was jailed. Ole Brandt, 61, was found guilty": whoever the next sentence begins with holds the office; null where this one names no office. */
function namedNext({ article, tokens }: NamingSentence): HolderIn | null {
  if (article.language !== "en" || !opensWithOffice(tokens)) return null;
  return (next) => {
    const name = nameAfterOffice(next.tokens);
    return name === null ? [] : [{ name, state: null, isRuler: false }];
  };
}

/** How many words of an English sentence may tell which office it is about: "The former mayor". */
const OFFICE_REACH = 4;

function opensWithOffice([first, ...others]: readonly Token[]): boolean {
  return (
    /^(?:the|a|an)$/.test(first?.lower ?? "") &&
    others.slice(0, OFFICE_REACH - 1).some(({ word, isPossessive }) => !isPossessive && isOffice.en(word))
  );
}
