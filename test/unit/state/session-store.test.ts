import { describe, expect, it } from "vitest";
import { createSessionStore } from "../../../src/state/session-store.tsx";

function aStorage(kept: string | null = null) {
  let text = kept;
  const setItem = (_: string, value: string) => {
    text = value;
  };
  return { getItem: () => text, setItem };
}

describe("a session", () => {
  it("keeps theme, keys and that the page is known for the next visit, and nothing else", () => {
    const storage = aStorage();
    createSessionStore(storage).getState().set({ theme: "dark", helpOpen: true });
    createSessionStore(storage).getState().set({ introduced: true });
    expect(createSessionStore(storage).getState()).toMatchObject({
      theme: "dark",
      letterKeys: true,
      introduced: true,
      helpOpen: false,
    });
  });

  it.each(["", "nonsense", "[]", '{"theme": "pink", "letterKeys": "yes", "introduced": 1}', "null"])(
    "begins anew with “%s” kept",
    (kept) => {
      expect(createSessionStore(aStorage(kept)).getState()).toMatchObject({
        theme: "system",
        letterKeys: true,
        introduced: false,
      });
    },
  );

  it("keeps what is valid beside what is not", () => {
    const kept = '{"theme": "pink", "letterKeys": false}';
    expect(createSessionStore(aStorage(kept)).getState()).toMatchObject({ theme: "system", letterKeys: false });
  });

  it("works where storage is forbidden", () => {
    const forbidden = () => {
      throw new DOMException("denied", "SecurityError");
    };
    const session = createSessionStore({ getItem: forbidden, setItem: forbidden });
    session.getState().set({ theme: "light" });
    expect(session.getState().theme).toBe("light");
  });

  it("tells the same words twice as two notices", () => {
    const session = createSessionStore(null);
    session.getState().notify("kopiert");
    const first = session.getState().notice?.number;
    session.getState().notify(null);
    expect(session.getState().notice).toBeNull();
    session.getState().notify("kopiert");
    expect(session.getState().notice?.number).not.toBe(first);
  });
});
