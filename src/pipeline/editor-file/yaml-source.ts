import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Locate, Path } from "./finding.ts";
import { toCamelCase, toKebabCase } from "./keys.ts";
import { type YamlMistake, yamlMistakes } from "./yaml-mistakes.ts";

/** A YAML file as plain values, with the way back to its lines. */
export interface YamlSource {
  /** Keys in camel case; undefined when the file could not be read. */
  readonly value: unknown;
  readonly locate: Locate;
  readonly diagnostics: readonly Diagnostic[];
}

type Mistake = Omit<YamlMistake, "offset">;

/** Reads YAML 1.2 with the core schema: no dates, no anchors, no tags of its own, each key once, and of the editor's file each in lower case. */
export function parseYaml(file: string, text: string, keys: "lower-case" | "any" = "lower-case"): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "core", uniqueKeys: true, lineCounter: lines, merge: false });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const problem = ({ offset, ...mistake }: YamlMistake): Diagnostic => {
    return { severity: "error", place: placeAt(offset), ...mistake };
  };
  const mistakes = yamlMistakes(document, text).map(problem);
  const anchors = anchorsOf(document).map((offset) => problem({ offset, ...writtenOut }));
  // Where the form is broken, what looks like a key may be none.
  const capitals =
    keys === "any" || mistakes.length > 0
      ? []
      : capitalKeysOf(document).map(({ key, at }) => problem({ offset: at, ...withCapitals(key) }));
  const diagnostics = [...mistakes, ...anchors, ...capitals];
  const locate: Locate = (path) => placeAt(offsetOf(document, path));
  return { value: diagnostics.length > 0 ? undefined : camelCased(document.toJS()), locate, diagnostics };
}

const writtenOut: Mistake = {
  code: "yaml-anchor",
  expected: { code: "each-value-written-out" },
  found: { code: "anchor-or-alias" },
};

/** In `{ de: Regen, Sturm }` a comma has made a key of words. */
function withCapitals(key: string): Mistake {
  const isKey = /^[A-Za-z][a-z-]*(?:[A-Z][a-z-]*)+$/.test(key);
  return {
    code: "unknown-key",
    expected: isKey ? { code: "key-in-lower-case", key: toKebabCase(key) } : { code: "key-or-quoted-comma" },
    found: { code: "written", text: key },
  };
}

/** Where anchors and aliases stand: with them, a small file can unfold into a huge one. */
function anchorsOf(document: Document.Parsed): number[] {
  const found: number[] = [];
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || ("anchor" in node && node.anchor)) found.push(node.range?.[0] ?? 0);
    },
  });
  return found;
}

/** A key's own place, so that a wrong key is pointed at, not its value. */
function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    const child = childOf(node, step);
    if (!child) break;
    ({ node, offset } = child);
  }
  return offset;
}

function childOf(node: unknown, step: string | number): { node: unknown; offset: number } | null {
  if (isMap(node)) {
    const wanted = String(step);
    const pair = node.items.find(
      ({ key }) => isScalar(key) && [wanted, toKebabCase(wanted)].includes(String(key.value)),
    );
    return pair && isNode(pair.key) ? { node: pair.value, offset: pair.key.range?.[0] ?? 0 } : null;
  }
  if (isNode(node) && "items" in node && typeof step === "number") {
    const item = (node.items as unknown[])[step];
    return isNode(item) ? { node: item, offset: item.range?.[0] ?? 0 } : null;
  }
  return null;
}

/** Keys with capitals, which the file does not have. */
function capitalKeysOf(document: Document.Parsed): { key: string; at: number }[] {
  const found: { key: string; at: number }[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) && /\p{Lu}/u.test(String(key.value)))
        found.push({ key: String(key.value), at: key.range?.[0] ?? 0 });
    },
  });
  return found;
}

function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [toCamelCase(key), camelCased(item)]));
}
