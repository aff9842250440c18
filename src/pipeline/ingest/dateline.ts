import { findDates, type WrittenDate } from "./written-date.ts";

/** Characters: place, agency, author, weekday, dates and times together are never as long. */
const LONGEST = 200;

/** Labels after which a line's date is that of a later version. */
const ofVersion = "aktualisiert|geändert|updated|modified|edited";
const ofFirst = "veröffentlicht|erschienen|erstellt|publiziert|published|posted|created|issued";
const label = `(?<!\\p{L})(?:(?:zuletzt|zuerst|last|first) )?(?:${ofVersion}|${ofFirst}|stand|datum|date)(?: am| on| at)?(?!\\p{L}):?`;
const zone = "\\(?(?:[A-Z]{1,3}[SD]?T|UTC|MESZ|MEZ)\\)?(?!\\p{L})";
const clock = `(?:(?:um|at) )?(?<![\\d:.])\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?!\\d)(?: ?(?:uhr|h|[ap]\\.?m\\.?)(?!\\p{L}))?(?: ${zone})?`;
const weekday =
  "(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)";
const person = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|von|van|de|der|al)){0,4}";
/** What stands beside the date and tells nothing of the matter, one kind after the other. */
const furniture = [
  new RegExp(label, "giu"),
  new RegExp(clock, "giu"),
  // "2 hours ago", "vor 2 Stunden"
  /(?<!\p{L})(?:\d{1,2} (?:min(?:ute)?|hour|day)s? ago|vor \d{1,2} (?:minute|stunde|tag)e?n?)(?!\p{L})/giu,
  // "3 min read", "Lesedauer: 3 Minuten"
  /(?<!\p{L})(?:\d{1,2}[ -]min(?:ute)?s?(?: read)?|(?:lesedauer|lesezeit|reading time):? (?:ca\. )?\d{1,2} min(?:\.|ute[ns]?)?)(?!\p{L})/giu,
  // "Seite 3", "S. 3", "page 3", "Nr. 12"
  /(?<!\p{L})(?:seite|page|nr\.|no\.|s\.|p\.) ?\d{1,5}(?!\p{N})/giu,
  new RegExp(`(?<![\\p{L}-])${weekday}(?!\\p{L})\\.?`, "giu"),
  // The first word however it is written, the names as names are.
  new RegExp(`(?<!\\p{L})(?:[Vv]on|[Bb]y|BY) ${person}(?:(?:,| und| and| &) ${person})*`, "gu"),
];

const parting = /\s*[|·•,;:()/–—]\s*|\s+-+\s+/u;
const word = /^\p{L}[\p{L}'’.&-]*$/u;
const nameWord =
  /^(?:\p{Lu}|(?:aller|am|an|around|auf|aus|bei|de|del|den|der|des|die|from|im|in|la|of|the|und|and|vom?|van|for|für|on|upon)$)/u;

/** Without an article, which begins a headline: "Der Pakt vom 19. Juni 2024". */
const leadingName = /^(?!(?:Der|Die|Das) )\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3} vom$/u;

/** Words of a piece that stands by itself: a place, an agency, a publisher. */
const LONGEST_NAME = 6;
/** Words that need not be names: "Press release", "Artikel vom". */
const FEW = 2;

/**
 * The date of a line that holds nothing else, "18. Oktober, 2024", "Berlin, Oct 18, 2024" or "By Ada Voss | Oct 18, 2024 | Updated 7:12 p.m.";
 * of two, the earlier version's. Null for any other line.
 */
export function findDateline(line: string): WrittenDate | null {
  if (line.length > LONGEST) return null;
  const dates = findDates(line);
  const [first, second] = dates;
  if (!first || dates.length > 2 || (second && !hasVersion.test(line))) return null;
  const before = line.slice(0, first.position.start);
  const between = second ? line.slice(first.position.end, second.position.start) : "";
  const after = line.slice((second ?? first).position.end);
  if (!isBefore(before) || !isAfter(between) || !isAfter(after)) return null;
  return second && endsInVersion.test(before) ? second : first;
}

const hasVersion = new RegExp(`(?<!\\p{L})(?:${ofVersion})(?!\\p{L})`, "iu");
/** "Updated January 24, 2025": the label of the date that follows. */
const endsInVersion = new RegExp(`(?<!\\p{L})(?:${ofVersion})(?: am| on)?:? ?$`, "iu");

/** Names apart from the date, and at most two words that lead to it: "Artikel vom". */
function isBefore(words: string): boolean {
  const pieces = piecesOf(words);
  return isLead(pieces.pop() ?? "") && pieces.every(isName);
}

/** Nothing that goes on from the date, and names apart from it. */
function isAfter(words: string): boolean {
  const [goesOn = "", ...pieces] = piecesOf(words);
  return /^\.?$/.test(goesOn) && pieces.every(isName);
}

/** What is left of the words without the furniture, in the pieces that marks part. */
function piecesOf(words: string): string[] {
  const left = furniture.reduce((rest, kind) => rest.replace(kind, " "), words);
  return left.split(parting).map((piece) => piece.replace(/^[\s-]+|[\s-]+$/g, ""));
}

/** "Artikel vom", "Press release", "Arner Bote vom": what leads to the date without a mark. */
function isLead(piece: string): boolean {
  return isFew(piece) || leadingName.test(piece);
}

function isName(piece: string): boolean {
  const words = piece.split(/\s+/);
  return (
    isFew(piece) || (words.length <= LONGEST_NAME && words.every((each) => word.test(each) && nameWord.test(each)))
  );
}

function isFew(piece: string): boolean {
  const words = piece === "" ? [] : piece.split(/\s+/);
  return words.length <= FEW && words.every((each) => word.test(each));
}
