import type { ActorMention } from "../../../model/article.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { pronounsOfPerson } from "../words/english-people.ts";
import { isOffice } from "../words/offices.ts";

/** Who has to do with a body, and does nothing in its name. */
const outsider =
  /^(?:employees?|engineers?|drivers?|workers?|trainees?|interns?|customers?|clients?|tenants?|patients?|students?|pupils?|passengers?|subscribers?|suppliers?|shareholders?|creditors?|rivals?|competitors?|opponents?|critics?|neighbou?rs?|visitors?|alumn(?:us|a|i)|graduates?|\p{L}*mitarbeiter(?:s|n|in|innen)?|angestellte[rnm]?|beschäftigte[rnm]?|\p{L}*arbeiter(?:s|n|in|innen)?|\p{L}*ingenieure?(?:s|n|in|innen)?|fahrer(?:s|n|in|innen)?|lehrlinge?n?|\p{L}*halter(?:s|n|in|innen)?|\p{L}*techniker(?:s|n|in|innen)?|auszubildende[rnm]?|\p{L}*kund(?:en?|in|innen)|mieter(?:s|n|in|innen)?|patient(?:en|in|innen)?|schüler(?:s|n|in|innen)?|student(?:en|in|innen)?|passagiere?n?|lieferant(?:en|in)?|aktionäre?n?|gläubiger(?:s|n|in)?|konkurrent(?:en|in)?|rival(?:e|en|in)|gegner(?:s|n|in|innen)?|kritiker(?:s|n|in|innen)?|nachbarn?|besucher(?:s|n|in|innen)?|absolvent(?:en|in|innen)?)$/u;
const noLonger =
  /^(?:former|formerly|previously|once|ex|frühere[rnms]?|ehemalige[rnms]?|einstige[rnms]?|früher|ehemals|vormals)$/;
const belongs = /^(?:of|at|with|from|for|by|der|des|von|vom|bei|beim|aus)$/;
/** Words from what somebody is to the body: "a former head of research at Halden Oil". */
const REACH = 6;

/** "a former head of research at Halden Oil", "ein Mitarbeiter der Kessler AG", "a Halden Oil driver": somebody of a body, or who was of it once, is not that body. */
export function isOfOutsider(mention: ActorMention, { tokens, words }: ReadSentence, { byId }: KnownActors): boolean {
  const { actor, position } = mention;
  const kind = byId.get(actor)?.kind;
  if (kind !== "organisation" && kind !== "person") return false;
  const at = tokens.findIndex(({ end }) => end > position.start);
  const end = tokens.findIndex(({ start }) => start >= position.end);
  if (kind === "organisation" && words.language === "en" && isBeforePerson(tokens, at, tokens[end])) return true;
  const own = phraseBefore(tokens, at);
  const of = own.findLastIndex(({ lower }) => belongs.test(lower));
  if (of < 0) return false;
  const head = own.slice(0, of);
  if (kind === "person") return isOfPerson(head.at(-1), own.slice(of + 1), words.language);
  return outsider.test(head.at(-1)?.lower ?? "") || head.some(({ lower }) => noLonger.test(lower));
}

/** Who has to do with a person, besides. */
const beside =
  /^(?:lawyers?|attorneys?|aides?|all(?:y|ies)|advis[eo]rs?|supporters?|followers?|friends?|confidants?|spokes(?:man|woman|person|people)|anw(?:alt|alts|ältin|älte|älten)|verteidiger(?:s|n|in)?|anhänger(?:s|n|in)?|vertraute[rnm]?|berater(?:s|n|in)?|freund(?:e|en|es|in)?|sprecher(?:s|n|in)?|unterstützer(?:s|n|in)?)$/;

/** "a critic of Mayor Voss", "ein Anwalt der früheren Ministerin Voss": between, only what says who that is. */
function isOfPerson(
  head: TaggedToken | undefined,
  between: readonly TaggedToken[],
  language: ReadSentence["words"]["language"],
): boolean {
  const isBeside = head !== undefined && (outsider.test(head.lower) || beside.test(head.lower));
  return (
    isBeside &&
    between.every(({ tag, word, lower }) => tag === "determiner" || isOffice[language](word) || noLonger.test(lower))
  );
}

/** The words before a name that one phrase holds together with it. */
function phraseBefore(tokens: readonly TaggedToken[], at: number): readonly TaggedToken[] {
  const before = tokens.slice(Math.max(0, at - REACH), at);
  return before.slice(before.findLastIndex(({ tag }) => /^(?:verb|auxiliary|modal|mark|conjunction)$/.test(tag)) + 1);
}

/** "a Halden Oil | driver", "former Halden Oil | executives". */
function isBeforePerson(tokens: readonly TaggedToken[], at: number, next: TaggedToken | undefined): boolean {
  const isNoun = next !== undefined && !next.isCapital && (next.tag === "word" || next.tag === "noun");
  if (!isNoun) return false;
  const isPast = noLonger.test(tokens[at - 1]?.lower ?? "");
  return isPast || (outsider.test(next.lower) && pronounsOfPerson(next.lower) !== null);
}
