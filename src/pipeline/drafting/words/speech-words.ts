import type { AttributionStep, Stance } from "../../../model/evidence.ts";
import type { Language, Localized } from "../../../model/localized.ts";

/** How a language says who says something. */
export interface SpeechWords {
  /** Verbs of saying, by infinitive or base form, with the stance of what is said. */
  readonly verbs: ReadonlyMap<string, Stance>;
  /** Nouns that stand for a source in "laut Berichten", "according to officials". */
  readonly sourceNouns: RegExp;
  /** Words that open a source: "laut", "according to"; the source follows. */
  readonly openers: RegExp;
  /** Words that close one: "… zufolge"; the source comes before. */
  readonly closers: RegExp | null;
  /** Words that mean a speaker of a sentence before, or the subject: "nach seinen Worten", "according to her". */
  readonly pointers: RegExp;
  /** "…, so die Anklage": who says so stands behind, as `speaker`. */
  readonly afterSo: RegExp | null;
  /** "…, hörte das Gericht": before whom somebody says so who is not named. */
  readonly heard: RegExp | null;
  /** "wie aus … hervorgeht", "geht aus … hervor": from which it is read, as `speaker`. */
  readonly readFrom: RegExp | null;
  /** People whose word is given without a name: "Experten", "officials". */
  readonly unnamed: RegExp;
}

function stances(lists: Readonly<Partial<Record<Stance, string>>>): ReadonlyMap<string, Stance> {
  return new Map(
    Object.entries(lists).flatMap(([stance, words]) =>
      words.split(/\s+/).map((word) => [word, stance as Stance] as const),
    ),
  );
}

const german: SpeechWords = {
  verbs: stances({
    reports: "berichten melden mitteilen schreiben bekanntgeben",
    alleges:
      "sagen betonen erklären äußern bemerken behaupten heißen vermuten hinweisen verweisen meinen glauben hinzufügen erläutern versichern ausführen angeben " +
      "argumentieren unterstreichen ergänzen schildern vorwerfen beschuldigen begründen schätzen wiederholen erzählen entgegenhalten bekräftigen",
    confirms: "bestätigen einräumen zugeben gestehen",
    denies: "bestreiten dementieren zurückweisen leugnen",
    announces: "ankündigen versprechen zusagen zusichern verkünden",
  }),
  sourceNouns:
    /^(?:berichts?|berichten?|angaben?|informationen|erkenntnissen?|einschätzung(?:en)?|aussagen?|meldung(?:en)?|medienberichten?|worten|kreisen)$/u,
  openers:
    /(?:^|[\s(])(?:laut|gemäß|nach(?= Aktenlage)|nach (?:(?:ersten|bisherigen|übereinstimmenden|vorläufigen|offiziellen|weiteren) )?(?:Angaben|Informationen|Erkenntnissen|Einschätzung|Zählung(?:en)?|Schätzung(?:en)?|Berechnung(?:en)?|Kenntnis|Aussagen?|Worten|Meldungen|Darstellung|Auskunft|Überzeugung|Ansicht|Meinung|Auffassung|Lesart|Recherchen|einem Bericht|Berichten)(?: (?:von|vom|der|des))?)(?=\s)/giu,
  closers: /\szufolge(?=[\s,.])/giu,
  pointers:
    /(?<!\p{L})(?:nach (?:seinen|ihren) (?:Angaben|Worten|Informationen|Erkenntnissen|Schätzungen|Berechnungen)|nach (?:seiner|ihrer) (?:Einschätzung|Schätzung|Darstellung|Aussage|Auskunft|Überzeugung|Ansicht|Meinung|Auffassung|Lesart)|(?:ihm|ihr|ihnen) zufolge)(?!\p{L})/giu,
  afterSo:
    /(?:,|\s[–—-])\s+so\s+(?=(?:der|die|das|ein|eine|\p{Lu}\p{L}+)\s|\p{Lu})(?<speaker>[^,.;:!?„“”"–—]+?)(?=\s[–—-]\s|[,.;:!?„“”"]|$)/gu,
  heard:
    /(?<=,\s+)(?:hörten?|erfuhren?|erfuhr)\s+(?:das Gericht|die Kammer|die Richter|der Ausschuss|die Schöffen|die Geschworenen)(?=[\s,.])/u,
  readFrom:
    /(?<!\p{L})(?:wie )?(?:(?:geht|ging|gehe) (?:\p{Ll}+ ){0,2}?aus (?<behind>[^,;:„“"]{3,80}?) hervor|aus (?<before>[^,;:„“"]{3,80}?) (?:(?:geht|ging|gehe) (?:\p{Ll}+ ){0,2}?hervor|hervorgeht|hervorging|hervorgehe))(?!\p{L})/iu,
  unnamed:
    /^(?:experten|beobachter|analysten|augenzeugen|zeugen|medien|berichten?|berichts?|quellen|kreise|behörden?|ermittlern?|kritiker|diplomaten|polizei|feuerwehr|veranstaltern?|sprecher(?:s|in)?|staatsanwaltschaft|gericht|ministerium|regierung|verteidigung|anwälte|anwalt|gewerkschaft|unternehmen)$/iu,
};

const english: SpeechWords = {
  verbs: stances({
    reports: "report",
    alleges:
      "say tell add state claim allege insist argue stress note suggest believe estimate maintain contend assert",
    confirms: "confirm acknowledge admit concede",
    denies: "deny reject dispute",
    announces: "announce promise pledge vow",
  }),
  sourceNouns: /^(?:reports?|statements?|officials?|sources?|figures|estimates?)$/u,
  openers: /(?:^|[\s(])according to(?=\s)/giu,
  closers: null,
  pointers: /(?<!\p{L})according to (?:him|her|them)(?!\p{L})/giu,
  afterSo: null,
  heard: null,
  readFrom: null,
  unnamed:
    /^(?:experts|observers|analysts|witnesses|officials?|sources|reports?|authorities|police|investigators|critics|doctors|diplomats|eyewitnesses|prosecutors|lawyers?|spokes(?:man|woman|person)|campaign|ministry|government|court|residents|rescuers|agency|company|organizers|activists)$/iu,
};

export const speechWords: Readonly<Record<Language, SpeechWords>> = { de: german, en: english };

/** The words for a speaker whom the text does not name. */
export const unnamedSpeaker: Localized = { de: "nicht genannter Sprecher", en: "a speaker who is not named" };
/** The words for whoever answers in an interview and is named nowhere as somebody of the public. */
export const interviewee: Localized = { de: "befragte Person", en: "interviewee" };

export const bySomebody: AttributionStep = { kind: "unnamed", words: unnamedSpeaker };
