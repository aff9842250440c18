import type { Language } from "../../../model/localized.ts";
import { remember } from "../../temporal/remember.ts";

/** Public offices, ranks and roles, with their endings: whoever bears one is a public person. German ones also end compounds ("Außenminister"). */
const german = [
  "präsident(?:en|in)?",
  "minister(?:s|in|n)?",
  "kanzler(?:s|in)?",
  "machthabers?",
  "diktators?",
  "könig(?:s|in)?",
  "kaisers?",
  "papst(?:es)?",
  "premier(?:s|ministers?)?",
  "chef(?:s|in)?",
  "sekretär(?:s|in)?",
  "gouverneur(?:s|in)?",
  "bürgermeister(?:s|in)?",
  "senator(?:en|in)?",
  "botschafter(?:s|in)?",
  "general(?:s)?",
  "admirals?",
  "kommissar(?:s|in)?",
  "abgeordnete[rn]?",
  "delegierte[rn]?",
  "beauftragte[rn]?",
  "landrat",
  "landrätin",
  "landeshaupt(?:mann|frau)",
  "klubob(?:mann|frau)",
  "vorsitzende[rn]?",
  "geschäftsführer(?:s|in)?",
  "direktor(?:s|in)?",
  "ceo",
  "sprecher(?:s|in)?",
  "leiter(?:s|in)?",
  "führer(?:s|in)?",
  "staatsanwält(?:in)?",
  "richter(?:s|in)?",
  "trainer(?:s|in)?",
  "rektor(?:in)?",
  "bischofs?",
  "kardinals?",
  "prinz(?:en|essin)?",
  "stadtrat",
  "stadträtin",
  "dezernent(?:in)?",
  "kämmer(?:er|ers|in)",
  "amtsinhaber(?:s|in)?",
  "amtsärztin",
  "amtsarzt",
  "kandidat(?:en|in)?",
  "politiker(?:s|in)?",
  "weltmeister(?:s|in)?",
  "olympiasieger(?:s|in)?",
  "nationalspieler(?:s|in)?",
  "stürmer(?:s|in)?",
  "torwarts?",
  "torhüter(?:s|in)?",
  "mittelfeldspieler(?:s|in)?",
  "intendant(?:en|in)?",
  "kurator(?:en|in)?",
  "dirigent(?:en|in)?",
  "preisträger(?:s|in)?",
  "regisseur(?:s|in)?",
  "schauspieler(?:s|in)?",
  "sänger(?:s|in)?",
  "schriftsteller(?:s|in)?",
  "astronaut(?:en|in)?",
  "deichgraf(?:en)?",
  "vorständin",
  "kommandeur(?:s|in)?",
  "dekan(?:s|in)?",
];
const english =
  "president vice-president president-elect minister premier chancellor king queen emperor emir sultan pope governor gov mayor senator sen congressman " +
  "congresswoman rep representative lawmaker mp mep secretary secretary-general director-general ambassador envoy negotiator delegate general gen " +
  "admiral colonel col commander commissioner chairman chairwoman chairperson chair chief ceo executive director spokesman spokeswoman spokesperson " +
  "judge justice attorney prosecutor auditor treasurer superintendent prince princess leader dictator ruler coach manager bishop archbishop cardinal " +
  "midfielder defender winger curator conductor sheriff councillor councilor councilman coroner candidate nominee champion striker goalkeeper captain singer star musician rapper actor actress " +
  "comedian author astronaut founder figure politician counterpart";

const offices: Readonly<Record<Language, RegExp>> = {
  de: new RegExp(`(?:${german.join("|")})$`, "iu"),
  en: new RegExp(`^(?:${english.split(" ").join("|")})$`, "iu"),
};

/** Words of which it is remembered whether they are offices: texts repeat their words. */
const REMEMBERED = 20_000;

/** Whether a word, in any form, is a public office. */
export const isOffice: Readonly<Record<Language, (word: string) => boolean>> = {
  de: remember(REMEMBERED, (word) => offices.de.test(word) && !/^(?:chef|general|leiter|prinzipal)$/u.test(word)),
  en: remember(REMEMBERED, (word) => offices.en.test(word)),
};
