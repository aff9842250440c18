import type { Actor } from "../../../model/actor.ts";
import type { ActorMention } from "../../../model/article.ts";
import type { ActorId } from "../../../model/ids.ts";
import { findEach } from "../../find-each.ts";
import type { References } from "./references.ts";
import type { TaggedToken } from "./tag-words.ts";
import { wordClass } from "./word-class.ts";

/** What a German article calls a body again that it has named. */
const kind =
  /^(?:gewerkschaft|verband|verein|klub|bank|gericht|ministerium|kommission|partei|stiftung|universität|hochschule|klinik|museum|theater|konzern|unternehmen|firma|hersteller|betreiber|versicherer|händler|reederei|werft|brauerei|molkerei|airline|fluggesellschaft|genossenschaft|initiative|behörde|kammer|verlag|agentur)$/;
/** As it stands, or in the genitive. */
const mayBeOfKind = wordClass(({ lower }) => kind.test(lower) || kind.test(lower.replace(/e?s$/, "")));
/** Of these, what any firm is called. */
const firm = /^(?:unternehmen|firma|konzern)$/;
const ofFirm =
  /(?:konzern|unternehmen|firma|hersteller|betreiber|versicherer|händler|reederei|werft|brauerei|molkerei|airline|anbieter|zulieferer|riese|konkurrent(?:en)?|rivale?n?|wettbewerber|branchenerste[rn]?|marktführer|(?:^|\s)(?:ag|gmbh|se|kg|werke|bau|energie|power|stahl|technik))$/;

/** Finds whom "der Konzern" or "die Gewerkschaft" mean, sentence by sentence, in the order of a German text: only one body of that kind may have been named. */
export function createGermanReferences(byId: ReadonlyMap<ActorId, Actor>): References {
  /** The words that tell what each body is. */
  const told = new Map<ActorId, Set<string>>();
  /** Those whom the sentence before named. */
  let latest: ReadonlySet<ActorId> = new Set();
  return {
    firm: () => onlyOne(told, latest, "unternehmen"),
    next({ tokens, actors }) {
      const found = findEach(tokens, (token, at): ActorMention | null => {
        if (!mayBeOfKind(token)) return null;
        // "des Konzerns"
        const word = tokens[at - 1]?.lower === "des" ? token.lower.replace(/e?s$/, "") : token.lower;
        if (!kind.test(word) || !standsAlone(tokens, at)) return null;
        const isNamed = actors.some(({ position }) => position.start < token.end && token.start < position.end);
        const actor = isNamed ? null : onlyOne(told, latest, word);
        return actor === null ? null : { actor, position: { start: token.start, end: token.end } };
      });
      const bodies = actors.filter(({ actor }) => byId.get(actor)?.kind === "organisation");
      // "Sie liefert an die Kessler AG. Das Unternehmen …": that may be either.
      latest = new Set(
        bodies.some((mention) => isBehindPreposition(tokens, mention)) ? [] : bodies.map(({ actor }) => actor),
      );
      for (const { actor, position } of actors) {
        const body = byId.get(actor);
        if (body?.kind !== "organisation") continue;
        const at = tokens.findIndex(({ start }) => start === position.start);
        const words = [tokens[at - 1]?.lower ?? "", ...body.names.de.toLowerCase().split(" ")];
        told.set(actor, new Set([...(told.get(actor) ?? []), ...words]));
      }
      return found;
    },
  };
}

/** "der Konzern", without a word that says which: "der Konzern Elbgas", "das Unternehmen aus Arn". */
function standsAlone(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, article, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  if (!/^(?:der|die|das|dem|den|des)$/.test(article?.lower ?? "")) return false;
  // "rund um die Bank": a place.
  if (before?.tag === "preposition" && !/^(?:gegen|von|durch|mit|an)$/.test(before.lower)) return false;
  return !(next?.tag === "noun" || /^(?:der|des|aus|von|vom|für|in|im|mit)$/.test(next?.lower ?? ""));
}

/** "an die Kessler AG", "vom Rivalen Kessler": of whom a sentence says only what others have to do with them. */
function isBehindPreposition(tokens: readonly TaggedToken[], { position }: ActorMention): boolean {
  const before = tokens.slice(
    0,
    tokens.findIndex(({ end }) => end > position.start),
  );
  const own = before.slice(
    before.findLastIndex(({ tag }) => /^(?:verb|auxiliary|modal|mark|conjunction)$/.test(tag)) + 1,
  );
  return own.some(({ tag }) => tag === "preposition");
}

/** The one body that such a word may mean, or of several firms the one that the sentence before named alone; null where there is none. */
function onlyOne(
  told: ReadonlyMap<ActorId, ReadonlySet<string>>,
  latest: ReadonlySet<ActorId>,
  word: string,
): ActorId | null {
  const isMeant = (words: ReadonlySet<string>) =>
    [...words].some((each) => each.endsWith(word) || (firm.test(word) && ofFirm.test(each)));
  const meant = [...told].filter(([, words]) => isMeant(words)).map(([actor]) => actor);
  const isTold = meant.length > 1 && latest.size === 1 && firm.test(word);
  const [one, ...others] = isTold ? meant.filter((actor) => latest.has(actor)) : meant;
  return one !== undefined && others.length === 0 ? one : null;
}
