import type { EventType, Participant } from "../../../model/event.ts";
import type { AttributionStep, Stance } from "../../../model/evidence.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Span } from "../../../model/span.ts";
import { writtenOn } from "../draft-article.ts";
import type { Clause } from "../sentences/clauses.ts";
import type { KnownActors } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { unnamedSpeaker } from "../words/speech-words.ts";
import { type Attribution, attributionOf } from "./attribution.ts";
import { figuresIn } from "./figures.ts";
import type { FoundNoun } from "./find-nouns.ts";
import { type FoundVerb, isSaidToCome } from "./find-verbs.ts";
import type { Occurrence } from "./occurrence.ts";
import { standsFor } from "./pronouns.ts";
import { participantsIn } from "./roles.ts";
import { actsOfSpeech, antecedentTokens, isOblique, type Scene, sendings, withContent } from "./scene.ts";
import { sourcesOf } from "./sources.ts";
import { mostSpecific, unnamedSpeakerIn } from "./speakers.ts";
import { subjectSpan, subjectTokens } from "./subjects.ts";
import { clauseParts, dueTimes, otherTimes } from "./telling-parts.ts";

/** What a clause tells by its verb; null for a confirmation by somebody whom the matter does not concern: that is only a speaker. */
export function tellByVerb(scene: Scene, verb: FoundVerb, nouns: readonly FoundNoun[]): Occurrence | null {
  const { sentence, index, known, context } = scene;
  const isAct = actsOfSpeech.has(verb.type);
  const whole = isAct
    ? withContent(scene)
    : { ...scene.clause, tokens: [...antecedentTokens(scene), ...scene.clause.tokens] };
  const isComing = verb.told === "coming";
  const times = isComing
    ? []
    : [...otherTimes(sentence, scene.clause), ...timesOfPurpose(scene, verb), ...timesInside(scene)];
  const ahead = isComing ? [] : [...timesAhead(scene, verb), ...dueTimes(sentence, scene.clause)];
  const apart = [...phrasesApart(scene, verb, nouns), ...sourcesOf(sentence, known), ...times];
  const telling = clauseParts(whole, [...apart, ...ahead, ...(isAct ? timesOfContent(scene, whole) : [])]);
  const isPassive = verb.isPassive && !sendings.has(verb.type);
  const named = participantsIn(
    sentence,
    whole,
    {
      type: verb.type,
      telling,
      subject: scene.subject,
      subjectSpan: subjectSpan(sentence, index),
      isPassive,
      isVerbal: true,
    },
    known,
  );
  const attribution = attributionFor(verb.type, attributionOf(sentence, index, known, context), named, scene);
  const participants = takePart(named, verb.type, attribution.steps, scene);
  if (verb.type === "confirmation" && !concerns(scene, participants)) return null;
  const dated = hasOwnDate(scene, telling);
  const said = isSaidToCome(sentence, index, verb.told) && attribution.steps.length > 0 && !dated;
  return {
    sentence,
    clause: index,
    trigger: verb.token,
    // What somebody says is to come is not an occurrence yet; that it is said is one.
    type: said ? "statement" : verb.type,
    told: said ? "happened" : verb.told,
    telling: [...withTimeBefore(scene, telling), ...timeOfMain(scene, telling), ...timeOfWhen(scene, telling)].sort(
      (a, b) => a.start - b.start,
    ),
    words: clauseParts(
      { tokens: inOrder(isOblique(scene) ? around(scene) : whole.tokens, withContent(scene).tokens) },
      apart,
    ),
    participants,
    attribution: attribution.steps,
    stance: ownWord(stanceOf(verb, said, dated, attribution.stance), attribution.steps, participants, known),
    figures: figuresIn(sentence, telling),
    refersBackTo: [],
    isVerbal: true,
    standsFor: standsFor(scene),
  };
}

/** "Nine were killed when a tunnel collapsed on Thursday": at the time of the clause that says when. */
function timeOfWhen({ sentence, index, clause }: Scene, telling: readonly Span[]): Span[] {
  const when = sentence.clauses.filter(
    ({ kind, parent, opener }) => kind === "subordinate" && parent === index && /^(?:when|als)$/.test(opener ?? ""),
  );
  if (clause.kind !== "main" || when.length !== 1) return [];
  const isDated = telling.some((part) => timesIn(sentence, part).length > 0);
  return isDated ? [] : when.flatMap(({ tokens }) => tokens.flatMap((token) => timesIn(sentence, token)));
}

/** "voted on Tuesday to hold an election in May", "promised to reopen it in May": when what an English verb takes with "to" shall be. */
function timesOfPurpose({ sentence, clause: { tokens } }: Scene, { token: verb, type }: FoundVerb): Span[] {
  const to = tokens.findIndex(
    ({ lower, start }, at) =>
      lower === "to" && start > verb.start && tokens[at + 1]?.forms.some(({ kind }) => kind === "infinitive"),
  );
  const [first, opens, last] = [tokens[0], tokens[to], tokens.at(-1)];
  if (sentence.words.grammar.verbLast || !first || !opens || !last) return [];
  const isOwn = ({ start }: Span) => start < opens.start;
  const days = sentence.times.filter(({ type: kind }) => kind !== "DURATION").map(({ position }) => position);
  const inside = days.filter(({ start, end }) => first.start <= start && end <= last.end);
  return actsOfSpeech.has(type) || inside.some(isOwn) ? inside.filter((day) => !isOwn(day)) : [];
}

/** Characters between a time and the words that stand under it: ": ", " - ". */
const TIME_MARK = 3;

/** "06:10 Uhr: …", "07:15 - …": with the time that a sentence stands under. */
function withTimeBefore({ sentence, index, clause }: Scene, telling: readonly Span[]): readonly Span[] {
  const { tokens, kind } = sentence.clauses[0] ?? { tokens: [], kind: null };
  if (index === 0 || kind !== "main" || clause.parent !== null || sentence.predicates[0]) return telling;
  const [time, first] = [tokens[0], telling[0]];
  const end = tokens.at(-1)?.end ?? 0;
  const isOnlyTime = tokens.every((token) => timesIn(sentence, token).length > 0);
  if (!time || !first || !isOnlyTime || first.start - end > TIME_MARK) return telling;
  return [{ start: time.start, end: first.end }, ...telling.slice(1)];
}

/** "announces a march on Thursday", "beschloss die Schließung zum Jahresende": when what is said or decided shall be, not when it was done. */
function timesAhead({ sentence, index, clause: { tokens } }: Scene, { type }: FoundVerb): Span[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const tense = sentence.predicates[index]?.tense;
  if (!first || !last) return [];
  const saysNow = actsOfSpeech.has(type) && tense === "present";
  const wasBefore = tense === "past" || tense === "before";
  const written = writtenOn(sentence.article);
  return sentence.times
    .filter(({ position: { start, end } }) => first.start <= start && end <= last.end)
    .filter(
      ({ time }) => saysNow || (wasBefore && time?.earliest != null && written !== null && time.earliest > written),
    )
    .map(({ position }) => position);
}

/** "were stripped of their 2018 title on Monday": a time inside a phrase describes its noun, where another says when it was. */
function timesInside({ sentence, clause: { tokens } }: Scene): Span[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (sentence.words.grammar.verbLast || !first || !last) return [];
  const own = sentence.times.filter(({ position }) => first.start <= position.start && position.end <= last.end);
  if (own.length < 2) return [];
  const inside = own.filter(({ position }) => {
    const at = tokens.findIndex(({ start }) => start === position.start);
    const after = tokens.find(({ start }) => start >= position.end);
    const isNoun = after?.tag === "noun" || after?.tag === "word";
    return isNoun && after.start - position.end === 1 && tokens[at - 1]?.tag === "determiner";
  });
  return inside.length < own.length ? inside.map(({ position }) => position) : [];
}

function timesIn({ times }: Scene["sentence"], { start, end }: Span): Span[] {
  return times.map(({ position }) => position).filter((position) => position.start < end && start < position.end);
}

/** "began in October 2023 when Hezbollah fired rockets": at the time of the clause that it depends on. */
function timeOfMain({ sentence, clause }: Scene, telling: readonly Span[]): Span[] {
  const parent = clause.parent === null ? undefined : sentence.clauses[clause.parent];
  if (!parent || clause.kind !== "subordinate" || !/^(?:when|als|as)$/.test(clause.opener ?? "")) return [];
  const inside = (tokens: readonly TaggedToken[], { start, end }: Span) =>
    tokens.some((token) => token.start < end && start < token.end);
  const isDated = sentence.times.some(({ position }) =>
    telling.some((part) => part.start <= position.start && position.end <= part.end),
  );
  return isDated
    ? []
    : sentence.times.map(({ position }) => position).filter((position) => inside(parent.tokens, position));
}

/** "forderte, bis zum Sommer …": when what is said shall be, not when it was said. */
function timesOfContent({ sentence, clause }: Scene, whole: Pick<Clause, "tokens">): Span[] {
  const own = new Set(clause.tokens);
  const content = whole.tokens.filter((token) => !own.has(token));
  const isInside = ({ start, end }: Span) => content.some((token) => token.start < end && start < token.end);
  return sentence.times.map(({ position }) => position).filter(isInside);
}

/** "der Unfall, bei dem …": the clause before says what the pronoun means. */
function around({ sentence, clause }: Scene): readonly TaggedToken[] {
  const parent = clause.parent === null ? undefined : sentence.clauses[clause.parent];
  return [...(parent?.tokens ?? []), ...clause.tokens];
}

/** The words of both, each once, in the order of the text. */
function inOrder(one: readonly TaggedToken[], other: readonly TaggedToken[]): TaggedToken[] {
  return [...new Set([...one, ...other])].sort((a, b) => a.start - b.start);
}

function stanceOf(verb: FoundVerb, said: boolean, dated: boolean, stance: Stance): Stance {
  if (verb.told !== "coming" || said) return stance;
  return dated || stance === "reports" ? "announces" : stance;
}

/** Only who took part can confirm; "bestätigte" of anybody else is what they allege. */
function ownWord(
  stance: Stance,
  steps: readonly AttributionStep[],
  participants: readonly Participant[],
  { byId }: KnownActors,
): Stance {
  const speaker = steps.at(-1);
  if (stance !== "confirms" || speaker?.kind !== "actors") return stance;
  const parties = new Set(participants.map(({ actor }) => actor));
  const isParty = speaker.actors.some(
    (actor) => parties.has(actor) || byId.get(actor)?.affiliations.some((other) => parties.has(other)),
  );
  return isParty ? stance : "alleges";
}

/** An accusation or a confirmation is its speaker's word; of a passive accusation the speaker is not named. */
function attributionFor(
  type: EventType,
  attribution: Attribution,
  participants: readonly Participant[],
  { sentence, index, known }: Scene,
): Attribution {
  if (type !== "accusation" && type !== "confirmation") return attribution;
  const speakers = mostSpecific(
    participants.flatMap(({ actor, role }) => (role === "agent" ? [actor] : [])),
    known,
  );
  const isPassive = sentence.predicates[index]?.isPassive ?? false;
  const speaker: AttributionStep =
    speakers.length > 0
      ? { kind: "actors", actors: [...speakers] }
      : ((isPassive ? null : unnamedSubject(sentence, index)) ?? { kind: "unnamed", words: unnamedSpeaker });
  if (type === "confirmation" && speakers.length === 0) return attribution;
  return { steps: [...attribution.steps, speaker], stance: type === "accusation" ? "alleges" : "confirms" };
}

/** "Die Staatsanwaltschaft wirft ihm vor": who accuses, in the words of the text; null where these name nobody. */
function unnamedSubject(sentence: Scene["sentence"], index: number): AttributionStep | null {
  return unnamedSpeakerIn(sentence, subjectTokens(sentence, index));
}

/** Phrases of other occurrences that came before or after this one: "nach dem im Juni geschlossenen Abkommen". */
function phrasesApart({ sentence }: Scene, verb: FoundVerb, nouns: readonly FoundNoun[]): Span[] {
  const { otherTime } = sentence.words.grammar;
  return nouns.flatMap(({ phrase, type, isTelling }) => {
    const isApart =
      phrase.preposition !== null && otherTime.has(phrase.preposition) && (isTelling || type === verb.type);
    const holdsVerb = phrase.start <= verb.token.start && verb.token.end <= phrase.end;
    return isApart && !holdsVerb ? [phrase] : [];
  });
}

/** Who only reports something takes no part in it, save in acts of speech; where nobody is named, those told of before do. */
function takePart(
  participants: readonly Participant[],
  type: EventType,
  steps: readonly AttributionStep[],
  scene: Scene,
): readonly Participant[] {
  if (actsOfSpeech.has(type) || type === "confirmation") return participants;
  const speakers = new Set<ActorId>(steps.flatMap((step) => (step.kind === "actors" ? step.actors : [])));
  const acting = participants.filter(({ actor }) => !speakers.has(actor) || scene.subject.includes(actor));
  return acting.length > 0 || type !== "agreement" ? acting : inherited(scene);
}

/** "Diese Zusammenarbeit wurde durch ein Abkommen gefestigt": between those whom the sentence before named. */
export function inherited({ context }: Scene): Participant[] {
  return context.parties.length < 2 ? [] : context.parties.map((actor) => ({ actor, role: "partner" as const }));
}

/** By infinitive or base form: whatever one admits is one's own matter. */
const admissions = new Set("einräumen zugeben gestehen eingestehen admit concede".split(" "));

/** A party confirms what it did itself, or admits it; anybody else only says so. */
function concerns({ sentence, index, subject, known }: Scene, participants: readonly Participant[]): boolean {
  if (subject.length > 0 && sentence.predicates[index]?.forms.some(({ lemma }) => admissions.has(lemma))) return true;
  const content = sentence.clauses.filter(({ kind, parent }) => kind === "content" && parent === index);
  if (content.length === 0) return participants.some(({ role }) => role === "agent");
  const own = new Set(subject.flatMap((actor) => [actor, ...(known.byId.get(actor)?.affiliations ?? [])]));
  const tokens = content.flatMap((clause) => clause.tokens);
  const isMeant =
    sentence.words.grammar.pronouns.has(tokens[1]?.lower ?? "") ||
    sentence.words.grammar.pronouns.has(tokens[0]?.lower ?? "");
  const named = sentence.actors.filter(({ position }) =>
    tokens.some(({ start, end }) => start < position.end && position.start < end),
  );
  return subject.length > 0 && (isMeant || named.some(({ actor }) => own.has(actor)));
}

function hasOwnDate({ sentence }: Scene, telling: readonly Span[]): boolean {
  return sentence.times.some(
    ({ position, type, value }) =>
      (type === "DATE" || type === "TIME") &&
      !/_REF$/.test(value) &&
      telling.some(({ start, end }) => start <= position.start && position.end <= end),
  );
}
