import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transformSync } from "rolldown/utils";

// Lets Node import TypeScript: takes the types off each of our files when it is loaded. Vite could do so, too, but would stay in memory.

export async function load(url, context, next) {
  if (!/\.tsx?$/.test(url)) return next(url, context);
  const file = fileURLToPath(url);
  const { code, errors, map } = transformSync(file, await readFile(file, "utf8"), { sourcemap: true });
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors.map(({ message }) => message).join("; ")}`);
  return { format: "module", source: code + sourceMap(map), shortCircuit: true };
}

/** So that stack traces name the lines of our files; their text need not be in it. */
function sourceMap(map) {
  const json = JSON.stringify({ ...map, sourcesContent: undefined });
  return `\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(json).toString("base64")}`;
}
