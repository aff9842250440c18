import type { ActorKind } from "../../../model/actor.ts";
import type { Language } from "../../../model/localized.ts";
import { remember } from "../../temporal/remember.ts";

/** What a word says of a body's name that stands beside it, or that it is part of. */
export interface BodyWord {
  readonly kind: ActorKind;
  /** It stands right before a name and explains it: "Nachrichtenagentur Yonhap", "the group Hezbollah". */
  readonly explains: boolean;
  /** It is the last word of a name, or its first: "Landgericht Frankfurt", "Constitutional Council". */
  readonly ends: boolean;
}

const media = {
  de: /(?:(?<!rating|werbe|energie|umwelt|arbeits)agentur|zeitung|magazins?|senders?|zeitschrift|blatt(?:e?s)?)$/iu,
  en: /^(?:agency|newspaper|magazine|broadcaster|network|daily)$/iu,
};
const explaining = {
  de: /(?:denkfabrik|initiative|konzerns?|unternehmens?|firma|organisation|instituts?|partei|verbands?|gewerkschaft|vereins?|stiftung|behörde|genossenschaft|herstellers?|bauers?|bank|kette|airline|fluggesellschaft|klubs?|bündnis|bürgerinitiative|versicherers?|betreibers?|anbieters?|miliz|gruppe|terrormiliz|bewegung|aufsicht|investors?|reederei|händlers?|riesen?|konkurrenten?|wettbewerbers?|rival(?:e|en)|zulieferers?|dienstleisters?|ratingagentur|molkerei|brauerei|werft|spedition|bäckerei|verlags?|druckerei|team|rennstalls?|plattform|start-?ups?|verbunds?|netzwerks?|büros?|kanzlei|sparkasse|airline|hilfswerks?|orchesters?|ligist(?:en)?|discounters?|messengers?|portals?|aufsteigers?|rekordmeisters?)$/iu,
  en: /^(?:company|group|firm|party|union|thinktank|think-tank|charity|manufacturer|cooperative|airline|carrier|bank|retailer|insurer|automaker|carmaker|operator|militia|movement|maker|investor|supplier|developer|brewer|lender|brand|conglomerate|start-up|subsidiary|shipowner|shipbuilder|steelmaker|drugmaker|chipmaker|utility|club|foundation|institute|association|federation|alliance|coalition|supermarket)$/iu,
};
const german =
  /(?:^(?:Bundestag|Bundesrat|Bundesregierung|Landtag|Nationalrat|Kreml|Vatikan|Pentagon)|(?:stadt|gemeinde|verwaltungs|aufsichts)rat|(?:kreis|land|bundes)tag|senat|regierung|gericht|gerichtshof|anwaltschaft|ministerium|(?:\p{L}{3,})amt|behörde|kommission|kammer|verband|(?:\p{L}{4,}|\p{L}{2,}-)bund|gewerkschaft|partei|universität|hochschule|klinikum|notenbank|zentralbank|agentur|wetterdienst|geheimdienst|institut|stiftung|gesellschaft|börse|parlament|feuerwehr|akademie|polizeipräsidium|polizeidirektion|museum|kunsthalle|theater|oper|philharmonie|sternwarte|observatorium|tierpark|flughafen|krankenhaus|klinik)(?:e?s)?$/iu;
const english =
  /^(?:Agency|Ministry|Organi[sz]ation|University|Council|Party|Commission|Committee|Association|Corporation|Institute|Department|Centers|Center|Centre|Court|Union|Authority|Foundation|Federation|Service|Bureau|Police|Guard|Forces|Hospital|Society|Alliance|Parliament|Assembly|Congress|Senate|Board|Trust|County|Fund|Office|Administration|Observatory|Movement|Front|League|Coalition|Bloc|Tribunal|Regulator|Ombudsman|Watchdog|Inspectorate|Museum|Gallery|Library|Theatre|Theater|Opera|Orchestra|Philharmonic|College|School|Academy|Laboratory|Exchange|Directorate|Chamber)$/u;
const firms =
  /^(?:AG|SE|GmbH|KG|Inc|Corp|Ltd|plc|PLC|LLC|Co|Group|Holding|Holdings|Airways|Airlines|Air|Bank|Motors|Industries|Energy|Pharma|Technologies|Media|Werke|Bahn|Club|Foods|Systems|Pharmaceuticals|Chemicals|Insurance|Telecom|Coal|Oil|Homes|Chemical|Brands|Properties|Textiles|Farms|Ferries|Lines|Stores|Hotels|Capital|Financial|Logistics|Electronics|Laboratories|Software|Studios|Breweries|Bakeries|Shipping|Railways|Steel|Mining|Aerospace|Health|Healthcare|Medical|Maritime|Partners|Resources|Metals|Minerals|Petroleum|Therapeutics|Labs|Robotics|Solutions|Ventures|Entertainment|Publishing|Aviation|Cruises|Semiconductors|Semiconductor|Dynamics|Automotive|Supermarkets|Utilities|Savings)$/u;
/** English names of clubs end in one of these, German ones begin with one: "Harrowgate Rovers", "TSV Lendersund". */
const clubs = {
  en: /^(?:Harriers|Thistle|Argyle|Orient|Celtic|Tigers|Lions|Bears|Eagles|Hawks|Wolves|Sharks|Giants|Knights|Warriors|Raiders|Titans|Panthers|Falcons|Bulls|Rovers|United|Wanderers|Athletic|Albion|Hotspur|Rangers|FC|AFC|RFC)$/u,
  de: /^(?:Union|Concordia|Germania|Preußen|Hertha|Wacker|Kickers|Turbine|Hansa|SpVgg|VfR|TV|ASV|ESV|EHC|ERC|RB|FC|SC|SV|TSV|VfB|VfL|SG|TSG|FSV|HSV|TuS|BSC|Eintracht|Borussia|Fortuna|Dynamo|Arminia|Alemannia|Viktoria)$/u,
};

const read: Readonly<Record<Language, (word: string) => BodyWord | null>> = {
  de: (word) => bodyWord(word, "de", (each) => /^\p{Lu}/u.test(each) && (german.test(each) || firms.test(each))),
  en: (word) => bodyWord(word, "en", (each) => english.test(each) || firms.test(each) || clubs.en.test(each)),
};

function bodyWord(word: string, language: Language, endsName: (word: string) => boolean): BodyWord | null {
  const isMedia = media[language].test(word);
  const explains = isMedia || explaining[language].test(word);
  const ends = endsName(word);
  return explains || ends ? { kind: isMedia ? "media" : "organisation", explains, ends } : null;
}

const REMEMBERED = 20_000;

/** What a word says of a body; null where it says nothing. */
export const bodyWordOf: Readonly<Record<Language, (word: string) => BodyWord | null>> = {
  de: remember(REMEMBERED, read.de),
  en: remember(REMEMBERED, read.en),
};

/** "Bundesinnenministerium", "Bundesverfassungsgericht": there is only one. */
export const isOnlyOne = remember(
  REMEMBERED,
  (word: string) => /^(?:Bundes|EU-|UN-|US-)\p{L}+/u.test(word) && german.test(word),
);

const institutions = {
  de: /(?:gericht(?:shof)?|senat|bund|bundesland|staat|kabinett|bahn|verbände|vereine|union|initiative|bündnis|regierung|opposition|behörde|polizei|zoll|anwaltschaft|feuerwehr|gewerkschaft|verband|verein|partei|fraktion|koalition|kommission|parlament|präsidium|direktion|leitstelle|ausschuss|rechnungshof|(?:^|stadt|gemeinde|kreis|aufsichts|verwaltungs|betriebs|bundes|national)rat|stadt|gemeinde|(?:^|land)kreis|unternehmen|konzern|firma|betreiber|hersteller|bank|klub|universität|ministerium|amt|kammer|armee|militär|marine|liga|aufsicht|jury|vorstand|klinik|krankenhaus|klinikum|reederei|museum|kunsthalle|institut|stiftung|verwaltung|leitung|sprecher(?:in)?)$/iu,
  en: /^(?:courts?|tribunal|judges?|jury|government|opposition|police|prosecutors?|authorit(?:y|ies)|commission|committee|council|parliament|senate|assembly|congress|union|unions|part(?:y|ies)|coalition|compan(?:y|ies)|firm|club|league|federation|board|army|military|navy|ministry|agency|university|bank|regulators?|operator|firefighters|coastguard|troops|soldiers|rebels|militants|hospital|spokes(?:man|woman|person)|lawmakers|inquiry|groups?|movement|administration|trust|campaigners|workers|investigators|supporters|team|researchers|scientists|rescuers|officers|doctors|protesters|demonstrators|strikers|gunmen|insurgents|guerrillas|fighters|jets?|warplanes|rockets?|missiles|drones|voters|mediators|residents)$/u,
};

/** Whether a word names an institution, though not which: what "the court" or "die Gewerkschaft" does is public. */
export function isInstitution(word: string, language: Language): boolean {
  return institutions[language].test(language === "en" ? word.toLowerCase() : word);
}

/** Whether a word ends the name of a firm: "Nordwind Capital", "Kessler AG". */
export function isFirmWord(word: string): boolean {
  return firms.test(word);
}

/** Whether a word begins the name of a German club: "TSV Lendersund", "FC Ostermark". */
export function beginsClub(word: string): boolean {
  return clubs.de.test(word);
}

/** What somebody of a body is called in compounds with its name: "Kessler-Chef", "Voltana-Aktie". */
export const bodyCompound =
  /^(?<name>\p{Lu}[\p{L}\p{N}.&]+(?:-\p{Lu}[\p{L}\p{N}]+)*)-(?:\p{L}*(?:chef|chefin|chefs|sprecher|sprecherin|aktien?|vorstand|vorstands|manager|managerin|konzerns?|gruppe|zentrale|aufsichtsrat|verhandlungsführer(?:in)?|fraktion|vorsitzender?|politiker(?:in)?|abgeordneter?|kandidat(?:in)?|kämpfern?|anhängern?))$/u;

/** Words that begin such compounds and are no names. */
export const noBodies: ReadonlySet<string> = new Set(
  "Ex Vize Co US EU UN Regierungs Partei Staats Fraktions Polizei Landes Bundes Armee Opposition Oppositions Top Ober Chef Konzern Bank Stadt Klub Verbands Gewerkschafts Medien Star Spitzen".split(
    " ",
  ),
);
