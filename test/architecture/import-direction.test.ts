import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { folderOf, layers, packageHomes } from "./layers.ts";
import { readModule, readModules, type SourceModule } from "./source-files.ts";

const modules = readModules("src");
const folders = Object.keys(layers);

/** The imports of a module that its folder may not have. */
function wrongImports({ path, imports }: SourceModule): string[] {
  const from = folderOf(path, folders);
  if (!from) return [`${path} lies in no known folder`];
  const allowed = [from, from.split("/")[0] as string, ...(layers[from] ?? [])];
  return imports
    .filter((target) => !allowed.some((folder) => target.startsWith(`src/${folder}/`)))
    .map((target) => `${path} imports ${target}`);
}

/** The packages of a module that belong elsewhere. */
function wrongPackages({ path, packages }: SourceModule): string[] {
  return packages.flatMap((name) => {
    const home = Object.entries(packageHomes).find(([prefix]) => name.startsWith(prefix))?.[1];
    return !home || home.some((folder) => path.startsWith(`src/${folder}/`)) ? [] : [`${path} imports ${name}`];
  });
}

/** Of two features, what one imports of the other. */
function acrossFeatures({ path, imports }: SourceModule): string[] {
  const featureOf = (file: string) => /^src\/features\/(?<feature>[^/]+)\//.exec(file)?.groups?.feature;
  const own = featureOf(path);
  if (!own) return [];
  return imports
    .filter((target) => featureOf(target) && featureOf(target) !== own)
    .map((target) => `${path} imports ${target}`);
}

/** The files of a circle of imports; null when there is none. A part that is loaded later may import what loads it. */
function circleIn(all: readonly SourceModule[]): string[] | null {
  const importsOf = new Map(
    all.map(({ path, imports, lazyImports }) => [path, imports.filter((target) => !lazyImports.includes(target))]),
  );
  const done = new Set<string>();
  const follow = (path: string, way: readonly string[]): string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const target of importsOf.get(path) ?? []) {
      const circle = follow(target, [...way, path]);
      if (circle) return circle;
    }
    done.add(path);
    return null;
  };
  for (const { path } of all) {
    const circle = follow(path, []);
    if (circle) return circle;
  }
  return null;
}

test("the check sees the files and their imports, types included", () => {
  expect(modules.length).toBeGreaterThan(100);
  expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(300);
  const dataset = modules.find(({ path }) => path === "src/pipeline/build-dataset.ts");
  expect(dataset?.imports).toContain("src/model/diagnostic.ts");
  expect(new Set(modules.map(({ path }) => folderOf(path, folders)))).toContain("node/pages");
});

test("every import leads to a file, by its whole name", () => {
  const missing = modules.flatMap(({ path, imports }) =>
    imports.filter((target) => !existsSync(target.replace(/\?.*$/, ""))).map((target) => `${path} imports ${target}`),
  );
  expect(missing).toEqual([]);
});

test("imports lead from the outer folders to the inner ones", () => {
  expect(modules.flatMap(wrongImports)).toEqual([]);
});

test("features do not import each other", () => {
  expect(modules.flatMap(acrossFeatures)).toEqual([]);
});

test("packages are used where they belong: Node's own in src/node alone", () => {
  expect(modules.flatMap(wrongPackages)).toEqual([]);
});

test("no imports run in a circle", () => {
  expect(circleIn(modules)).toBeNull();
});

test("no file only passes others' exports on", () => {
  expect(modules.map(({ path }) => path).filter((path) => /\/index\.tsx?$/.test(path))).toEqual([]);
});

test("nothing is written to the console outside src/node", () => {
  const writing = modules.filter(
    ({ path, identifiers }) => identifiers.has("console") && !path.startsWith("src/node/"),
  );
  expect(writing.map(({ path }) => path)).toEqual([]);
});

test("what is forbidden would be seen", () => {
  const source = [
    'import type { Publication } from "../node/build-seeds.ts";',
    'export { readFileSync } from "node:fs";',
    'const app = await import("../app/start.tsx");',
    'type Text = import("../features/reader/text.ts").Text;',
    "console.log(app);",
  ].join("\n");
  const bad = readModule("src/model/bad.ts", source);
  expect(wrongImports(bad)).toHaveLength(3);
  expect(wrongPackages(bad)).toEqual(["src/model/bad.ts imports node:fs"]);
  expect(bad.identifiers.has("console")).toBe(true);
  expect(readModule("src/model/fine.ts", "const { console: own } = a; a.console;").identifiers.has("console")).toBe(
    false,
  );
  expect(acrossFeatures(readModule("src/features/a/a.ts", 'import "../b/b.ts";'))).toHaveLength(1);
  expect(wrongImports(readModule("src/elsewhere/a.ts", ""))).toHaveLength(1);
  const circle = [
    readModule("src/model/a.ts", 'import "./b.ts";'),
    readModule("src/model/b.ts", 'export * from "./a.ts";'),
  ];
  expect(circleIn(circle)).toEqual(["src/model/a.ts", "src/model/b.ts", "src/model/a.ts"]);
  const later = readModule("src/model/b.ts", 'const a = () => import("./a.ts");');
  expect(circleIn([...circle.slice(0, 1), later])).toBeNull();
});
