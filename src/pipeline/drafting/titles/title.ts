import type { TimelineEvent } from "../../../model/event.ts";
import type { AttributionStep } from "../../../model/evidence.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Language, Localized } from "../../../model/localized.ts";
import { announced, saysToCome } from "../../edited-events/check-title.ts";
import { actorsNamed } from "../actors/actors-named.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import type { KnownActors } from "../sentences/read-sentences.ts";
import { unnamedSpeaker } from "../words/speech-words.ts";
import { cutTitle, firstClause } from "./cut-title.ts";
import { inMarks, quotedLine } from "./quoted-title.ts";
import { shortened } from "./shorten.ts";
import { lineOf, type TitleWord } from "./title-word.ts";

/** Characters that are wished for: three lines of a card, and the mark on the timeline. A title that can be cut nowhere else is longer (`cutTitle`). */
const LONGEST_TITLE = 160;
const LONGEST_LABEL = 44;
/** However long a speaker's name is, so many characters are for what is said. */
const LEAST_SAID = 24;

/** Title and label in the words of the source. */
export interface DraftTitle {
  readonly title: Localized;
  readonly label: Localized;
}

/** What a telling is called. */
export interface DraftTitles {
  /** Where an article tells it in its own voice. */
  readonly own: DraftTitle;
  /** Where only speakers tell it: the first of them stands before, unless the words say so anyway. */
  readonly said: DraftTitle;
  /** Whose words they are, in which language. */
  readonly wordsOf: NonNullable<TimelineEvent["wordsOf"]>;
}

/** The titles from the words of the best telling. */
export function titlesOf(occurrence: Occurrence, words: readonly TitleWord[], known: KnownActors): DraftTitles {
  const {
    article,
    words: { language },
  } = occurrence.sentence;
  const wordsOf = { article: article.id, language };
  const quoted = quotedLine(occurrence);
  if (quoted !== null) return { ...quotedTitles(occurrence, quoted, known), wordsOf };
  const line = lineOf(article.text, words);
  const inLength = (prefix: Localized | null, longest: number) => localized(words, occurrence, prefix, longest);
  const lead = leadOf(occurrence, actorsIn(line, language, known), known);
  const isOpen = occurrence.told === "coming" && !saysToCome({ de: line, en: line }, language) && !hearsay.test(line);
  const before = isOpen ? announced : lead && namesOf(lead, known);
  const own = { title: inLength(before, LONGEST_TITLE), label: inLength(before, LONGEST_LABEL) };
  const speaker = occurrence.attribution.at(-1);
  if (!speaker) return { own, said: own, wordsOf };
  const names = namesOf(speaker, known);
  const isPlain = saysSo(line, occurrence, known);
  // What was left out of a short line may have been who says it.
  const keeps = (short: Localized) => isPlain && saysSo(short[language], occurrence, known);
  return {
    own,
    wordsOf,
    said: {
      title: keeps(own.title) ? own.title : inLength(names, LONGEST_TITLE),
      label: keeps(own.label) ? own.label : inLength(names, LONGEST_LABEL),
    },
  };
}

/** "Ada Voss: “The dam is safe”": somebody's own words keep their marks, and all of them up to where they are cut. */
function quotedTitles({ attribution, sentence }: Occurrence, line: string, known: KnownActors) {
  const names = namesOf(attribution.at(-1) as AttributionStep, known);
  const inLanguage = (language: Language, longest: number) => {
    const before = `${names[language]}: `;
    return before + inMarks(line, Math.max(LEAST_SAID, longest - before.length), sentence.words.language);
  };
  const inLength = (longest: number) => ({ de: inLanguage("de", longest), en: inLanguage("en", longest) });
  const said = { title: inLength(LONGEST_TITLE), label: inLength(LONGEST_LABEL) };
  return { own: said, said };
}

/** Those whom a line names. */
function actorsIn(line: string, language: Language, { names }: KnownActors): ReadonlySet<ActorId> {
  return new Set(actorsNamed(line, language, names).map(({ actor }) => actor));
}

function localized(
  words: readonly TitleWord[],
  occurrence: Occurrence,
  before: Localized | null,
  longest: number,
): Localized {
  const isLabel = longest === LONGEST_LABEL;
  const inLength = (length: number) =>
    isLabel
      ? shortened(firstClause(words, occurrence), occurrence.sentence, length)
      : cutTitle(words, occurrence, length);
  if (!before) {
    const line = inLength(longest);
    return { de: line, en: line };
  }
  const [de, en] = [`${before.de}: `, `${before.en}: `];
  const after = (prefix: string) => inLength(Math.max(LEAST_SAID, longest - prefix.length));
  const line = after(de);
  return { de: de + line, en: en + (en.length === de.length ? line : after(en)) };
}

const hearsay = /(?<!\p{L})(?:soll|sollen|said to|allegedly|reportedly)(?!\p{L})/iu;

/** Whether the words name their speaker, or say that they are hearsay. */
function saysSo(line: string, { attribution, type, sentence }: Occurrence, known: KnownActors): boolean {
  const speaker = attribution.at(-1);
  // "Nordkorea wird beschuldigt": the words are those of an accusation, by whomever.
  if (type === "accusation" && speaker?.kind === "unnamed")
    return speaker.words === unnamedSpeaker || line.toLowerCase().includes(speaker.words.de.toLowerCase());
  if (
    speaker?.kind === "unnamed" &&
    speaker.words !== unnamedSpeaker &&
    ` ${line}`.toLowerCase().includes(` ${speaker.words[sentence.words.language].toLowerCase()}`)
  )
    return true;
  const named = actorsIn(line, sentence.words.language, known);
  // "Laut einem Bericht …", "…, according to the mayor"
  const { openers, closers, readFrom } = sentence.words.speech;
  const hasSource =
    speaker?.kind === "unnamed" && [openers, closers, readFrom].some((words) => words && line.search(words) >= 0);
  return (
    hasSource || hearsay.test(line) || (speaker?.kind === "actors" && speaker.actors.every((actor) => named.has(actor)))
  );
}

/** "Staatsbesuch in Pjöngjang" does not say whose: the one who came stands before. */
function leadOf(
  { participants, isVerbal }: Occurrence,
  named: ReadonlySet<ActorId>,
  { byId }: KnownActors,
): AttributionStep | null {
  const agents = participants.filter(({ role }) => role === "agent" || role === "partner").map(({ actor }) => actor);
  const lead = agents.find((actor) => byId.get(actor)?.kind === "person") ?? agents[0];
  return isVerbal || !lead || agents.some((actor) => named.has(actor)) ? null : { kind: "actors", actors: [lead] };
}

function namesOf(step: AttributionStep, { byId }: KnownActors): Localized {
  const inLanguage = (language: Language) => {
    if (step.kind === "actors") return step.actors.map((actor) => byId.get(actor)?.names[language] ?? actor).join(", ");
    return step.words[language].charAt(0).toUpperCase() + step.words[language].slice(1);
  };
  return { de: inLanguage("de"), en: inLanguage("en") };
}
