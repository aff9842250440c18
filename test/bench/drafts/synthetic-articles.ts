import { randomFrom } from "../../support/random.ts";

/** Characters of an article, about as many as those of a newspaper have. */
const LENGTH = 3600;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

const starts = "B Br D F G H K Kr L M N P R S St T V W".split(" ");
const middles = "al an ar el en er il in ol om or ul um und".split(" ");
const ends = "au bach berg dorf feld hagen heim ing sen stadt tal wick".split(" ");

interface Made {
  readonly name: (kind: "person" | "place" | "firm") => string;
  readonly number: (least: number, most: number) => number;
  readonly pick: (list: readonly string[]) => string;
  readonly day: () => string;
}

type Sentence = (made: Made) => string;

/** What happened, and what only stands around it. */
interface Sentences {
  readonly told: readonly Sentence[];
  readonly around: readonly Sentence[];
}

/** Share of the sentences that tell of something; of newspapers' it is about that. */
const TOLD = 0.2;

const german: Sentences = {
  told: [
    ({ name, pick }) =>
      `Das ${pick(["Landgericht", "Verwaltungsgericht", "Arbeitsgericht"])} ${name("place")} hat am ${pick(weekdays.de)} die Klage der ${name("firm")} AG abgewiesen.`,
    ({ name, number, day }) =>
      `Bürgermeisterin ${name("person")} kündigte am ${day()} an, ${number(2, 90)} Millionen Euro in den Hafen von ${name("place")} zu investieren.`,
    ({ name, number }) =>
      `Rund ${number(200, 9000)} Menschen demonstrierten in ${name("place")} gegen die Schließung des Werks.`,
    ({ name, pick }) =>
      `Außenminister ${name("person")} traf am ${pick(weekdays.de)} in ${pick(["Paris", "Warschau", "Tokio", "Ottawa"])} seinen Amtskollegen ${name("person")}.`,
    ({ name, day }) =>
      `Der Konzern ${name("firm")} übernahm am ${day()} die Mehrheit an der ${name("firm")} AG, wie ein Sprecher mitteilte.`,
    ({ name }) =>
      `Nach Angaben der Polizei brach in einer Halle in ${name("place")} ein Brand aus, bei dem vier Arbeiter verletzt wurden.`,
    ({ name }) => `Die Gewerkschaft warf dem Vorstand der ${name("firm")} AG vor, die Verhandlungen zu verschleppen.`,
  ],
  around: [
    ({ name }) =>
      `„Wir haben lange auf diesen Tag gewartet“, heißt es in ${name("place")}, und viele im Saal von ${name("place")} nicken dazu.`,
    ({ name, number }) =>
      `Die Straße führt durch das Tal, vorbei an ${number(3, 70)} alten Höfen und an einer Kirche, bis hinauf nach ${name("place")}.`,
    ({ pick, number }) =>
      `Ob es dabei bleibt, ist offen; ${pick(["Fachleute", "Anwohner", "Händler"])} rechnen mit ${number(2, 60)} langen Wochen.`,
    ({ name, number }) =>
      `In den Dörfern um ${name("place")} leben heute etwa ${number(200, 4000)} Menschen, die meisten von ihnen arbeiten auf dem Feld oder pendeln nach ${name("place")}.`,
    ({ name }) =>
      `Für die Geschichte von ${name("place")} ist das nicht neu, und auch in ${name("place")} kennt man es so.`,
    ({ name, number }) =>
      `Wer aus ${name("place")} kommt, braucht mit dem Zug gut ${number(20, 200)} Minuten, wenn die Strecke frei ist und niemand streikt.`,
  ],
};

const english: Sentences = {
  told: [
    ({ name, pick }) =>
      `A court in ${name("place")} on ${pick(weekdays.en)} ordered ${name("firm")} Group to repay the loans it had taken from the state.`,
    ({ name, number, day }) =>
      `Prime Minister ${name("person")} announced on ${day()} that ${number(200, 9000)} soldiers would be sent to ${name("place")}.`,
    ({ name, number }) => `At least ${number(3, 90)} people were injured when a train derailed near ${name("place")}.`,
    ({ name, pick }) =>
      `President ${name("person")} visited ${pick(["France", "Poland", "Japan", "Canada"])} last week and signed a treaty on trade.`,
    ({ name, day }) =>
      `${name("firm")} Group agreed on ${day()} to buy its rival ${name("firm")} Energy, the two firms said.`,
    ({ name }) =>
      `Police arrested two men after a shop in ${name("place")} was robbed in the early hours of the morning.`,
    ({ name }) => `The union accused the managers of ${name("firm")} Group of breaking their word.`,
  ],
  around: [
    ({ name }) =>
      `"We have waited a long time for this day," people in ${name("place")} say, and many in the hall of ${name("place")} nod.`,
    ({ name, number }) =>
      `The road runs through the valley, past ${number(3, 70)} old farms and a church, until it reaches the houses of ${name("place")}.`,
    ({ pick, number }) =>
      `Whether that will be enough is not clear; ${pick(["experts", "residents", "traders"])} expect ${number(2, 60)} long weeks.`,
    ({ name, number }) =>
      `About ${number(200, 4000)} people live in the villages around ${name("place")}, and most of them work on the land or in the shops of ${name("place")}.`,
    ({ name }) =>
      `In the history of ${name("place")} this is nothing new, and in ${name("place")} people are used to it.`,
    ({ name, number }) =>
      `From ${name("place")} the train takes a good ${number(20, 200)} minutes if the line is clear and nobody is on strike.`,
  ],
};

const weekdays = {
  de: "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(" "),
  en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
};
const months = {
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** Articles as lines of JSON, German and English in turn, about invented people and places; the same number gives the same ones. */
export function* syntheticArticles(articles: number): Generator<string> {
  const random = randomFrom(11);
  const names = madeUpNames(random);
  for (let number = 0; number < articles; number++) {
    const language = number % 2 === 0 ? "de" : "en";
    const published = FIRST_DAY + Math.floor(number / 8) * DAY;
    const made = makerOf(random, names, language, published);
    const sentences = language === "de" ? german : english;
    const pick = () => {
      const list = random() < TOLD ? sentences.told : sentences.around;
      return list[Math.floor(random() * list.length)] as Sentence;
    };
    let text = "";
    while (text.length < LENGTH) text += `${text === "" ? "" : random() < 0.2 ? "\n" : " "}${pick()(made)}`;
    const title = language === "de" ? `Nachricht aus ${made.name("place")}` : `News from ${made.name("place")}`;
    yield JSON.stringify({ id: `article-${number}`, title, published: isoDay(published), text });
  }
}

interface Names {
  readonly person: readonly string[];
  readonly place: readonly string[];
  readonly firm: readonly string[];
}

/** So many people, places and firms that few articles tell of the same ones, and so few that some do. */
const NAMES = 400;

function madeUpNames(random: () => number): Names {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const list = (make: () => string) => Array.from({ length: NAMES }, make);
  const word = () => pick(starts) + pick(middles) + pick(ends);
  const given = "Anna Erik Helga Ivo Jana Karl Lena Marek Nora Otto Petra Ruben".split(" ");
  return { person: list(() => `${pick(given)} ${word()}`), place: list(word), firm: list(() => `${word()}a`) };
}

function makerOf(random: () => number, names: Names, language: "de" | "en", published: number): Made {
  const number = (least: number, most: number) => least + Math.floor(random() * (most - least));
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const day = () => {
    const date = new Date(published - number(1, 200) * DAY);
    const month = months[language][date.getUTCMonth()];
    const dot = language === "de" ? "." : "";
    return `${date.getUTCDate()}${dot} ${month} ${date.getUTCFullYear()}`;
  };
  return { name: (kind) => pick(names[kind]), number, pick, day };
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
