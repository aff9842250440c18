import type { DerivationStep } from "../../model/date-estimate.ts";
import { formatDay, parseDay } from "../../model/day.ts";
import type { Span } from "../../model/span.ts";
import { rememberFor } from "../remember/remember-for.ts";
import type { DatingArticle, DatingEvidence, ToldTime } from "./dating-input.ts";
import { bounds, possibleDays } from "./possible-days.ts";
import { timesIn } from "./times-in.ts";

/**
 * The dates that the telling part of an evidence names, in the order of the text; `created` is the article's date as
 * EDTF, null when unknown.
 */
export function toldTimes(
  evidence: DatingEvidence,
  article: DatingArticle,
  created: string | null,
): readonly ToldTime[] {
  const ofArticle = toldIn(article);
  const known = ofArticle.get(evidence);
  const before = known?.get(created);
  if (before) return before;
  const found = findToldTimes(evidence, article, created);
  ofArticle.set(evidence, new Map(known && known.size < MOST_DAYS ? known : []).set(created, found));
  return found;
}

/** What is told by the evidence in an article, by the day of writing that it was read with; asked for in each pass, and forgotten with the article. */
const toldIn = rememberFor((_: DatingArticle) => new Map<DatingEvidence, Map<string | null, readonly ToldTime[]>>());
/** Reading backwards tries hundreds of days, each once. */
const MOST_DAYS = 4;

function findToldTimes(
  { telling, stance }: DatingEvidence,
  article: DatingArticle,
  created: string | null,
): ToldTime[] {
  const read = (part: Span, day: string | null) => article.toldBy?.(part, day) ?? timesIn(part, article, day);
  const written = created === null ? null : parseDay(created);
  return telling.flatMap((part) => {
    const told = read(part, created);
    if (stance !== "announces" || written === null) return told;
    return told.flatMap((time, at) => {
      const period = isOver(time, written) || isNearlyOver(time, written, article) ? periods.get(time.form) : undefined;
      if (period === undefined || hasYear(time, article)) return [time];
      return isWhenSaid(time, article) ? [] : [read(part, formatDay(written + period))[at] ?? time];
    });
  });
}

/** Days after which such a time comes again. A year from now the date that lies ahead is the last one. */
const periods: ReadonlyMap<string, number> = new Map([
  ["weekday", 7],
  ["calendar-date", 365],
  ["season", 365],
]);

/** Days before its end at which one no longer announces something for a season: “soll im Herbst beginnen”, said in November. */
const LAST_OF_SEASON = 31;

/** A season that the article means by its next one; not “noch im Herbst”, “in diesem Herbst”, “im Spätherbst”. */
function isNearlyOver(
  { form, edtf, passage: { position } }: ToldTime,
  written: number,
  { text }: DatingArticle,
): boolean {
  const { latest } = edtf === null || form !== "season" ? { latest: null } : bounds(possibleDays(edtf));
  const words = text.slice(Math.max(0, position.start - LONGEST_LEAD), position.end);
  return latest !== null && latest - written < LAST_OF_SEASON && !ownSeason.test(words);
}

/** Characters before a season that tell which one it is. */
const LONGEST_LEAD = 16;
const ownSeason = /(?<!\p{L})(?:noch|diese[mnrs]?|ende|spät\p{L}*|this|late|still)(?!\p{L})/iu;

function hasYear({ passage: { position } }: ToldTime, { text }: DatingArticle): boolean {
  return /\d{4}/.test(text.slice(position.start, position.end));
}

/** By these somebody says something, on the day that stands beside them. */
const sayings =
  /(?<!\p{L})(?:said|told|announced|promised|pledged|vowed|confirmed|reported|sagten?|teilten?|kündigten?|erklärten?|versprach(?:en)?|bestätigten?|gab(?:en)?|berichteten?|verkündeten?|mitgeteilt|angekündigt|erklärt|gesagt|bestätigt|bekannt(?:gegeben)?)(?!\p{L})/iu;

/** "The mayor announced on Monday …", "kündigte am Montag an, dass …": a day between the marks around a verb of saying is when that was said. */
function isWhenSaid({ passage: { position } }: ToldTime, { text }: DatingArticle): boolean {
  const before = text.slice(0, position.start).search(/[^,;:.!?\n]*$/u);
  const after = text.slice(position.end).search(/[,;:.!?\n]|$/u);
  return sayings.test(text.slice(before, position.end + after));
}

/** "Ein Flugzeug bringt sie am Montag", "soll am 15. Mai beschließen": what is announced is on the coming one. */
function isOver({ edtf }: ToldTime, written: number): boolean {
  const { latest } = edtf === null ? { latest: null } : bounds(possibleDays(edtf));
  return latest !== null && latest < written;
}

/** The derivation step of a time expression; `result` is filled in when it is combined with the others. */
export function expressionStep(told: ToldTime, anchor: string | null): DerivationStep {
  return { rule: "expression", passage: told.passage, form: told.form, anchor, result: told.edtf };
}
