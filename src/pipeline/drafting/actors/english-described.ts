import type { ActorKind } from "../../../model/actor.ts";
import type { Token } from "../sentences/tokens.ts";
import { bodyWordOf } from "../words/bodies.ts";
import { givenNames } from "../words/given-names.ts";
import { alsoPeople } from "./english-explained.ts";

/** What a name alone is of by the small word after it: "the RailWorkers union", "Harlow police". */
const named =
  /^(?:union|party|police|council|airline|militia|consortium|foundation|newspaper|alliance|tribe|movement)$/;
/** "Arn county council" */
const councilLevel = /^(?:city|county|town|district|borough|parish)$/;
/** Characters of such a word with its blanks. */
const LEVEL = 10;
/** Words with a capital that say no more of such a body than any adjective does. */
const noName =
  /^(?:The|A|An|Christmas|Birthday|Third|Trade|Labor|Local|Riot|Armed|Military|Secret|Traffic|Border|Federal|State|City|County|National|Central|Ruling|Other|Both|Opposition|Soviet|European|Western|Eastern|Northern|Southern|Islamic|Islamist|Catholic|Jewish|Muslim|Christian|Kurdish|Arab|African|Asian|Latin|Tory|Town|District|Parish|Regional|Student|Teachers?|Credit|Rugby|Drug|Anti|Customs|Monetary)$/;

/** "the RailWorkers union", "Mertens & Sons, a family brewery,": where a name ends that its own words do not tell to be a body's, and its kind; null where nothing tells it. */
export function describedBody(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly end: number; readonly kind: ActorKind } | null {
  const [first, last, next] = [tokens[from] as Token, tokens[to] as Token, tokens[to + 1]];
  if (to - from > 3 || last.isPossessive || noName.test(last.word) || givenNames.has(first.lower)) return null;
  const [level, council] = [next, tokens[to + 2]];
  if (
    councilLevel.test(level?.lower ?? "") &&
    council?.lower === "council" &&
    text.slice(last.end, council.start).length <= LEVEL
  )
    return { end: council.end, kind: "organisation" };
  const isNext = next !== undefined && text.slice(last.end, next.start) === " " && !next.isCapital;
  if (isNext && from > 0 && to - from <= 1 && named.test(next.lower) && !tokens[to + 2]?.isCapital)
    return { end: next.end, kind: next.lower === "newspaper" ? "media" : "organisation" };
  const kind = kindInApposition(tokens, from, to);
  return kind === null ? null : { end: last.end, kind };
}

/** Words of an apposition up to the one that says what somebody is. */
const APPOSITION = 6;

/** "Shelter Now, a charity,": what the words between commas after a name say it is; null where that is no body. */
function kindInApposition(tokens: readonly Token[], from: number, to: number): ActorKind | null {
  const [before, comma, article] = [tokens[from - 1], tokens[to + 1], tokens[to + 2]];
  // "In Arn, a charity said": a place, not the charity.
  if (comma?.word !== "," || !/^(?:an?|the)$/.test(article?.lower ?? "")) return null;
  const words = tokens.slice(to + 3, to + 3 + APPOSITION);
  const ends = words.findIndex(
    ({ isMark, lower }) =>
      isMark || /^(?:that|which|based|owned|run|founded|who|with|in|of|from|for|to|at|on|by|behind)$/.test(lower),
  );
  const end = ends < 0 && words.length < APPOSITION ? words.length : ends;
  const head = words[end - 1];
  // "The order went to Arn, a shipbuilder."
  const isClosed = /^(?:to|from|of)$/.test(before?.lower ?? "") && words[end]?.isMark !== false;
  if (places.test(before?.lower ?? "") && !isClosed) return null;
  const kind = head && !head.isCapital && !head.isPossessive ? bodyWordOf.en(head.word) : null;
  if (head?.lower === "venture" && words[end - 2]?.lower === "joint") return "organisation";
  if (head?.lower === "subsidiary" && words[end]?.lower === "of") return "organisation";
  return kind?.explains && !alsoPeople.test(head?.lower ?? "") ? kind.kind : null;
}

const places = /^(?:in|at|near|from|of|to|outside|across|around)$/;
