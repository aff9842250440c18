import type { Actor } from "../../../model/actor.ts";
import type { ActorId } from "../../../model/ids.ts";
import { slugOf } from "../../slug.ts";
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
}

/** Of a body that is only told by the shape of its name. */
const LEAST_MENTIONS = 2;

export function createBodies(given: readonly Actor[]): CollectedBodies {
  const bodies = new Map<string, NamedBody & { readonly count: number }>();
  const ofStates = new Map<string, StateBody & { readonly forms: Set<string> }>();
  const names = new Map(given.map((actor) => [actor.id, actor.names]));
  return {
    add(noted) {
      for (const body of noted.bodies) {
        const key = nameKey(body.name);
        const before = bodies.get(key);
        const isExplained = body.isExplained || (before?.isExplained ?? false);
        bodies.set(key, { ...(before ?? body), count: (before?.count ?? 0) + 1, isExplained });
      }
      for (const body of noted.stateBodies) {
        const key = `${body.state} ${body.noun.toLowerCase()}`;
        const known = ofStates.get(key);
        if (known) known.forms.add(body.words);
        else ofStates.set(key, { ...body, forms: new Set([body.words]) });
      }
    },
    actors: (isPerson) => [
      ...wholeNames([...bodies.values()])
        .filter(({ name, isExplained, count }) => (isExplained || count >= LEAST_MENTIONS) && !isPerson(name))
        .map(({ name, kind, short }) =>
          namedActor(name, kind, [...withoutArticle(name), ...(short === null ? [] : [short])]),
        ),
      ...[...ofStates.values()].flatMap((body) => stateBody(body, names)),
    ],
  };
}

/** "Kessler" is told by "Kessler AG". */
function wholeNames<Body extends NamedBody>(bodies: readonly Body[]): Body[] {
  const shorts = new Set(bodies.flatMap(({ short }) => (short === null ? [] : [nameKey(short)])));
  return bodies.filter(({ name }) => !shorts.has(nameKey(name)));
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
