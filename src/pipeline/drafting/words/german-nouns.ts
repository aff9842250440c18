import type { NounList, Things } from "./event-word.ts";

/** German nouns that tell of occurrences; each also ends compounds ("Staatsbesuch"). */
export const germanEventNouns: NounList = [
  ["agreement", "abkommen vertrag pakt vereinbarung unterzeichnung waffenruhe waffenstillstand feuerpause einigung"],
  ["visit", "besuch visite"],
  ["delegation", "delegation abordnung"],
  ["people>visit", "reise", "delegation visit"],
  ["deployment", "entsendung stationierung truppeneinsatz truppenverlegung einmarsch truppenabzug"],
  ["troops>deployment", "präsenz einsatz abzug", ""],
  ["arms-transfer", "waffenlieferung rüstungslieferung munitionslieferung"],
  ["arms>arms-transfer", "lieferung", ""],
  [
    "meeting",
    "gipfel gipfeltreffen sitzung treffen konferenz tagung kongress parteitag verbandstag verhandlung verhandlungsrunde gesprächsrunde telefonat hauptversammlung mitgliederversammlung klausur",
  ],
  ["confirmation", "bestätigung eingeständnis"],
  ["denial", "dementi"],
  ["warning", "warnung drohung"],
  ["order", "befehl anordnung"],
  ["discovery", "entdeckung fund"],
  ["statement", "äußerung erklärung ankündigung", "statement"],
  [
    "other",
    "anschlag angriff attentat überfall explosion erdbeben beben nachbeben überschwemmung hochwasser unwetter lawine erdrutsch unfall unglück absturz " +
      "kollision brand großbrand wahl wahlen stichwahl abstimmung volksabstimmung referendum bürgerentscheid urteil freispruch prozess festnahme " +
      "verhaftung razzia rücktritt streik warnstreik ausstand protest kundgebung demonstration eröffnung einweihung gründung fusion übernahme " +
      "evakuierung ausbruch putsch staatsstreich sturm einsturz tod beisetzung trauerfeier ausschreitung krawall unruhe zusammenstoß offensive " +
      "krieg konflikt besetzung blockade räumung aufstand revolte meuterei epidemie stromausfall invasion rückruf schließung sperrung gefecht beschuss embargo durchsuchung anhörung vereidigung amtseinführung misstrauensvotum gottesdienst trauermarsch schweigemarsch " +
      "festakt zeremonie bergung parade marsch turnier finale ausstellung festival rettungsaktion geiselnahme entführung sabotage havarie bauarbeiten spatenstich baubeginn zusammenschluss premiere hinrichtung mord " +
      "versteigerung auktion preisverleihung verleihung ehrung feier fest jubiläum übung manöver landung start rennen spiel partie derby match etappe " +
      "meisterschaft konzert lesung tournee messe prozession wallfahrt vernehmung verhör abschiebung auslieferung operation dammbruch deichbruch rohrbruch " +
      "einbruch bergsturz felssturz steinschlag tornado flut sturmflut dürre verurteilung entlassung ernennung abwahl insolvenz pleite börsengang " +
      "verkauf ermittlung verfahren sprengung testlauf probebetrieb übergabe enthüllung weihe taufe trauung zwangsräumung umzug regatta uraufführung",
  ],
];

/** Words that end like one of them but tell of nothing. */
export const germanOtherNouns: ReadonlySet<string> = new Set(
  "beispiel manifest podest attest auswahl anzahl befund pfund ansturm vorwahl postwahl vorvertrag wiederwahl berufswahl partnerwahl vorurteil wortwahl".split(
    " ",
  ),
);

/** German words of the kinds of things that decide what a verb means; matched at the end of words. */
export const germanThings: Things = {
  pact: "abkommens? vertr(?:ag|ags|age|äge|ägen) pakt(?:e?s|e)? vereinbarung(?:en)? bündnis(?:ses)? waffenruhe waffenstillstand partnerschaft einigung abmachung deal kompromiss",
  talks: "gespräche?n? verhandlungen? beratungen? konsultationen",
  troops:
    "soldat(?:en|innen)? truppen? infanteristen? kämpfern? einheit(?:en)? spezialeinheiten spezialkräfte streitkräften? brigaden? bataillone?n? rekruten? truppeneinsatz(?:es)?",
  arms: "waffen munition kampfjets? patrouillenboote?n? kriegsschiffe?n? haubitzen? marschflugkörpern? raketen? geschossen? artillerie(?:geschosse)? panzern? drohnen? rüstungsgüter",
  envoys:
    "delegation abordnung gesandten? ausbildern? feuerwehrleuten? experten beobachtern? sanitätern? unterhändlern? emissäre?n? expertengruppe",
  charge: "vorw(?:urf|ürfe|ürfen) anklage anschuldigung(?:en)? klage strafanzeige anzeige verfassungsbeschwerde",
  directive: "befehls? anweisung(?:en)? auftrag weisung",
  utterance: "äußerung(?:en)? stellungnahme",
  way: "^weg",
  custody: "gewahrsam haft geiselhaft hausarrest quarantäne aufsicht",
  ties: "beziehungen",
  sympathy: "mitgefühl beileid anteilnahme dank anerkennung vertrauen misstrauen empfehlung bedauern",
  known: "^(?:bekannt|öffentlich)$",
  justice: "^recht$",
  role: "^als$",
  amount: "prozent prozentpunkte?n? euro franken dollar millionen? milliarden? punkte?n? grad",
  source: "^vo[nm]$",
  price: "gebühr(?:en)? zinsen miete maut preis(?:e)? entgelt",
  void: "^(?:rechtswidrig|verfassungswidrig|unrechtmäßig|nichtig|ungültig|unwirksam|unzulässig|rechtens|illegal|gescheitert)",
  effect: "^(?:kraft|vollzug|betrieb|dienst|gang|umlauf)",
  signature: "unterschrift(?:en)?",
  petition:
    "angebot(?:e?s|e)? vorschlag(?:e?s)? vorschläge?n? forderung(?:en)? anträgen? antrags? klagen? beschwerden? berufung revision einspruch gesuch petition",
  ruling: "urteile?s? haftbefehl strafe entscheidung kündigung verbot",
  storm: "sturm orkan hurrikan taifun zyklon sturmtief unwetter flutwelle tsunami",
  distress: "^(?:not|seenot|brand|schieflage|geiselhaft|gefangenschaft|beschuss)",
  shots: "^(?:schüsse?n?|warnschüsse?n?)",
  oath: "eid",
  admission: "geständnis teilgeständnis",
  fault: "^(?:schuld|mitschuld)",
  prospect: "^aussicht",
  body: "bank partei fraktion konzern unternehmen verein klub verband parlament kirche armee",
  blame: "^(?:mit)?(?:verantwortlich|haftbar)",
  safety: "^(?:sicherheit)",
  aground: "^(?:grund)",
  fire: "^(?:brand|flammen|feuer)",
  game: "spiele?s? partien? rennen turniere? begegnung duell lauf match",
  street: "^(?:straßen?|barrikaden|innenstadt|stadtzentrum|zentrum|altstadt|regierungsviertel|hauptstraße)$",
  court: "gericht(?:shof)?",
  over: "^ende",
  against: "gegen",
  alarm: "warnung(?:en)? warnstufen? alarm",
  goods: "hilfsgütern? impfdosen impfstoffe?n? medikamenten? lebensmitteln? getreide pumpen zelten?",
  labour: "arbeit produktion betrieb fertigung",
  appeal: "revision berufung einspruch widerspruch beschwerde veto protest",
  force: "^(?:kraft|ufer|streik|warnstreik|ausstand)",
  player: "spieler(?:in)? stürmer(?:in)? torwart torhüter(?:in)? verteidiger(?:in)?",
  home: "haus häuser wohnung(?:en)? dorf dörfer",
  life: "^(?:leben|lebens|tod|tode|todesopfer|menschenleben|verletzungen) \\p{L}{2,}(?:vergiftung(?:en)?|verletzung(?:en)?|verbrennung(?:en)?|brüche|prellungen|schock)",
  step: "rücktritts? unabhängigkeit ausnahmezustand kandidatur verzicht krieg",
  found:
    "inventarlisten? unterlagen dokumente? akten leichen? leichnam toten? überreste spuren? trümmern? sprengstoff bomben? fliegerbombe wrack flugschreiber skelett tot vermissten? grab gräber",
  emergency: "katastrophenfall notstand ausnahmezustand alarm unabhängigkeit republik kriegsrecht staatstrauer streik",
  sentence:
    "haft haftstrafe freiheitsstrafe gefängnis gefängnisstrafe geldstrafe jahren? monaten tode bewährung schmerzensgeld zahlung",
  clashes:
    "zusammenstößen? krawallen? ausschreitungen unruhen unfall explosion(?:en)? brand zwischenf(?:all|ällen) protesten kämpfen gefechten plünderungen schießereien massenpanik",
  vote: "^(?:für|gegen|dafür|dagegen)",
  cabinet: "regierung koalition kabinett bündnis allianz",
  decree:
    "gesetz(?:es|e)? verbot(?:e|s)? beschluss regeln? haftbefehl sanktionen embargo verordnung urteil(?:s|e)? verfassung immunität ausgangssperre maßnahmen vertrag mandat frist einfuhrverbot schließung sperrung abriegelung",
  trial:
    "ermittlung(?:en)? verfahrens? strafverfahren prozess untersuchung suche betrieb haftbefehl wahl sitzung konferenz streik arbeiten bergung gipfel messe produktion verkauf",
  insolvency: "insolvenz konkurs gläubigerschutz insolvenzverfahrens? insolvenzantrag",
  craft: "all raketen? maschinen? flugzeuge? kapsel sonde satellit(?:en)? raumschiff hubschrauber",
  prize:
    "wahl(?:en)? spiel finale medaille gold silber bronze preis(?:e|s)? titel schlacht mehrheit rennen meisterschaft auftrag prozess sieg(?:e)? platz pokal punkte? einigung kompromiss durchbruch niederlage rekord",
  together: "^(?:sich|mit|gespräch|gesprächen|treffen|sitzung|sondersitzung|gipfel|gipfeltreffen|beratungen)",
  defeat: "niederlage wahlniederlage",
  access: "zugang zutritt einreise visum",
  post: "^(?:zum|zur|zu|vorstand|aufsichtsrat|amt|posten)",
  inquiry:
    "untersuchung(?:en)? gutachten prüfbericht bericht studie analysen? messung(?:en)? auswertung(?:en)? prüfung(?:en)? recherchen? obduktion datierung(?:en)?",
  ballot: "(?:neu)?wahl(?:en)? referendum streik",
  guilty: "^(?:schuldig)",
  arrest: "festnahmen?",
  people:
    "^(?:.*(?:präsident(?:en|in)?|ministers?|ministerin|kanzler(?:in)?|könig(?:in)?|papst|chef(?:in)?|gesandten?|botschafter(?:in)?|kommissar(?:in)?|monarch))",
};
