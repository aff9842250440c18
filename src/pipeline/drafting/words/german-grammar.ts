import { type GrammarWords, rolesOf, setOf } from "./grammar-words.ts";

/** What German small words do. */
export const germanGrammar: GrammarWords = {
  subordinators: setOf(
    "dass weil da nachdem wenn ob während falls obwohl damit sodass bevor ehe indem wie um wobei woraufhin sofern solange was ohne anstatt als doch aber sondern denn",
  ),
  relatives: setOf("der die das den dem deren dessen welche welcher welches welchen denen wo"),
  insideOpeners: setOf("dass nachdem weil damit obwohl"),
  verbLast: true,
  contentMarkers: setOf("dass ob"),
  auxiliaries: setOf(
    "hat haben hatte hatten habe ist sind war waren sei seien wird werden wurde wurden worden würde würden soll sollen sollte sollten kann können konnte konnten könnte könnten muss müssen musste mussten müsste will wollen wollte wollten darf dürfen dürfte dürften mag möge möchte lässt ließ lassen gibt gab erfolgt erfolgte begann begonnen findet fand statt endete",
  ),
  hypothetical: setOf(
    "könnte könnten würde würden dürfte dürften möglicherweise eventuell vielleicht womöglich potenziell potenzielle potenziellen potentiell falls wenn ob hätte hätten wäre wären müsste kann können konnte möchte möchten scheint scheinen droht",
  ),
  doubt: setOf(
    "vermuten vermutet befürchten befürchtet befürchtete hoffen hofft hoffte erwarten erwartet spekuliert spekulieren bezweifelt fürchtet fürchten droht drohen würde",
  ),
  negations: setOf("nicht kein keine keinen keinem keiner keinerlei nie niemals weder noch"),
  hearsay: setOf("soll sollen angeblich mutmaßlich vermutlich offenbar sollte sollten"),
  future: setOf("wird werden will wollen plant planen beabsichtigt"),
  lasting: setOf("bereits seit weiterhin weiter derzeit zurzeit aktuell gegenwärtig inzwischen mittlerweile"),
  prepositions: rolesOf({
    agent: "von vom durch aus seitens",
    partner: "mit zwischen samt",
    target: "an gegen vor über für gegenüber auf um ans aufs",
    place: "nach in im ins bei beim am zu zum zur",
    none: "unter ohne seit ab bis trotz wegen während laut zufolge innerhalb außerhalb neben hinter",
  }),
  otherTime: setOf("nach seit vor bis ab infolge"),
  determiners: setOf(
    "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres jener jene jenes beide beiden",
  ),
  indefinite: setOf(
    "ein eine einen einem einer eines mehrere einige viele weitere zahlreiche solche mögliche möglichen",
  ),
  conjunctions: setOf("und sowie oder wie auch sowohl"),
  pronouns: setOf("er sie es"),
  possessives: setOf("sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres"),
  agentMarkers: setOf("von vom durch seitens"),
  passive: setOf("wird werden wurde wurden worden sei seien ist sind war waren"),
};
