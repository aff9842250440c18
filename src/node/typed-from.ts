import { isAbsolute, relative, resolve } from "node:path";

/** Where the command was typed, also when npm runs it elsewhere. */
export const TYPED_IN = process.env.INIT_CWD ?? process.cwd();

/** A path as somebody typed it, from where this process runs; as short as people would write it, unless it leads upwards. */
export function fromWhereTyped(path: string, typedIn = TYPED_IN): string {
  const absolute = resolve(typedIn, path);
  const way = relative(process.cwd(), absolute);
  return way === "" || way.startsWith("..") || isAbsolute(way) ? absolute : way;
}
