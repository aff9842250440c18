import type { WordLists } from "../grammar/lexicon.ts";
import { germanHolidayWords } from "./holidays.ts";
import { germanNumerals, germanOrdinals, inflections } from "./numerals.ts";

type Words = Record<string, number | string>;

/** The same value for several words, given as one text. */
const all = (value: number | string, words: string): Words =>
  Object.fromEntries(words.split(" ").map((word) => [word, value]));
/** The same value for adjectives in all their endings. */
const adjectives = (value: number | string, stems: string): Words =>
  Object.fromEntries(stems.split(" ").flatMap((stem) => inflections(stem).map((word) => [word, value])));

const months: Words = {
  ...all(1, "januar januars jänner jaenner"),
  ...all(2, "februar februars feber"),
  ...all(3, "märz märzes maerz"),
  ...all(4, "april aprils"),
  ...all(5, "Mai"),
  ...all(6, "juni junis juno"),
  ...all(7, "juli julis"),
  ...all(8, "august augusts"),
  ...all(9, "september septembers"),
  ...all(10, "oktober oktobers"),
  ...all(11, "november novembers"),
  ...all(12, "dezember dezembers"),
};
const monthAbbreviations: Words = {
  ...{ jan: 1, jän: 1, feb: 2, febr: 2, mrz: 3, mär: 3, apr: 4, mai: 5, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9 },
  ...{ okt: 10, oct: 10, nov: 11, dez: 12, dec: 12 },
};
const weekdays: Words = {
  ...{ montag: 1, dienstag: 2, mittwoch: 3, donnerstag: 4, freitag: 5, samstag: 6, sonnabend: 6, sonntag: 7 },
  ...{ montags: 1, dienstags: 2, mittwochs: 3, donnerstags: 4, freitags: 5, samstags: 6, sonnabends: 6, sonntags: 7 },
};
const plainWeekdays = Object.entries(weekdays).filter(([word]) => !word.endsWith("s")) as [string, number][];
const dayParts: Words = {
  ...{ morgen: "MO", früh: "MO", vormittag: "MO", mittag: "MI", nachmittag: "AF", abend: "EV", nacht: "NI" },
};
const dayPartCompounds = plainWeekdays.flatMap(([day, value]) =>
  Object.entries(dayParts).map(([part, name]) => [`${day}${part}`, value, name] as const),
);

/** The German words of time, by class. */
export const germanWords: WordLists = {
  month: months,
  monthabbr: monthAbbreviations,
  weekday: {
    ...Object.fromEntries(plainWeekdays),
    ...Object.fromEntries(dayPartCompounds.map(([word, day]) => [word, day])),
  },
  weekdaypart: Object.fromEntries(dayPartCompounds.map(([word, , part]) => [word, part])),
  weekdayabbr: { Mo: 1, Di: 2, Mi: 3, Do: 4, Fr: 5, Sa: 6, So: 7 },
  everyweekday: {
    ...Object.fromEntries(plainWeekdays.map(([word, day]) => [`${word}s`, day])),
    wochentags: "B",
    werktags: "B",
  },
  season: {
    ...all(0, "frühling frühlings frühjahr frühjahrs frühjahres frühjahre vorfrühling spätfrühling"),
    ...all(1, "sommer sommers sommermonate sommermonaten frühsommer spätsommer hochsommer"),
    ...all(2, "herbst herbstes herbsts herbstmonate herbstmonaten frühherbst spätherbst"),
    ...all(3, "winter winters wintermonate wintermonaten frühwinter spätwinter"),
  },
  seasonpart: {
    ...all("START", "vorfrühling frühsommer frühherbst frühwinter"),
    ...all("MID", "hochsommer"),
    ...all("END", "spätfrühling spätsommer spätherbst spätwinter"),
  },
  numeral: germanNumerals,
  one: all(1, "ein eine einen einem einer eines"),
  ordinal: germanOrdinals,
  half: all(0.5, "halbe halben halbes halber halb"),
  threequarters: all(0.75, "dreiviertel dreivierteln"),
  vague: all(
    "X",
    "einige einigen einiger mehrere mehreren mehrerer wenige wenigen weniger viele vielen vieler paar etliche etlichen manche manchen",
  ),
  unit: {
    ...all("D", "tag tags tage tagen tages"),
    ...all("W", "woche wochen"),
    ...all("M", "monat monats monate monaten monates"),
    ...all("Q", "quartal quartals quartale quartalen"),
    ...all("Y", "jahr jahrs jahre jahren jahres kalenderjahr kalenderjahres"),
    ...all("DE", "jahrzehnt jahrzehnts jahrzehntes jahrzehnte jahrzehnten dekade dekaden"),
    ...all("CE", "jahrhundert jahrhunderts jahrhunderte jahrhunderten"),
    ...all("ML", "jahrtausend jahrtausends jahrtausende jahrtausenden"),
    ...all("WE", "wochenende wochenendes wochenenden wochenend"),
    ...all("H", "halbjahr halbjahres halbjahre halbjahren semester semesters"),
    ...all("TH", "stunde stunden std"),
    ...all("TM", "minute minuten"),
    ...all("TS", "sekunde sekunden"),
    ...all("TNI", "nacht nächte nächten"),
  },
  plural: all(
    1,
    "tage tagen wochen monate monaten quartale quartalen jahre jahren jahrzehnte jahrzehnten dekaden jahrhunderte jahrhunderten jahrtausende jahrtausenden wochenenden halbjahre halbjahren stunden minuten sekunden nächte nächten",
  ),
  singular: all(
    1,
    "tag tages woche monat monats monates quartal quartals jahr jahrs jahres jahrzehnt jahrzehnts jahrzehntes dekade jahrhundert jahrhunderts jahrtausend jahrtausends wochenende wochenendes halbjahr halbjahres semester semesters",
  ),
  quarterletter: { Q: 1 },
  quarterunit: all(1, "quartal quartals trimester trimesters"),
  relativeunit: {
    ...{
      vorjahr: "Y",
      vorjahres: "Y",
      vorjahrs: "Y",
      vortag: "D",
      vortages: "D",
      vortags: "D",
      vormonat: "M",
      vormonats: "M",
    },
    ...{
      vorwoche: "W",
      vorquartal: "Q",
      vorquartals: "Q",
      folgejahr: "Y",
      folgejahres: "Y",
      folgetag: "D",
      folgetages: "D",
    },
    ...{ folgemonat: "M", folgemonats: "M", folgewoche: "W" },
  },
  relativeshift: {
    ...all(-1, "vorjahr vorjahres vorjahrs vortag vortages vortags vormonat vormonats vorwoche vorquartal vorquartals"),
    ...all(1, "folgejahr folgejahres folgetag folgetages folgemonat folgemonats folgewoche"),
  },
  relativeplural: {
    folgejahren: "Y",
    folgejahre: "Y",
    folgetagen: "D",
    folgetage: "D",
    folgemonaten: "M",
    folgemonate: "M",
    vorjahren: "Y",
    vorjahre: "Y",
    folgewochen: "W",
  },
  unitpart: {
    ...all("Y END", "jahresende jahresschluss jahresausklang"),
    ...all("Y TURN", "jahreswechsel"),
    ...all("Y START", "jahresbeginn jahresanfang jahresstart"),
    ...all("Y MID", "jahresmitte"),
    ...all("M END", "monatsende"),
    ...all("M START", "monatsbeginn monatsanfang"),
    ...all("M MID", "monatsmitte"),
    ...all("W START", "wochenbeginn wochenanfang wochenstart"),
    ...all("W MID", "wochenmitte"),
  },
  part: {
    ...all("START", "anfang anfangs beginn beginne auftakt"),
    ...all("MID", "mitte"),
    ...all("END", "ende ausgang"),
  },
  partadjective: {
    ...adjectives("START", "früh beginnend anbrechend"),
    ...adjectives("END", "spät ausgehend"),
    ...adjectives("MID", "mittler"),
  },
  this: all(0, "dieser diese dieses diesem diesen"),
  deicticshift: {
    ...adjectives(-1, "letzt vergangen vorig verflossen abgelaufen"),
    ...adjectives(1, "nächst kommend"),
    ...adjectives(-2, "vorletzt"),
    ...adjectives(2, "übernächst"),
    ...adjectives(0, "laufend heurig"),
  },
  textshift: {
    ...adjectives(1, "folgend darauffolgend nachfolgend darauf"),
    ...adjectives(-1, "vorangegangen vorherig vorhergehend vorausgegangen vorangehend"),
    ...adjectives(0, "selb gleich jen"),
    ...all(0, "derselbe dieselbe dasselbe desselben derselben demselben denselben"),
  },
  ownyear: {
    ...adjectives(0, "diesjährig heurig"),
    ...adjectives(-1, "vorjährig letztjährig"),
    ...adjectives(1, "nächstjährig"),
  },
  deicticday: { heute: 0, gestern: -1, vorgestern: -2, vorvorgestern: -3, morgen: 1, übermorgen: 2, überübermorgen: 3 },
  deicticadjective: {
    ...adjectives(0, "heutig"),
    ...adjectives(-1, "gestrig"),
    ...adjectives(1, "morgig"),
    ...adjectives(-2, "vorgestrig"),
  },
  deicticyear: { heuer: 0 },
  daypart: {
    ...{
      Morgen: "MO",
      Vormittag: "MO",
      Mittag: "MI",
      Nachmittag: "AF",
      Abend: "EV",
      Nacht: "NI",
      Früh: "MO",
      Tagesanbruch: "MO",
    },
    ...{
      Morgens: "MO",
      Vormittags: "MO",
      Mittags: "MI",
      Nachmittags: "AF",
      Abends: "EV",
      Morgenstunden: "MO",
      Abendstunden: "EV",
    },
    ...{
      Morgengrauen: "MO",
      Nachmittagsstunden: "AF",
      Nachtstunden: "NI",
      Vormittagsstunden: "MO",
      Mittagsstunden: "MI",
    },
  },
  daypartafter: {
    ...dayParts,
    Abends: "EV",
    morgens: "MO",
    vormittags: "MO",
    mittags: "MI",
    nachmittags: "AF",
    abends: "EV",
    nachts: "NI",
  },
  everydaypart: {
    morgens: "MO",
    frühmorgens: "MO",
    vormittags: "MO",
    mittags: "MI",
    nachmittags: "AF",
    abends: "EV",
    nachts: "NI",
    allabendlich: "EV",
    allabendliche: "EV",
  },
  often: {
    ...all("P1D", "täglich tagtäglich alltäglich"),
    ...adjectives("P1D", "täglich"),
    ...all("P1W", "wöchentlich allwöchentlich"),
    ...adjectives("P1W", "wöchentlich allwöchentlich"),
    ...all("P1M", "monatlich allmonatlich"),
    ...adjectives("P1M", "monatlich allmonatlich"),
    ...all("P1Y", "jährlich alljährlich"),
    ...adjectives("P1Y", "jährlich alljährlich"),
    ...all("P3M", "vierteljährlich quartalsweise"),
    ...adjectives("P3M", "vierteljährlich"),
    ...all("P6M", "halbjährlich"),
    ...adjectives("P6M", "halbjährlich"),
    ...all("PT1H", "stündlich"),
    ...adjectives("PT1H", "stündlich"),
    ...all("PT1M", "minütlich"),
  },
  elapsedadjective: {
    ...adjectives(0, "erst letzt früh lang ganz gesamt all"),
    ...all(0, "all alle ganzen lange vielen"),
  },
  each: all(1, "jeder jede jedes jeden jedem"),
  holiday: germanHolidayWords,
  lastingstem: {
    tägig: "D",
    tägige: "D",
    tägigen: "D",
    tägiger: "D",
    stündige: "TH",
    stündigen: "TH",
    minütige: "TM",
    minütigen: "TM",
    wöchige: "W",
    wöchigen: "W",
    monatige: "M",
    monatigen: "M",
  },
  long: {
    ...Object.fromEntries(
      Object.entries({
        sekundenlang: "TS",
        minutenlang: "TM",
        stundenlang: "TH",
        tagelang: "D",
        wochenlang: "W",
        monatelang: "M",
        jahrelang: "Y",
        jahrzehntelang: "DE",
        jahrhundertelang: "CE",
        nächtelang: "TNI",
      }).flatMap(([word, unit]) => [word, ...inflections(word)].map((each) => [each, unit])),
    ),
  },
  reference: {
    ...all("PRESENT_REF", "jetzt derzeit zurzeit gegenwärtig momentan heutzutage"),

    ...all("PAST_REF", "damals einst früher kürzlich neulich jüngst unlängst letztens"),
    ...all("FUTURE_REF", "bald demnächst künftig zukünftig alsbald"),
    ...adjectives("FUTURE_REF", "zukünftig"),
    ...adjectives("PRESENT_REF", "heutig"),
  },
  roughly: {
    ...all("APPROX", "etwa rund circa ca zirka ungefähr schätzungsweise annähernd"),
    ...all("MORE_THAN", "gut gute guten gutes über reichlich"),
    ...all("LESS_THAN", "knapp knappe knappen knappes knapper fast nahezu beinahe bald unter"),
    ...all("EQUAL_OR_MORE", "mindestens wenigstens"),
    ...all("EQUAL_OR_LESS", "höchstens maximal"),
  },
  decadeplural: {
    ...{ Zwanzigern: 20, Dreißigern: 30, Dreissigern: 30, Vierzigern: 40, Fünfzigern: 50 },
    ...{ Sechzigern: 60, Siebzigern: 70, Achtzigern: 80, Neunzigern: 90 },
  },
  decadeword: {
    ...{
      zwanziger: 20,
      dreißiger: 30,
      dreissiger: 30,
      vierziger: 40,
      fünfziger: 50,
      sechziger: 60,
      siebziger: 70,
      achtziger: 80,
      neunziger: 90,
      neuziger: 90,
    },
  },
  decadeyears: Object.fromEntries(
    Object.entries({
      zwanziger: 20,
      dreißiger: 30,
      vierziger: 40,
      fünfziger: 50,
      sechziger: 60,
      siebziger: 70,
      achtziger: 80,
      neunziger: 90,
    }).flatMap(([word, value]) => [`${word}jahre`, `${word}jahren`, `${word}jahres`].map((each) => [each, value])),
  ),
  century: all(1, "jahrhundert jahrhunderts jahrhunderte jahrhunderten jh jhs jhd jhdt"),
  det: all(1, "der die das den dem des"),
  clock: all(1, "uhr h"),
  // Words that number a thing: what follows is no year.
  label: all(
    1,
    "nr nummer agenda flug zimmer raum hausnummer postfach artikel art abs absatz paragraf paragraph seite band kapitel konto telefon tel fax linie zug modell typ aktenzeichen drucksache LH BA AF KL LX OS EW FR UA AA DL TK EK QR MH",
  ),
  // What stands before a name: Herr Sonntag, Frau Mai.
  title: all(1, "herr herrn frau dr prof familie fräulein"),
  counted: all(
    1,
    "euro cent mark dollar franken kronen pfund rubel schilling lire prozent meter metern quadratmeter quadratmetern quadratkilometer kilometer kilometern kilogramm tonnen liter hektar menschen personen soldaten mann leute frauen männer kinder einwohner einwohnern zuschauer besucher mitglieder mitarbeiter stück tote toten seiten",
  ),
  quarteroffset: { nach: 15, vor: -15, dreiviertel: -15 },
  dailyword: all(1, "gestern übermorgen vorgestern gestrigen gestrige uhr"),
  future: all(
    1,
    "wird werden werde wirst soll sollen will wollen möchte möchten kommt kommen findet steht beginnt startet geplant",
  ),
  past: all(
    1,
    "war waren wurde wurden hatte hatten hat haben sagte sagten erklärte erklärten teilte teilten kündigte warnte forderte lehnte lehnten stimmte stimmten " +
      "kam kamen ging gingen gab gaben fand fanden nahm nahmen traf trafen begann begannen endete startete starteten starb starben tötete töteten " +
      "verlor verloren gewann gewannen wählte wählten trat traten zog zogen griff griffen schoss schossen schloss schlossen verließ verließen brach " +
      "sperrte sperrten stoppte übernahm übernahmen eröffnete verhängte verurteilte beschloss beschlossen unterzeichnete unterzeichneten besuchte reiste " +
      "reisten flohen ereignete erschütterte verkaufte kaufte stürzte stürzten räumte räumten protestierten demonstrierten landete meldete meldeten " +
      "lag lagen stieg stiegen fiel fielen sank sanken entschied entschieden erhielt erhielten hielt hielten rief riefen schrieb schrieben sprach " +
      "sprachen bat baten sah sahen schlug schlugen warf warfen wies wiesen ließ ließen fuhr fuhren flog flogen verbot verboten verschob verschoben " +
      "erließ beging begingen empfing empfingen vergab vergaben drang drangen betrat gestand gestanden erschoss lief liefen lud luden",
  ),
};
