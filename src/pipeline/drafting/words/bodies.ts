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
  en: /^(?:newspaper|magazine|broadcaster|network|daily|tabloid|weekly|journal)$/iu,
};
const explaining = {
  de: /(?:denkfabrik|initiative|konzerns?|unternehmens?|firma|organisation|instituts?|partei|verbands?|gewerkschaft|vereins?|stiftung|behörde|genossenschaft|herstellers?|bauers?|bank|kette|airline|fluggesellschaft|klubs?|bündnis|bürgerinitiative|versicherers?|betreibers?|anbieters?|miliz|gruppe|terrormiliz|bewegung|aufsicht|investors?|reederei|händlers?|riesen?|konkurrent(?:en)?|wettbewerbers?|rival(?:e|en)|zulieferers?|dienstleisters?|ratingagentur|molkerei|brauerei|werft|spedition|bäckerei|verlags?|druckerei|team|rennstalls?|plattform|start-?ups?|verbunds?|netzwerks?|büros?|kanzlei|sparkasse|hilfswerks?|orchesters?|ligist(?:en)?|discounters?|messengers?|portals?|aufsteigers?|rekordmeisters?|versorgers?|produzent(?:en)?|lieferant(?:en)?|entwicklers?|dachorganisation|holding|tochter|kaufhaus(?:es)?|brauers?|mosterei|kelterei|rösterei|käserei|gärtnerei|metzgerei|weberei|spinnerei|gießerei|schreinerei|ziegelei|gerberei|destillerie|manufaktur|fabrik|raffinerie|fonds|kollektivs?|galerie|(?:auktions|bank|medien|mode|möbel|verlags)haus(?:es)?|branchenerste[rn]?|(?:welt)?marktführers?|branchenprimus|(?:investment|beteiligungs|immobilien|wohnungs|betreiber|projekt)gesellschaft|(?:^|rock|punk|metal|jazz|pop)band|(?:^|kammer|kinder|männer)chors?|^liste)$/iu,
  en: /^(?:\p{L}{3,}maker|service|company|group|firm|party|union|thinktank|think-tank|charity|manufacturer|cooperative|airline|carrier|bank|retailer|insurer|automaker|carmaker|operator|militia|movement|maker|investor|supplier|developer|brewer|lender|brand|conglomerate|start-up|subsidiary|shipowner|shipbuilder|steelmaker|drugmaker|chipmaker|utility|club|foundation|institute|association|federation|alliance|coalition|supermarket|agency|consultancy|brewery|publisher|refiner|miner|chain|fund|giant|consortium|contractor|co-operative|watchdog|regulator|side|museum|gallery|theatre|theater|orchestra|choir|ensemble|band|winery|distillery|bakery|dairy|shipyard|label|studio)$/iu,
};
const german =
  /(?:^(?:Kirche|Bund|Bundestag|Bundesrat|Bundesregierung|Landtag|Nationalrat|Kreml|Vatikan|Pentagon)|(?:stadt|gemeinde|verwaltungs|aufsichts)rat|(?:kreis|land|bundes)tag|senat|regierung|gericht|gerichtshof|anwaltschaft|ministerium|(?:\p{L}{3,})amt|behörde|kommission|kammer|verband|(?:\p{L}{4,}|\p{L}{2,}-)bund|gewerkschaft|partei|universität|hochschule|klinikum|(?:noten|zentral|handels|landes|national|kredit|hypotheken|entwicklungs|investitions|post)bank|agentur|wetterdienst|geheimdienst|institut|stiftung|gesellschaft|börse|parlament|feuerwehr|akademie|polizeipräsidium|polizeidirektion|museum|kunsthalle|theater|oper|philharmonie|sternwarte|observatorium|tierpark|flughafen|krankenhaus|klinik|kliniken|stadtwerke|verbraucherzentrale|polizei|bistum|diözese|sparkasse|volksbank|raiffeisenbank|raiffeisenkasse|vereinigung|hilfswerk|gymnasium|handwerkskammer|landeskirche|nationalversammlung|(?:schmalspur|verkehrs|berg|seil)bahnen|verkehrsbetriebe|verein|(?<!bundes)liga|archiv|bibliothek|\p{L}{4,}gemeinschaft|rundfunk|orchester|(?:phil|sym|sin)\p{L}{4,}oniker|bundesheer|organisation|(?:umwelt|hunger|sport|entwicklungs|not)hilfe|(?:bischofs|rektoren)konferenz|(?:städte|landkreis|gemeinde|bauern|ärzte)tag)(?:e?s)?$/iu;
const english =
  /^(?:Agency|Ministry|Organi[sz]ation|University|Council|Party|Commission|Committee|Association|Corporation|Institute|Department|Centers|Center|Centre|Court|Union|Authority|Foundation|Federation|Service|Bureau|Police|Guard|Forces|Hospital|Society|Alliance|Parliament|Assembly|Congress|Senate|Board|Trust|County|Fund|Office|Administration|Observatory|Movement|Front|League|Coalition|Bloc|Tribunal|Regulator|Ombudsman|Watchdog|Inspectorate|Museum|Gallery|Library|Theatre|Theater|Opera|Orchestra|Philharmonic|College|School|Academy|Laboratory|Exchange|Directorate|Chamber|Conservancy|Confederation|Consortium|Constabulary|Guild|Collective|Secretariat|Treasury|Diocese|Archdiocese|Infirmary|Hospice|Clinic|Caucus|Brigade|Network|Tribe|Nation)$/u;
const firms =
  /^(?:AG|SE|GmbH|KG|ASA|AB|NV|SpA|Oyj?|BV|LLP|SAS|PJSC|Plc|Limited|Incorporated|Inc|Corp|Ltd|plc|PLC|LLC|Co|Group|Holding|Holdings|Airways|Airlines|Air|Bank|Motors|Industries|Energy|Pharma|Technologies|Media|Werke|Bahn|Club|Foods|Systems|Pharmaceuticals|Chemicals|Insurance|Telecom|Coal|Oil|Homes|Chemical|Brands|Properties|Textiles|Farms|Ferries|Lines|Stores|Hotels|Capital|Financial|Logistics|Electronics|Laboratories|Software|Studios|Breweries|Bakeries|Shipping|Railways|Steel|Mining|Aerospace|Health|Healthcare|Medical|Maritime|Partners|Resources|Metals|Minerals|Petroleum|Therapeutics|Labs|Robotics|Solutions|Ventures|Entertainment|Publishing|Aviation|Cruises|Semiconductors|Semiconductor|Dynamics|Automotive|Supermarkets|Utilities|Paper|Biotech|Beverages|Packaging|Cement|Aggregates|Quarries|Construction|Estates|Outfitters|Networks|Wireless|Telecommunications|Broadcasting|Productions|Fisheries|Dairies|Timber|Ceramics|Plastics|Engineering|Instruments|Diagnostics|Genomics|Biosciences|Investments|Securities|Reinsurance|Freight|Rail|Transport|Transit|Electric|Power|Water|Gas|Pharmacies|Trains|Buses|Savings|Dairy|Creamery|Brewery|Bakery|Distillery|Distillers|Mills|Vineyards|Tobacco|Rubber|Glass|Optics|Defence|Defense|Biologics|Genetics|Hospitality|Leisure|Realty|Retail|Wholesale|Motorworks|Shipyard|Shipyards|Shipbuilders|Builders|Bookmakers|Insurers|Brothers|Assurance|Mutual|Fertilizers|Fertilisers|Salmon|Seafood|Seafoods|Company)$/u;
/** English names of clubs end in one of these, German ones begin with one: "Harrowgate Rovers", "TSV Lendersund". */
const clubs = {
  en: /^(?:Harriers|Thistle|Argyle|Orient|Celtic|Tigers|Lions|Bears|Eagles|Hawks|Wolves|Sharks|Giants|Knights|Warriors|Raiders|Titans|Panthers|Falcons|Bulls|Rovers|United|Wanderers|Athletic|Albion|Hotspur|Rangers|FC|AFC|RFC)$/u,
  de: /^(?:IG|IHK|TÜV|AOK|Union|Concordia|Germania|Preußen|Hertha|Wacker|Kickers|Turbine|Hansa|SpVgg|VfR|TV|ASV|ESV|EHC|ERC|RB|FC|SC|SV|TSV|VfB|VfL|SG|TSG|FSV|HSV|TuS|BSC|Eintracht|Borussia|Fortuna|Dynamo|Arminia|Alemannia|Viktoria)$/u,
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
  (word: string) => /^(?:(?:Umwelt|Luftfahrt|Kraftfahrt)?[Bb]undes|EU-|UN-|US-)\p{L}+/u.test(word) && german.test(word),
);

const institutions = {
  de: /(?:gericht(?:shof)?|senat|bund|bundesland|staat|kabinett|bahn|verbände|vereine|union|initiative|bündnis|regierung|opposition|behörde|polizei|zoll|anwaltschaft|feuerwehr|bergwacht|wasserwacht|caritas|diakonie|gewerkschaft|verband|verein|partei|fraktion|koalition|kommission|parlament|präsidium|direktion|leitstelle|ausschuss|rechnungshof|(?:^|stadt|gemeinde|kreis|aufsichts|verwaltungs|betriebs|bundes|national)rat|stadt|gemeinde|(?:^|land)kreis|unternehmen|konzern|firma|betreiber|hersteller|bank|klub|universität|ministerium|amt|kammer|armee|militär|marine|liga|aufsicht|jury|vorstand|klinik|krankenhaus|klinikum|reederei|museum|kunsthalle|institut|stiftung|verwaltung|leitung|sprecher(?:in)?)$/iu,
  en: /^(?:courts?|tribunal|judges?|jury|government|opposition|police|prosecutors?|authorit(?:y|ies)|commission|committee|council|parliament|senate|assembly|congress|union|unions|part(?:y|ies)|coalition|compan(?:y|ies)|firm|club|league|federation|board|army|military|navy|ministry|agency|university|bank|regulators?|operator|firefighters|coastguard|troops|soldiers|rebels|militants|hospital|spokes(?:man|woman|person)|lawmakers|inquiry|groups?|movement|administration|regime|junta|trust|campaigners|workers|investigators|supporters|team|researchers|scientists|rescuers|officers|doctors|protesters|demonstrators|strikers|gunmen|insurgents|guerrillas|fighters|jets?|warplanes|rockets?|missiles|drones|voters|mediators|residents|treasury|museum|cabinet|embassy|church|school|operators?|airline|publisher|retailer|manufacturer|developer|watchdog|officials|tribunal|monitors|auditors)$/u,
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

/** Whether a word ends the name of an English club: "Harrowgate Rovers", by which alone it is called. */
export function endsClub(word: string): boolean {
  return clubs.en.test(word);
}

/** A name and what somebody of a body is called, or what a body has: "Kessler-Chef", "Voltana-Aktie". */
const roleCompound = /^(?<name>\p{Lu}[\p{L}\p{N}.&]+(?:-\p{Lu}[\p{L}\p{N}]+)*)-(?<role>\p{Lu}\p{L}+)$/u;
const bodyRole =
  /(?:chef(?:s|in)?|sprecher(?:s|in)?|aktien?|vorstand(?:s|es)?|manager(?:s|in)?|konzerns?|gruppe|zentrale|aufsichtsrat(?:s|es)?|verhandlungsführer(?:s|in)?|fraktion|vorsitzende[rn]?|politiker(?:s|in)?|abgeordnete[rn]?|kandidat(?:en|in)?|kämpfern?|anhängern?|mitarbeitern?|führung|aktionären?|werk(?:s|es)?|beschäftigten?)$/iu;
/** Words that begin such compounds and are no names. */
const noBodies: ReadonlySet<string> = new Set(
  (
    "Ex Vize Co US EU UN Partei Staats Fraktions Polizei Landes Bundes Armee Opposition Top Ober Chef Konzern Bank Stadt Klub Verbands Gewerkschafts Medien Star Spitzen " +
    "Finanz Personal Technik Sport Marketing Vertriebs Werbe IT Kultur Umwelt Fußball Handball Europa Asien Afrika Amerika Nordamerika Lateinamerika Welt Sozial Jugend Frauen Senioren Presse Interims Auto " +
    "Hedgefonds Online Internet Mode Musik Film Fernseh Energie Chemie Stahl Auto Bau Rüstungs Pharma Kreis Bezirks Rebellen Milizen Terror Mafia Drogen Geheimdienst Premium Nachwuchs Service"
  ).split(" "),
);

/** "Kessler" of "Kessler-Chef"; null where what stands before the hyphen is no name. */
export function bodyOfCompound(word: string): string | null {
  const { name = "", role = "" } = (word.includes("-") && roleCompound.exec(word)?.groups) || {};
  const isName =
    bodyRole.test(role) &&
    !noBodies.has(name) &&
    !/(?:ungs|heits|keits|schafts|tions|täts)$/u.test(name) &&
    !isInstitution(name.replace(/s$/u, ""), "de") &&
    !(read.de(name)?.ends ?? false);
  return isName ? name : null;
}
