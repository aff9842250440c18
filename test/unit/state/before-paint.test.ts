import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createSessionStore, type Session } from "../../../src/state/session-store.tsx";

const script = readFileSync(new URL("../../../public/before-paint.js", import.meta.url), "utf8");

/** What the script sets on the page where the browser keeps that text. */
function run(kept: string | null | (() => never), search = ""): Record<string, string> {
  const dataset: Record<string, string> = {};
  const getItem = typeof kept === "function" ? kept : (key: string) => (key === "zeitfaden" ? kept : null);
  const [document, window] = [{ documentElement: { dataset } }, { location: { search } }];
  new Function("localStorage", "document", "window", script)({ getItem }, document, window);
  return dataset;
}

/** What is kept after a reader has chosen that. */
function keptAfter(change: Partial<Pick<Session, "theme" | "introduced">>): string {
  let text = "";
  const setItem = (_: string, value: string) => {
    text = value;
  };
  createSessionStore({ getItem: () => null, setItem })
    .getState()
    .set(change);
  return text;
}

describe("before the page is painted", () => {
  it.each([
    [{ theme: "dark" as const }, { theme: "dark" }],
    [{ theme: "light" as const }, { theme: "light" }],
    [{ theme: "system" as const }, {}],
    [{ introduced: true }, { introduced: "" }],
    [{ introduced: false }, {}],
  ])("a reader's %j is taken from what the session keeps", (change, dataset) => {
    expect(run(keptAfter(change))).toEqual(dataset);
  });

  it.each([null, "", "null", "[]", "nonsense", '{"theme":"pink","introduced":"yes"}'])(
    "the page stays as it is with “%s” kept",
    (kept) => {
      expect(run(kept)).toEqual({});
    },
  );

  it.each(["?embed", "?embed=", "?actor=a&embed"])("“%s” is for a frame", (search) => {
    expect(run(null, search)).toMatchObject({ embedded: "" });
  });

  it.each(["", "?embedded", "?q=embed"])("“%s” is not", (search) => {
    expect(run(null, search)).not.toHaveProperty("embedded");
  });

  it.each(["?actor=a", "?embed&lang=en", "?q="])("“%s” asks for another view than the first", (search) => {
    expect(run(null, search)).toMatchObject({ asked: "" });
  });

  it.each(["", "?", "?embed"])("“%s” does not", (search) => expect(run(null, search)).not.toHaveProperty("asked"));

  it("the page stays as it is where storage is forbidden", () => {
    const forbidden = () => {
      throw new Error("denied");
    };
    expect(run(forbidden)).toEqual({});
  });
});
