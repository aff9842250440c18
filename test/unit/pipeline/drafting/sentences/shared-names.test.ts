import { expect, test } from "vitest";
import { draftLines } from "../draft-builders.ts";

const firm = {
  en: "Ansgar Holt Cranes makes cranes. Its president, Peter Holt, lives in Selm. ",
  de: "Die Orgelbauer Wenzel GmbH baut Orgeln. Bürgermeister Ludwig Wenzel lebt in Selm. ",
} as const;

test.each([
  ["Holt had sold 12 cranes to the port in May.", "en"],
  ["The port terminated all contracts with Holt in May.", "en"],
  ["Wenzel hatte im Mai Insolvenz angemeldet.", "de"],
  ["Gegründet wurde Wenzel 1902 in Selm.", "de"],
] as const)(
  "a name that a firm and a person share is nobody's where nothing tells whose it is: “%s”",
  (text, language) => {
    expect(draftLines(firm[language] + text, language).join()).not.toMatch(/(?:peter-holt|ludwig-wenzel):/);
  },
);

test.each([
  ["Holt resigned in May.", "en", "peter-holt:agent"],
  ["In May the port sued Mr Holt.", "en", "peter-holt:target"],
  ["Holt said in May that he would not pay.", "en", "<peter-holt"],
  ["Wenzel trat im Mai zurück.", "de", "ludwig-wenzel:agent"],
  ["Bürgermeister Wenzel verkaufte im Mai das Rathaus.", "de", "ludwig-wenzel:agent"],
  ["Ludwig Wenzel verkaufte im Mai das Rathaus.", "de", "ludwig-wenzel:agent"],
] as const)(
  "his title, his whole name or what people alone do tell that it is the person: “%s”",
  (text, language, who) => {
    expect(draftLines(firm[language] + text, language).join()).toContain(who);
  },
);

test.each([
  [
    "Mayor Hugh Thirsk was jailed in March. The yard, near Thirsk in Yorkshire, opened in 1990.",
    "en",
    /opened.*hugh-thirsk/,
  ],
  ["Mayor Hugh Thirsk was jailed in March. A crane fell in Thirsk in May.", "en", /fell.*hugh-thirsk/],
  [
    "Minister Hugo Sandau wurde im März verurteilt. Das Werk bei Sandau wurde 1990 eröffnet.",
    "de",
    /eröffnet.*hugo-sandau/,
  ],
  ["Minister Hugo Sandau wurde im März verurteilt. In Sandau brannte im Mai eine Halle.", "de", /brannte.*hugo-sandau/],
] as const)("behind “near” or “in” a name is a place's: “%s”", (text, language, wrong) => {
  const lines = draftLines(text, language);
  expect(lines.join("\n")).toMatch(/hugh-thirsk:target|hugo-sandau:target/);
  expect(lines.join("\n")).not.toMatch(wrong);
});

test("whom somebody trusts in is no place", () => {
  const lines = draftLines("Mayor Hugh Thirsk was elected. The council lost its trust in Thirsk in May.", "en");
  expect(lines.join("\n")).toMatch(/trust in Thirsk.*hugh-thirsk/);
});

test("whoever holds an office is no firm of that name", () => {
  const lines = draftLines(
    "Die Orgelbauer Wenzel GmbH baut Orgeln. Im Mai verkaufte Bürgermeister Wenzel das Rathaus. Wenzel entließ 40 Leute.",
    "de",
  );
  expect(lines.join("\n")).not.toMatch(/verkaufte.*wenzel-gmbh/);
  expect(lines.join("\n")).toMatch(/entließ.*wenzel-gmbh/);
});

test("words between the name and the form of the firm make no difference", () => {
  const text =
    "Die Brandis Orgelbau GmbH baut Orgeln. Bürgermeister Ludwig Brandis lebt in Selm. Brandis hatte im Mai Insolvenz angemeldet.";
  expect(draftLines(text, "de").join()).not.toMatch(/ludwig-brandis:/);
});

test("behind “in” the short name of a firm is its town's", () => {
  const lines = draftLines(
    "The Selm Bread Company sold the mill in May. Two men were arrested in Selm on Monday. Selm closed the shop on Tuesday.",
    "en",
  );
  expect(lines.join("\n")).not.toMatch(/arrested.*selm-bread/);
  expect(lines.join("\n")).toMatch(/sold.*selm-bread-company:agent/);
});

test("shares are held in the firm, not in its town", () => {
  const lines = draftLines(
    "The Selm Bread Company sold the mill in May. Trading in Selm shares was suspended on Monday.",
    "en",
  );
  expect(lines.join("\n")).toMatch(/Trading.*selm-bread-company/);
});
