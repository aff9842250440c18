import type { Actor } from "../../../model/actor.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Language } from "../../../model/localized.ts";
import { slugOf } from "../../slug.ts";
import { languageWords } from "../words/language-words.ts";

/** Parts of states with a government of their own, a German name and an English one where it is another. */
const table =
  "Baden-Württemberg,Bayern=Bavaria,Brandenburg,Bremen,Hamburg,Hessen=Hesse,Mecklenburg-Vorpommern,Niedersachsen=Lower Saxony,Nordrhein-Westfalen=North Rhine-Westphalia," +
  "Rheinland-Pfalz=Rhineland-Palatinate,Saarland,Sachsen=Saxony,Sachsen-Anhalt=Saxony-Anhalt,Schleswig-Holstein,Thüringen=Thuringia,Burgenland,Kärnten=Carinthia,Niederösterreich=Lower Austria," +
  "Oberösterreich=Upper Austria,Steiermark=Styria,Tirol=Tyrol,Vorarlberg,Südtirol=South Tyrol,Katalonien=Catalonia,Schottland=Scotland,Wales,Nordirland=Northern Ireland,Flandern=Flanders,Québec=Quebec,Ontario," +
  "Alberta,British Columbia,Nova Scotia,New South Wales,Queensland,Tasmanien=Tasmania,Alabama,Alaska,Arizona,Arkansas,Kalifornien=California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana," +
  "Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio," +
  "Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,West Virginia,Wisconsin,Wyoming";

/** Such parts as bodies: what they do, their governments do. */
export const regions: readonly Actor[] = table.split(",").map((entry) => {
  const [de = "", en = de] = entry.split("=");
  return { id: slugOf(de) as ActorId, kind: "organisation", names: { de, en }, aliases: [], affiliations: [] };
});

const ids: ReadonlySet<ActorId> = new Set(regions.map(({ id }) => id));
/** "Gemeinde Arn", "Stadt Arn": a place by what it is. */
const community = /^(?:Gemeinde|Samtgemeinde|Marktgemeinde|Stadt|Landkreis|Kreis|Kanton) /u;

/** The same in the id of its actor, whose name may stand without it: "Arn". */
const communityId = /^(?:gemeinde|samtgemeinde|marktgemeinde|stadt|landkreis|kreis|kanton)-/;

/** Whether a name is rather that of a place, unless it does something there. */
export function isRatherPlace(actor: ActorId, words: string): boolean {
  return ids.has(actor) || community.test(words) || communityId.test(actor);
}

/** Characters around a name. */
const REACH = 30;

/** Whether a name stands where what it names does something: "Niedersachsen entsandte", "hat die Gemeinde Arn", "Bavaria has". */
export function doesSomething(text: string, start: number, end: number, language: Language): boolean {
  const { verbs, grammar } = languageWords[language];
  const isVerb = (word: string) => verbs.has(word) || /^(?:auxiliary|modal)$/.test(grammar.tags.get(word) ?? "");
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .replace(/(?:^|(?<=\s))(?:[Dd](?:ie|er|as)(?: Land| Freistaat)?|Land) $/u, "");
  const last = /(?<word>[\p{L}-]+)(?<gap>[^\p{L}]*)$/u.exec(before)?.groups;
  const isBeside = last?.gap === " ";
  const word = last?.word?.toLowerCase() ?? "";
  const next = /^ (?<word>\p{Ll}+)/u.exec(text.slice(end, end + REACH))?.groups?.word ?? "";
  if (isBeside && /^(?:preposition|determiner)$/.test(grammar.tags.get(word) ?? "")) return false;
  if (isBeside && language === "de" && isVerb(word) && !isVerb(next)) return !/^\p{Lu}/u.test(last?.word ?? "");
  const isName = isBeside && /^\p{Lu}/u.test(last?.word ?? "");
  return isVerb(next) && !isName;
}
