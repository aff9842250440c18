import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { corpusAsOf } from "../../../../src/data/corpus-as-of.ts";
import { ArticleComparison } from "../../../../src/features/compare/ArticleComparison.tsx";
import { CompareChoice } from "../../../../src/features/compare/CompareChoice.tsx";
import type { IsoDay } from "../../../../src/model/day.ts";
import type { ArticleId } from "../../../../src/model/ids.ts";
import type { Language } from "../../../../src/model/localized.ts";
import { expectNoAxeViolations, renderInApp } from "../../../support/render-app.tsx";
import { seedCorpus } from "../../../support/seed-corpus.ts";

const a = "truppen-zur-verstaerkung" as ArticleId;
const b = "offizielle-bestaetigung" as ArticleId;

function compare(language: Language = "de", other = b) {
  const address = `a/${a}/?versus=${other}`;
  return renderInApp(<ArticleComparison a={a} b={other} />, { corpus: seedCorpus(), address, language });
}
function part(heading: RegExp) {
  return within(screen.getByRole("heading", { level: 3, name: heading }).closest("section") as HTMLElement);
}

describe("the choice of an article to compare with", () => {
  it("offers those with the most events in common", async () => {
    const { history } = renderInApp(<CompareChoice articleId={a} />, { corpus: seedCorpus(), address: `a/${a}/` });
    await userEvent.click(screen.getByText("Mit einem anderen Artikel vergleichen"));
    const [first] = screen.getAllByRole("listitem");
    expect(first?.textContent).toMatch(/ 2 gemeinsame Ereignisse$/);
    await userEvent.click(within(first as HTMLElement).getByRole("link"));
    expect(history.current()).toMatchObject({ article: a, compared: "militaerausbilder" });
  });

  it("is not there for an article that shares no event", () => {
    const id = "lawrow-in-nordkorea" as ArticleId;
    const { container } = renderInApp(<CompareChoice articleId={id} />, { corpus: seedCorpus() });
    expect(container.textContent).toBe("");
  });
});

describe("two articles side by side, as known on a day", () => {
  const ofJuly = "militaerausbilder" as ArticleId;
  const then = (day: IsoDay, language: Language = "de", versus = ofJuly) =>
    renderInApp(<ArticleComparison a={a} b={versus} />, {
      corpus: corpusAsOf(seedCorpus(), day),
      address: `a/${a}/?versus=${versus}&known=${day}`,
      language,
    });

  it("fold away what had not appeared, and say which of them had not", async () => {
    const { container } = then("2024-08-01");
    expect(screen.getByText("Dem Datum nach war A am 1. August 2024 noch nicht erschienen.")).toBeTruthy();
    expect(screen.queryByText(/war B/)).toBeNull();
    const fold = screen.getByText("Der Vergleich mit dem, was erst später erschien").closest("details");
    expect(fold?.open).toBe(false);
    expect(fold?.contains(screen.getByRole("heading", { name: /^In beiden \(2\)/, hidden: true }))).toBe(true);
    await expectNoAxeViolations(container);
  });

  it("leave open what an uncertain date leaves open, and stand there", () => {
    then("2024-10-20", "en", b);
    expect(
      screen.getByText("Whether B had appeared by 20 October 2024 is left open by the date of the article."),
    ).toBeTruthy();
    expect(screen.queryByText(/A had/)).toBeNull();
    expect(part(/^In both \(1\)$/)).toBeTruthy();
    expect(screen.queryByRole("group")).toBeNull();
  });

  it("say nothing of it where both had appeared", () => {
    const words = (container: Element) => container.textContent;
    const asThen = words(then("2024-10-20").container);
    cleanup();
    expect(asThen).toBe(words(compare("de", ofJuly).container));
  });

  it("are not offered for comparison before they appeared", () => {
    const choice = (day: IsoDay) =>
      renderInApp(<CompareChoice articleId={ofJuly} />, { corpus: corpusAsOf(seedCorpus(), day) }).container;
    expect(choice("2024-10-18").textContent).toContain("Nordkoreanische Truppen zur Verstärkung");
    cleanup();
    expect(choice("2024-10-17").textContent).not.toContain("Nordkoreanische Truppen zur Verstärkung");
  });
});

describe("two articles side by side", () => {
  it("give their own words for the events that both tell, figures with what they count and who says it", () => {
    compare();
    const both = part(/^In beiden \(1\)$/);
    expect(both.getByText(/soll bereits begonnen haben|hat bereits begonnen/)).toBeTruthy();
    expect(both.getByText("mindestens einige tausend Kämpfer").parentElement?.textContent).toMatch(/ · entsandt · /);
  });

  it("list what only one of them tells", () => {
    compare();
    expect(part(/^Nur in A \(7\)$/).getAllByRole("link")).toHaveLength(7);
    expect(part(/^Nur in B \(/).getAllByRole("link")).toHaveLength(5);
  });

  it("say so when they have nothing in common", () => {
    compare("de", "lawrow-in-nordkorea" as ArticleId);
    expect(screen.getByText("Von keinem Ereignis berichten beide.")).toBeTruthy();
  });

  it.each(["de", "en"] as const)("have no violation that axe finds (%s)", async (language) => {
    const { container } = compare(language);
    await expectNoAxeViolations(container);
  });
});
