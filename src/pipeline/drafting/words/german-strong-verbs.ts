/**
 * German verbs that change their stem: infinitive, third person of the present, of the past, participle. A line of prefixes inherits:
 * "beschließen" goes like "schließen".
 */
const table = `
backen backt backte gebacken
befehlen befiehlt befahl befohlen
beginnen beginnt begann begonnen
begleiten begleitet begleitete begleitet
beißen beißt biss gebissen
bersten birst barst geborsten
bergen birgt barg geborgen
betrügen betrügt betrog betrogen
bewerben bewirbt bewarb beworben
biegen biegt bog gebogen
bieten bietet bot geboten
binden bindet band gebunden
bitten bittet bat gebeten
bleiben bleibt blieb geblieben
brechen bricht brach gebrochen
brennen brennt brannte gebrannt
bringen bringt brachte gebracht
denken denkt dachte gedacht
dringen dringt drang gedrungen
empfehlen empfiehlt empfahl empfohlen
erschrecken erschrickt erschrak erschrocken
erlöschen erlischt erlosch erloschen
essen isst aß gegessen
fahren fährt fuhr gefahren
fechten ficht focht gefochten
fallen fällt fiel gefallen
fangen fängt fing gefangen
finden findet fand gefunden
fliegen fliegt flog geflogen
fliehen flieht floh geflohen
fließen fließt floss geflossen
fressen frisst fraß gefressen
frieren friert fror gefroren
gebären gebiert gebar geboren
geben gibt gab gegeben
gehen geht ging gegangen
gelingen gelingt gelang gelungen
gelten gilt galt gegolten
genesen genest genas genesen
genießen genießt genoss genossen
geschehen geschieht geschah geschehen
gewinnen gewinnt gewann gewonnen
gießen gießt goss gegossen
gleichen gleicht glich geglichen
gleiten gleitet glitt geglitten
graben gräbt grub gegraben
greifen greift griff gegriffen
haben hat hatte gehabt
halten hält hielt gehalten
hängen hängt hing gehangen
hängen hängt hängte gehängt
heben hebt hob gehoben
heißen heißt hieß geheißen
helfen hilft half geholfen
kennen kennt kannte gekannt
klingen klingt klang geklungen
kommen kommt kam gekommen
laden lädt lud geladen
lassen lässt ließ gelassen
laufen läuft lief gelaufen
leiden leidet litt gelitten
leihen leiht lieh geliehen
lesen liest las gelesen
liegen liegt lag gelegen
lügen lügt log gelogen
meiden meidet mied gemieden
messen misst maß gemessen
nehmen nimmt nahm genommen
nennen nennt nannte genannt
pfeifen pfeift pfiff gepfiffen
raten rät riet geraten
reißen reißt riss gerissen
reiten reitet ritt geritten
rennen rennt rannte gerannt
ringen ringt rang gerungen
rufen ruft rief gerufen
schaffen schafft schuf geschaffen
schaffen schafft schaffte geschafft
scheiden scheidet schied geschieden
scheinen scheint schien geschienen
schieben schiebt schob geschoben
schießen schießt schoss geschossen
schlafen schläft schlief geschlafen
schlagen schlägt schlug geschlagen
schleichen schleicht schlich geschlichen
schließen schließt schloss geschlossen
schmelzen schmilzt schmolz geschmolzen
schneiden schneidet schnitt geschnitten
schreiben schreibt schrieb geschrieben
schreiten schreitet schritt geschritten
schweigen schweigt schwieg geschwiegen
schwellen schwillt schwoll geschwollen
schwimmen schwimmt schwamm geschwommen
schwinden schwindet schwand geschwunden
schwören schwört schwor geschworen
sehen sieht sah gesehen
senden sendet sandte gesandt
senden sendet sendete gesendet
singen singt sang gesungen
sinken sinkt sank gesunken
sitzen sitzt saß gesessen
sprechen spricht sprach gesprochen
springen springt sprang gesprungen
stechen sticht stach gestochen
stehen steht stand gestanden
stehlen stiehlt stahl gestohlen
steigen steigt stieg gestiegen
sterben stirbt starb gestorben
stoßen stößt stieß gestoßen
streichen streicht strich gestrichen
streiten streitet stritt gestritten
tragen trägt trug getragen
treffen trifft traf getroffen
treiben treibt trieb getrieben
treten tritt trat getreten
trinken trinkt trank getrunken
tun tut tat getan
verhängen verhängt verhängte verhängt
verderben verdirbt verdarb verdorben
vergessen vergisst vergaß vergessen
verlieren verliert verlor verloren
verzeihen verzeiht verzieh verziehen
wachsen wächst wuchs gewachsen
waschen wäscht wusch gewaschen
weichen weicht wich gewichen
weisen weist wies gewiesen
wenden wendet wandte gewandt
wenden wendet wendete gewendet
werben wirbt warb geworben
werfen wirft warf geworfen
werden wird wurde geworden
wiegen wiegt wog gewogen
wissen weiß wusste gewusst
ziehen zieht zog gezogen
zwingen zwingt zwang gezwungen
`;

/** The parts of a strong verb. */
export interface StrongParts {
  readonly present: string;
  readonly past: string;
  readonly participle: string;
}

/** By infinitive; some have two sets ("sandte", "sendete"). */
export const germanStrongVerbs: ReadonlyMap<string, readonly StrongParts[]> = byInfinitive();

/** Inseparable prefixes with which many strong verbs make others; what is no verb does no harm, since no text has it. */
const prefixes = ["", "be", "ver", "er", "ent", "zer"];
/** Verbs of which such forms are other words: "bewusst", "bekannt", "gleiche". */
const otherForms = /^(?:haben|sein|werden|wissen|kennen|gleichen|scheinen|tun)$/;

/** The infinitives of strong verbs and of those that are made of them: by themselves they tell of nothing, but clauses are told by them. */
export const germanStrongInfinitives: readonly string[] = [...germanStrongVerbs.keys()]
  .filter((verb) => !otherForms.test(verb))
  .flatMap((verb) => prefixes.map((prefix) => prefix + verb));

function byInfinitive(): Map<string, StrongParts[]> {
  const verbs = new Map<string, StrongParts[]>();
  for (const line of table.trim().split("\n")) {
    const [infinitive = "", present = "", past = "", participle = ""] = line.split(" ");
    verbs.set(infinitive, [...(verbs.get(infinitive) ?? []), { present, past, participle }]);
  }
  return verbs;
}
