import type { ActorMention } from "../../../model/article.ts";
import type { AttributionStep } from "../../../model/evidence.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isInstitution } from "../words/bodies.ts";
import { isOffice } from "../words/offices.ts";
import { unnamedSpeaker } from "../words/speech-words.ts";

/** Many of these do not speak for all, though what they do is public. */
const crowds =
  /^(?:workers|supporters|voters|residents|campaigners|researchers|scientists|doctors|protesters|demonstrators|strikers|gunmen|insurgents|guerrillas|fighters|militants|rebels|soldiers|troops|officers|groups?|jets?|warplanes|rockets?|missiles|drones|team|mediators|movement|church|school)$/;
/** Alone they may be anybody's: "a spokesman", "officials". */
const forSomebody =
  /^(?:spokes(?:man|woman|person)|officials?|lawyers?|attorney|diplomats?|(?:presse)?sprecher(?:in)?|sprechern|(?:rechts)?anw(?:alt|ältin)|verteidiger(?:in)?)$/i;
/** Who speaks for others by office or trade: for a body, a state, somebody accused. */
const speaking =
  /^(?:officials?|monitors?|spokes(?:man|woman|person)|coastguard|guard|mediator|lawyer|attorney|envoy|negotiator|diplomat|ambassador|minister|president|chancellor|mayor|governor|senator|premier|commissioner|(?:rechts)?anw(?:alt|ältin)|verteidiger(?:in)?|\p{L}*(?:minister|präsident|bürgermeister|botschafter|staatsanw(?:alt|ält))(?:in)?)$/iu;

/** Whether the words for a speaker whom no name tells name a body or who speaks for it: "Schulamt", "Sprecher des Klinikums", "UN monitor". */
export function isSaidByBody(
  step: AttributionStep | undefined,
  { words: { language } }: Pick<ReadSentence, "words">,
): boolean {
  if (step?.kind !== "unnamed" || step.words === unnamedSpeaker) return false;
  const words = step.words[language].split(" ");
  // "a manifest that the coast guard (described)": no body speaks there.
  if ((words.length === 1 && forSomebody.test(words[0] ?? "")) || words.includes("that")) return false;
  // "Arn University professor": somebody of a body, who does not speak for it.
  if (language === "en" && isPersonOf(words.at(-1)?.toLowerCase() ?? "")) return false;
  return words.some(
    (word) => !crowds.test(word.toLowerCase()) && (isInstitution(word, language) || speaking.test(word)),
  );
}

/** Whether somebody speaks in public: people with an office, bodies, states, and bodies that only words tell; no news media, which pass on. */
export function isPublicSpeaker(
  step: AttributionStep | undefined,
  sentence: ReadSentence,
  known: KnownActors,
): boolean {
  if (step?.kind !== "actors") return isSaidByBody(step, sentence);
  return step.actors.length > 0 && step.actors.every((actor) => (known.byId.get(actor)?.kind ?? "media") !== "media");
}

const calledBy = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|lord|lady|dame|herr|frau|col|gen|lt|capt|sgt|cllr|rev)$/;

/**
 * Whether a mention names the actor, and not somebody or something else: "Jermaine Jackson" is no Joe Jackson, "anti-Gaddafi" nobody, "the Arn
 * University professor" not the university, "Gaddafi's smile" not the man.
 */
export function namesSpeaker(
  mention: ActorMention,
  { tokens, words: { language } }: ReadSentence,
  { byId }: KnownActors,
): boolean {
  const { position, actor } = mention;
  const at = tokens.findIndex(({ start, end }) => start <= position.start && position.start < end);
  const last = tokens.findLastIndex(({ start }) => start < position.end);
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[last + 1]];
  if (!token || token.start < position.start) return false;
  const isPerson = byId.get(actor)?.kind === "person";
  const isCapital = before?.tag === "noun" && before.isCapital;
  const isNamePart =
    before !== undefined &&
    (isCapital || /^\p{Ll}+-\p{Lu}/u.test(before.word)) &&
    !isOffice[language](before.word) &&
    !calledBy.test(before.lower);
  if (isPerson) return !(at === last && isNamePart && !isCompound(before)) && tokens[last]?.isPossessive !== true;
  // "the Labour Party's Ada Roe": who is of a body.
  const isNameNext = tokens[last]?.isPossessive === true && after?.tag === "noun" && after.isCapital;
  return !isNameNext && !isTheirs(after, language);
}

/** "Firmenchef Thoma", "CDU-Politiker Falk": in German any noun that says what somebody is may stand before the name. */
function isCompound(token: TaggedToken): boolean {
  return /(?:chef|leiter|sprecher|politiker|vorsitzende[rn]?|experte|forscher|trainer|richter|anwalt|rat|rätin)(?:in)?$/iu.test(
    token.word,
  );
}

/** "the Arn University | professor": a person of a body who does not speak for it. */
function isTheirs(after: TaggedToken | undefined, language: "de" | "en"): boolean {
  return language === "en" && after?.tag === "word" && (isPersonOf(after.lower) || after.lower === "monitor");
}

function isPersonOf(word: string): boolean {
  const isPerson = /(?:or|er|ist|ian|ant|ent|man|woman|student|employee|lawyer)s?$/.test(word);
  return isPerson && !speaking.test(word) && !isInstitution(word, "en");
}

/** Whether these words hold the names of the actors and none of them as the speaker: "the Arn University professor". */
export function areOnlyNear(
  actors: readonly ActorId[],
  from: readonly TaggedToken[],
  sentence: ReadSentence,
  known: KnownActors,
): boolean {
  const isInside = ({ position }: ActorMention) =>
    from.some(({ start, end }) => position.start < end && start < position.end);
  const named = sentence.actors.filter((mention) => actors.includes(mention.actor) && isInside(mention));
  return named.length > 0 && !named.some((mention) => namesSpeaker(mention, sentence, known));
}

/** Whether these words name one of the actors as the speaker. */
export function areNamedIn(
  actors: readonly ActorId[],
  from: readonly TaggedToken[],
  sentence: ReadSentence,
  known: KnownActors,
): boolean {
  return sentence.actors.some(
    (mention) =>
      actors.includes(mention.actor) &&
      from.some(({ start, end }) => mention.position.start < end && start < mention.position.end) &&
      namesSpeaker(mention, sentence, known),
  );
}
