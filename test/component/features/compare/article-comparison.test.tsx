import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ArticleComparison } from "../../../../src/features/compare/ArticleComparison.tsx";
import { CompareChoice } from "../../../../src/features/compare/CompareChoice.tsx";
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
