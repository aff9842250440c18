import type { Language } from "../../../model/localized.ts";

/** Public offices and ranks, without endings: whoever bears one is a public person. German ones also end compounds ("Außenminister"). */
export const offices: Readonly<Record<Language, RegExp>> = {
  de: /(?:präsident(?:en|in)?|minister(?:s|in|n)?|kanzler(?:s|in)?|machthabers?|diktators?|könig(?:s|in)?|kaisers?|papst|papstes|premier(?:s|ministers?)?|regierungschef(?:s|in)?|staatschef(?:s|in)?|generalsekretär(?:s|in)?|gouverneur(?:s|in)?|bürgermeister(?:s|in)?|senator(?:en|in)?|botschafter(?:s|in)?|general(?:s)?|admirals?|kommissar(?:s|in)?|kommissionspräsident(?:in)?|abgeordneter?|landrat|landrätin|parteichef(?:s|in)?|vorsitzender?|vorstandschef(?:s|in)?|geschäftsführer(?:s|in)?|direktor(?:s|in)?|chef(?:s|in)?|sprecher(?:s|in)?|leiter(?:s|in)?|staatsanwält(?:in)?|richter(?:s|in)?|trainer(?:s|in)?|rektor(?:in)?|bischofs?|kronprinz(?:en)?|prinz(?:essin)?|stadtrat|stadträtin|dezernent(?:in)?)$/iu,
  en: /^(?:president|vice-president|minister|premier|chancellor|king|queen|emperor|pope|governor|mayor|senator|congressman|congresswoman|secretary|ambassador|general|admiral|colonel|commissioner|chairman|chairwoman|chair|chief|ceo|director|spokesman|spokeswoman|spokesperson|judge|attorney|prosecutor|prince|princess|leader|dictator|ruler|coach|bishop|archbishop|sheriff|councillor|coroner)$/iu,
};

/** Class words right before the name of a body: "Nachrichtenagentur Yonhap", "Denkfabrik ISW"; the name is an actor of that kind. */
export const namedBodies: Readonly<Record<Language, readonly (readonly [RegExp, "media" | "organisation"])[]>> = {
  de: [
    [/(?:agentur|zeitung|magazin|sender|zeitschrift|blatt)$/iu, "media"],
    [
      /(?:denkfabrik|konzern|unternehmen|firma|organisation|institut|partei|verband|gewerkschaft|verein|stiftung|behörde|genossenschaft|hersteller)s?$/iu,
      "organisation",
    ],
  ],
  en: [
    [/^(?:agency|newspaper|magazine|broadcaster|network|daily)$/iu, "media"],
    [/^(?:company|group|firm|party|union|thinktank|charity|manufacturer|cooperative)$/iu, "organisation"],
  ],
};

/** Last words of an organisation's name. */
export const organisationEndings =
  /^(?:Agency|Ministry|Organi[sz]ation|University|Council|Party|Commission|Committee|Association|Corporation|Corp|Inc|Ltd|Group|Bank|Institute|Department|Centers|Center|Centre|Court|Union|Association|Authority|Foundation|Federation|Service|Bureau|Police|Army|Guard|Force|Forces|Airways|Airlines|Club|Hospital|GmbH|AG|SE|Verband|Stiftung|Universität|Hochschule|Ministerium|Partei|Werke|Bahn|Genossenschaft|Society|Network|Alliance|Parliament|Assembly|Congress|Senate|Board|Company|Trust)$/u;
