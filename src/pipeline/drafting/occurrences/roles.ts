import type { ActorMention } from "../../../model/article.ts";
import type { EventType, Participant, Role } from "../../../model/event.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Span } from "../../../model/span.ts";
import { overlaps } from "../../../model/span.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import { type KnownActors, phrasesIn, type ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isVerb } from "../sentences/verbs.ts";
import { isOffice } from "../words/offices.ts";
import { isOwner, standsForItself } from "./acting-mentions.ts";
import { isKinOf } from "./kin.ts";
import { governorOf, mentionsIn } from "./mentions-in-clause.ts";
import { isOfOutsider } from "./outsiders.ts";
import { actsOfSpeech, sendings } from "./scene.ts";

/** What decides the roles of those named around an occurrence. */
export interface RoleScene {
  readonly type: EventType;
  /** Where the occurrence is told; who stands elsewhere takes no part. */
  readonly telling: readonly Span[];
  readonly subject: readonly ActorId[];
  /** Where the words for the subject stand; null where it has none of its own. */
  readonly subjectSpan: Span | null;
  readonly isPassive: boolean;
  readonly isVerbal: boolean;
}

/** Between whom things are agreed: there is no agent apart. */
const mutual: ReadonlySet<EventType> = new Set(["agreement", "meeting"]);

/** Who takes part, each once, in the order of the text; the subject first. */
export function participantsIn(
  sentence: ReadSentence,
  clause: Clause,
  scene: RoleScene,
  known: KnownActors,
): Participant[] {
  const inside = mentionsIn(sentence, clause).filter(({ position }) =>
    scene.telling.some((part) => overlaps(part, position)),
  );
  const subject = scene.subject.map((actor) => ({ actor, role: subjectRole(scene) }));
  const named: NamedScene = { inside, known, ...scene };
  const others = inside
    .filter((mention) => !scene.subject.includes(mention.actor) && standsForItself(sentence, mention, known))
    // "Indiens Premierminister", "der Fraktionschef der CDU": who the subject belongs to takes no part.
    .filter(
      ({ position }) =>
        scene.subject.length === 0 || scene.subjectSpan === null || !overlaps(scene.subjectSpan, position),
    )
    .filter((mention) => isMeantByTheirs(sentence, mention) || !isOnlyNear(sentence, mention, clause.tokens, known))
    .filter((mention) => !isLedBy(sentence, mention, known) && !isOfOutsider(mention, sentence, known))
    .filter((mention) => !isInsideOther(sentence, clause, mention, named) && !isBacking(sentence, clause, mention))
    .filter((mention) => !isOrigin(sentence, mention, named) && !isBesideSubject(sentence, clause, mention, scene))
    .filter(
      (mention) =>
        !(isMadeBy(scene) && governorOf(sentence, clause, mention) === "by") || isAround(sentence, scene, mention),
    )
    .map((mention) => ({ actor: mention.actor, role: roleOf(sentence, clause, mention, named) }));
  const first = new Map<ActorId, Participant>();
  for (const each of [...subject, ...others]) {
    if (!first.has(each.actor) && mayTakePart(each.actor, scene, known)) first.set(each.actor, each);
  }
  return [...first.values()];
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
function mayTakePart(actor: ActorId, { subject, type }: RoleScene, { byId }: KnownActors): boolean {
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

function subjectRole({ type, isPassive }: RoleScene): Role {
  if (mutual.has(type)) return "partner";
  return isPassive ? "target" : "agent";
}

/** A scene with those who are named in its telling. */
interface NamedScene extends RoleScene {
  readonly inside: readonly ActorMention[];
  readonly known: KnownActors;
}

function roleOf(sentence: ReadSentence, clause: Clause, mention: ActorMention, scene: NamedScene): Role {
  const { inside, known } = scene;
  const { grammar } = sentence.words;
  const governor = governorOf(sentence, clause, mention);
  if (governor !== null) {
    const role = grammar.prepositions.get(governor) ?? null;
    if (isAround(sentence, scene, mention)) return subjectRole(scene);
    // "von" and "by" name who acts only in the passive, or beside a noun.
    const isOwned = scene.subjectSpan !== null && belongsTo(sentence, scene.subjectSpan, mention);
    if (role === "agent" && isOwned && !(scene.isPassive && opensWithParticiple(clause, mention)))
      return subjectRole(scene);
    if (role === "agent" && isLet(sentence, clause)) return "agent";
    if (role === "agent" && isOfNoun(sentence, clause, mention)) return "target";
    // "Neben Kessler hatte auch Elbgas geboten": besides.
    if (governor === "neben" && clause.tokens.findIndex(({ end }) => end > mention.position.start) === 1)
      return subjectRole(scene);
    if (role === "agent" && !mutual.has(scene.type) && scene.isVerbal && !scene.isPassive)
      return isPlace(mention, known) && !demands(clause) ? "place" : "target";
    if (role === "agent") return mutual.has(scene.type) ? "partner" : "agent";
    // "Die Armee unter General Malo": whoever leads those who act.
    if (/^(?:unter|under)$/.test(governor) && !isPlace(mention, known)) return "agent";
    // "were evacuated from Arnland"
    if (governor === "from" && scene.isPassive && isPlace(mention, known)) return "place";
    // "filed a complaint with the Labor Board"
    if (
      governor === "with" &&
      clause.tokens.some(({ forms }) => forms.some(({ lemma }) => /^(?:file|lodge)$/.test(lemma)))
    )
      return "target";
    // "was sentenced at Arn Crown Court", "an der Arner Börse"
    if (isSeat(governor, mention, known) && !isRecipient(sentence, clause, mention)) return "place";
    // "an investigation into Halden Oil", "bei Präsidentin Voss": neither a body nor a person is a place.
    if (role === "place" && !isPlace(mention, known)) return "target";
    if (role) return role;
  }
  if (isListedWithSubject(sentence, scene, mention)) return subjectRole(scene);
  if (mutual.has(scene.type)) return "partner";
  const isFirst =
    scene.subject.length === 0 &&
    scene.subjectSpan === null &&
    inside[0] === mention &&
    !isBehindEnglishVerb(sentence, clause, scene, mention);
  return isFirst && !scene.isPassive ? "agent" : "target";
}

/** "Bei einem Brand in einem Lager von Nordkai wurden drei Arbeiter verletzt": what stands before the verb of a German main clause is one part, in which "von" says whose something is. */
function isOfNoun({ words }: ReadSentence, { tokens, kind }: Clause, { position }: ActorMention): boolean {
  const verb = tokens.find(({ tag }) => /^(?:verb|auxiliary|modal)$/.test(tag))?.start ?? 0;
  if (!words.grammar.verbLast || kind !== "main" || position.start > verb) return false;
  const of = tokens.findLastIndex(({ lower, end }) => /^vo[nm]$/.test(lower) && end <= position.start);
  return of > 0 && tokens[of - 1]?.tag === "noun";
}

/** "ließ das Werk von der Kessler AG abreißen": what somebody has done by another, that one does. */
function isLet({ words }: ReadSentence, { tokens }: Clause): boolean {
  return words.grammar.verbLast && tokens.some(({ lower }) => /^(?:ließ(?:en)?|lässt|lassen)$/.test(lower));
}

/** "fordert Geld von Arnland": from whom something is asked or had. */
function demands({ tokens }: Clause): boolean {
  return tokens.some(({ forms }) =>
    forms.some(({ lemma }) => /^(?:fordern|verlangen|erwarten|erhalten|bekommen|kaufen|lernen)$/.test(lemma)),
  );
}

/** "President Ada Voss, Senator Ole Brandt and Udo Rahn sued", "sowohl Ada Voss als auch Ole Brandt": of several in a list, before or behind the words taken for the subject. */
function isListedWithSubject(
  { article: { text } }: ReadSentence,
  { subject, subjectSpan }: RoleScene,
  { position }: ActorMention,
): boolean {
  if (subject.length === 0 || !subjectSpan) return false;
  const own = text.slice(subjectSpan.start, subjectSpan.end);
  if (position.end <= subjectSpan.start)
    return (
      / and /.test(own) &&
      /^,(?: (?:\p{Lu}[\p{L}.’'-]*|of|the),?)* $/u.test(text.slice(position.end, subjectSpan.start))
    );
  const isBoth =
    /sowohl (?:(?:der|die|das) (?:\p{Ll}+ )?)?$/u.test(text.slice(0, subjectSpan.start)) || /^sowohl /iu.test(own);
  return (
    isBoth &&
    /(?:als auch|und) (?:(?:der|die|das) (?:\p{Ll}+ )?)?(?:[\p{Lu}][\p{L}-]* )*$/u.test(
      text.slice(subjectSpan.end, position.start),
    )
  );
}

/** "Hundreds of students stormed the French embassy": what stands behind the verb of an English active did not do it. */
function isBehindEnglishVerb(
  { words, predicates }: ReadSentence,
  { tokens }: Clause,
  { isVerbal, isPassive }: RoleScene,
  { position }: ActorMention,
): boolean {
  if (!isVerbal || isPassive || words.grammar.verbLast) return false;
  if (tokens.some((token) => token.start > position.end && isVerb(token))) return false;
  return predicates.some(
    (predicate) =>
      predicate !== null &&
      predicate.tense !== "present" &&
      predicate.finite.start < position.start &&
      predicate.finite.start > (tokens[0]?.start ?? 0) &&
      tokens.some(({ start }) => start === predicate.finite.start),
  );
}

/** "Das Lager von Amtsinhaber Raskow": right after the subject, whose it is. */
function belongsTo({ article: { text } }: ReadSentence, subject: Span, { position }: ActorMention): boolean {
  const between = text.slice(subject.end, Math.max(subject.end, position.start));
  return position.start > subject.end && /^ (?:von|vom) (?:\p{Lu}\p{L}+ )*$/u.test(between);
}

/** "Ein Team um die Geologin Rita Voss", "A team led by the geologist Rita Voss": right after the subject, around whom it is. */
function isAround(
  { article: { text } }: ReadSentence,
  { subjectSpan }: Pick<RoleScene, "subjectSpan">,
  { position }: ActorMention,
): boolean {
  if (!subjectSpan || position.start < subjectSpan.end) return false;
  return /^ (?:um (?:(?:den|die) )?|led by (?:the )?(?:\p{Ll}+ ){0,3})(?:\p{Lu}[\p{L}.]+ )*$/u.test(
    text.slice(subjectSpan.end, position.start),
  );
}

/** "Vermittelt wurde die Annäherung von Katar": after a participle that stands first, "von" names by whom it is done. */
function opensWithParticiple({ tokens }: Clause, { position }: ActorMention): boolean {
  const [first, second, ...others] = tokens;
  const subject = others.filter(({ end }) => end <= position.start);
  return first?.tag === "verb" && second?.tag === "auxiliary" && !subject.some(({ word }) => isOffice.de(word));
}

/** "at the Harrow Works", "an der Arner Börse", "im Bundestag": a body as the place of what is done there. */
function isSeat(governor: string, { actor }: ActorMention, { byId }: KnownActors): boolean {
  const body = byId.get(actor);
  if (body?.kind !== "organisation") return false;
  if (/^(?:vor|before|bei|beim)$/.test(governor)) return court.test(body.names.de);
  return /^(?:at|an|am)$/.test(governor) || (/^(?:in|im)$/.test(governor) && seat.test(body.names.de));
}

const court = /gericht|gerichtshof|(?<!\p{L})Court|Tribunal/u;

/** "an die Firma Rosteck Bau vergeben": with the article of an accusative, to whom something goes. */
function isRecipient(sentence: ReadSentence, { tokens }: Clause, { position }: ActorMention): boolean {
  const phrase = phrasesIn(sentence, tokens).find(
    ({ from, to }) => (tokens[from]?.start ?? 0) <= position.start && position.start < (tokens[to - 1]?.end ?? 0),
  );
  return phrase?.preposition === "an" && /^(?:die|den|das)$/.test(phrase.determiner ?? "");
}

const seat =
  /(?:tag|parlament|senat|gericht|museum|theater|klinik|klinikum|krankenhaus|universität|parliament|senate|court|hospital|university|theatre)$/iu;

/** A state is where something is; people and bodies are not. */
function isPlace({ actor }: ActorMention, { byId }: KnownActors): boolean {
  return !/^(?:person|organisation|armed-force)$/.test(byId.get(actor)?.kind ?? "state");
}
