import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { LanguageContext } from "../../../src/i18n/language-context.tsx";
import type { ArticleId } from "../../../src/model/ids.ts";
import type { Language } from "../../../src/model/localized.ts";
import { EventWords } from "../../../src/ui/EventWords.tsx";
import { anEvent } from "../../support/builders.ts";

const words = "Der Rat sperrt die Brücke";
const draft = anEvent({
  title: words,
  origin: "drafted",
  wordsOf: { article: "a" as ArticleId, language: "de" },
});

function shown(language: Language, isMarked?: boolean) {
  const { container } = render(
    <LanguageContext value={language}>
      <EventWords event={draft} {...(isMarked !== undefined && { isMarked })} />
    </LanguageContext>,
  );
  return container;
}

test("a draft's words are in the language of their article, the mark before them in that of the interface", () => {
  expect(shown("en").textContent).toBe(`Draft: ${words}`);
  expect(screen.getByText(words).getAttribute("lang")).toBe("de");
});

test("where both are the same, nothing is said of it", () => {
  expect(shown("de").innerHTML).toBe(`Entwurf: ${words}`);
});

test("the mark is left out where another one stands beside the words", () => {
  expect(shown("en", false).textContent).toBe(words);
});
