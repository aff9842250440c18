import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import type { FileHashes } from "../../../../src/model/site-version.ts";
import { createKeptFiles } from "../../../../src/worker/offline/kept-files.ts";

const ROOT = "https://zeit.example/some/where/";
const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 32);
const hashes = (files: Readonly<Record<string, string>>): FileHashes =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, hash(text)]));

/** The stores of a browser, in memory: what is used of them. */
function memoryCaches() {
  const stores = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return {
      match: async (url: string) => store.get(url)?.clone(),
      put: async (url: string, file: Response) => void store.set(url, file),
      keys: async () => [...store.keys()].map((url) => ({ url })),
    } as unknown as Cache;
  };
  const caches = { open, keys: async () => [...stores.keys()], delete: async (name: string) => stores.delete(name) };
  return { caches, stores };
}

type Files = Record<string, string>;

/** A site on its server: what it has; files in `opened` are kept once they have been opened. */
function aSite({ shell, opened }: { readonly shell: Files; readonly opened: Files }) {
  const list = JSON.stringify(hashes(opened));
  const served: Files = { ...shell, ...opened, "list.json": list };
  const installed = hashes({ ...shell, "list.json": list });
  return { served, version: { id: hash(JSON.stringify(installed)), installed, openedList: "list.json" } };
}

function aDevice() {
  const { caches, stores } = memoryCaches();
  let served: Files | null = null;
  const fetch = vi.fn(async (address: string) => {
    if (!served) throw new TypeError("Failed to fetch");
    const text = served[address.slice(ROOT.length)];
    return text === undefined ? new Response("", { status: 404 }) : new Response(text);
  });
  return {
    stores,
    fetch,
    serve: (files: Files | null) => {
      served = files;
    },
    filesOf: ({ version }: ReturnType<typeof aSite>) => createKeptFiles({ root: ROOT, version, caches, fetch }),
  };
}

const first = aSite({ shell: { "": "start 1", "assets/a.js": "code" }, opened: { "e/x/": "x", "data/y.json": "y" } });
const second = aSite({ shell: { "": "start 2", "assets/a.js": "code" }, opened: { "e/x/": "x", "data/y.json": "Y" } });

async function installed(site = first) {
  const device = aDevice();
  device.serve(site.served);
  const files = device.filesOf(site);
  await files.install();
  return { device, files };
}
const textOf = async (answer: Promise<Response | null>) => (await answer)?.text();

describe("an installed version", () => {
  it("has its shell without a connection, and what has been opened since", async () => {
    const { device, files } = await installed();
    expect(await textOf(files.open("e/x/"))).toBe("x");
    device.serve(null);
    expect(await textOf(files.open(""))).toBe("start 1");
    expect(await textOf(files.open("e/x/"))).toBe("x");
    await expect(files.open("data/y.json")).rejects.toThrow("Failed to fetch");
  });

  it("keeps nothing of what it does not know", async () => {
    const { files } = await installed();
    expect(await files.open("feed.xml")).toBeNull();
  });

  it("gives out nothing of another version, nor stores it", async () => {
    const { device, files } = await installed();
    device.serve(second.served);
    expect((await files.open("data/y.json"))?.status).toBe(410);
    device.serve({});
    expect((await files.open("data/y.json"))?.status).toBe(404);
    device.serve(first.served);
    expect(await textOf(files.open("data/y.json"))).toBe("y");
  });

  it("answers even where there is no room to store it", async () => {
    const { device, files } = await installed();
    for (const store of device.stores.values()) {
      store.set = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    }
    expect(await textOf(files.open("e/x/"))).toBe("x");
  });
});

describe("installing", () => {
  it.each([
    ["missing", { ...first.served, "assets/a.js": undefined }],
    ["of another version", { ...first.served, "": "start 2" }],
  ])("fails where a file is %s, and leaves nothing behind", async (_, served) => {
    const device = aDevice();
    device.serve(served as Files);
    await expect(device.filesOf(first).install()).rejects.toThrow("of this version");
    expect(device.stores.size).toBe(0);
  });

  it("asks the server past the browser's own store, but for names that change with their content", async () => {
    const { device } = await installed();
    expect(device.fetch).toHaveBeenCalledWith(`${ROOT}assets/a.js`, { cache: "default" });
    expect(device.fetch).toHaveBeenCalledWith(ROOT, { cache: "no-cache" });
  });

  it("does not download again what has not changed, and leaves the older version whole", async () => {
    const { device, files } = await installed();
    device.fetch.mockClear();
    device.serve(second.served);
    await device.filesOf(second).install();
    const asked = device.fetch.mock.calls.map(([address]) => String(address));
    // They are asked for at once, in no order.
    expect(asked.sort()).toEqual([ROOT, `${ROOT}list.json`]);
    expect(await textOf(files.open(""))).toBe("start 1");
  });
});

describe("taking the place of an older version", () => {
  it("takes over what was opened and has not changed, and removes the rest", async () => {
    const { device, files } = await installed();
    await files.open("e/x/");
    await files.open("data/y.json");
    device.serve(second.served);
    const next = device.filesOf(second);
    await next.install();
    await next.replaceOlder();
    expect(device.stores.size).toBe(1);
    device.serve(null);
    expect(await textOf(next.open("e/x/"))).toBe("x");
    await expect(next.open("data/y.json")).rejects.toThrow("Failed to fetch");
    expect(await textOf(next.open(""))).toBe("start 2");
  });

  it("leaves alone what other sites of the host keep", async () => {
    const { device, files } = await installed();
    for (const name of ["zeitfaden /some/where/else/#1", "zeitfaden /some/#1", "other"]) {
      device.stores.set(name, new Map());
    }
    await files.replaceOlder();
    expect(device.stores.size).toBe(4);
  });
});
