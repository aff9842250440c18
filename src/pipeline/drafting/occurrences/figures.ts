import type { Span } from "../../../model/span.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { Figure } from "./occurrence.ts";

const multipliers: Readonly<Record<string, number>> = {
  tausend: 1e3,
  thousand: 1e3,
  million: 1e6,
  millionen: 1e6,
  mio: 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
  billion: 1e9,
};
/** "hunderte": more than one hundred and less than a thousand; "einige tausend" at the least two. */
const vagueNumbers: Readonly<Record<string, readonly [min: number, max: number | null]>> = {
  dutzende: [24, 99],
  dozens: [24, 99],
  hunderte: [200, 999],
  hunderten: [200, 999],
  hundreds: [200, 999],
  tausende: [2000, 9999],
  tausenden: [2000, 9999],
  thousands: [2000, 9999],
};
const about = "rund|etwa|ungefähr|circa|ca\\.|knapp|gut|fast|about|around|some|roughly|nearly|almost|approximately";
const least = "mindestens|wenigstens|mehr als|über|at least|more than|over";
const most = "höchstens|bis zu|weniger als|up to|at most|fewer than|less than";
const figure = new RegExp(
  `(?<![\\p{L}\\p{N}.,:-])(?:(?:(?<about>${about})|(?<least>${least})|(?<most>${most})|insgesamt|a total of)\\s+)*` +
    "(?:(?<number>\\d{1,3}(?:[.,]\\d{3})+|\\d+(?:[.,]\\d+)?)(?:\\s(?<times>Tausend|tausend|thousand|Million|million|Millionen|Mio|Milliarden?|billion))?" +
    "|(?<several>einige|mehrere|several)\\s(?<unit>tausend|hundert|thousand|hundred)|(?<vague>[Dd]utzenden?|[Hh]underten?|[Tt]ausenden?|[Dd]ozens of|[Hh]undreds of|[Tt]housands of))" +
    "\\s(?:(?:der|of the|of|\\p{Ll}+(?:en|er|e|n|ian|an|ese|ish)|North|South)\\s)?(?:Korean\\s|Russian\\s)?(?<thing>\\p{L}{3,})",
  "gu",
);
/** What is measured, not counted as taking part in something. */
const noThings =
  /^(?:uhr|prozent|percent|per|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december|jahren?|years?|monaten?|months?|tagen?|days?|wochen?|weeks?|stunden?|hours?|minuten|minutes|mal|times|and|und|the|year-old|a\.m|p\.m|in|on|at|to|for|from|with|by|was|were|other|others|kilometer|kilometern|meter|metern|miles?|km|feet|grad|degrees|gmt|local|vor|bis|auf|als|am|an)$/iu;

/** The figures with what they count inside the telling parts of a sentence. */
export function figuresIn({ article }: ReadSentence, telling: readonly Span[]): Figure[] {
  return telling.flatMap(({ start, end }) =>
    Array.from(article.text.slice(start, end).matchAll(figure)).flatMap((found) => {
      const read = readFigure(found.groups ?? {});
      const unit = found.groups?.thing ?? "";
      return read && !noThings.test(unit) ? [{ ...read, unit, words: found[0].trim() }] : [];
    }),
  );
}

type Parts = Readonly<Record<string, string | undefined>>;

function readFigure(parts: Parts): Pick<Figure, "min" | "max" | "approximate"> | null {
  const bounded = (min: number, max: number | null, approximate: boolean) => {
    if (parts.least) return { min, max: null, approximate };
    return parts.most ? { min: null, max: max ?? min, approximate } : { min, max, approximate };
  };
  if (parts.vague) {
    const range = vagueNumbers[parts.vague.toLowerCase().replace(/ of$/, "")];
    return range ? bounded(range[0], range[1], true) : null;
  }
  if (parts.several) return bounded(2 * (/^hund/i.test(parts.unit ?? "") ? 100 : 1000), null, true);
  const number = parseNumber(parts.number ?? "");
  // Years and other bare small numbers say little; a claim counts people or things.
  if (
    !Number.isFinite(number) ||
    (!parts.about && !parts.times && number >= 1900 && number < 2100 && !/[.,]/.test(parts.number ?? ""))
  )
    return null;
  const value = number * (multipliers[(parts.times ?? "").toLowerCase()] ?? 1);
  return bounded(value, value, parts.about !== undefined);
}

function parseNumber(words: string): number {
  return Number(/^\d{1,3}(?:[.,]\d{3})+$/.test(words) ? words.replace(/[.,]/g, "") : words.replace(",", "."));
}
