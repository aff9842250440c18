import type { NounList, Things } from "./event-word.ts";

/** English nouns that tell of occurrences, by type. */
export const englishEventNouns: NounList = [
  ["agreement", "agreement treaty pact accord deal ceasefire cease-fire truce signing settlement"],
  ["visit", "visit"],
  ["delegation", "delegation"],
  ["people>visit", "trip journey", "delegation visit"],
  ["troops>deployment", "deployment withdrawal"],
  ["deployment", "invasion"],
  ["arms>arms-transfer", "delivery deliverie shipment"],
  ["meeting", "summit meeting conference talk"],
  ["confirmation", "confirmation"],
  ["denial", "denial"],
  ["warning", "warning"],
  ["order", "order"],
  ["discovery", "discovery"],
  ["statement", "announcement declaration", "statement"],
  [
    "other",
    "attack bombing explosion blast earthquake quake aftershock flood flooding storm hurricane cyclone typhoon tornado landslide avalanche crash " +
      "collision derailment fire blaze wildfire election by-election runoff referendum vote verdict ruling trial hearing arrest raid resignation strike walkout " +
      "protest demonstration rally march riot clash opening launch construction groundbreaking liftoff merger takeover evacuation outbreak coup death airstrike eruption shooting " +
      "conflict war mutiny rebellion revolt siege blockade occupation sit-in bombardment shelling epidemic outage blackout stabbing spill funeral burial collapse offensive closure recall execution killing murder kidnapping inauguration ceremony",
  ],
];

/** English words of the kinds of things that decide what a verb means. */
export const englishThings: Things = {
  pact: "agreements? treat(?:y|ies) pacts? accords? deals? ceasefire cease-fire truce contract compromise settlement terms",
  talks: "talks? negotiations? meetings? summit consultations discussions",
  troops:
    "soldiers? troops? infantry infantrymen fighters? forces? units? brigades? battalions? recruits? marines personnel peacekeepers warships?",
  arms: "weapons? arms ammunition munitions missiles? shells? artillery tanks? drones? rockets?",
  envoys:
    "delegations? missions? teams? observers monitors experts doctors envoys? negotiators? advis[eo]rs? instructors? emissar(?:y|ies) inspectors?",
  charge: "accusations? allegations? charges? claims? lawsuits? complaints? suit",
  directive: "orders? instructions?",
  utterance: "statements? remarks? announcement appeal",
  way: "way",
  custody: "custody",
  ties: "ties relations",
  sympathy: "sympathy condolences thanks confidence",
  justice: "^right$",
  role: "^as$",
  amount: "percent cent euros? dollars? pounds? million billion points?",
  source: "^of$",
  void: "unlawful illegal void unconstitutional",
  effect: "effect force",
  signature: "signatures?",
  petition: "appeals? petitions? motions? applications? letters?",
  ruling: "rulings? sentences? convictions?",
  storm: "storms? hurricanes? cyclones? typhoons?",
  distress: "distress trouble",
  shots: "shots?",
  oath: "oath",
  admission: "confessions?",
  fault: "blame",
  prospect: "prospect",
  body: "party company bank",
  blame: "responsible liable responsibility",
  safety: "safety",
  aground: "aground ashore adrift",
  fire: "fire flames",
  against: "against",
  alarm: "alerts? alarm warnings?",
  goods: "aid doses vaccines? supplies food medicines? grain equipment pumps tents",
  game: "match game race tournament fixture",
  street: "streets? barricades",
  court: "courts? judge tribunal magistrates? prosecutors?",
  over: "end",
  labour: "work tools production operations services",
  appeal: "appeals? objections? complaint veto",
  force: "effect force power office place",
  life: "lives life",
  step: "resignation independence war",
  found:
    "body bodies remains traces wreckage dead evidence weapons explosives drugs survivors? alive bomb graves? violations? irregularities flaws? defects? breaches deficiencies",
  emergency: "emergency war independence martial bankruptcy curfew winner mourning",
  sentence: "death prison years? murder manslaughter guilty convicted",
  clashes: "clashes violence",
  vote: "polls?",
  cabinet: "government coalition cabinet",
  decree:
    "laws? bill resolution ban bans sanctions legislation decree measures? restrictions curfew embargo ruling verdict constitution amendments? budget programmes? packages? reforms? motions? plans? warnings? blockade siege boycott",
  trial:
    "cases? investigations? inquiry inquest trial probe search operations? operation hearing strike offensive campaign production sales service construction",
  insolvency: "bankruptcy bankrupt insolvency insolvent petition",
  inquiry: "inquiry investigations? audit inquest report review panel tribunal",
  ballot: "elections? referendum vote poll strike ballot",
  craft: "rocket spacecraft lander probe satellite planes? jet aircraft flight capsule shuttle rover helicopter",
  prize:
    "elections? vote match game final medal gold silver bronze prize title battle majority race award contract lawsuit case championship presidency seats? victory trophy primary goals? cup league winner equali[sz]er penalty penalties hat-trick try tries wickets? points?",
  player: "striker midfielder defender goalkeeper forward winger player quarterback pitcher",
  home: "homes? houses? villages?",
  together: "with",
  access: "access entry bail permission visas? parole asylum request",
  post: "post board office",
  guilty: "guilty",
  defeat: "defeat election",
  arrest: "arrests? debut",
  people:
    "(?:vice-)?president minister chancellor king queen pope premier secretary chief leader envoys? ambassador governor mayor senator prince",
};
