import type { Diagnostic } from "../../../model/diagnostic.ts";
import { parseYaml } from "../../editor-file/yaml-source.ts";
import { type SourceLine, sourceLines } from "../source-line.ts";
import { headLines, headOf, type Metadata, unreadDay } from "./given-head.ts";
import type { Reader } from "./reader.ts";

/** Lines of front matter; longer is no head of an article. */
const LONGEST_FRONT_MATTER = 200;
const fence = /^---\s*$/;

/** Markdown with YAML front matter (title, published, publisher, url, language). */
export const markdown: Reader = {
  extension: ".md",
  read(text, file) {
    const lines = text.split("\n");
    const end = fence.test(lines[0] ?? "")
      ? lines.slice(1, LONGEST_FRONT_MATTER).findIndex((line) => fence.test(line)) + 1
      : 0;
    // The fence's own line counts, so that lines are those of the file; keys are written as each pleases.
    const front = end > 0 ? parseYaml(file, ["", ...lines.slice(1, end)].join("\n"), "any") : null;
    const metadata = metadataIn(front?.value);
    const body = bodyLines(lines.slice(end > 0 ? end + 1 : 0), end > 0 ? end + 2 : 1);
    return {
      head: headOf(metadata),
      lines: headLines(metadata, body, 1),
      diagnostics: [
        ...(front?.diagnostics ?? []).map(asWarning),
        ...unreadDay(metadata.published, { file, line: lineOfDate(lines) }),
      ],
    };
  },
};

function asWarning(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: "warning", code: "front-matter" };
}

function lineOfDate(lines: readonly string[]): number {
  return lines.findIndex((line) => /^(?:published|date)\s*:/i.test(line)) + 1;
}

function metadataIn(value: unknown): Metadata {
  if (typeof value !== "object" || value === null) return {};
  const entry = (...keys: readonly string[]) => {
    const found = Object.entries(value).find(([name]) => keys.includes(name.toLowerCase()))?.[1];
    return typeof found === "string" || typeof found === "number" ? String(found) : undefined;
  };
  return {
    title: entry("title", "headline"),
    published: entry("published") ?? entry("date"),
    publisher: entry("publisher"),
    url: entry("url", "source"),
    language: entry("language", "lang"),
  };
}

/** Paragraphs as one line each, without marks of Markdown; code is no text. */
function bodyLines(lines: readonly string[], firstNumber: number): SourceLine[] {
  const found: SourceLine[] = [];
  let paragraph: { readonly number: number; words: string } | null = null;
  let isCode = false;
  const close = () => {
    if (paragraph) found.push(...sourceLines(plain(paragraph.words), paragraph.number));
    paragraph = null;
  };
  for (const [index, line] of lines.entries()) {
    const number = firstNumber + index;
    const isFence = /^\s*(?:```|~~~)/.test(line);
    if (isFence) isCode = !isCode;
    if (isFence || isCode || line.trim() === "" || startsBlock.test(line)) close();
    if (isFence || isCode || rule.test(line) || line.trim() === "") continue;
    paragraph = paragraph
      ? { number: paragraph.number, words: `${paragraph.words} ${line.trim()}` }
      : { number, words: line.trim() };
    if (/^\s*#/.test(line)) close();
  }
  close();
  return found;
}

/** A number before a list's item has at most three digits: "2004. The council …" begins with its year; nor does a month follow it: "12. Juni: …". */
const item =
  /\d{1,3}[.)]\s+(?!(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)(?:uar|ner|ruar|z|il|i|ust|tember|ober|ember)?\b)/
    .source;
const startsBlock = new RegExp(`^\\s*(?:#{1,6}\\s|>|[-*+]\\s|${item})`, "u");
const startsPlain = new RegExp(`^\\s*(?:(?:#{1,6}|>+|[-*+])\\s+|${item})`, "u");
const rule = /^\s*(?:[-*_]\s*){3,}$|^\s*=+\s*$|^\s*-+\s*$/;

/** The words without what marks them: emphasis, links, pictures, headings, quotes and lists. */
function plain(words: string): string {
  return words
    .replace(startsPlain, "")
    .replace(/\s+#+\s*$/, "")
    .replace(/!\[([^\]]{0,500})\]\([^)]{0,2000}\)/g, "")
    .replace(/\[([^\]]{1,500})\]\([^)]{0,2000}\)/g, "$1")
    .replace(/(?<!\\)(\*\*|__)(?=\S)([^*_]{1,500})\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}\\])([*_])(?=\S)([^*_]{1,500})\1(?![\p{L}\p{N}])/gu, "$2")
    .replace(/`([^`]{1,500})`/g, "$1")
    .trim();
}
