const list = (words: string) => new RegExp(`(?:${words.split(" ").join("|")})$`, "u");

/** English nouns of which a preposition says what they are about. */
const topics =
  /^(?:votes?|referendum|investigations?|inquiry|inquest|probe|agreement|deal|contract|treaty|pact|law|bill|ban|report|ruling|decision|plans?|attacks?|strike|talks|trial|study|lawsuit|suit|complaint|appeal|petition|debate|dispute|motion|protests?|rally|campaign|case|sanctions|merger|takeover|summit|conference|hearing|tax|levy|subsidy|ceasefire|truce|offer|bid|proposal|demand|claims?|tribunal|committee|commission|exhibition|project|scheme|programme|program|charges?|allegations?|accusations?|costs?|licen[cs]e|permit|evidence|work|compensation|war)$/;
/** Things that stand or take place somewhere. */
const places =
  /^(?:schools?|bridge|dam|hospital|clinic|factory|plant|mine|museum|prison|church|mosque|temple|tunnel|stadium|station|airport|port|harbour|harbor|quarry|pool|festival|exhibition|wreck|reactor|refinery|depot|warehouse|theatre|theater|library|university|college|court|hotel|camp|base|laboratory|lab|farm|park|gallery|village|forest|river|lake|island|site|fire|blaze|flood|earthquake|quake|crash|explosion|blast|accident|outbreak|landslide|market|parliament|embassy|monument|memorial|mill|yard|shipyard|pipeline|hall|house|tower|building)$/;
const ofTopics = /^(?:on|over|into|between|against|about|for|with)$/;
const atPlaces = /^(?:in|near|at|outside|off)$/;

/** The same in German, also as the last part of a compound. */
const germanTopics = list(
  "kosten prozess verfahren gesetz studie vertrag abkommen streit klage entscheid entscheidung untersuchung ermittlungen ermittlung bericht pläne plan projekt antrag vorwurf vorwürfe verdacht urteil bau neubau umbau ausbau abriss verkauf kauf übernahme fusion wahl abstimmung referendum bürgerentscheid protest proteste streik angriff anschlag steuer abgabe förderung genehmigung gutachten konferenz gipfel verhandlungen gespräche sanktionen verbot anklage kampagne ausstellung arbeiten auftrag zuschlag krieg rente pflicht reform",
);
const germanPlaces = list(
  "schule brücke damm klinik krankenhaus fabrik werk bergwerk museum gefängnis kirche moschee tunnel stadion bahnhof flughafen hafen steinbruch bad freibad schwimmbad festival wrack reaktor kraftwerk raffinerie depot lager lagerhalle theater bibliothek universität hochschule gericht hotel camp stützpunkt labor hof park galerie wald brand feuer unfall unglück explosion hochwasser erdbeben beben lawine markt botschaft denkmal werft mühle halle turm gebäude anlage heim deponie windpark",
);
const ofGermanTopics = /^(?:für|gegen|über|zwischen|zu[mr]?|mit|vo[nm])$/;
const atGermanPlaces = /^(?:in|im|bei|nahe|an|am|vor)$/;

/** Places that are called by a name behind them: "the city of Arn", "die Stadt Arn". */
const settlements =
  /^(?:city|town|village|island|district|province|(?:[a-zäöüß]*(?:stadt|gemeinde|dorf|insel)|ortschaft|provinz))$/;

/** Whether a noun, in small letters, is one of those that an earlier sentence is asked about: others change what they mean too often. */
export function takesMore(noun: string): boolean {
  return [topics, places, germanTopics, germanPlaces, settlements].some((nouns) => nouns.test(noun));
}

/** Whether a phrase with a preposition right behind a noun, in small letters, says more of that noun; of places only a name does. */
export function goesWith(noun: string, preposition: string, isName: boolean): boolean {
  return (
    (ofTopics.test(preposition) && topics.test(noun)) ||
    (isName && atPlaces.test(preposition) && places.test(noun)) ||
    (ofGermanTopics.test(preposition) && germanTopics.test(noun)) ||
    (isName && atGermanPlaces.test(preposition) && germanPlaces.test(noun))
  );
}
