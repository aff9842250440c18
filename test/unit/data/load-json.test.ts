import * as v from "valibot";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LoadError, loadJson } from "../../../src/data/load-json.ts";

const schema = v.object({ events: v.array(v.object({ id: v.string() })) });
const signal = new AbortController().signal;

function serve(answer: () => Response | Promise<Response>): void {
  vi.stubGlobal("fetch", async () => answer());
}

async function failure(): Promise<unknown> {
  const error = await loadJson("/x.json", schema, signal).catch((reason: unknown) => reason);
  return error instanceof LoadError ? error.failure : error;
}

afterEach(() => void vi.unstubAllGlobals());

describe("loading a file", () => {
  it("gives what its schema describes", async () => {
    serve(() => Response.json({ events: [{ id: "a" }] }));
    expect(await loadJson("/x.json", schema, signal)).toEqual({ events: [{ id: "a" }] });
  });

  it.each<[string, () => Response | Promise<Response>, object]>([
    ["is unreachable", () => Promise.reject(new TypeError("failed")), { kind: "unreachable" }],
    ["is missing", () => new Response("Not found", { status: 404 }), { kind: "missing" }],
    ["is refused", () => new Response("", { status: 503 }), { kind: "refused", status: 503 }],
    ["is cut off", () => new Response('{"events": [{"id"'), { kind: "not-json" }],
    ["is a page", () => new Response("<!doctype html>"), { kind: "not-json" }],
    ["differs", () => Response.json({ events: [{ id: "a" }, {}] }), { kind: "other-schema", path: "events.1.id" }],
    ["is no object", () => Response.json(3), { kind: "other-schema", path: "" }],
  ])("that %s fails with the reason", async (_, answer, expected) => {
    serve(answer);
    expect(await failure()).toMatchObject({ url: "/x.json", ...expected });
  });

  it("that was given up on fails as an abort, not as a failure of the file", async () => {
    const gone = new DOMException("gone", "AbortError");
    serve(() => Promise.reject(gone));
    await expect(loadJson("/x.json", schema, AbortSignal.abort())).rejects.toBe(gone);
  });
});
