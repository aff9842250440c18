import { type Document, isCollection, isMap, isScalar, type Node, visit, type YAMLError } from "yaml";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Expected } from "../../model/expected.ts";

/** A mistake in the form of a YAML file, for people who do not know its grammar. */
export interface YamlMistake extends Pick<Diagnostic, "code" | "expected" | "found"> {
  /** In the file's text. */
  readonly offset: number;
}

const LONGEST_FOUND = 120;

/** What each of the parser's mistakes is in plain words. */
const expectations: Readonly<Record<YAMLError["code"], Expected>> = {
  TAB_AS_INDENT: { code: "spaces-no-tab" },
  BLOCK_AS_IMPLICIT_KEY: { code: "quoted-colon" },
  BLOCK_IN_FLOW: { code: "quoted-colon" },
  BAD_SCALAR_START: { code: "quoted-sign" },
  UNEXPECTED_TOKEN: { code: "quoted-text-ends" },
  MULTILINE_IMPLICIT_KEY: { code: "key-colon-space" },
  KEY_OVER_1024_CHARS: { code: "short-key" },
  NON_STRING_KEY: { code: "short-key" },
  BAD_INDENT: { code: "one-column" },
  MISSING_CHAR: { code: "one-column" },
  BAD_DQ_ESCAPE: { code: "escaped-backslash" },
  TAG_RESOLVE_FAILED: { code: "no-tag" },
  BAD_PROP_ORDER: { code: "no-tag" },
  BAD_COLLECTION_TYPE: { code: "no-tag" },
  MULTIPLE_TAGS: { code: "no-tag" },
  ALIAS_PROPS: { code: "each-value-written-out" },
  BAD_ALIAS: { code: "each-value-written-out" },
  MULTIPLE_ANCHORS: { code: "each-value-written-out" },
  MULTIPLE_DOCS: { code: "one-document" },
  BAD_DIRECTIVE: { code: "no-directive" },
  DUPLICATE_KEY: { code: "each-key-once" },
  IMPOSSIBLE: { code: "yaml" },
  RESOURCE_EXHAUSTION: { code: "yaml" },
};

/** The parser's errors without those that follow from another: of each line the first, and of lines that begin in another column. */
export function yamlMistakes(document: Document.Parsed, text: string): YamlMistake[] {
  const mistakes = [...document.errors, ...document.warnings].map((error) => mistakeOf(error, document, text));
  type Cause = number | "one-column";
  const causes = mistakes.map(
    ({ offset, expected }): Cause => (expected.code === "one-column" ? expected.code : startOfLine(text, offset)),
  );
  return mistakes.filter((_, index) => causes.indexOf(causes[index] as Cause) === index);
}

function mistakeOf(error: YAMLError, document: Document, text: string): YamlMistake {
  const { code, pos } = error;
  const [offset] = pos;
  if (code === "DUPLICATE_KEY") {
    const key = text.slice(offset).split(":")[0] as string;
    return {
      code: "duplicate-key",
      offset,
      expected: { code: "each-key-once" },
      found: { code: "written", text: key },
    };
  }
  const unclosed = lacksSign.has(code) ? unclosedAt(error, document, text) : null;
  if (isScalar(unclosed)) {
    const start = startOfQuote(document, text) ?? offset;
    return notYaml(start, { code: "closing-sign", sign: closingSign(unclosed, text) }, text);
  }
  if (unclosed) return notYaml(offset, { code: "closing-sign-before", sign: closingSign(unclosed, text) }, text);
  return notYaml(offset, expectations[code], text);
}

function notYaml(offset: number, expected: Expected, text: string): YamlMistake {
  return { code: "not-yaml", offset, expected, found: { code: "written", text: lineAt(text, offset) } };
}

/** What the parser says where the end of something is missing. */
const lacksSign: ReadonlySet<YAMLError["code"]> = new Set(["MISSING_CHAR", "BAD_INDENT"]);

/** The innermost quoted words or bracketed values that end where an error is without their closing sign; null where all have theirs. */
function unclosedAt({ code, pos: [offset] }: YAMLError, document: Document, text: string): Node | null {
  const ending: Node[] = [];
  visit(document, {
    Node: (_, node) => {
      if (node.range?.[1] === offset && (isBracketed(node) || isQuoted(node))) ending.push(node);
    },
  });
  const open = ending.findLast((node) => text[offset - 1] !== closingSign(node, text) || isLoneQuote(node));
  // The sign may be that of a value inside; without one, only an item was not parted from the next.
  return open ?? (code === "BAD_INDENT" || ending.length > 1 ? (ending[0] ?? null) : null);
}

function isBracketed(node: Node): boolean {
  return isCollection(node) && node.flow === true;
}

function isQuoted(node: Node): boolean {
  return isScalar(node) && node.type?.startsWith("QUOTE") === true;
}

function isLoneQuote(node: Node): boolean {
  return isScalar(node) && node.range !== undefined && node.range !== null && node.range[1] - node.range[0] === 1;
}

function closingSign(node: Node, text: string): string {
  return isCollection(node) ? (isMap(node) ? "}" : "]") : text.charAt(node.range?.[0] ?? 0);
}

/** Where quoted words begin that nothing closes: those that run over a line's end, since all quotes after them are taken the wrong way round. */
function startOfQuote(document: Document, text: string): number | undefined {
  const starts: number[] = [];
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith("QUOTE") && range && text.slice(range[0], range[1]).includes("\n")) starts.push(range[0]);
    },
  });
  return starts[0];
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function lineAt(text: string, offset: number): string {
  const start = startOfLine(text, offset);
  const end = text.indexOf("\n", start);
  const line = text.slice(start, end < 0 ? text.length : end).trim();
  return line.length > LONGEST_FOUND ? `${line.slice(0, LONGEST_FOUND)}…` : line;
}
