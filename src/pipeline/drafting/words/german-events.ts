import { type EventNoun, type EventVerb, noun, type ThingClass, verb, weak } from "./event-word.ts";

const sending = [
  ["troops", "deployment"],
  ["arms", "arms-transfer"],
  ["envoys", "delegation"],
] as const;
const agreeing = [["pact", "agreement"]] as const;
const travelling = [
  ["envoys", "delegation"],
  ["people", "visit"],
] as const;

/** German verbs that tell of occurrences, by type. */
export const germanVerbs: readonly EventVerb[] = [
  verb(
    "agreement",
    weak("unterzeichn ratifizier paraphier besiegel"),
    weak("einig", "ge"),
    "unterschrieb unterschrieben | unterschrieben | unterschreiben",
  ),
  verb(agreeing, weak("vereinbar"), "schloss schlossen schließt | geschlossen abgeschlossen | schließen abschließen"),
  verb("visit", weak("besuch"), "| eingetroffen | einzutreffen"),
  verb(
    travelling,
    weak("reis", "ge"),
    "| abgereist eingereist angereist weitergereist aufgebrochen angekommen zurückgekehrt gelandet | abreisen anreisen",
    "traf trifft brach landete | eingetroffen |",
    "flog flogen fliegt | geflogen |",
  ),
  verb(
    [
      ["departure", "delegation"],
      ["utterance", "statement"],
    ],
    "machte machten | gemacht |",
  ),
  verb([["utterance", "statement"]], "gab gaben | abgegeben | abgeben"),
  verb(
    sending,
    weak("schick", "ge"),
    "entsandte entsandten entsendet entsendete | entsandt entsendet | entsenden",
    weak("liefer", "ge"),
    "| überstellt bereitgestellt ausgeliefert |",
    "sandte sandten | gesandt |",
  ),
  verb(
    [["troops", "deployment"]],
    weak("stationier verleg verstärk mobilisier"),
    "| eingesetzt abgezogen verlegt | einsetzen",
    "kämpfte kämpften kämpft | gekämpft | kämpfen",
    "rückte rückten marschierte marschierten | eingerückt einmarschiert vorgerückt | einmarschieren",
  ),
  verb(
    [["troops", "training"]],
    weak("trainier"),
    "| ausgebildet trainiert | ausbilden",
    "übte übten | geübt |",
    "bildete bildeten | |",
  ),
  verb(
    "meeting",
    weak("tag beriet berat", "ge"),
    "traf trafen | getroffen zusammengetroffen zusammengekommen | treffen",
    "kam kamen | zusammengekommen |",
  ),
  verb("confirmation", weak("bestätig"), "räumte räumten | eingeräumt | einräumen", "gestand | eingestanden |"),
  verb(
    "denial",
    weak("dementier leugn"),
    "bestritt bestritten bestreitet bestreiten | bestritten | bestreiten",
    "wies wiesen weist | zurückgewiesen | zurückweisen",
  ),
  verb(
    "accusation",
    weak("beschuldig bezichtig"),
    "| angeklagt |",
    "warf werfen wirft warfen | vorgeworfen | vorwerfen",
  ),
  verb([["charge", "accusation"]], "erhob erhoben erhebt erheben | erhoben | erheben"),
  verb("warning", weak("warn droh", "ge"), weak("mahn", "ge")),
  verb("order", "befahl befahlen befiehlt | befohlen | befehlen", "| angeordnet |", "ordnete ordneten | | anordnen"),
  verb([["directive", "order"]], weak("erteil")),
  verb(
    "discovery",
    weak("entdeck"),
    "fand fanden | gefunden aufgefunden geborgen nachgewiesen | finden",
    weak("sichte", "ge"),
  ),
  verb(
    "statement",
    "sicherte sicherten | zugesichert | zusichern",
    "versprach versprachen verspricht | versprochen | versprechen",
    "forderte forderten fordert | gefordert aufgefordert | fordern",
    weak("verurteil kritisier begrüß gratulier"),
    "kündigte kündigten kündigt | angekündigt | ankündigen",
    "rief riefen | aufgerufen | aufrufen",
  ),
  verb([["prize", "other"]], "gewann gewannen gewinnt | gewonnen | gewinnen"),
  verb(
    "other",
    weak("verhafte töt ermord zerstör beschädig verletz evakuier"),
    "starb starben stirbt | gestorben verstorben | sterben",
    "| festgenommen freigelassen umgekommen getötet ums |",
    weak("beschloss"),
    "beschloss beschlossen beschließt | beschlossen | beschließen",
    "verabschiedete verabschiedeten | verabschiedet | verabschieden",
    "verhängte verhängten verhängt | verhängt | verhängen",
    "gründete gründeten gründet | gegründet | gründen",
    "eröffnete eröffneten eröffnet | eröffnet | eröffnen",
    "| eingeweiht in-betrieb-genommen stillgelegt |",
    "wählte wählten wählt | gewählt wiedergewählt abgewählt | wählen",
    "ernannte ernannten ernennt | ernannt berufen | ernennen",
    "| zurückgetreten abgestürzt ausgebrochen explodiert eingestürzt gesunken entgleist gestrandet | zurücktreten",
    "explodierte explodierten sank stürzte stürzten brach ereignete ereigneten | ereignet |",
    "startete starteten startet | gestartet | starten",
    "übernahm übernahmen übernimmt | übernommen | übernehmen",
    "stoppte stoppten stoppt | gestoppt | stoppen",
    "genehmigte genehmigten genehmigt | genehmigt | genehmigen",
    "verbot verbietet verboten | verboten | verbieten",
    "sperrte sperrten sperrt | gesperrt | sperren",
    "schoss schossen | abgeschossen geschossen |",
    "griff griffen | angegriffen | angreifen",
    "entließ entließen | entlassen | entlassen",
    "streikte streikten streiken | gestreikt | streiken",
    "protestierte protestierten | protestiert | protestieren",
    "demonstrierte demonstrierten | demonstriert | demonstrieren",
  ),
];

/** German nouns that tell of occurrences, by type; each also ends compounds. */
export const germanNouns: readonly EventNoun[] = [
  noun("agreement", "abkommen vertrag pakt vereinbarung unterzeichnung waffenruhe waffenstillstand"),
  noun("visit", "besuch staatsbesuch visite antrittsbesuch"),
  noun("delegation", "delegation abordnung"),
  noun([["people", "visit"]], "reise", ["delegation", "visit"]),
  noun("deployment", "entsendung stationierung truppeneinsatz truppenverlegung einmarsch"),
  noun([["troops", "deployment"]], "präsenz einsatz", []),
  noun("arms-transfer", "waffenlieferung rüstungslieferung munitionslieferung"),
  noun([["arms", "arms-transfer"]], "lieferung", []),
  noun("meeting", "gipfel gipfeltreffen sitzung treffen konferenz"),
  noun("confirmation", "bestätigung eingeständnis"),
  noun("denial", "dementi"),
  noun("warning", "warnung drohung"),
  noun("order", "befehl anordnung"),
  noun("discovery", "entdeckung fund"),
  noun("statement", "äußerung erklärung ankündigung", ["statement"]),
  noun(
    "other",
    "anschlag angriff explosion erdbeben überschwemmung hochwasser unfall unglück absturz brand wahl abstimmung urteil festnahme verhaftung rücktritt streik protest demonstration eröffnung einweihung gründung fusion übernahme evakuierung ausbruch putsch sturm",
  ),
];

/** German words of the kinds of things that decide what a verb means; matched at the end of words. */
export const germanThings: Readonly<Record<ThingClass, RegExp>> = {
  pact: /(?:abkommens?|vertr(?:ag|ags|age|äge|ägen)|pakt(?:e?s|e)?|vereinbarung(?:en)?|bündnis(?:ses)?|waffenruhe|waffenstillstand|partnerschaft)$/u,
  troops:
    /(?:soldat(?:en|innen)?|truppen?|infanteristen?|kämpfern?|einheit(?:en)?|spezialeinheiten|spezialkräfte|streitkräften?|brigaden?|bataillone?n?|rekruten?|truppeneinsatz(?:es)?)$/u,
  arms: /(?:waffen|munition|raketen?|geschossen?|artillerie(?:geschosse)?|panzern?|drohnen?|lieferungen|ausrüstung|rüstungsgüter)$/u,
  envoys: /(?:delegation|abordnung|gesandten?|ausbildern?|unterhändlern?|emissäre?n?|expertengruppe)$/u,
  charge: /(?:vorw(?:urf|ürfe|ürfen)|anklage|anschuldigung(?:en)?|klage)$/u,
  directive: /(?:befehls?|anweisung(?:en)?|auftrag|weisung)$/u,
  utterance: /(?:äußerung(?:en)?|stellungnahme)$/u,
  departure: /^weg$/u,
  prize: /(?:wahl|wahlen|spiel|finale|medaille|preis|titel|schlacht|mehrheit|rennen|meisterschaft|auftrag|prozess)$/u,
  people:
    /^(?:präsident(?:en|in)?|ministers?|kanzler(?:in)?|.*(?:minister(?:in)?|präsident(?:en|in)?|könig(?:in)?|papst|chef(?:in)?))$/u,
};
