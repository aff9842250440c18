import type { Language } from "../../../model/localized.ts";

/** Given names that only men have, in lower case. */
const male: ReadonlySet<string> = new Set(
  (
    "adam adrian ahmed alan albert alexander alfred ali andrew anselm anthony anton arne arnold arthur axel benjamin bernard bernd bernhard bill björn bob brian bruce carl carlos charles christian " +
    "christopher claus clemens colin daniel david dennis detlef dieter dietmar dirk donald douglas duncan edgar edmund edward emil eric erich erik ernst erwin eugen felix ferdinand frank franz frederick " +
    "friedrich fritz gareth gary gavin geoffrey georg george gerald gerd gerhard gordon graham greg gregor gregory günter günther gustav hans harald harold harry hartmut heiko heiner heinrich heinz helmut henrik " +
    "henry herbert hermann holger horst howard hubert hugh hugo ian ingo ivan jack jacob jakob james jan jason jeff jens jeremy jim joachim joe johann johannes john jonas jonathan jörg jörn josef joseph " +
    "jürgen karl karsten keith kenneth kevin klaus konrad kurt larry lars leo leon leonard lothar louis ludwig lutz malcolm manfred marc marcel marcus mario mark markus martin matthew matthias maurice max " +
    "maximilian michael moritz neil nicholas niels nigel nils norbert norman olaf ole oliver oscar oskar otto owen patrick paul peter philip pierre rainer ralf ralph raymond reinhard richard robert roger roland rolf " +
    "roman ronald rudolf rüdiger rupert samuel scott sebastian siegfried simon stefan stephan stephen steven sven thomas thorsten tilo tim timothy tobias tom udo ulf ulrich uwe victor viktor vincent volker walter werner " +
    "wilhelm william willi winfried wolfgang"
  ).split(" "),
);
/** Given names that only women have, in lower case. */
const female: ReadonlySet<string> = new Set(
  (
    "ada agnes alexandra alice alison amanda amy ana andrea angela anita anja anna annabel anne annette antonia astrid barbara beate beatrice bettina birgit brenda brigitte carla carmen carol caroline catherine charlotte " +
    "christa christina christine clara claudia corinna cornelia dagmar deborah denise diana doris dorothea edith elena elfriede elisabeth elizabeth elke ella ellen elsa emilia emily emma erika esther eva evelyn " +
    "fiona frauke frieda gabriele gerda gisela grace greta gudrun hanna hannah hannelore heather heidi heike helen helena helga hilde ida ilse inge ingrid irene iris isabel isabella jane janet jennifer jenny jessica " +
    "joan joanna johanna judith julia juliane karen karin karla karoline katharina katherine kathrin katja katrin kerstin klara laura lauren lea leila lena linda lisa louise lucy luise lydia magdalena maike manuela " +
    "mareike margaret margarete maria marianne marie marina marion marlene marta martha martina mary maureen melanie melissa mia miriam moira monika nadia nadine nadja nancy natalie nicole nina nora olga pamela patricia " +
    "paula petra rachel ramona rebecca regina renate rita rosa ruth sabine sandra sarah sheila sibylle sigrid silke silvia simone sofia sonja sophia sophie stefanie stella stephanie susan susanne svenja sylvia tamara tanja " +
    "tatjana theresa thekla tina ulrike ursula ute vanessa vera verena veronika victoria viktoria virginia waltraud wendy wiebke yvonne"
  ).split(" "),
);

const others: Readonly<Record<string, ReadonlySet<string>>> = { he: female, she: male };

const possible: Readonly<Record<Language, Readonly<Record<"he" | "she", string>>>> = {
  de: { he: "er", she: "sie" },
  en: { he: "he", she: "she" },
};

/** The pronouns that may stand for somebody of this name: both, where the given name does not rule one of them out. */
export function pronounsOfName(name: string, language: Language): ReadonlySet<string> {
  const fitting = (["he", "she"] as const).filter((pronoun) => !rulesOut(name, pronoun));
  return new Set(fitting.map((pronoun) => possible[language][pronoun]));
}

/** "She" for Ole Brandt, "he" for Ada Voss: whether a given name rules an English pronoun out. */
export function rulesOut(name: string, pronoun: string): boolean {
  const [first = "", ...family] = name.toLowerCase().split(" ");
  return family.length > 0 && others[pronoun]?.has(first) === true;
}
