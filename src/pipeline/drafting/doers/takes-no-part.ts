import type { ActorMention } from "../../../model/article.ts";
import type { ActorId } from "../../../model/ids.ts";
import { overlaps } from "../../../model/span.ts";
import { governorOf } from "../occurrences/mentions-in-clause.ts";
import { actsOfSpeech, sendings } from "../occurrences/scene.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import { type KnownActors, phrasesIn, type ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isVerb } from "../sentences/verbs.ts";
import { isOffice } from "../words/offices.ts";
import { isOwner } from "./acting-mentions.ts";
import { isAround } from "./beside-subject.ts";
import { isKinOf } from "./kin.ts";
import { isOfOutsider } from "./outsiders.ts";
import { isPlace, mutual, type NamedScene, type RoleScene } from "./role-scene.ts";

/** Whether somebody whom the telling names takes no part in what it tells. */
export function takesNoPart(sentence: ReadSentence, clause: Clause, mention: ActorMention, scene: NamedScene): boolean {
  const { known, subject, subjectSpan } = scene;
  // "Indiens Premierminister", "der Fraktionschef der CDU": who the subject belongs to takes no part.
  if (subject.length > 0 && subjectSpan !== null && overlaps(subjectSpan, mention.position)) return true;
  if (!isMeantByTheirs(sentence, mention) && isOnlyNear(sentence, mention, clause.tokens, known)) return true;
  if (isLedBy(sentence, mention, known) || isOfOutsider(mention, sentence, known)) return true;
  if (isInsideOther(sentence, clause, mention, scene) || isBacking(sentence, clause, mention)) return true;
  if (isOrigin(sentence, mention, scene) || isBesideSubject(sentence, clause, mention, scene)) return true;
  return isMadeBy(scene) && governorOf(sentence, clause, mention) === "by" && !isAround(sentence, scene, mention);
}

/** "mit den Stimmen von CDU und FDP", "with the help of Dutch police": by whose vote or help something is done takes no part in it. */
function isBacking(sentence: ReadSentence, { tokens }: Clause, { position }: ActorMention): boolean {
  const before = tokens.filter(({ end }) => end <= position.start).slice(-BACKING);
  const help = before.findLastIndex(({ lower }) => backing[sentence.words.language].test(lower));
  const isName = ({ start, word }: TaggedToken) =>
    isOffice[sentence.words.language](word) ||
    sentence.actors.some((mention) => mention.position.start <= start && start < mention.position.end);
  return (
    help > 0 &&
    before.slice(0, help).some(({ lower }) => /^(?:mit|gegen|auf|dank|ohne|with|without|at|thanks)$/.test(lower)) &&
    before.slice(help + 1).every((token) => /^(?:der|des|von|und|of|the|from|and)$/.test(token.lower) || isName(token))
  );
}

/** Words up to a name in such a phrase: "mit den Stimmen von CDU, FDP und …". */
const BACKING = 9;

const backing = {
  de: /^(?:stimmen|unterstützung|zustimmung|enthaltung|hilfe|antrag|wunsch|druck|drängen|vorschlag|initiative|anregung|duldung)$/,
  en: /^(?:votes|support|backing|help|consent|approval|assistance|request|urging|insistence)$/,
};

/** Whether a mention is of whom somebody or something else belongs to. */
function isOnlyNear(
  sentence: ReadSentence,
  mention: ActorMention,
  tokens: readonly TaggedToken[],
  known: KnownActors,
): boolean {
  return isOwner(sentence, mention, tokens, known) || isKinOf(mention, sentence, known);
}

/** "forderte Hilperts Rücktritt", "demanded Olsen's resignation": what concerns somebody themselves, though it only belongs to them by its words. */
function isMeantByTheirs({ tokens }: ReadSentence, { position }: ActorMention): boolean {
  const next = tokens.find(({ start }) => start >= position.end);
  return next !== undefined && theirs.test(next.lower);
}

const theirs =
  /^(?:resignation|ouster|removal|dismissal|impeachment|extradition|rücktritt|entlassung|ablösung|absetzung|abberufung|abwahl|amtsenthebung|auslieferung)$/;

/** "Ein Flugzeug aus Äthiopien landete in Asmara": where the subject comes from is not where it does something. */
function isOrigin(
  { article: { text } }: ReadSentence,
  mention: ActorMention,
  { subjectSpan, isPassive, known, type }: NamedScene,
): boolean {
  if (isPassive || sendings.has(type) || !subjectSpan || !isPlace(mention, known)) return false;
  if (mention.position.start < subjectSpan.end) return false;
  return /^ (?:aus|from) (?:(?:der|dem|den|the) )?(?:[\p{Lu}\p{L}]+ (?:and|und) )?$/u.test(
    text.slice(subjectSpan.end, mention.position.start),
  );
}

/** "Ada Voss, a rival of Ole Brandt, resigned": of what stands between two commas beside an English subject nobody takes part, but for whom it is with. */
function isBesideSubject(
  sentence: ReadSentence,
  clause: Clause,
  mention: ActorMention,
  { subjectSpan, isVerbal }: RoleScene,
): boolean {
  if (sentence.words.grammar.verbLast || !isVerbal || !subjectSpan) return false;
  const { start } = mention.position;
  const verb = clause.tokens.find((token) => token.start >= subjectSpan.end && isVerb(token));
  const isBefore = verb !== undefined && subjectSpan.end <= start && start < verb.start;
  const isApart = sentence.article.text[subjectSpan.end] === ",";
  return isBefore && isApart && !/^(?:with|alongside|between)$/.test(governorOf(sentence, clause, mention) ?? "");
}

/** A newspaper tells what others do; what it finds or wins itself it does. */
export function mayTakePart(actor: ActorId, { subject, type }: RoleScene, { byId }: KnownActors): boolean {
  return byId.get(actor)?.kind !== "media" || (subject.includes(actor) && !actsOfSpeech.has(type));
}

/** "verurteilte den früheren Chef der Kliniken", "Ole Brandt, the chairman of Arn Rail,": what is done by or to whoever leads a body is not done by or to that; in English where the leader is named beside. */
function isLedBy(sentence: ReadSentence, mention: ActorMention, known: KnownActors): boolean {
  const { tokens, words } = sentence;
  if (known.byId.get(mention.actor)?.kind !== "organisation") return false;
  const at = tokens.findIndex(({ start }) => start === mention.position.start);
  const of = at - (tokens[at - 1]?.lower === "the" ? 2 : 1);
  const [leader, article] = [tokens[of - 1], tokens[of]];
  if (words.grammar.verbLast)
    return /^(?:der|des)$/.test(article?.lower ?? "") && leader?.tag === "noun" && isOffice.de(leader.word);
  return (
    article?.lower === "of" &&
    leader !== undefined &&
    isOffice.en(leader.word) &&
    isNamedBeside(sentence, leader, mention, known)
  );
}

/** Whether a person is named right before the words for an office, or right behind the body that it is an office of. */
function isNamedBeside(
  { actors, article: { text } }: ReadSentence,
  office: TaggedToken,
  { position }: ActorMention,
  { byId }: KnownActors,
): boolean {
  return actors.some(
    (mention) =>
      byId.get(mention.actor)?.kind === "person" &&
      (/^,(?: (?:the|an?|then))?(?: \p{Ll}+){0,3} $/u.test(text.slice(mention.position.end, office.start)) ||
        /^, $/.test(text.slice(position.end, mention.position.start))),
  );
}

/** "a lander built by Harrow Labs touched down": in the English active "by" names who did something else. */
function isMadeBy({ isPassive, isVerbal, type }: RoleScene): boolean {
  return isVerbal && !isPassive && !mutual.has(type);
}

/** "walked out over the presence of Ole Brandt", "at the foot of Arn Castle": of an English phrase that says why or where, what its noun belongs to. */
function isInsideOther(
  sentence: ReadSentence,
  clause: Clause,
  mention: ActorMention,
  { isVerbal, known }: Pick<NamedScene, "isVerbal" | "known">,
): boolean {
  if (!isVerbal || sentence.words.grammar.verbLast || isPlace(mention, known)) return false;
  const phrases = phrasesIn(sentence, clause.tokens);
  const at = clause.tokens.findIndex((token) => token.end > mention.position.start);
  const own = phrases.findIndex(({ from, to }) => from <= at && at < to);
  const isApposed = phrases[own]?.preposition === null && phrases[own - 1]?.to === phrases[own]?.from;
  const around = phrases[isApposed ? own - 1 : own];
  const words = clause.tokens.slice(around?.from ?? 0, Math.min(at, around?.to ?? 0)).map(({ lower }) => lower);
  // "out | over the presence of …": the particle of the verb stands before it.
  return words.includes("of") && words.slice(0, 2).some((word) => reasons.test(word));
}

const reasons = /^(?:over|after|amid|despite|during|at|near|before|following|since|because)$/;
