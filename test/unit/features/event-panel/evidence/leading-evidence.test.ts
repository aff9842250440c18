import { describe, expect, it } from "vitest";
import { leadingEvidence } from "../../../../../src/features/event-panel/evidence/leading-evidence.ts";
import { anArticle, anEvent, anEvidence } from "../../../../support/builders.ts";
import { seedCorpus } from "../../../../support/seed-corpus.ts";

const quote = (exact: string, change = {}) => anEvidence({ quote: { exact, prefix: "", suffix: "" }, ...change });
const articles = new Map([[anArticle().id, anArticle()]]);

describe("the evidence that is read first", () => {
  it("is the sentence that says most of the title, whatever its place and the endings of its words", () => {
    const evidence = [
      quote("Der Minister kam am Montag an."),
      quote("Er sagte, die Brücken würden bis Oktober gebaut."),
      quote("Die Stadt schwieg."),
    ];
    const { leading, rest } = leadingEvidence(
      anEvent({ title: "Minister: Brücke wird im Oktober gebaut", evidence }),
      articles,
    );
    expect(leading).toEqual([evidence[1]]);
    expect(rest).toEqual([evidence[0], evidence[2]]);
  });

  it("is the first where none says more than another", () => {
    const evidence = [quote("Eins."), quote("Zwei.")];
    expect(leadingEvidence(anEvent({ title: "Drei", evidence }), articles).leading).toEqual([evidence[0]]);
  });

  it("has a denial beside it, and is one where there is nothing else", () => {
    const told = quote("Die Brücke stürzt ein.");
    const denied = quote("Das stimmt nicht.", { stance: "denies" });
    const title = "Die Brücke soll einstürzen";
    expect(leadingEvidence(anEvent({ title, evidence: [denied, told] }), articles).leading).toEqual([told, denied]);
    expect(leadingEvidence(anEvent({ title, evidence: [denied] }), articles).leading).toEqual([denied]);
  });

  it("is found where the words are withheld", () => {
    const withheld = anEvidence({ quote: null });
    expect(leadingEvidence(anEvent({ evidence: [withheld] }), articles).leading).toEqual([withheld]);
  });

  it("says in the five articles what the title says", () => {
    const corpus = seedCorpus();
    const first = (id: string) => {
      const event = corpus.events.find((each) => each.id === id);
      return event && leadingEvidence(event, corpus.articleById).leading[0]?.quote?.exact;
    };
    expect(first("lawrow-zusammenarbeit")).toMatch(/bereit sei, alle Ziele/);
    expect(first("juni-pakt")).toMatch(/unterzeichne/);
  });
});
