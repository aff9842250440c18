import type { Actor } from "../../../model/actor.ts";
import type { ActorId } from "../../../model/ids.ts";
import { slugOf } from "../../slug.ts";
import { bodyWordOf, isFirmWord } from "../words/bodies.ts";
import { nameKey } from "./name-shapes.ts";
import { namedActor } from "./named-actor.ts";
import type { NamedBody } from "./named-body.ts";
import type { NotedNames } from "./noted-names.ts";
import type { StateBody } from "./state-bodies.ts";

/** The bodies that articles name. */
export interface CollectedBodies {
  add(noted: NotedNames): void;
  /** `isPerson` tells names that people have. */
  actors(isPerson: (name: string) => boolean): Actor[];
  /** Whether a body has this name by itself, which no person is meant by. */
  isBody(name: string): boolean;
}

/** Of a body that is only told by the shape of its name. */
const LEAST_MENTIONS = 2;

export function createBodies(given: readonly Actor[]): CollectedBodies {
  const bodies = new Map<string, NamedBody & { readonly count: number }>();
  const ofStates = new Map<string, StateBody & { readonly forms: Set<string> }>();
  const alone = new Set<string>();
  const names = new Map(given.map((actor) => [actor.id, actor.names]));
  return {
    add(noted) {
      for (const word of noted.alone) alone.add(word);
      for (const body of noted.bodies) {
        const key = nameKey(body.name);
        const before = bodies.get(key);
        const isExplained = body.isExplained || (before?.isExplained ?? false);
        const isNoPerson = body.isNoPerson === true || before?.isNoPerson === true;
        const { name, kind } = before ?? body;
        const short = before?.short ?? body.short;
        bodies.set(key, { name, kind, short, isExplained, isNoPerson, count: (before?.count ?? 0) + 1 });
      }
      for (const body of noted.stateBodies) {
        const key = `${body.state} ${body.noun.toLowerCase()}`;
        const known = ofStates.get(key);
        if (known) known.forms.add(body.words);
        else ofStates.set(key, { ...body, forms: new Set([body.words]) });
      }
    },
    isBody: (name) => bodies.get(nameKey(name))?.isNoPerson === true,
    actors: (isPerson) => [
      ...wholeNames([...bodies.values()])
        .filter(({ name, isExplained, count }) => (isExplained || count >= LEAST_MENTIONS) && !isPerson(name))
        .filter(({ name }) => !isCourtBeside(name, isPerson))
        .map(({ name, kind, short }, _, all) =>
          namedActor(name, kind, [
            ...withoutArticle(name),
            ...(short === null ? [] : [short]),
            ...ownWord(name, all, (word) => word !== short && alone.has(word) && !isPerson(word)),
          ]),
        ),
      ...[...ofStates.values()].flatMap((body) => stateBody(body, names)),
    ],
  };
}

/** "… verurteilte das Landgericht Marquardt": a person's name after a body that places name is no part of it. */
function isCourtBeside(name: string, isPerson: (name: string) => boolean): boolean {
  const [body = "", last = "", ...others] = name.split(" ");
  return others.length === 0 && isPerson(last) && !isPerson(body) && bodyWordOf.de(body)?.ends === true;
}

/** "Kessler" is told by "Kessler AG", "Selwyn" by "Selwyn Harbour Group" where nobody else is called so. */
function wholeNames<Body extends NamedBody>(bodies: readonly Body[]): Body[] {
  const firms = bodies.filter(({ name }) => name.includes(" ") && isFirmWord(name.slice(name.lastIndexOf(" ") + 1)));
  const firsts = new Map<string, Body[]>();
  for (const firm of firms) {
    const first = firm.name.slice(0, firm.name.indexOf(" "));
    firsts.set(first, [...(firsts.get(first) ?? []), firm]);
  }
  const own = (name: string) => (commonWord.test(name) || firsts.get(name)?.length !== 1 ? null : name);
  const known = new Set(bodies.map(({ name }) => name));
  const whole = bodies.map((body) => {
    const first = own(body.name.split(" ")[0] ?? "");
    return body.short === null && first !== null && first !== body.name && known.has(first) && firms.includes(body)
      ? { ...body, short: first }
      : body;
  });
  const shorts = new Set(whole.flatMap(({ short }) => (short === null ? [] : [nameKey(short)])));
  return whole.filter(({ name }) => !shorts.has(nameKey(name)));
}

/** What many firms are called by alike. */
const commonWord =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|National|International|General|United|First|Global|Royal|New|Grand|Great|Old|City|The|Public|State|Federal|Air|Bank)/u;

/** "Selwyn" of "Selwyn Harbour Group": the first word of a firm's name, where the texts use it alone and no other body begins with it. */
function ownWord(name: string, all: readonly NamedBody[], isUsed: (word: string) => boolean): string[] {
  const words = name.split(" ");
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const isFirm =
    words.length > 1 && isFirmWord(last) && first.length > 3 && !commonWord.test(first) && !bodyWordOf.en(first)?.ends;
  const isShared = () => all.some((other) => other.name !== name && other.name.startsWith(first));
  return isFirm && isUsed(first) && !isShared() ? [first] : [];
}

function withoutArticle(name: string): string[] {
  return /^(?:The|Die|Der|Das) /.test(name) ? [name.replace(/^\p{L}+ /u, "")] : [];
}

function stateBody(
  { state, noun, kind, forms }: StateBody & { readonly forms: ReadonlySet<string> },
  names: ReadonlyMap<ActorId, Actor["names"]>,
): Actor[] {
  const ofState = names.get(state);
  if (!ofState) return [];
  const title = noun.charAt(0).toUpperCase() + noun.slice(1);
  return [
    {
      id: `${state}-${slugOf(noun)}` as ActorId,
      kind,
      names: { de: `${title} (${ofState.de})`, en: `${title} (${ofState.en})` },
      aliases: [...forms],
      affiliations: [state],
    },
  ];
}
