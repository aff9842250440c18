import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A type of schema.org: the types it specialises and its own properties. */
interface SchemaType {
  readonly parents: readonly string[];
  readonly properties: readonly string[];
}

const declaration =
  /^(?:export )?interface (?<name>\w+?)(?:Base|Leaf) extends (?<parents>[^{]+)\{(?<body>[\s\S]*?)^\}/gm;
const property = /^ {4}"(?<name>\w+)"\?:/gm;

/** The vocabulary of schema.org as the package `schema-dts` declares it. */
function readVocabulary(): ReadonlyMap<string, SchemaType> {
  const text = readFileSync(
    createRequire(import.meta.url)
      .resolve("schema-dts")
      .replace(/\.js$/, ".d.ts"),
    "utf8",
  );
  const types = new Map<string, SchemaType>();
  for (const { groups } of text.matchAll(declaration)) {
    const { name = "", parents = "", body = "" } = groups ?? {};
    const known = types.get(name) ?? { parents: [], properties: [] };
    types.set(name, {
      parents: [...known.parents, ...[...parents.matchAll(/(\w+?)(?:Base|Leaf)\b/g)].map(([, parent = ""]) => parent)],
      properties: [...known.properties, ...[...body.matchAll(property)].map((match) => match.groups?.name ?? "")],
    });
  }
  return types;
}

const vocabulary = readVocabulary();

function allows(type: string, name: string): boolean {
  const found = vocabulary.get(type);
  if (!found) return false;
  return found.properties.includes(name) || found.parents.some((parent) => parent !== type && allows(parent, name));
}

/** What in a JSON-LD document schema.org does not know: types, and properties that a type does not have. */
export function unknownToSchemaOrg(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(unknownToSchemaOrg);
  if (typeof value !== "object" || value === null) return [];
  const type = "@type" in value ? String(value["@type"]) : null;
  const own = Object.keys(value).filter((name) => !name.startsWith("@"));
  const unknown = type === null ? own : own.filter((name) => !allows(type, name)).map((name) => `${type}.${name}`);
  return [...unknown.filter((name) => name !== "undefined"), ...Object.values(value).flatMap(unknownToSchemaOrg)];
}
