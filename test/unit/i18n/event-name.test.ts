import { expect, test } from "vitest";
import { draftsIn, eventLabel, eventTitle } from "../../../src/i18n/event-name.ts";
import { anEvent } from "../../support/builders.ts";

const edited = anEvent({ id: "pakt", title: "Pakt" });
const drafted = anEvent({ id: "draft-other-00000001", title: "Ein Vertrag", origin: "drafted" });

test("a draft says so in title and label, in both languages; what an editor wrote stands as it is", () => {
  expect([eventTitle(drafted, "de"), eventLabel(drafted, "en")]).toEqual([
    "Entwurf: Ein Vertrag",
    "Draft: Ein Vertrag",
  ]);
  expect([eventTitle(edited, "de"), eventLabel(edited, "en")]).toEqual(["Pakt", "Pakt"]);
});

test("a timeline says how many of its events are drafts, and nothing when none is", () => {
  expect(draftsIn([edited], "de")).toBe("");
  expect(draftsIn([edited, drafted], "de")).toContain("1 von 2 Ereignissen ist ein Entwurf");
  expect(draftsIn([drafted, drafted], "en")).toContain("All events are drafts");
});
