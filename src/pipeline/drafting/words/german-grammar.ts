import { germanStates } from "./german-verbs.ts";
import { type GrammarWords, rolesOf, setOf, tagsOf } from "./grammar-words.ts";

const auxiliaries = setOf(
  "hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wäre wären wird werden wurde wurden worden würde würden werde gewesen gehabt",
);
const modals = setOf(
  "soll sollen sollte sollten solle kann können konnte konnten könnte könnten könne muss müssen musste mussten müsste müssten müsse will wollen wollte " +
    "wollten wolle darf dürfen durfte durften dürfte dürften dürfe mag mögen möge möchte möchten lässt ließ ließen lassen",
);
const prepositions = rolesOf({
  agent: "von vom durch aus seitens",
  partner: "mit zwischen samt mitsamt",
  target: "an gegen vor über für gegenüber auf um ans aufs gegens",
  place: "nach in im ins bei beim am zu zum zur nahe vorm",
  none: "unter ohne seit ab bis trotz wegen während laut zufolge innerhalb außerhalb neben hinter unterm angesichts aufgrund infolge mittels anlässlich bezüglich entlang gemäß statt anstelle pro per mithilfe dank binnen rund-um",
});
const determiners = setOf(
  "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres " +
    "jener jene jenes jenen jenem beide beiden beider jeder jede jedes jeden jedem alle allen aller kein keine keinen keinem keiner keines deren dessen unser unsere unseren",
);
const subordinators = setOf(
  "dass weil da nachdem wenn ob während falls obwohl obgleich damit sodass bevor ehe indem wie um wobei woraufhin wodurch sofern solange was ohne anstatt als doch aber sondern denn bis sobald seitdem zumal",
);
const conjunctions = setOf("und sowie oder beziehungsweise bzw");
const connectives = setOf(
  "zudem außerdem ferner überdies dabei dagegen daraufhin danach darauf davor zuvor später indes indessen unterdessen währenddessen derweil inzwischen " +
    "mittlerweile allerdings jedoch dennoch trotzdem deshalb daher deswegen somit damit damals dann nun schließlich zuletzt zunächst erst gleichzeitig zugleich " +
    "weiters weiter auch ebenfalls ebenso immerhin offenbar nämlich bereits schon noch so demnach hingegen anschließend kurz-darauf und aber doch denn also sowie oder",
);

/** What German small words do. */
export const germanGrammar: GrammarWords = {
  tags: tagsOf([
    ["auxiliary", auxiliaries],
    ["modal", modals],
    ["determiner", determiners],
    ["preposition", [...prepositions.keys()]],
    ["pronoun", setOf("er sie es ihm ihn ihnen sich wir ich man wer niemand jemand dies selbst einander uns mich")],
    ["conjunction", conjunctions],
    ["subordinator", subordinators],
    [
      "quantity",
      setOf(
        "rund etwa circa knapp gut fast mindestens wenigstens höchstens mehr weniger zahlreiche zahlreichen viele vielen mehrere mehreren einige einigen " +
          "hunderte tausende zehntausende hunderttausende dutzende zwei drei vier fünf sechs sieben acht neun zehn elf zwölf insgesamt weitere weiteren " +
          "tausenden hunderten dutzenden zwanzig dreißig vierzig fünfzig hundert tausend andere anderen",
      ),
    ],
    [
      "adverb",
      [
        ...connectives,
        ...setOf(
          "seither darin daran dafür dadurch darunter davon hierfür hierbei hierzu dazu darüber hinzu vorher nachher unlängst neulich jüngst anfangs abends " +
            "morgens nachts mittags vormittags nachmittags tagsüber wochenlang monatelang jahrelang jahrzehntelang stundenlang tagelang zeitweise mitunter " +
            "manchmal oft häufig meist meistens stets immer bald gleichwohl vielmehr sogar lediglich ausgerechnet insofern sonst ansonsten andernfalls übrigens",
        ),
        "nicht",
        "sehr",
        "nur",
        "heute",
        "gestern",
        "wieder",
        "erstmals",
        "bislang",
        "bisher",
        "vorerst",
        "vergangene",
        "hier",
        "dort",
      ],
    ],
  ]),
  subordinators,
  relatives: setOf("der die das den dem deren dessen welche welcher welches welchen denen wo"),
  insideOpeners: setOf("dass nachdem weil obwohl"),
  verbLast: true,
  contentMarkers: setOf("dass ob"),
  passive: setOf("wird werden wurde wurden worden werde"),
  perfect: setOf("hat haben habe ist sind sei seien"),
  before: setOf("hatte hatten war waren"),
  future: setOf("wird werden werde will wollen soll sollen"),
  reported: setOf("sei seien habe werde solle könne müsse wolle dürfe"),
  hypothetical: setOf(
    "könnte könnten würde würden dürfte dürften möglicherweise eventuell vielleicht womöglich potenziell potenzielle potenziellen potentiell falls wenn ob hätte hätten wäre wären müsste müssten kann können konnte möchte möchten scheint scheinen darf dürfen mag sollte sollten",
  ),
  doubt: setOf(
    "vermuten vermutet befürchten befürchtet befürchtete befürchteten hoffen hofft hoffte hofften erwarten erwartet erwartete rechnet rechnen spekuliert spekulieren bezweifelt fürchtet fürchten droht drohen würde wünscht wünschen will wollen",
  ),
  negations: setOf("nicht kein keine keinen keinem keiner keines keinerlei nie niemals weder niemand kaum"),
  states: setOf(`sein haben ${germanStates}`.replaceAll("+", "")),
  hearsay: setOf("soll sollen angeblich mutmaßlich vermutlich offenbar sollte sollten"),
  lasting: setOf("bereits seit weiterhin weiter derzeit zurzeit aktuell gegenwärtig inzwischen mittlerweile"),
  prepositions,
  otherTime: setOf("nach seit vor bis ab infolge"),
  notItsTime: setOf("seit bis ab für von vom nach aus"),
  determiners,
  indefinite: setOf(
    "ein eine einen einem einer eines mehrere einige viele weitere zahlreiche solche mögliche möglichen",
  ),
  conjunctions,
  pronouns: setOf("er sie es"),
  personal: setOf("er sie"),
  possessives: setOf("sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres"),
  agentMarkers: setOf("von vom durch seitens"),
  connectives,
};
