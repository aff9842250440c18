import type { Actor } from "../../model/actor.ts";
import { namesOf } from "../entities/name-trie.ts";
import { errorAt, type Finding, type Path } from "./finding.ts";
import type { EditorFile, Entry } from "./read-editor-file.ts";

/** Finds ids that stand twice, former ids that another event has, and affiliations that run in a circle. */
export function checkIds(file: EditorFile): Finding[] {
  const { subjects, properties, questions, articles, actors, events, withdrawn } = file;
  const idsOf = (entries: readonly Entry<{ readonly id: string }>[]) =>
    entries.map(({ value, path }) => ({ id: value.id, path: [...path, "id"] }));
  const former = [...events, ...withdrawn].flatMap(({ value, path }) =>
    value.formerIds.map((id, index) => ({ id, path: [...path, "formerIds", index] })),
  );
  const files = articles.map(({ value, path }) => ({ id: value.file, path: [...path, "file"] }));
  const inOrder = [...events, ...withdrawn].sort((a, b) => a.path[1] - b.path[1]);
  return [
    ...[subjects, properties, questions, articles, actors].flatMap((entries) => twice(idsOf(entries), "id")),
    ...twice([...idsOf(inOrder), ...former], "id"),
    ...twice(files, "file"),
    ...circles(actors),
    ...sharedNames(actors),
  ];
}

interface Named {
  readonly id: string;
  readonly path: Path;
}

function twice(named: readonly Named[], what: "id" | "file"): Finding[] {
  return named
    .filter(({ id }, index) => named.findIndex((other) => other.id === id) < index)
    .map(({ id, path }) =>
      errorAt(path, `duplicate-${what}`, { code: "only-one", what }, { code: "written", text: id }),
    );
}

/** Each circle is reported once, at its first actor. */
function circles(actors: readonly Entry<Actor>[]): Finding[] {
  const byId = new Map<string, Actor>(actors.map(({ value }) => [value.id, value]));
  const reported = new Set<string>();
  return actors.flatMap(({ value, path }) => {
    const circle = circleFrom(value.id, byId);
    if (!circle || circle.some((id) => reported.has(id))) return [];
    for (const id of circle) reported.add(id);
    const found = { code: "circle-of", ids: [...circle, value.id] } as const;
    return [errorAt([...path, "affiliations"], "affiliation-circle", { code: "affiliations-upwards" }, found)];
  });
}

/** The ids on the way from an actor back to itself; null when there is none. */
function circleFrom(start: string, actors: ReadonlyMap<string, Actor>): string[] | null {
  const visited = new Set<string>();
  const follow = (id: string, way: readonly string[]): string[] | null => {
    for (const next of actors.get(id)?.affiliations ?? []) {
      if (next === start) return [...way, id];
      if (visited.has(next)) continue;
      visited.add(next);
      const circle = follow(next, [...way, id]);
      if (circle) return circle;
    }
    return null;
  };
  return follow(start, []);
}

/** A name that two actors have finds the first alone. */
function sharedNames(actors: readonly Entry<Actor>[]): Finding[] {
  const owners = new Map<string, string>();
  return actors.flatMap(({ value, path }) =>
    namesOf(value).flatMap((name): Finding[] => {
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, value.id);
      if (owner === undefined || owner === value.id) return [];
      const found = { code: "name-taken", name, owner } as const;
      return [{ severity: "warning", code: "shared-name", path, expected: { code: "own-name" }, found }];
    }),
  );
}
