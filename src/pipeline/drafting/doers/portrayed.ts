import type { ActorId } from "../../../model/ids.ts";
import { actorsNamed } from "../actors/actors-named.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { rulesOut } from "../words/given-name-forms.ts";
import { diedIn } from "../words/obituaries.ts";
import { privateNamesIn } from "./private-names.ts";

/** Whose life an article tells. */
export interface Portrayed {
  /** As the headline writes it. */
  readonly name: string;
  /** Null of somebody private. */
  readonly actor: ActorId | null;
  /** In English, and as the article's language has it. */
  readonly pronoun: "he" | "she";
  readonly own: string;
}

/** "The woman who …", "Der Mann, der …": headlines of portraits, whose first sentence names whom they are about. */
const portrait =
  /^(?:The (?:wo)?man who|The (?:life|lives) of|Porträt|Portrait|Profile|(?:Der Mann|Die Frau), (?:der|die))(?!\p{L})/u;

/** Sentences in which a lead tells of whom the article is about. */
const LEAD = 4;

/** The person whom an obituary or a portrait is about; null where an article is none, or does not tell whether "he" or "she" stands for them. */
export function portrayedIn(sentences: readonly ReadSentence[], known: KnownActors): Portrayed | null {
  const [first] = sentences;
  const headline = first?.article.headline ?? "";
  const died = diedIn(headline);
  const name = died ?? (first && portrait.test(headline) ? openingName(first, known) : null);
  if (!first || name === null) return null;
  const { language } = first.words;
  const found = actorsNamed(name, language, known.names).find(
    ({ actor, position }) => known.byId.get(actor)?.kind === "person" && position.end === name.length,
  );
  const actor = (found && known.byId.get(found.actor)) ?? null;
  const whole = actor?.names[language] ?? name;
  const lead = sentences.slice(0, LEAD).map(({ article, span }) => article.text.slice(span.start, span.end));
  const pronoun = byGivenName(whole) ?? pronounIn[language](`${headline}\n${lead.join("\n")}`, whole);
  if (!pronoun) return null;
  const own = language === "en" ? pronoun : { he: "er", she: "sie" }[pronoun];
  return { name: whole, actor: actor?.id ?? null, pronoun, own };
}

/** The person, known or private, whom the first sentence of a portrait begins with. */
function openingName(sentence: ReadSentence, { byId }: KnownActors): string | null {
  const { actors, article, tokens } = sentence;
  const people = actors.filter(({ actor }) => byId.get(actor)?.kind === "person").map(({ position }) => position);
  const [first] = [...people, ...privateNamesIn(sentence)].sort((a, b) => a.start - b.start);
  const isFirst = first !== undefined && first.start <= (tokens[2]?.start ?? 0);
  return isFirst ? article.text.slice(first.start, first.end) : null;
}

function byGivenName(name: string): Portrayed["pronoun"] | null {
  if (rulesOut(name, "he")) return "she";
  return rulesOut(name, "she") ? "he" : null;
}

/** By the first pronoun after the name; in German by the noun that stands before the name. */
const pronounIn = {
  en: (lead: string, name: string): Portrayed["pronoun"] | null => {
    const family = name.split(" ").at(-1) as string;
    const after = lead.slice(Math.max(0, lead.indexOf(family, lead.indexOf("\n"))));
    const [, pronoun] = /(?<!\p{L})(he|him|his|she|her)(?!\p{L})/iu.exec(after) ?? [];
    return pronoun ? (/^h(?:e|im|is)$/i.test(pronoun) ? "he" : "she") : null;
  },
  de: (lead: string, name: string): Portrayed["pronoun"] | null => {
    const [, noun] =
      new RegExp(String.raw`(\p{Lu}\p{Ll}{3,}) ${name.replace(/[.*+?^$()[\]{}|\\]/g, "\\$&")}`, "u").exec(lead) ?? [];
    if (noun) return noun.endsWith("in") ? "she" : "he";
    const [, opening] = /(?<=[.!?]\s|\n)(Er|Sie) (?!\p{L}+en )/u.exec(lead) ?? [];
    return opening ? (opening === "Er" ? "he" : "she") : null;
  },
} as const;
