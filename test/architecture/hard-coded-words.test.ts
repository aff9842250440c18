import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";
import { expect, test } from "vitest";

// Every word that readers see or hear comes from a catalogue, whose types ask for both languages.

const folders = ["src/app", "src/ui", "src/features"];
/** Attributes whose words are seen or heard. */
const told = new Set([
  "aria-label",
  "aria-description",
  "aria-valuetext",
  "aria-roledescription",
  "title",
  "placeholder",
  "alt",
  "label",
  "data-hint",
]);
/** What is the same in both languages. */
const same = new Set(["DE", "EN"]);

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** The words that stand in a component itself, with the line. */
function hardCodedWords(path: string, source: string): string[] {
  const { program, errors } = parseSync(path, source, { lang: "tsx" });
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const found: Node[] = [];
  visit(program, (node, parent) => {
    if (node.type === "JSXText") found.push(node);
    if (node.type === "JSXExpressionContainer" && parent !== "JSXAttribute") found.push(...textsIn(node));
    if (node.type === "JSXAttribute" && told.has(nameOf(node.name))) found.push(...textsIn(node.value));
    if (node.type === "Property" && told.has(nameOf(node.key))) found.push(...textsIn(node.value));
  });
  return found.flatMap((node) => {
    const words = wordsOf(node);
    const line = source.slice(0, Number(node.start)).split("\n").length;
    return /\p{L}/u.test(words) && !same.has(words) ? [`${path}:${line} ${words}`] : [];
  });
}

function wordsOf({ value }: Node): string {
  const text = typeof value === "object" && value !== null && "cooked" in value ? value.cooked : value;
  return typeof text === "string" ? text.trim() : "";
}

/** The texts among which an expression chooses; those that it hands to a function are none of them. */
function textsIn(value: unknown): Node[] {
  if (!isNode(value)) return [];
  switch (value.type) {
    case "Literal":
      return [value];
    case "TemplateLiteral":
      return value.quasis as Node[];
    case "JSXExpressionContainer":
      return textsIn(value.expression);
    case "ConditionalExpression":
      return [...textsIn(value.consequent), ...textsIn(value.alternate)];
    case "LogicalExpression":
    case "BinaryExpression":
      return [...textsIn(value.left), ...textsIn(value.right)];
    default:
      return [];
  }
}

function nameOf(name: unknown): string {
  return isNode(name) ? String(name.name) : "";
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** Calls back with every node and the type of the one above it. */
function visit(value: unknown, found: (node: Node, parent: string) => void, parent = ""): void {
  if (Array.isArray(value)) for (const item of value) visit(item, found, parent);
  else if (typeof value === "object" && value !== null) {
    if (isNode(value)) found(value, parent);
    for (const item of Object.values(value)) visit(item, found, isNode(value) ? value.type : parent);
  }
}

const components = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path).replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".tsx")),
);

test("no component has words of its own", () => {
  expect(components.length).toBeGreaterThan(100);
  expect(components.flatMap((path) => hardCodedWords(path, readFileSync(path, "utf8")))).toEqual([]);
});

test("words of its own would be seen", () => {
  const source = [
    "const a = <p>Hallo</p>;",
    'const b = <button aria-label="Close" />;',
    'const c = <p>{open ? "offen" : null} – {1}</p>;',
    "const d = <img alt={`Bild`} />;",
    "const e = <input placeholder={t.search ?? 'Suche'} />;",
    'const f = <Choice options={[{ value: "list", label: "Liste" }, { value: "de", label: "DE" }]} />;',
  ].join("\n");
  expect(hardCodedWords("a.tsx", source)).toEqual([
    "a.tsx:1 Hallo",
    "a.tsx:2 Close",
    "a.tsx:3 offen",
    "a.tsx:4 Bild",
    "a.tsx:5 Suche",
    "a.tsx:6 Liste",
  ]);
  const fine =
    'const a = <p className="x" id="y" role="status">{t.words} · {say("key")} <Icon name="close" /> (1)</p>;';
  expect(hardCodedWords("a.tsx", fine)).toEqual([]);
});
