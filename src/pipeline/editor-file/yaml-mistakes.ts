import { type Document, visit, type YAMLError } from "yaml";

/** A mistake in the form of a YAML file, for people who do not know its grammar. */
export interface YamlMistake {
  readonly code: string;
  /** In the file's text. */
  readonly offset: number;
  readonly expected: string;
  readonly found: string;
}

const LONGEST_FOUND = 120;
const SAME_COLUMN: string = "what belongs together begun in the same column, with spaces";

/** What each of the parser's mistakes is in plain words; others are told in its own. */
const expectations: Partial<Readonly<Record<YAMLError["code"], string>>> = {
  TAB_AS_INDENT: "spaces at the beginning of the line, not a tab",
  BLOCK_AS_IMPLICIT_KEY: "quotes around words that hold a colon",
  BLOCK_IN_FLOW: "quotes around words that hold a colon",
  BAD_SCALAR_START: "quotes around words that begin with such a sign",
  UNEXPECTED_TOKEN: 'nothing behind the closing quote or bracket; a quote among quoted words is written \\"',
  MULTILINE_IMPLICIT_KEY: "a key, a colon and a space",
  BAD_INDENT: SAME_COLUMN,
  MISSING_CHAR: SAME_COLUMN,
  BAD_DQ_ESCAPE: "\\\\ for a backslash among quoted words",
  TAG_RESOLVE_FAILED: "a value without a tag",
  MULTIPLE_DOCS: "one document, without --- between its lines",
};

/** The parser's errors without those that follow from another: of each line the first, and of lines that begin in another column. */
export function yamlMistakes(document: Document.Parsed, text: string): YamlMistake[] {
  const mistakes = [...document.errors, ...document.warnings].map((error) => mistakeOf(error, document, text));
  const causes = mistakes.map(({ offset, expected }) =>
    expected === SAME_COLUMN ? expected : startOfLine(text, offset),
  );
  return mistakes.filter((_, index) => causes.indexOf(causes[index] ?? "") === index);
}

function mistakeOf({ code, message, pos: [offset] }: YAMLError, document: Document, text: string): YamlMistake {
  const line = lineAt(text, offset);
  if (code === "DUPLICATE_KEY") {
    return {
      code: "duplicate-key",
      offset,
      expected: "each key once",
      found: text.slice(offset).split(":")[0] as string,
    };
  }
  const [, open] = /^Missing closing (["'])/.exec(message) ?? [];
  if (open) {
    const start = startOfQuote(document, text) ?? offset;
    return { code: "not-yaml", offset: start, expected: `a closing ${open}`, found: lineAt(text, start) };
  }
  const [, bracket] = /end with a ([}\]])/.exec(message) ?? [];
  const expected = bracket ? `a closing ${bracket} before this` : expectations[code];
  const [summary] = message.split(/ at line \d+, column \d+:?$|\n/m) as [string];
  return { code: "not-yaml", offset, expected: expected ?? "YAML 1.2", found: expected ? line : summary };
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
