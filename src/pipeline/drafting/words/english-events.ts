import { type EventNoun, type EventVerb, noun, regular, type ThingClass, verb } from "./event-word.ts";

const sending = [
  ["troops", "deployment"],
  ["arms", "arms-transfer"],
  ["envoys", "delegation"],
] as const;
const travelling = [
  ["envoys", "delegation"],
  ["people", "visit"],
] as const;

/** English verbs that tell of occurrences, by type. */
export const englishVerbs: readonly EventVerb[] = [
  verb("agreement", regular("sign ratify conclude")),
  verb([["pact", "agreement"]], regular("agree reach"), "struck | struck |"),
  verb([["utterance", "statement"]], regular("issue"), "made | made |"),
  verb("visit", regular("visit")),
  verb(
    travelling,
    regular("arrive travel land"),
    "flew flies left leaves | flown left | fly",
    "travelled departed departs | departed | depart",
  ),
  verb(
    sending,
    "sent sends | sent | send",
    regular("deliver ship dispatch transfer"),
    "supplied supplies | supplied | supply",
  ),
  verb(
    [["troops", "deployment"]],
    regular("deploy station mobilize mobilise march invade"),
    "withdrew withdraws | withdrawn | withdraw",
    "fought fights | fought | fight",
  ),
  verb([["troops", "training"]], regular("train"), "| training |"),
  verb("meeting", "met meets | met | meet", "convened convenes | convened | convene"),
  verb("confirmation", regular("confirm acknowledge"), "admitted admits | admitted | admit"),
  verb("denial", "denied denies | denied | deny", regular("reject refute dispute")),
  verb(
    "accusation",
    regular("accuse allege"),
    "| indicted charged |",
    "indicted indicts | |",
    "blamed blames | blamed | blame",
  ),
  verb("warning", regular("warn threaten")),
  verb("order", "ordered orders | ordered | order"),
  verb("discovery", regular("discover uncover detect"), "found | found |", regular("identify")),
  verb(
    "statement",
    regular("announce declare promise pledge demand condemn urge criticize criticise welcome"),
    "vowed vows | vowed | vow",
    "apologised apologized | apologised apologized |",
  ),
  verb([["prize", "other"]], "won wins | won | win"),
  verb(
    "other",
    regular(
      "kill arrest attack bomb explode collapse crash destroy evacuate elect appoint resign approve launch open impose suspend ban acquire acquit convict sentence protest strike rescue detain",
    ),
    "died dies | died | die",
    "injured wounded | injured wounded |",
    "shot | shot |",
    "resigned quit quits | resigned quit |",
    "voted votes | voted | vote",
    "passed | passed |",
    "founded | founded |",
    "sank | sunk |",
    "seized seizes captured captures | seized captured |",
    "halted closed reopened | halted closed reopened |",
    "struck | struck |",
    "erupted erupts | erupted |",
    "fled | fled |",
    "released | released |",
    "raided | raided |",
    "beat beats | beaten |",
    "merged | merged |",
  ),
];

/** English nouns that tell of occurrences, by type. */
export const englishNouns: readonly EventNoun[] = [
  noun("agreement", "agreement treaty pact accord deal ceasefire truce signing"),
  noun("visit", "visit"),
  noun("delegation", "delegation"),
  noun([["people", "visit"]], "trip journey", ["delegation", "visit"]),
  noun([["troops", "deployment"]], "deployment invasion"),
  noun([["arms", "arms-transfer"]], "delivery deliveries shipment shipments"),
  noun("meeting", "summit meeting conference"),
  noun("confirmation", "confirmation"),
  noun("denial", "denial"),
  noun("warning", "warning"),
  noun("order", "order"),
  noun("discovery", "discovery"),
  noun("statement", "announcement declaration"),
  noun(
    "other",
    "attack bombing explosion earthquake quake flood flooding storm hurricane crash fire election referendum vote verdict trial arrest resignation strike protest demonstration opening launch merger takeover evacuation outbreak coup death airstrike eruption shooting spill funeral",
  ),
];

/** English words of the kinds of things that decide what a verb means. */
export const englishThings: Readonly<Record<ThingClass, RegExp>> = {
  pact: /^(?:agreements?|treat(?:y|ies)|pacts?|accords?|deals?|ceasefire|truce|contract)$/u,
  troops:
    /^(?:soldiers?|troops?|infantry|infantrymen|fighters?|forces?|units?|brigades?|battalions?|recruits?|marines|personnel|peacekeepers)$/u,
  arms: /^(?:weapons?|arms|ammunition|munitions|missiles?|shells?|artillery|tanks?|drones?|rockets?)$/u,
  envoys: /^(?:delegations?|envoys?|negotiators?|instructors?|emissar(?:y|ies)|inspectors?)$/u,
  charge: /^(?:accusations?|allegations?|charges?)$/u,
  directive: /^(?:orders?|instructions?)$/u,
  utterance: /^(?:statements?|remarks?|announcement)$/u,
  departure: /^way$/u,
  prize:
    /^(?:elections?|vote|match|game|final|medal|prize|title|battle|majority|race|award|contract|lawsuit|case|championship)$/u,
  people: /^(?:president|minister|chancellor|king|queen|pope|premier|secretary|chief|leader|envoy|ambassador)$/u,
};
