import type { VerbList } from "./event-word.ts";

/**
 * German verbs that tell of occurrences: what they tell, then their infinitives. A meaning may hang on a thing in the clause ("pact>agreement");
 * the first that fits counts, and a verb whose things are all missing tells of nothing.
 */
export const germanEventVerbs: VerbList = [
  [
    "agreement",
    "unterzeichnen ratifizieren paraphieren besiegeln unterschreiben einigen verständigen vereinbaren aus+handeln überein+kommen",
  ],
  ["pact>agreement talks>other charge>other other", "schließen"],
  ["pact>agreement other", "ab+schließen zu+stimmen vermitteln schlichten"],
  ["other", "kündigen auf+kündigen brechen"],
  ["signature>agreement", "setzen leisten"],
  ["pact>agreement prize>other", "erzielen"],
  ["force>other", "treten"],
  ["people>visit", "besuchen"],
  [
    "envoys>delegation troops>deployment people>visit",
    "reisen an+reisen ein+treffen an+kommen weiter+reisen zurück+kehren ein+reisen ab+reisen auf+brechen",
  ],
  ["envoys>delegation craft>other people>visit", "fliegen ab+fliegen weiter+fliegen"],
  ["way>delegation utterance>statement blame>accusation", "machen"],
  ["people>meeting", "empfangen begleiten"],
  ["storm>other pact>agreement together>meeting", "treffen"],
  ["meeting", "telefonieren"],
  ["court>other meeting", "verhandeln"],
  ["meeting", "zusammen+treffen zusammen+kommen zusammen+treten"],
  ["talks>meeting", "führen auf+nehmen wiederauf+nehmen fort+setzen"],
  ["meeting", "tagen beraten konferieren debattieren erörtern besprechen"],
  [
    "noun",
    "statt+finden beginnen enden ereignen ab+halten an+fangen starten fort+setzen beenden ab+brechen teil+nehmen folgen ab+statten aus+richten veranstalten " +
      "erfolgen vollziehen an+laufen über+schatten",
  ],
  ["passive>noun", "planen erwarten"],
  ["troops>deployment arms>arms-transfer envoys>delegation", "schicken entsenden senden überstellen"],
  ["arms>arms-transfer", "liefern bereit+stellen aus+liefern beliefern überlassen erhalten bekommen"],
  ["arms>arms-transfer other", "übergeben"],
  [
    "troops>deployment",
    "stationieren verstärken mobilisieren kämpfen ein+rücken vor+rücken zusammen+ziehen aus+rücken",
  ],
  ["troops>deployment arms>deployment other", "verlegen"],
  ["troops>deployment other", "ein+setzen zurück+ziehen ein+dringen vor+dringen"],
  ["troops>deployment people>other prize>other", "ab+ziehen"],
  ["deployment", "ein+marschieren"],
  ["troops>training", "trainieren aus+bilden üben"],
  ["defeat>other confirmation", "ein+räumen"],
  ["ruling>other confirmation", "bestätigen"],
  ["source>statement", "sprechen aus+gehen"],
  ["sympathy>statement", "aus+sprechen äußern"],
  ["against>other", "ermitteln"],
  ["found>discovery", "stoßen"],
  ["passive>other", "messen registrieren"],
  ["people>statement", "nennen bezeichnen"],
  ["amount>statement", "schätzen beziffern veranschlagen"],
  [
    "amount>other",
    "steigen sinken fallen wachsen zu+nehmen ab+nehmen steigern schrumpfen klettern zu+legen ab+rutschen ein+brechen verbuchen erwirtschaften " +
      "verzeichnen ein+nehmen mindern verringern vermindern",
  ],
  ["confirmation", "gestehen zu+geben ein+gestehen"],
  ["admission>confirmation oath>other", "ab+legen leisten"],
  ["denial", "dementieren leugnen ab+streiten widersprechen"],
  ["petition>other denial", "zurück+weisen"],
  ["game>other denial", "bestreiten"],
  ["life>other", "erliegen"],
  ["over>noun street>other", "gehen"],
  ["street>other court>other", "ziehen"],
  ["shots>other", "fallen"],
  ["labour>other", "ein+stellen stoppen"],
  ["accusation", "beschuldigen bezichtigen vor+werfen an+klagen verklagen vor+halten an+lasten unterstellen"],
  ["fault>accusation", "geben"],
  ["step>other charge>accusation", "ein+reichen"],
  ["charge>accusation", "erheben erstatten"],
  ["step>other void>other", "erklären"],
  ["warning", "warnen drohen mahnen an+drohen"],
  ["order", "befehlen an+ordnen an+weisen"],
  ["decree>order", "verfügen"],
  ["directive>order", "erteilen"],
  [
    "discovery",
    "entdecken auf+decken auf+finden nach+weisen auf+spüren aus+graben orten wieder+finden frei+legen entziffern entschlüsseln",
  ],
  ["found>discovery pact>agreement passive>discovery", "finden"],
  ["passive>discovery", "fest+stellen"],
  ["inquiry>discovery", "ergeben"],
  ["prize>other people>statement", "verteidigen"],
  ["found>discovery", "bergen sichten identifizieren"],
  ["utterance>statement", "geben ab+geben"],
  ["people>statement", "ein+laden"],
  ["prospect>statement", "stellen"],
  [
    "statement",
    "fordern verlangen an+kündigen zu+sichern versprechen appellieren auf+fordern kritisieren begrüßen gratulieren loben plädieren bedauern " +
      "vor+schlagen entschuldigen beklagen zu+sagen rügen distanzieren verkünden bekannt+geben an+bieten bitten " +
      "an+mahnen würdigen danken beteuern ermahnen bemängeln monieren an+prangern beanstanden tadeln befürworten ein+fordern kondolieren " +
      "signalisieren garantieren bezweifeln an+zweifeln aus+laden bestärken drängen pochen werben wehren",
  ],
  ["emergency>other statement", "aus+rufen"],
  ["statement", "auf+rufen"],
  ["emergency>other", "fest+stellen"],
  ["justice>other", "geben"],
  ["known>statement", "geben machen"],
  ["role>statement", "bezeichnen werten"],
  ["sentence>other court>other passive>other statement", "verurteilen"],
  ["prize>other", "holen sichern verpassen feiern belegen erringen erreichen erhalten bekommen ein+fahren"],
  ["life>other craft>other custody>other", "kommen"],
  ["life>other craft>other way>other", "bringen"],
  ["custody>other effect>other ties>other", "nehmen"],
  ["custody>other charge>accusation", "stellen"],
  ["effect>other court>other", "gehen"],
  ["distress>other", "geraten"],
  ["safety>other", "bringen"],
  ["aground>other", "laufen"],
  ["fire>other effect>other", "setzen"],
  ["fire>other", "stecken legen"],
  ["appeal>other", "ein+legen"],
  ["life>other", "fordern"],
  ["clashes>other", "kommen geraten entstehen geben"],
  ["pact>agreement", "kommen gelangen"],
  ["life>other", "erleiden davon+tragen"],
  ["sympathy>other", "ab+sprechen"],
  ["prize>other trial>other", "vergeben"],
  ["passive>other", "stützen"],
  ["vote>other", "stimmen aus+sprechen"],
  ["cabinet>other", "bilden um+bilden"],
  ["post>other", "berufen bestellen"],
  ["decree>other", "erlassen auf+heben kippen verlängern verschärfen lockern ändern"],
  ["cabinet>other home>other talks>other post>other body>other", "verlassen"],
  ["post>other", "an+treten"],
  ["labour>other", "auf+nehmen ruhen"],
  ["ties>other", "auf+nehmen wiederauf+nehmen normalisieren"],
  ["trial>other", "ein+leiten auf+nehmen platzen"],
  ["insolvency>other", "an+melden stellen"],
  [
    "other",
    "sterben versterben töten ermorden erschießen um+bringen um+kommen verunglücken ertrinken verletzen verwunden erstechen überfallen entführen " +
      "verschleppen verschwinden misshandeln attackieren an+greifen beschießen bombardieren zerstören beschädigen verwüsten vernichten " +
      "explodieren detonieren ab+stürzen ein+stürzen um+stürzen stürzen entgleisen kentern sinken stranden kollidieren prallen zusammen+stoßen " +
      "rammen verschütten ab+brennen aus+brechen aus+brennen erschüttern überschwemmen überfluten ereignen löschen evakuieren retten befreien " +
      "frei+lassen frei+kommen verhaften fest+nehmen inhaftieren ab+schieben aus+weisen durchsuchen beschlagnahmen sicher+stellen verhören " +
      "verhängen frei+sprechen begnadigen hin+richten fliehen flüchten vertreiben besetzen räumen umstellen stürmen erobern ein+nehmen " +
      "erschlagen verbluten foltern verprügeln nieder+schlagen nieder+brennen schießen ab+feuern ab+werfen feuern belagern erstürmen zurück+schlagen " +
      "kapitulieren torpedieren überwältigen ein+kesseln aus+fliegen ein+schließen ab+schneiden überspülen entwurzeln wüten bewerfen ein+werfen versammeln nieder+gehen " +
      "ab+schießen ab+fangen ab+wehren bedrohen entkommen vermissen",
  ],
  [
    "other",
    "wählen ab+wählen wieder+wählen ernennen benennen nominieren vereidigen ab+setzen ab+berufen suspendieren zurück+treten ab+treten ab+danken " +
      "kandidieren auf+lösen putschen verabschieden billigen genehmigen bewilligen ab+lehnen verwerfen ab+segnen beschließen verbieten untersagen " +
      "legalisieren stoppen ab+sagen verschieben vertagen aus+setzen sperren blockieren streichen kürzen erhöhen senken an+heben ein+führen " +
      "ab+schaffen übernehmen kaufen verkaufen erwerben fusionieren zusammen+schließen auf+kaufen aus+gliedern entlassen ein+stellen still+legen " +
      "an+beraumen entbinden entmachten beauftragen betrauen küren an+setzen ein+berufen überstehen auseinander+brechen zerbrechen spalten " +
      "ab+spalten veräußern ab+stoßen beteiligen herab+setzen herauf+setzen herab+stufen herauf+stufen hoch+stufen herunter+fahren hoch+fahren drosseln " +
      "ab+bauen auf+stocken zu+sprechen ab+erkennen statt+geben auf+erlegen ein+sperren ab+führen überführen auf+rollen " +
      "gründen eröffnen ein+weihen enthüllen vor+stellen präsentieren veröffentlichen starten landen auf+steigen um+benennen zurück+rufen " +
      "ab+reißen vor+legen beantragen unterbrechen sanieren renovieren modernisieren restaurieren ein+bringen nach+geben aus+zahlen",
  ],
  [
    "other",
    "streiken bestreiken bei+legen protestieren demonstrieren nieder+legen boykottieren randalieren lahm+legen votieren entscheiden urteilen klagen auf+heben unterliegen siegen " +
      "besiegen schlagen verlieren durch+setzen ab+steigen qualifizieren aus+scheiden gewinnen bezwingen wechseln verpflichten operieren infizieren " +
      "erkranken impfen isolieren scheitern platzen ab+brechen beenden begraben bei+setzen aus+zeichnen ehren verleihen aus+fallen zusammen+brechen " +
      "kollabieren versenken kapern hacken stehlen rauben aus+rauben plündern unterschlagen überweisen spenden verstaatlichen privatisieren " +
      "ein+frieren ab+riegeln überreichen verbrennen ein+schlagen heiraten fest+setzen an+zünden aus+lösen ab+weisen aus+sagen " +
      "zurück+geben ab+stimmen überqueren entziehen enteignen bei+treten aus+treten auf+geben an+fechten widerrufen " +
      "sprengen umzingeln zurück+erobern meutern überleben aus+schließen disqualifizieren vergiften aus+plündern annullieren ein+bestellen an+erkennen " +
      "uraufführen versteigern krönen ab+schalten havarieren vernehmen vor+laden aus+liefern " +
      "absolvieren beurlauben gedenken auf+fahren ab+trennen auf+schieben an+fahren überrollen kentern bergen ein+weisen ein+liefern " +
      "bersten reißen aus+laufen ein+brechen fest+sitzen erfrieren ersticken zurück+nehmen nach+rücken ab+lösen",
  ],
  [
    "other",
    "brennen rasen überschlagen mit+reißen touchieren not+landen zwischen+landen um+kehren um+kippen entweichen verpuffen verseuchen verunreinigen " +
      "kontaminieren überrollen schleudern zünden entern auf+marschieren marschieren zurück+drängen ketten vereiteln um+leiten um+siedeln unter+bringen " +
      "erpressen missbrauchen vergewaltigen erwürgen quälen aus+spionieren enttarnen beerdigen obduzieren hinterziehen veruntreuen betrügen bestechen " +
      "fälschen vertuschen belügen täuschen hintergehen belästigen manipulieren schmuggeln schleusen konfiszieren pfänden bestrafen ahnden verwarnen ab+mahnen verjähren ein+klagen erstreiten erwirken " +
      "stornieren reaktivieren rebellieren revoltieren demissionieren triumphieren deportieren internieren akzeptieren liquidieren massakrieren zensieren " +
      "entgegen+nehmen schenken an+hören zurück+verweisen entschädigen ab+finden rehabilitieren sanktionieren ein+bürgern auf+greifen",
  ],
  [
    "other",
    "errichten erweitern aus+bauen um+bauen wieder+eröffnen fertig+stellen wiederauf+bauen um+rüsten nach+rüsten ein+schränken begrenzen beschränken " +
      "frei+geben frei+stellen zu+lassen versetzen degradieren pensionieren novellieren reformieren reduzieren verzögern investieren aus+schütten " +
      "verdoppeln halbieren verdreifachen ab+schreiben zurück+zahlen erstatten ersteigern ein+steigen aus+steigen schlucken verschmelzen " +
      "besteuern entlasten subventionieren aus+händigen stiften vermachen erben an+werben rekrutieren hin+werfen überwerfen zerstreiten bewerben " +
      "beerben entthronen überholen unterbieten überbieten verwandeln parieren verspielen verschießen ein+wechseln aus+wechseln aus+leihen " +
      "sequenzieren klonen aus+wildern an+docken wassern verfilmen aus+strahlen heraus+bringen prämieren taufen umrunden besteigen erklimmen",
  ],
];

/** Verbs that only say how something is, or what somebody thinks, says or does all the time: with a date, too, they tell of no occurrence. */
export const germanStates =
  "bleiben gelten gehören liegen stehen sitzen wissen kennen glauben meinen denken finden sehen zeigen geben lassen heißen scheinen bedeuten " +
  "betragen bestehen entsprechen enthalten betreffen dauern leben wohnen arbeiten spielen brauchen nutzen verwenden suchen versuchen hoffen " +
  "erwarten rechnen fürchten befürchten vermuten schätzen planen wollen bezeichnen nennen tragen wirken handeln folgen beziehen kümmern freuen " +
  "ärgern sorgen helfen steigen fallen sinken wachsen zu+nehmen ab+nehmen gelingen passieren geschehen erfolgen verlaufen werden zählen " +
  "verfügen besitzen lernen lesen schreiben hören sprechen reden fragen erinnern begründen rechtfertigen erkennen sagen berichten melden " +
  "mit+teilen hin+deuten betonen äußern bemerken behaupten hin+weisen verweisen hinzu+fügen erläutern versichern fest+stellen heraus+finden ergeben " +
  "aus+führen an+geben entgegen+halten bekräftigen prognostizieren argumentieren unterstreichen ergänzen zitieren schildern berufen wiederholen erzählen an+sprechen " +
  "betreiben vertreten verfolgen beobachten klären schaffen ermöglichen verhindern vermeiden an+sehen fassen umfassen erfassen verbringen " +
  "verstehen befinden empfinden verhalten beweisen erweisen vergessen ertragen vertragen leiden klingen erklingen tun zwingen entgehen behalten meiden " +
  "verbleiben entfallen verschwinden schwinden regieren herrschen amtieren existieren dienen fehlen genießen wünschen hängen reichen erstrecken umgeben interessieren beschreiben bewerten " +
  "unterscheiden vergleichen verbinden trauen sorgen eignen lohnen gefallen stören wundern staunen lachen weinen atmen schlafen warten bedienen " +
  "überwachen behandeln verteilen fördern sparen benötigen wiegen beherbergen versorgen drängeln schweigen trauern jubeln";

/** Verbs of so many meanings that by themselves they tell of no occurrence: with a date of its own what is done by one is one. */
const germanActs =
  "gehen kommen machen führen halten stellen setzen legen bringen nehmen bekommen erhalten ziehen laufen fahren richten beschäftigen " +
  "unterstützen entwickeln zurück+gehen leiten lehren diskutieren antworten reagieren verzichten untersuchen prüfen überprüfen kontrollieren " +
  "ermitteln vor+sehen ein+planen terminieren bauen an+siedeln trennen erscheinen auf+führen inszenieren dirigieren singen drehen werfen " +
  "auf+stellen an+zeigen ein+ziehen aus+schreiben zu+teilen zu+weisen ab+heben befragen kassieren publizieren übersetzen um+ziehen mieten " +
  "zählen zahlen bezahlen pachten beschleunigen bremsen auf+legen platzieren auf+tauchen an+führen hinterlassen heben öffnen begehen testen begegnen " +
  "informieren benachrichtigen alarmieren an+rufen";

/** Verbs that by themselves tell of no occurrence, but by which a clause is told. */
export const germanPlainVerbs = `${germanStates} ${germanActs}`;
