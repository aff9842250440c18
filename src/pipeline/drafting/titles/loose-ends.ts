import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isVerb } from "../sentences/verbs.ts";
import { apart } from "./shared-subject.ts";
import type { TitleWord } from "./title-word.ts";

/** Adverbs by which a German sentence goes on from the one before; inside a title they point at nothing. */
const goingOn =
  /^(?:daraufhin|jedoch|allerdings|zudem|außerdem|hingegen|indes|indessen|aber|dennoch|trotzdem|deshalb|daher|deswegen|unterdessen|derweil|ferner|überdies|seither|ebenfalls|dort|darin|damals)$/;
/** Verbs that "dagegen" belongs to; of others it only says that somebody else did otherwise. */
const takesAgainst =
  /^(?:stimmen|aussprechen|wehren|klagen|protestieren|entscheiden|demonstrieren|vorgehen|einlegen|verstoßen|votieren|kämpfen)$/;

/** Without the adverbs that lead over from the sentence before, wherever they stand. */
export function withoutGoingOn(
  words: readonly TitleWord[],
  { words: { grammar, things } }: ReadSentence,
): readonly TitleWord[] {
  if (!grammar.verbLast) return words;
  const isAgainst = words.some(
    ({ lower, forms }) =>
      things.appeal.test(lower) || things.charge.test(lower) || forms.some(({ lemma }) => takesAgainst.test(lemma)),
  );
  return words.filter(
    ({ lower, text }, at) =>
      text !== undefined ||
      // "Der Erbe klagte, scheiterte aber im Mai"
      (lower === "aber" && at > 0 && !isVerb(words[at - 1] as TitleWord)) ||
      !(goingOn.test(lower) || (lower === "dagegen" && !isAgainst)),
  );
}

/** Without what only leads over from the sentence before, or opens a clause. */
export function withoutOpener(
  words: readonly TitleWord[],
  { words: { grammar }, clauses }: ReadSentence,
): readonly TitleWord[] {
  // "the board had promised as late as May that …": what is said without a "that" opens with its subject.
  const isDependent = clauses.some(
    ({ kind, tokens, opener }) =>
      opener !== null &&
      tokens[0]?.start === words[0]?.start &&
      (kind !== "content" || grammar.contentMarkers.has(opener)),
  );
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
    if (grammar.reported.has(words[from + 1]?.lower ?? "")) break;
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
  return words.slice(from);
}

/** "Arn Town, the side | who began …, | beat Tarn": the apposition whose second comma was left out with what said more of it. */
export function withoutOpenApposition(
  words: readonly TitleWord[],
  { article: { text }, words: { grammar } }: ReadSentence,
): readonly TitleWord[] {
  const verb = words.findIndex(isVerb);
  const from = words.findIndex(
    ({ start, tag }, at) =>
      at > 0 && at < verb && tag === "determiner" && text.slice(words[at - 1]?.end, start).trim() === ",",
  );
  const [last, next] = [words[verb - 1], words[verb]];
  const name = words.findIndex(
    ({ start, tag }, at) =>
      at > 0 && at < verb && tag === "noun" && text.slice(words[at - 1]?.end, start).trim() === ",",
  );
  // "a developer, Nordal Group, | which …, | filed": the name alone.
  const isNamed =
    name > 0 &&
    from < 0 &&
    words[0]?.tag === "determiner" &&
    words.slice(name, verb).every(({ tag }) => tag === "noun");
  if (!grammar.verbLast && isNamed && last && next && text[last.end] === "," && next.start - last.end > 2)
    return [...words.slice(name, verb), ...apart(words.slice(verb))];
  if (grammar.verbLast || from < 1 || !last || !next || words[from - 1]?.tag !== "noun") return words;
  const isOpen = next.start - last.end > 1 && text[last.end] !== ",";
  return isOpen ? [...words.slice(0, from), ...apart(words.slice(verb))] : words;
}

/** "welcomed the accord, under which …": what leads over to words that are left out; and "their director" without whose he is. */
export function withoutLooseEnd(
  words: readonly TitleWord[],
  { tokens, article: { text }, words: { grammar } }: ReadSentence,
): readonly TitleWord[] {
  const last = words.at(-1);
  const after = tokens.slice(tokens.findIndex(({ start }) => start === last?.start) + 1);
  const [next] = after;
  const leadsOver = last?.tag === "preposition" && grammar.relatives.has(next?.lower ?? "");
  // "approved the takeover only | after …"
  const isCut = next !== undefined && /^(?:only|just|even|shortly|soon)$/.test(last?.lower ?? "");
  const own = withoutHalf(
    leadsOver || isCut ? words.slice(0, -1) : withoutOpenEnd(withoutMeasure(words, next), after, text, grammar),
    grammar,
  );
  const [first, second] = own;
  const isOwned = /^(?:deren|dessen|whose)$/.test(first?.lower ?? "") && second?.tag === "noun";
  return isOwned ? own.slice(1) : own;
}

/** "apologised to Arnland, a move | that will …", "said he would resign and | that …": what is nothing without the clause after it. */
function withoutOpenEnd(
  words: readonly TitleWord[],
  [next, later]: readonly TaggedToken[],
  text: string,
  { verbLast }: ReadSentence["words"]["grammar"],
): readonly TitleWord[] {
  if (words.at(-1)?.tag === "conjunction") return words.slice(0, -1);
  // "sank a boat, an incident | in which four sailors died"
  const opener = next?.tag === "preposition" ? later : next;
  if (verbLast || !/^(?:that|which|who|where|whose)$/.test(opener?.lower ?? "")) return words;
  const opens = words.findLastIndex(
    ({ tag, start }, at) => tag === "determiner" && at > 0 && text.slice(words[at - 1]?.end, start).trim() === ",",
  );
  const [before, apposed] = [words.slice(0, opens), words.slice(opens)];
  return opens > 0 && before.some(isVerb) && !apposed.some(isVerb) ? before : words;
}

/** "collapsed | only eight months | after it had been finished": how long after what is left out. */
function withoutMeasure(words: readonly TitleWord[], next: TaggedToken | undefined): readonly TitleWord[] {
  const isMeasure = /^(?:hours?|days?|weeks?|months?|years?)$/.test(words.at(-1)?.lower ?? "");
  if (!isMeasure || !/^(?:after|before)$/.test(next?.lower ?? "")) return words;
  const counted = words.slice(0, -1);
  const from = counted.findLastIndex(
    ({ tag, lower }) => !/^(?:number|quantity|determiner)$/.test(tag) && !/^(?:only|just)$/.test(lower),
  );
  return counted.length - from > 1 ? counted.slice(0, from + 1) : words;
}

/** "dismissed the findings | but internal emails", of which another clause says what they did. */
function withoutHalf(
  words: readonly TitleWord[],
  { verbLast }: ReadSentence["words"]["grammar"],
): readonly TitleWord[] {
  const but = verbLast ? -1 : words.findLastIndex(({ lower }) => lower === "but");
  const isHalf = but > 1 && !words.slice(but).some(isVerb) && !words.slice(0, but).some(({ lower }) => lower === "not");
  return isHalf ? words.slice(0, but) : words;
}
