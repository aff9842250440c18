import type { FileHashes, SiteVersion } from "../../model/site-version.ts";
import { pathBelow } from "./route-request.ts";

/** The files of one version of a site on this device. Whatever it gives out is, byte for byte, of this version. */
export interface KeptFiles {
  /** Stores all that belongs to the first visit; fails, and leaves nothing, where one file cannot be had as it should be. */
  readonly install: () => Promise<void>;
  /** Takes over what was opened in older versions and has not changed since; all else of them is removed. */
  readonly replaceOlder: () => Promise<void>;
  /**
   * A file: as stored, else from the network, and from then on stored. Null: this version keeps no such file. Where the server
   * has another one by now the answer is "gone" (410). Fails without a connection.
   */
  readonly open: (path: string) => Promise<Response | null>;
}

export interface KeptFilesOptions {
  /** The address of the start page, ending in a slash. */
  readonly root: string;
  readonly version: SiteVersion;
  readonly caches: Pick<CacheStorage, "open" | "keys" | "delete">;
  readonly fetch: (address: string, options: Pick<RequestInit, "cache">) => Promise<Response>;
}

export function createKeptFiles({ root, version, caches, fetch }: KeptFilesOptions): KeptFiles {
  // Sites below other paths of the host share its storage; "#" stands in no path.
  const prefix = `zeitfaden ${new URL(root).pathname}#`;
  const own = prefix + version.id;
  const older = async () => (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);
  let opened: FileHashes | null = null;

  const stored = async (path: string) => (await caches.open(own)).match(root + path, { ignoreVary: true });
  const store = async (path: string, file: Response) => (await caches.open(own)).put(root + path, file);

  /** From the network: as it is there, and whether it is the file of this version. */
  const download = async (path: string, hash: string) => {
    // Names under `assets/` change with their content; what else lies in the browser's own cache may be of another version.
    const answer = await fetch(root + path, { cache: path.startsWith("assets/") ? "default" : "no-cache" });
    return { answer, file: answer.ok ? await fileOf(answer, hash) : null };
  };

  const copyFromOlder = async (path: string, hash: string) => {
    for (const name of await older()) {
      const kept = await (await caches.open(name)).match(root + path, { ignoreVary: true });
      const file = kept && (await fileOf(kept, hash));
      if (file) return file;
    }
    return null;
  };

  const installFile = async ([path, hash]: readonly [string, string]) => {
    const file = (await copyFromOlder(path, hash)) ?? (await download(path, hash)).file;
    if (!file) throw new Error(`the server has no ${path || "start page"} of this version`);
    await store(path, file);
  };

  const openedHashes = async (): Promise<FileHashes> => {
    opened ??= ((await (await stored(version.openedList))?.json()) as FileHashes | undefined | null) ?? null;
    return opened ?? {};
  };

  return {
    install: async () => {
      try {
        await Promise.all(Object.entries(version.installed).map(installFile));
      } catch (error) {
        await caches.delete(own);
        throw error;
      }
    },

    replaceOlder: async () => {
      const hashes = await openedHashes();
      for (const name of await older()) {
        const cache = await caches.open(name);
        for (const { url } of await cache.keys()) {
          const path = pathBelow(root, url) ?? "";
          const hash = hashes[path];
          const file = hash === undefined ? null : await copyFromOlder(path, hash);
          // Without room for it, it is as if it had not been opened.
          if (file) await store(path, file).catch(() => {});
        }
        await caches.delete(name);
      }
    },

    open: async (path) => {
      const hash = version.installed[path] ?? (await openedHashes())[path];
      if (hash === undefined) return null;
      const kept = await stored(path);
      if (kept) return kept;
      const { answer, file } = await download(path, hash);
      if (!file) return answer.ok ? new Response(null, { status: 410 }) : answer;
      await store(path, file.clone()).catch(() => {});
      return file;
    },
  };
}

/** The answer as it is kept, with nothing of how it came; null where its bytes are not those that the hash stands for. */
async function fileOf(answer: Response, hash: string): Promise<Response | null> {
  const bytes = await answer.arrayBuffer();
  if ((await hashOf(bytes)) !== hash) return null;
  return new Response(bytes, { headers: { "content-type": answer.headers.get("content-type") ?? "" } });
}

/** The first half of the SHA-256, as 32 hexadecimal digits. */
async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
