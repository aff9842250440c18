import { describe, expect, test } from "vitest";
import { parseSiteArguments } from "../../../src/node/site-arguments.ts";

const typedIn = "/home/editor/news";
const parse = (line: string) => parseSiteArguments(line.split(" ").filter(Boolean), typedIn);

test("without options the usual folders are meant, and nothing that a person has not checked is published", () => {
  expect(parse("build")).toMatchObject({
    command: "build",
    site: { articles: "seeds", withDrafts: false, withReport: false },
    out: null,
  });
});

test("folders count from where the command was typed", () => {
  expect(parse("start --articles town --out ../site")).toMatchObject({
    command: "start",
    site: { articles: "/home/editor/news/town" },
    out: "/home/editor/site",
  });
  expect(parse("start --articles=/srv/town")).toMatchObject({ site: { articles: "/srv/town" } });
});

test("flags and the server's options are read", () => {
  expect(parse("build --with-drafts --with-report")).toMatchObject({ site: { withDrafts: true, withReport: true } });
  expect(parse("dev --port 5200 --host 0.0.0.0 --open")).toMatchObject({ port: 5200, host: "0.0.0.0", open: true });
});

describe("what cannot be understood is told in a sentence", () => {
  test.each([
    ["", "Say dev, build or start."],
    ["biuld", "Unknown command biuld."],
    ["dev --articels town", "Unknown option --articels. Did you mean --articles?"],
    ["dev --xyz", "Unknown option --xyz."],
    ["dev -a town", "Unknown option -a."],
    ["dev town", "Unexpected town. A folder is named by --articles."],
    ["dev --articles", "--articles lacks its value."],
    ["dev --articles=", "--articles lacks its value."],
    ["build --with-drafts=no", "--with-drafts takes no value."],
    ["dev --port eighty", "--port eighty is no port."],
    ["dev --port 70000", "--port 70000 is no port."],
  ])("%s", (line, problem) => {
    expect(parse(line)).toBe(problem);
  });
});
