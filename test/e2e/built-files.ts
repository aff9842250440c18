import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { unzipSync } from "fflate";

/** Everything that can be read in a built site: path, and the words of the file as they are and without markup; what lies in archives included. */
export function builtFiles(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.map(({ parentPath, name }): [string, Uint8Array] => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))];
  });
  return new Map(bytes.flatMap(unpacked).map(([path, content]) => [path, legible(path, content)]));
}

function unpacked([path, bytes]: [string, Uint8Array]): [string, Uint8Array][] {
  if (!path.endsWith(".zip")) return [[path, bytes]];
  return Object.entries(unzipSync(bytes)).map(([name, content]) => [`${path}/${name}`, content]);
}

function legible(path: string, bytes: Uint8Array): string {
  const text = [new TextDecoder().decode(bytes), ...(path.endsWith(".png") ? pngWords(bytes) : [])].join("\n");
  const plain = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, " ")
    .replace(/\\(["/\\])/g, "$1")
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(quot|apos|lt|gt|amp);/g, (_, name: keyof typeof entities) => entities[name]);
  return `${plain}\n${plain.replace(/<[^>]*>/g, " ")}`;
}

const entities = { quot: '"', apos: "'", lt: "<", gt: ">", amp: "&" } as const;

/** The compressed texts of a PNG; the others stand in its bytes as they are. */
function pngWords(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words: string[] = [];
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + view.getUint32(at));
    // Keyword, zero, then for zTXt the method, for iTXt a flag, the method, language and translated keyword, each ended by a zero.
    const start = data.indexOf(0x78, data.indexOf(0) + 1);
    if ((type === "zTXt" || type === "iTXt") && start > 0) words.push(inflated(data.subarray(start)));
  }
  return words;
}

function inflated(bytes: Uint8Array): string {
  try {
    return inflateSync(bytes).toString();
  } catch {
    return "";
  }
}

/** Words in a row that nobody writes a second time by chance. */
const RUN = 6;

/** The runs of words of a text, in lower case. */
export function runsIn(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" ")));
}

/** The files in which one of these runs of words stands, each with the first of them. */
export function filesWith(runs: ReadonlySet<string>, files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const found = [...runsIn(text)].find((run) => runs.has(run));
    return found ? [`${path}: ${found}`] : [];
  });
}
