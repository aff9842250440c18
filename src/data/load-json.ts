import * as v from "valibot";
import type { LoadFailure } from "../model/load-failure.ts";

/** A failure as an error, for react-query to carry. */
export class LoadError extends Error {
  override readonly name = "LoadError";
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure) {
    super(`${failure.kind}: ${failure.url}`);
    this.failure = failure;
  }
}

/** Fetches a file and checks it against its schema. Fails with a `LoadError`, or with the abort of `signal`. */
export function loadJson<T>(url: string, schema: v.GenericSchema<unknown, T>, signal: AbortSignal): Promise<T> {
  return loadChecked(url, async (data) => checked(schema, data), signal);
}

/** Says that data are not what they should be, and where: "events.1.id"; empty: as a whole. */
export class Differs extends Error {
  override readonly name = "Differs";
  readonly path: string;

  constructor(path: string, problem: string) {
    super(problem);
    this.path = path;
  }
}

/** The data, as their schema describes them; `Differs` is thrown where they are not so. `path` leads to them. */
export function checked<T>(schema: v.GenericSchema<unknown, T>, data: unknown, path: string[] = []): T {
  const parsed = v.safeParse(schema, data);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Differs([...path, v.getDotPath(issue) ?? []].flat().join("."), issue.message);
}

/** The same as `loadJson` with a check of its own, which throws `Differs`. */
export async function loadChecked<T>(
  url: string,
  check: (data: unknown) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  const text = await fetchFile(url, signal, (response) => response.text());
  try {
    return await check(parseJson(text, url));
  } catch (error) {
    if (!(error instanceof Differs)) throw error;
    throw new LoadError({ kind: "other-schema", url, path: error.path, problem: error.message });
  }
}

/** Fetches a file of bytes. Fails with a `LoadError`, or with the abort of `signal`. */
export async function loadBytes(url: string, signal: AbortSignal): Promise<Uint8Array> {
  return new Uint8Array(await fetchFile(url, signal, (response) => response.arrayBuffer()));
}

async function fetchFile<T>(url: string, signal: AbortSignal, read: (response: Response) => Promise<T>): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, { signal });
    if (response.ok) return await read(response);
  } catch (error) {
    if (signal.aborted) throw error;
    throw new LoadError({ kind: "unreachable", url });
  }
  // Some hosts answer 403 where there is no such file.
  if ([403, 404, 410].includes(response.status)) throw new LoadError({ kind: "missing", url });
  throw new LoadError({ kind: "refused", url, status: response.status });
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError({ kind: "not-json", url });
  }
}
