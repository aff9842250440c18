import type { Occurrence } from "../occurrences/occurrence.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import { isVerb } from "../sentences/verbs.ts";
import type { TitleWord } from "./title-word.ts";

/** Adverbs by which a sentence goes on from the one before; inside a title they point at nothing. */
const goingOn =
  /^(?:daraufhin|jedoch|allerdings|zudem|außerdem|hingegen|indes|indessen|aber|dennoch|trotzdem|deshalb|daher|deswegen|unterdessen|derweil|ferner|überdies|seither|ebenfalls|dort|darin|damals|stattdessen|dabei|anschließend|ihrerseits|seinerseits|hierfür|hierzu)$/;
const goingOnEnglish = /^(?:then|afterwards?|meanwhile|instead|nevertheless|nonetheless|moreover|likewise|also|there)$/;
/** Verbs that "dagegen" and "dafür" belong to; of others the one only says that somebody else did otherwise, the other what something is for. */
const takesAgainst =
  /^(?:stimmen|aussprechen|wehren|klagen|protestieren|entscheiden|demonstrieren|vorgehen|einlegen|verstoßen|votieren|kämpfen)$/;
const takesFor =
  /^(?:stimmen|aussprechen|entscheiden|votieren|kämpfen|sorgen|werben|danken|plädieren|eintreten|einsetzen|entschuldigen|verurteilen|bestrafen|kritisieren|loben|rügen|sein|interessieren|bezahlen|zahlen|büßen|haften|demonstrieren)$/;

/** Without the adverbs that lead over from the sentence before, wherever they stand. */
export function withoutGoingOn(
  words: readonly TitleWord[],
  { article: { text }, words: { grammar, things } }: ReadSentence,
): readonly TitleWord[] {
  if (!grammar.verbLast) return words.filter((_, at) => !goesOnInEnglish(words, at, text));
  const isTaken = (verbs: RegExp) => words.some(({ forms }) => forms.some(({ lemma }) => verbs.test(lemma)));
  const isAgainst =
    words.some(({ lower }) => things.appeal.test(lower) || things.charge.test(lower)) || isTaken(takesAgainst);
  return words.filter(
    ({ lower, text }, at) =>
      text !== undefined ||
      // "Der Erbe klagte, scheiterte aber im Mai"
      (lower === "aber" && at > 0 && !isVerb(words[at - 1] as TitleWord)) ||
      !(
        goingOn.test(lower) ||
        (lower === "dagegen" && !isAgainst) ||
        (lower === "dafür" && at > 0 && !isTaken(takesFor))
      ),
  );
}

/** "Congress | then | approved", "schools closed | there |", but "by then", "there were", "voted to stay instead of leaving", "two days afterwards". */
function goesOnInEnglish(words: readonly TitleWord[], at: number, text: string): boolean {
  const [before, word, next] = [words[at - 1], words[at] as TitleWord, words[at + 1]];
  if (word.text !== undefined || !before) return false;
  // "The bog itself was drained"
  if (/^(?:it|him|her|them)sel(?:f|ves)$/.test(word.lower))
    return next !== undefined && isVerb(next) && /^(?:noun|word)$/.test(before.tag);
  if (!goingOnEnglish.test(word.lower)) return false;
  if (
    before.tag === "preposition" ||
    before.tag === "conjunction" ||
    /^(?:since|now|not|over|out|but|only)$/.test(before.lower)
  )
    return false;
  if (/^(?:of|-)$/.test(next?.lower ?? "")) return false;
  // "arrived in Oslo, then boarded a flight"
  if (word.lower === "then" && text[word.start - 2] === ",") return false;
  if (word.lower === "there") return before.tag === "verb" && !(next && isVerb(next));
  return !/^(?:years?|months?|weeks?|days?|hours?|minutes?)$/.test(before.lower);
}

const stressing =
  /^(?:soon|shortly|just|even|long|days|weeks|months|years|hours|minutes|kurz|bald|noch|erst|tage|wochen|monate|jahre|stunden)$/;
const conjunctionsOfTime = /^(?:after|before|nachdem|bevor|ehe)$/;

/** Without what only leads over from the sentence before, or opens a clause. */
export function withoutOpener(
  words: readonly TitleWord[],
  {
    sentence: {
      words: { grammar },
      article: { text },
      clauses,
    },
    clause,
  }: Occurrence,
): readonly TitleWord[] {
  // "the board had promised as late as May that …": what is said without a "that" opens with its subject.
  const isDependent = clauses.some(
    ({ kind, tokens, opener }, at) =>
      at === clause &&
      opener !== null &&
      tokens[0]?.start === words[0]?.start &&
      (kind !== "content" || grammar.contentMarkers.has(opener)),
  );
  // "Soon after Voss was elected, …", "Kurz nachdem …"
  const last = words.at(-1)?.end ?? 0;
  const isAlone = /^[^.,;:]{0,30},/.test(text.slice(last, last + 40));
  if (isAlone && stressing.test(words[0]?.lower ?? "") && conjunctionsOfTime.test(words[1]?.lower ?? ""))
    return words.slice(2);
  // "Since then, 43 players have …"
  if (/^since$/.test(words[0]?.lower ?? "") && words[1]?.lower === "then" && words.length > 4) return words.slice(2);
  let from = isDependent
    ? Math.max(
        0,
        words.slice(0, 5).findIndex(({ lower, tag }) => tag !== "noun" && grammar.subordinators.has(lower)),
      )
    : 0;
  while (from < Math.min(3, words.length - 1)) {
    const word = words[from] as TitleWord;
    if (from >= words.length - 2 && word.tag !== "conjunction" && word.lower !== "but") break;
    // "Nun müsse das Land helfen, forderte er": without it what is said would begin with its verb.
    if (word.tag !== "conjunction" && grammar.reported.has(words[from + 1]?.lower ?? "")) break;
    // "Now that the mill is closed, …"
    if (words[from + 1]?.lower === "that") break;
    const opens = isDependent && grammar.subordinators.has(word.lower);
    if (
      !opens &&
      !/^(?:wo|where)$/.test(word.lower) &&
      !grammar.connectives.has(word.lower) &&
      word.tag !== "conjunction"
    )
      break;
    from++;
  }
  return words.slice(from, endsIn(words));
}

/** "built a kiln | and, he later said, …": where nothing goes on, no conjunction ends what is told. */
function endsIn(words: readonly TitleWord[]): number {
  return words.length > 1 && words.at(-1)?.tag === "conjunction" ? -1 : words.length;
}
