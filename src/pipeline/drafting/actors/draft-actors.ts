import type { Actor } from "../../../model/actor.ts";
import type { ActorMention } from "../../../model/article.ts";
import type { ActorId } from "../../../model/ids.ts";
import { findActors } from "../../entities/find-actors.ts";
import { createNameTrie, type NameTrie, namesOf } from "../../entities/name-trie.ts";
import { slugOf } from "../../slug.ts";
import type { DraftArticle } from "../draft-article.ts";
import { sentencesToDraft } from "../sentences/sentences-to-draft.ts";
import { type Token, tokensOf } from "../sentences/tokens.ts";
import { knownAlliances } from "./alliances.ts";
import { nameKey, shortName, withoutCapitals, withoutGenitive } from "./name-shapes.ts";
import { type NamedBody, namedBodiesOf } from "./organisations.ts";
import { introducedPeople } from "./people.ts";
import { rulerStates } from "./ruler-states.ts";
import { type StateBody, stateBodiesOf } from "./state-bodies.ts";
import { states } from "./states.ts";

/** Of a body that is only told by the shape of its name. */
const LEAST_MENTIONS = 2;

/**
 * Everyone who may be an actor of these articles: those the editor knows, the states and alliances of the world, people introduced with
 * a public office, and bodies. Whoever the editor knows is not drafted again.
 */
export function draftActors(articles: readonly DraftArticle[], known: readonly Actor[]): Actor[] {
  const taken = new Set(known.flatMap(namesOf).map(nameKey));
  const isNew = (actor: Actor) => !namesOf(actor).some((name) => taken.has(nameKey(name)));
  const given = [...known, ...[...states, ...knownAlliances].filter(isNew)];
  const trie = createNameTrie(given);
  const found = collect(articles, given, trie);
  const people = peopleOf(found);
  const drafted = [...withRulerStates(people, found, articles, trie), ...bodiesOf(found)].filter(isNew);
  return uniqueIds([...given, ...drafted]);
}

interface Found {
  readonly given: readonly Actor[];
  /** By the key of the name; the state is the first one told. */
  readonly people: Map<string, FoundPerson>;
  readonly bodies: Map<string, NamedBody & { count: number }>;
  readonly stateBodies: Map<string, StateBody & { readonly forms: Set<string> }>;
  /** Every word with a capital, to tell genitives from names. */
  readonly words: Set<string>;
}

interface FoundPerson {
  readonly name: string;
  readonly state: ActorId | null;
  readonly count: number;
  readonly isRuler: boolean;
}

function collect(articles: readonly DraftArticle[], given: readonly Actor[], trie: NameTrie): Found {
  const found: Found = { given, people: new Map(), bodies: new Map(), stateBodies: new Map(), words: new Set() };
  const kinds = new Map(given.map(({ id, kind }) => [id, kind]));
  for (const article of articles) {
    for (const sentence of sentencesToDraft(article)) {
      const tokens = tokensOf(article.text, sentence);
      const words = article.text.slice(sentence.start, sentence.end);
      const mentions = findActors(words, trie).map(({ actor, position }) => ({
        actor,
        position: { start: position.start + sentence.start, end: position.end + sentence.start },
      }));
      for (const { word } of tokens) if (/^\p{Lu}/u.test(word)) found.words.add(word);
      const ofStates = mentions.filter(({ actor }) => kinds.get(actor) === "state");
      collectPeople(found, tokens, article, mentions, ofStates);
      collectBodies(found, article.text, tokens, article, ofStates);
    }
  }
  return found;
}

function collectPeople(
  found: Found,
  tokens: readonly Token[],
  { language }: DraftArticle,
  mentions: readonly ActorMention[],
  ofStates: readonly ActorMention[],
): void {
  const isOther = (token: Token) =>
    mentions.some(({ position }) => position.start <= token.start && token.end <= position.end);
  for (const { name, from, at, isRuler } of introducedPeople(tokens, language, isOther)) {
    const near = ofStates.find(({ position }) => {
      const [first, last] = [tokens[from], tokens[at]];
      return first && last && position.start >= first.start && position.end <= last.start;
    });
    const key = nameKey(name);
    const before = found.people.get(key);
    found.people.set(key, {
      name: before?.name ?? name,
      state: before?.state ?? near?.actor ?? null,
      count: (before?.count ?? 0) + 1,
      isRuler: isRuler || (before?.isRuler ?? false),
    });
  }
}

function collectBodies(
  found: Found,
  text: string,
  tokens: readonly Token[],
  { language }: DraftArticle,
  ofStates: readonly ActorMention[],
): void {
  for (const body of namedBodiesOf(text, tokens, language)) {
    const key = nameKey(body.name);
    const before = found.bodies.get(key);
    found.bodies.set(key, {
      ...(before ?? body),
      count: (before?.count ?? 0) + 1,
      isExplained: body.isExplained || (before?.isExplained ?? false),
    });
  }
  for (const body of stateBodiesOf(text, tokens, ofStates)) {
    const key = `${body.state} ${body.noun.toLowerCase()}`;
    const before = found.stateBodies.get(key);
    found.stateBodies.set(key, { ...(before ?? body), forms: new Set([...(before?.forms ?? []), body.words]) });
  }
}

/** Full names first; a short name joins the full one that ends (or begins) with it, and stands alone where there is none. */
function peopleOf({ people, words }: Found): Actor[] {
  const names = [...people.values()].map((person) => ({ ...person, name: cleanName(person.name, words) }));
  const full = names.filter(({ name }) => name.includes(" "));
  const unique = [...new Map(full.map((each) => [nameKey(each.name), each])).values()];
  const alone = names.filter(
    ({ name, count }) =>
      count >= LEAST_MENTIONS &&
      !name.includes(" ") &&
      !full.some((other) => nameKey(other.name).split(" ").includes(nameKey(name))),
  );
  return [...unique, ...new Map(alone.map((each) => [each.name, each])).values()].map(({ name, state }) => {
    const short = shortName(name);
    const shared = unique.filter((other) => shortName(other.name) === short).length > 1;
    const aliases = short && !shared && short.length > 2 ? [short] : [];
    return actorOf(name, "person", aliases, state ? [state] : []);
  });
}

/** Gives rulers without a named state the one that they are always named with. */
function withRulerStates(
  people: readonly Actor[],
  { people: found, given }: Found,
  articles: readonly DraftArticle[],
  states: NameTrie,
): Actor[] {
  const rulers = new Set(
    [...found.values()].filter(({ isRuler, state }) => isRuler && state === null).map(({ name }) => nameKey(name)),
  );
  const wanting = people.filter(({ names }) => rulers.has(nameKey(names.de)));
  if (wanting.length === 0) return [...people];
  const isState = new Set(given.filter(({ kind }) => kind === "state").map(({ id }) => id));
  const names = createNameTrie(people);
  const company = new Map<ActorId, ActorId[][]>(wanting.map(({ id }) => [id, []]));
  for (const article of articles) {
    for (const { start, end } of sentencesToDraft(article)) {
      const words = article.text.slice(start, end);
      const present = findActors(words, names).map(({ actor }) => actor);
      if (!present.some((actor) => company.has(actor))) continue;
      const taken = new Set(
        people.filter(({ id }) => present.includes(id)).flatMap(({ affiliations }) => affiliations),
      );
      const others = findActors(words, states)
        .map(({ actor }) => actor)
        .filter((actor) => isState.has(actor) && !taken.has(actor));
      for (const actor of new Set(present)) company.get(actor)?.push(others);
    }
  }
  const ruled = rulerStates(company);
  return people.map((person) =>
    ruled.has(person.id) ? { ...person, affiliations: [ruled.get(person.id) as ActorId] } : person,
  );
}

function cleanName(name: string, words: ReadonlySet<string>): string {
  const parts = name.split(" ");
  const last = parts.pop() ?? "";
  return withoutCapitals([...parts, withoutGenitive(last, (bare) => words.has(bare))].join(" "));
}

function bodiesOf({ bodies, stateBodies, given }: Found): Actor[] {
  const named = [...bodies.values()]
    .filter(({ isExplained, count }) => isExplained || count >= LEAST_MENTIONS)
    .map(({ name, kind }) =>
      actorOf(name, kind, /^(?:The|Die|Der|Das) /.test(name) ? [name.replace(/^\p{L}+ /u, "")] : []),
    );
  const ofStates = [...stateBodies.values()].flatMap(({ state, noun, kind, forms }) => {
    const names = given.find(({ id }) => id === state)?.names;
    if (!names) return [];
    const title = noun.charAt(0).toUpperCase() + noun.slice(1);
    const body: Actor = {
      id: `${state}-${slugOf(noun)}` as ActorId,
      kind,
      names: { de: `${title} (${names.de})`, en: `${title} (${names.en})` },
      aliases: [...forms],
      affiliations: [state],
    };
    return [body];
  });
  return [...named, ...ofStates];
}

function actorOf(
  name: string,
  kind: Actor["kind"],
  aliases: readonly string[],
  affiliations: readonly ActorId[] = [],
): Actor {
  return {
    id: (slugOf(name) || "actor") as ActorId,
    kind,
    names: { de: name, en: name },
    aliases: [...aliases],
    affiliations: [...affiliations],
  };
}

/** The first of an id keeps it; later ones are the same name again. */
function uniqueIds(actors: readonly Actor[]): Actor[] {
  const byId = new Map<ActorId, Actor>();
  for (const actor of actors) if (!byId.has(actor.id)) byId.set(actor.id, actor);
  return [...byId.values()];
}
