import type { Stance } from "../../../model/evidence.ts";
import type { Language, Localized } from "../../../model/localized.ts";
import { setOf } from "./grammar-words.ts";

/** How a language says who says something. */
export interface SpeechWords {
  /** Finite verbs and participles of saying, with the stance of what is said. */
  readonly verbs: ReadonlyMap<string, Stance>;
  /** Nouns that stand for a source in "laut Berichten", "according to officials". */
  readonly sourceNouns: RegExp;
  /** Words that open a source: "laut", "according to"; the source follows. */
  readonly openers: RegExp;
  /** Words that close one: "… zufolge"; the source comes before. */
  readonly closers: RegExp | null;
  /** "wie Yonhap berichtet", "berichtet der Independent", ", Reuters reported". */
  readonly media: ReadonlySet<string>;
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
    reports:
      "berichtet berichtete berichteten berichten meldet meldete meldeten melden gemeldet teilte mitteilte mitteilten mitgeteilt schreibt schrieb",
    alleges:
      "sagte sagten sagt gesagt betonte betonten betont betonen erklärte erklärten erklärt äußerte äußerten äußert geäußert bemerkte bemerkt behauptete behaupteten behauptet hieß wirft warf beschuldigt beschuldigte vermutet vermuten hinweisen weisen hinwies verweist verwies meinte glaubt fügte hinzufügte",
    confirms: "bestätigte bestätigten bestätigt bestätigen bekannt bekanntgab einräumte",
    denies: "bestritt bestritten bestreitet dementierte dementierten dementiert zurückwies",
    announces: "kündigte kündigten ankündigte angekündigt versprach versprochen",
  }),
  sourceNouns:
    /^(?:berichts?|berichten?|angaben?|informationen|erkenntnissen?|einschätzung(?:en)?|aussagen?|meldung(?:en)?|medienberichten?|worten|kreisen)$/u,
  openers:
    /(?:^|[\s(])(?:laut|gemäß|nach (?:Angaben|Informationen|Erkenntnissen|Einschätzung|Aussagen?|Worten|Meldungen|einem Bericht|Berichten)(?: (?:von|vom|der|des))?)(?=\s)/giu,
  closers: /\s(?:zufolge|nach eigenen Angaben)(?=[\s,.])/giu,
  media: setOf(
    "berichtet berichtete berichten berichteten meldet meldete meldeten schreibt schrieb mitteilte mitteilten sagte sagten erklärte erklärten betonte",
  ),
  unnamed:
    /^(?:experten|beobachter|analysten|augenzeugen|zeugen|medien|berichten?|berichts?|quellen|kreise|behörden|ermittler|kritiker|diplomaten)$/iu,
};

const english: SpeechWords = {
  verbs: stances({
    reports: "reported reports report",
    alleges:
      "said says say told tells added adds stated states claimed claims claim alleged alleges insisted argued argues stressed noted suggested believes believe",
    confirms: "confirmed confirms acknowledged admitted",
    denies: "denied denies rejected disputed",
    announces: "announced announces promised pledged vowed",
  }),
  sourceNouns: /^(?:reports?|statements?|officials?|sources?|figures|estimates?)$/u,
  openers: /(?:^|[\s(])according to(?=\s)/giu,
  closers: null,
  media: setOf("reported reports said says"),
  unnamed:
    /^(?:experts|observers|analysts|witnesses|officials|sources|reports?|authorities|police|investigators|critics|doctors|diplomats|eyewitnesses)$/iu,
};

export const speechWords: Readonly<Record<Language, SpeechWords>> = { de: german, en: english };

/** The words for a speaker whom the text does not name. */
export const unnamedSpeaker: Localized = { de: "nicht genannter Sprecher", en: "a speaker who is not named" };
