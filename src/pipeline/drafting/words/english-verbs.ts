import type { VerbList } from "./event-word.ts";

/** English verbs that tell of occurrences: what they tell, then their base forms; as in German. */
export const englishEventVerbs: VerbList = [
  ["pact>agreement player>other petition>other decree>other agreement", "sign"],
  ["blame>statement", "claim accept take"],
  ["against>other", "appeal"],
  ["alarm>warning", "issue raise sound"],
  ["talks>meeting", "call convene"],
  ["statement", "rule+out"],
  ["agreement", "ratify initial"],
  ["pact>agreement", "conclude"],
  ["court>other charge>denial pact>agreement other", "reject dismiss"],
  ["pact>agreement other", "agree accept reach strike broker"],
  ["cabinet>other home>other", "leave quit flee"],
  ["utterance>statement arrest>other", "make issue"],
  ["people>visit", "visit"],
  ["envoys>delegation troops>deployment craft>other people>visit", "arrive travel fly depart"],
  ["street>other", "take"],
  ["labour>other", "stop down"],
  ["envoys>delegation troops>deployment post>other object>other", "leave"],
  ["envoys>delegation troops>deployment post>other object>other people>visit", "return"],
  ["craft>other people>visit", "land touch+down"],
  ["found>other", "pull"],
  ["talks>meeting", "host"],
  ["people>meeting", "greet"],
  ["troops>deployment arms>arms-transfer envoys>delegation goods>other craft>other", "send dispatch transfer"],
  ["arms>arms-transfer goods>other", "deliver ship supply provide donate"],
  ["troops>deployment", "deploy station mobilize mobilise march withdraw fight pull+out advance enter"],
  ["deployment", "invade"],
  ["troops>training", "train"],
  ["meeting", "meet convene"],
  ["talks>meeting noun", "hold begin open resume attend"],
  ["noun other", "schedule"],
  ["passive>noun", "plan expect slate due"],
  ["noun", "take+place start end occur happen follow break+out continue"],
  ["defeat>other confirmation", "concede admit"],
  ["confirmation", "confirm acknowledge"],
  ["access>other denial", "deny"],
  ["denial", "refute dispute"],
  ["accusation", "accuse allege blame sue"],
  ["passive>other accusation", "indict"],
  ["sentence>other passive>other charge>accusation price>other accusation", "charge"],
  ["charge>accusation", "file bring"],
  ["charge>other", "face"],
  ["warning", "warn threaten caution"],
  ["order", "order"],
  ["directive>order", "give"],
  ["guilty>other found>discovery inquiry>discovery passive>discovery", "find"],
  ["discovery", "discover uncover detect identify unearth trace rediscover"],
  ["found>discovery other", "recover"],
  [
    "statement",
    "announce promise pledge demand urge criticize criticise welcome vow apologise apologize praise denounce condemn propose congratulate offer thank commend salute " +
      "call+for call+on appeal complain",
  ],
  ["emergency>other passive>other statement", "declare"],
  ["prize>other people>statement", "defend"],
  ["court>other", "appear"],
  ["passive>other", "choose clear caution"],
  ["prize>other", "win claim secure clinch capture take reach score receive collect"],
  ["force>noun force>other", "come take go"],
  ["people>other prize>other", "become"],
  ["other", "refuse stage"],
  ["statement", "request"],
  ["life>other prize>other", "lose"],
  ["life>other", "take claim"],
  ["aground>other", "run drift"],
  ["fire>other", "catch"],
  ["talks>other", "break+down collapse stall"],
  ["charge>other", "drop"],
  ["appeal>other", "lodge"],
  ["decree>other", "drop shelve"],
  ["blame>accusation", "hold"],
  ["ballot>other", "call"],
  ["trial>other", "hear"],
  ["step>other access>other", "hand+in submit tender"],
  ["decree>other", "pass lift adopt issue repeal overturn extend enact uphold tighten ease"],
  ["insolvency>other", "file go"],
  ["trial>other", "launch open halt suspend resume conduct abandon complete"],
  ["vote>other", "go head"],
  [
    "other",
    "burst kill die injure wound hurt murder assassinate shoot stab attack bomb shell strike hit explode collapse crash derail capsize sink burn destroy " +
      "damage devastate flood rip topple erupt break+out erupt evacuate rescue free release flee escape kidnap abduct seize capture storm raid " +
      "occupy overrun besiege surrender arrest detain jail imprison convict acquit sentence execute pardon extradite deport expel search confiscate " +
      "loot rob steal assault clash topple overthrow oust shoot+down drown disappear infect hospitalize hospitalise vaccinate quarantine submerge inundate",
  ],
  [
    "other",
    "elect re-elect appoint name nominate resign quit step+down retire fire sack replace suspend ban impose approve vote reject veto rule " +
      "overrule dissolve impeach swear inaugurate defeat beat concede postpone cancel delay halt block close shut+down shut reopen cut raise lower " +
      "slash scrap freeze launch unveil open introduce merge acquire buy sell take+over spin+off invest recall withdraw found establish inherit " +
      "publish release legalize legalise outlaw prohibit forbid commission abolish nationalize nationalise privatize privatise restore rename cede",
  ],
  [
    "other",
    "protest demonstrate rally riot walk+out strike march gather testify plead appeal dismiss settle fine award bury cremate honor honour crown " +
      "knock+out overcome qualify relegate break set trigger torch vandalize hijack hack leak spill ground divert collide plunge overturn ignite spread " +
      "rise fall blow+up cut+off carry+out call+off hand+over break+into pull+down set+up lead+to rescue lay+off " +
      "turn+down divert survive reelect expel mutiny detonate ambush bombard retake recapture encircle sabotage rebel defect disqualify annul revoke unseat poison " +
      "contaminate auction summon step+aside stand+down " +
      "ram abort abandon intercept tow exhume subpoena reinstate disclose boycott shelve debut salvage dismantle refloat vacate disarm " +
      "falsify fake rig defraud dump launder conceal cover+up mislead overcharge backdate harass misappropriate tamper " +
      "throw+out bar lend loan table treat barricade endorse apply+for annex secede violate breach repatriate resettle displace strand trap crush engulf batter pound lynch torture rape smuggle extort embezzle forge bribe prevent terminate axe halve retain promote demote reshuffle unseal compensate refund forfeit relinquish reinforce drain hand+back quash exonerate remand arraign reprieve give+up write+off phase+out roll+out wind+up pull+back pull+out bring+down send+off equalise equalize split swap sever restore relocate erect demolish topple join retract dock penalise penalize strip evict liquidate disband",
  ],
];

/** Of verbs that tell of occurrences: they need no object ("The mayor resigned in May"). */
export const englishIntransitives: ReadonlySet<string> = new Set(
  (
    "decide agree arrive travel fly leave depart return land touchdown march withdraw fight pullout advance enter invade train meet convene begin open start end " +
    "resume attend appeal come take go vote head die explode collapse crash derail capsize sink burn rise fall erupt breakout flee escape surrender " +
    "clash drown disappear resign quit stepdown retire rule win lose concede close reopen freeze merge protest demonstrate rally riot walkout strike gather " +
    "testify plead qualify break spread spill divert collide plunge ignite blowup takeplace occur happen follow continue apologise apologize warn announce " +
    "demand urge callfor callon confirm deny admit acknowledge decline refuse split hit launch shut shutdown become score lead file suspend evacuate settle pass burst detonate topple defect rebel mutiny debut dock fire search apply campaign sue invest move storm plough slam skid swerve tumble plummet surge soar jump slip climb shrink grow expand pullout bringdown"
  ).split(" "),
);

/** Verbs that only say how something is, or what somebody thinks, says or does all the time: with a date, too, they tell of no occurrence. */
export const englishStates =
  "be have do say tell think know believe feel seem appear remain stay keep look see hear want need like hope expect fear plan intend try seek aim " +
  "consider include involve represent mean show suggest indicate work live belong exist depend continue help allow serve speak talk ask answer " +
  "write read learn understand stand sit lie last reflect reveal describe explain refer focus watch wait enjoy suffer contribute range total require owe " +
  "cost cover estimate report state claim insist argue stress maintain contend assert note comment quote cite remark add encourage hover average attribute predict forecast prefer " +
  "wish love hate doubt assume regard rely differ vary resemble own lack deserve matter sound smell taste weigh measure mention recount portray invite remind decline produce contain employ operate consist possess border cater specialise specialize";

/** Verbs of ordinary acts, beside those with forms of their own: with a date, what is done by one is an occurrence. Others in -ed are known by that. */
export const englishActs =
  "use provide support cause create develop increase decrease drop follow play turn move stop start carry prepare gather act face reduce base call invite " +
  "decide discuss debate examine invest question interview interrogate fail";
