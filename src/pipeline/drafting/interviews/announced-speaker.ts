import type { ActorId } from "../../../model/ids.ts";
import { actorsNamed } from "../actors/actors-named.ts";
import { privateNamesIn } from "../doers/private-names.ts";
import { subjectPronoun } from "../doers/pronouns.ts";
import { subjectPhrase } from "../doers/subject-phrase.ts";
import { subjectOf } from "../doers/subjects.ts";
import { nothingTold } from "../occurrences/occurrence.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { pronounsOfName } from "../words/given-name-forms.ts";

/** What somebody does in the interview that the words before it announce. */
const talking =
  /^(?:talk|speak|explain|answer|discuss|reflect|sprechen|erzählen|antworten|beantworten|schildern|erklären)$/;
/** "ein Interview mit", "we spoke to": right after it stands who answers, whatever their office. */
const withWhom =
  /(?:(?:Interview|Gespräch|interview|conversation|Q&A) (?:mit|with)|(?:[Ww]e|[Hh]erald|[Pp]aper) (?:spoke|talked) (?:to|with)) (?:(?:der|dem|the|\p{Ll}+|\p{Lu}[\p{L}-]+),? ){0,6}$/u;
/** "Ada Voss im Interview", "Ada Voss im Gespräch" */
const inTalk = /^,? (?:im|in an|in) (?:Interview|Gespräch|interview|conversation)(?!\p{L})/u;
/** Of a headline: "Ada Voss: „…“", "Ada Voss über den Hafen", "Ada Voss on the port". */
const heading = /^(?: über| on| talks| speaks|:)(?!\p{L})/u;
/** Characters before a name in which such words may stand. */
const REACH = 90;

/** The one person of the public whom headline and words before the first question announce as who talks; null where that may be several. */
export function announcedSpeaker(
  frame: readonly ReadSentence[],
  known: KnownActors,
  { article: { headline }, words: { language } }: ReadSentence,
): ActorId | null {
  const isPerson = (actor: ActorId) => known.byId.get(actor)?.kind === "person";
  const people = new Set<ActorId>();
  for (const { actor, position } of actorsNamed(headline, language, known.names))
    if (isPerson(actor) && (announces(headline, position) || heading.test(headline.slice(position.end))))
      people.add(actor);
  for (const sentence of frame) {
    for (const { actor, position } of sentence.actors)
      if (isPerson(actor) && announces(sentence.article.text, position)) people.add(actor);
    for (const index of sentence.clauses.keys())
      for (const actor of talkers(sentence, index, frame, known)) people.add(actor);
  }
  const [only, ...others] = people;
  return others.length === 0 ? (only ?? null) : null;
}

function announces(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return withWhom.test(text.slice(Math.max(0, start - REACH), start)) || inTalk.test(text.slice(end, end + REACH));
}

/** "Ada Voss talks about the port", "Im Interview spricht sie über …": who is the subject of such a clause. */
function talkers(
  sentence: ReadSentence,
  index: number,
  frame: readonly ReadSentence[],
  known: KnownActors,
): readonly ActorId[] {
  const predicate = sentence.predicates[index];
  const isTalk = predicate?.tense === "present" && predicate.forms.some(({ lemma }) => talking.test(lemma));
  if (!isTalk) return [];
  const pronoun = subjectPhrase(sentence, index) ? null : subjectPronoun(sentence, index);
  if (pronoun) return onlyPerson(frame, known, pronoun.lower, sentence);
  return subjectOf(sentence, index, known, nothingTold).filter((actor) => known.byId.get(actor)?.kind === "person");
}

/** The only person whom the words before the first question name, where a pronoun may stand for them. */
function onlyPerson(
  frame: readonly ReadSentence[],
  { byId }: KnownActors,
  pronoun: string,
  { words: { language } }: ReadSentence,
): readonly ActorId[] {
  if (frame.some((sentence) => privateNamesIn(sentence).length > 0)) return [];
  const people = new Set(
    frame
      .flatMap(({ actors }) => actors.map(({ actor }) => actor))
      .filter((actor) => byId.get(actor)?.kind === "person"),
  );
  const [only, ...others] = people;
  const name = only && byId.get(only)?.names[language];
  return name && others.length === 0 && pronounsOfName(name, language).has(pronoun) ? [only] : [];
}
