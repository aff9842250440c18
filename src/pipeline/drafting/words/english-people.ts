const women =
  /^(?:\p{L}*woman|girl|mother|wife|widow|daughter|sister|aunt|niece|grandmother|nun|queen|princess|duchess|lady|actress|waitress|heiress|ms)$/u;
const men =
  /^(?:\p{L}*man|boy|father|husband|widower|son|brother|uncle|nephew|grandfather|monk|king|prince|duke|lord|actor|waiter|mr)$/u;
const either =
  /^(?:\p{L}{2,}(?:ist|yer|eer|cher|cian|ologist)|accused|activist|adviser|advisor|ambassador|appellant|applicant|author|aide|barrister|bishop|builder|captain|cardinal|chairperson|child|citizen|clerk|colleague|colonel|commander|commissioner|coroner|councillor|critic|customer|dealer|defendant|deputy|director|doctor|driver|employee|envoy|farmer|founder|general|governor|guard|guest|inspector|judge|keeper|lawmaker|lawyer|leader|magistrate|manager|mayor|mediator|minister|negotiator|neighbour|neighbor|nurse|officer|official|owner|passenger|pastor|patient|person|pilot|player|pope|premier|president|priest|prisoner|producer|professor|prosecutor|pupil|ranger|reporter|representative|resident|rival|sailor|secretary|senator|sergeant|singer|solicitor|spokesperson|student|survivor|suspect|teenager|tenant|tourist|trainer|treasurer|trustee|victim|visitor|worker|writer|witness)$/u;

const she: ReadonlySet<string> = new Set(["she"]);
const he: ReadonlySet<string> = new Set(["he"]);
const heOrShe: ReadonlySet<string> = new Set(["he", "she"]);

/** Which pronouns stand for somebody whom an English noun in lower case tells: "spokeswoman", "lawyer"; null where it tells of no one person. */
export function pronounsOfPerson(noun: string): ReadonlySet<string> | null {
  if (women.test(noun)) return she;
  if (men.test(noun) && !/^(?:german|human|ottoman|roman|norman)$/.test(noun)) return he;
  return either.test(noun) ? heOrShe : null;
}
