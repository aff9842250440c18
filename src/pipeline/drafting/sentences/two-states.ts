import type { Actor } from "../../../model/actor.ts";
import type { ActorMention } from "../../../model/article.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Token } from "./tokens.ts";

/** What is looked through for words that mean the two states of an article. */
interface Mentioning {
  readonly tokens: readonly Token[];
  readonly actors: readonly ActorMention[];
}

/** Finds whom "both countries" or "das Nachbarland" mean, sentence by sentence, in the order of a text. */
export interface TwoStates {
  /** Whom such words of the next sentence mean; the states that it names are known to it and to those after it. */
  next(sentence: Mentioning): ActorMention[];
}

const both = /^(?:beide[nr]?|both|two)$/;
const countries =
  /^(?:länder[n]?|staaten|nachbarländer[n]?|nachbarstaaten|nachbarn|countries|states|nations|neighbou?rs)$/;
const neighbour = /^(?:nachbarland(?:e?s)?|nachbarstaat(?:e?s)?)$/;

/** Whether words stand for states that were named before. */
export function meansStates(words: string): boolean {
  const lower = words.toLowerCase();
  return both.test(lower) || countries.test(lower) || neighbour.test(lower);
}

/** Only an article that has named just two states by then says who is meant. */
export function createTwoStates(byId: ReadonlyMap<ActorId, Actor>): TwoStates {
  const named: ActorId[] = [];
  /** Of a ministry or an army as well. */
  const stateOf = (id: ActorId) =>
    [id, ...(byId.get(id)?.affiliations ?? [])].find((each) => byId.get(each)?.kind === "state") ?? null;
  const isState = ({ actor }: ActorMention) => byId.get(actor)?.kind === "state";
  return {
    next({ tokens, actors }) {
      const own = actors.filter(isState);
      for (const { actor } of own) if (!named.includes(actor)) named.push(actor);
      const [one, other, ...more] = named;
      if (!one || !other || more.length > 0) return [];
      return tokens.flatMap((token, at): ActorMention[] => {
        const [article, next] = [tokens[at - 1], tokens[at + 1]];
        if (both.test(token.lower) && next && countries.test(next.lower) && isTheTwo(token, article))
          return [mentionOf(one, token), mentionOf(other, next)];
        const before = actors.filter(({ actor, position }) => position.end <= token.start && stateOf(actor) !== null);
        // "als Ostmark den Botschafter Westmarks rief, weil die Marine des Nachbarlandes …": whose neighbour may be either's.
        const [last, ...others] = [...new Set(before.map(({ actor }) => stateOf(actor)))];
        const isOther = neighbour.test(token.lower) && /^(?:das|dem|des|den|der)$/.test(article?.lower ?? "");
        const isMeant = isOther && last && others.length === 0 && !isNamed(tokens, at, own);
        return isMeant ? [mentionOf(last === one ? other : one, token)] : [];
      });
    },
  };
}

/** "the two countries", but not "two countries". */
function isTheTwo({ lower }: Token, before: Token | undefined): boolean {
  return lower !== "two" || before?.lower === "the";
}

/** "dem Nachbarland Ostmark" */
function isNamed(tokens: readonly Token[], at: number, own: readonly ActorMention[]): boolean {
  const next = tokens[at + 1];
  return next?.isCapital === true && own.some(({ position }) => position.start === next.start);
}

function mentionOf(actor: ActorId, { start, end }: Token): ActorMention {
  return { actor, position: { start, end } };
}
