import type { ActorMention } from "../../../model/article.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Span } from "../../../model/span.ts";
import type { Token } from "../sentences/tokens.ts";

/** A body of a state, told by the state's name or adjective before it. */
export interface StateBody {
  readonly state: ActorId;
  /** The noun without its ending: "Nachrichtendienst". */
  readonly noun: string;
  readonly kind: "organisation" | "armed-force";
  /** As it stands in the text, adjective included: "südkoreanischen Nachrichtendienstes". */
  readonly words: string;
}

const german =
  /^(?<noun>\p{L}*(?:[Mm]inisterium|[Gg]eheimdienst|[Nn]achrichtendienst|[Mm]ilitär|[Aa]rmee|[Ss]treitkräfte|[Mm]arine|[Ll]uftwaffe|[Pp]arlament|[Zz]entralbank|[Nn]ationalversammlung|[Kk]üstenwache|[Vv]erfassungsgericht|[Nn]otenbank))(?:s|es|e|en|n)?$/u;
const english =
  /^(?<noun>[Mm]ilitary|[Aa]rmy|[Nn]avy|[Pp]arliament|(?:spy|intelligence) (?:agency|service)|(?:[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior|[Hh]ealth|[Ff]inance) [Mm]inistry|[Cc]entral [Bb]ank|[Ss]upreme [Cc]ourt|[Cc]onstitutional [Cc]ourt|[Nn]ational [Aa]ssembly|[Cc]oast ?guard)$/u;
const force = /militär|armee|streitkräfte|marine|luftwaffe|military|army|navy/i;

/** The bodies that follow the name or the adjective of a state: "das ukrainische Militär", "South Korea's spy agency". */
export function stateBodiesOf(text: string, tokens: readonly Token[], states: readonly ActorMention[]): StateBody[] {
  return states.flatMap(({ position, actor }) => {
    const at = tokens.findIndex(({ start }) => start >= position.end);
    const seated = seatedIn(text, tokens, position);
    if (seated) return [{ state: actor, ...seated }];
    const next = tokens[at];
    if (at < 0 || !next || !/^\s$/u.test(text.slice(position.end, next.start))) return [];
    const two = tokens[at + 1] ? text.slice(next.start, tokens[at + 1]?.end) : "";
    for (const words of [two, next.word]) {
      const noun = (german.exec(words) ?? english.exec(words))?.groups?.noun;
      if (!noun) continue;
      const whole = text.slice(position.start, next.start + words.length);
      return [{ state: actor, noun, kind: kindOf(noun), words: whole }];
    }
    return [];
  });
}

function kindOf(noun: string): StateBody["kind"] {
  return force.test(noun) ? "armed-force" : "organisation";
}

/** "das Innenministerium in Oslo", "the interior ministry in Oslo": by where it has its seat. */
function seatedIn(text: string, tokens: readonly Token[], { start, end }: Span): Omit<StateBody, "state"> | null {
  const at = tokens.findIndex((token) => token.start === start);
  if (tokens[at - 1]?.lower !== "in") return null;
  for (const from of [at - 3, at - 2]) {
    const [first, last] = [tokens[from], tokens[at - 2]];
    const words = first && last ? text.slice(first.start, last.end) : "";
    const noun = /[Mm]inist/.test(words) ? (german.exec(words) ?? english.exec(words))?.groups?.noun : undefined;
    if (noun && first) return { noun, kind: kindOf(noun), words: text.slice(first.start, end) };
  }
  return null;
}
