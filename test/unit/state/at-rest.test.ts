import { expect, it, vi } from "vitest";
import { atRest } from "../../../src/state/at-rest.ts";
import { createSessionStore } from "../../../src/state/session-store.tsx";

it("runs at once while nothing moves", () => {
  const run = vi.fn();
  atRest(createSessionStore(null), run);
  expect(run).toHaveBeenCalledOnce();
});

it("waits for the window to rest, whatever else changes, and runs once", () => {
  const session = createSessionStore(null);
  session.getState().set({ moving: true });
  const run = vi.fn();
  atRest(session, run);
  session.getState().set({ window: { start: 0, end: 1 } });
  expect(run).not.toHaveBeenCalled();
  session.getState().set({ moving: false });
  session.getState().set({ moving: true });
  session.getState().set({ moving: false });
  expect(run).toHaveBeenCalledOnce();
});

it("can be called off", () => {
  const session = createSessionStore(null);
  session.getState().set({ moving: true });
  const run = vi.fn();
  atRest(session, run)();
  session.getState().set({ moving: false });
  expect(run).not.toHaveBeenCalled();
});
