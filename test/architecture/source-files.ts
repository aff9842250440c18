import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parseSync } from "vite";

/** A file of `src` with what it refers to. */
export interface SourceModule {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  /** Files of the repository that it imports or re-exports from, types and lazy imports included. */
  readonly imports: readonly string[];
  /** Those of them that are loaded when they are needed, `import("./Page.tsx")`. */
  readonly lazyImports: readonly string[];
  /** Packages that it imports, as written: `node:fs`, `react-dom/client`. */
  readonly packages: readonly string[];
  /** Names that it uses and does not take from an object: `console`, `document`. */
  readonly identifiers: ReadonlySet<string>;
}

/** Every TypeScript file below a folder, in the order of their paths. */
export function readModules(folder: string): SourceModule[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path).replaceAll("\\", "/"))
    .filter((path) => /\.(?:m?ts|tsx|mjs)$/.test(path) && !path.endsWith(".d.ts"))
    .sort()
    .map((path) => readModule(path, readFileSync(path, "utf8")));
}

/** What a file with that source refers to. Throws where it cannot be parsed. */
export function readModule(path: string, source: string): SourceModule {
  const { program, errors } = parseSync(path, source, { lang: path.endsWith("x") ? "tsx" : "ts" });
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const requests: { readonly name: string; readonly isLazy: boolean }[] = [];
  const identifiers = new Set<string>();
  visit(program, (node, parentKey) => {
    const name = requestOf(node);
    if (name !== null) requests.push({ name, isLazy: node.type === "ImportExpression" });
    if (node.type === "Identifier" && parentKey !== "property" && parentKey !== "key")
      identifiers.add(String(node.name));
  });
  const files = requests.filter(({ name }) => name.startsWith("."));
  const pathOf = ({ name }: { readonly name: string }) => posix.join(posix.dirname(path), name);
  return {
    path,
    imports: files.map(pathOf),
    lazyImports: files.filter(({ isLazy }) => isLazy).map(pathOf),
    packages: requests.map(({ name }) => name).filter((name) => !name.startsWith(".")),
    identifiers,
  };
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

const requestTypes = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
]);

function requestOf(node: Node): string | null {
  if (!requestTypes.has(node.type)) return null;
  const source = node.source as { readonly value?: unknown } | null | undefined;
  return typeof source?.value === "string" ? source.value : null;
}

function visit(value: unknown, found: (node: Node, parentKey: string) => void, parentKey = ""): void {
  if (Array.isArray(value)) for (const item of value) visit(item, found, parentKey);
  else if (typeof value === "object" && value !== null) {
    if ("type" in value && typeof value.type === "string") found(value as Node, parentKey);
    for (const [key, item] of Object.entries(value)) visit(item, found, key);
  }
}
