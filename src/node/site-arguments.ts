import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { nearestWord } from "../pipeline/editor-file/nearest-word.ts";
import type { SiteOptions } from "./site-options.ts";
import { fromWhereTyped, TYPED_IN } from "./typed-from.ts";

export const siteCommands = ["dev", "build", "start"] as const;

/** What was asked for on the command line. */
export interface SiteArguments {
  readonly command: (typeof siteCommands)[number];
  readonly site: SiteOptions;
  /** Where the site is written to; null: the usual place. */
  readonly out: string | null;
  readonly port: number | undefined;
  readonly host: string | undefined;
  readonly open: boolean;
}

export const USAGE = `usage: npm run dev|build -- OPTIONS, npm start -- OPTIONS
  --articles DIR   the folder of the articles (seeds)
  --with-drafts    publish what the software suggests, too, marked as drafts; dev always shows it
  --with-report    publish the health report, which names drafts and quotes articles whatever their rights
  --out DIR        where the site is written to (dist)
  --port N, --host NAME, --open   of the server`;

const options = {
  articles: { type: "string" },
  out: { type: "string" },
  "with-drafts": { type: "boolean", default: false },
  "with-report": { type: "boolean", default: false },
  port: { type: "string" },
  host: { type: "string" },
  open: { type: "boolean", default: false },
} as const;

/** The folder of the articles where none is named, from where the command runs. */
export const USUAL_ARTICLES = "seeds";

/** Reads a command line; a sentence where it cannot be understood. The folders that it names count from `from`. */
export function parseSiteArguments(args: readonly string[], from = TYPED_IN): SiteArguments | string {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const wrong = tokens.map(problemOf).find((problem) => problem !== null);
  if (wrong) return wrong;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [command, ...others] = positionals;
  const wanted = siteCommands.find((each) => each === command);
  if (!wanted) return command === undefined ? "Say dev, build or start." : `Unknown command ${command}.`;
  if (others.length > 0) return `Unexpected ${others.join(" ")}. A folder is named by --articles.`;
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536))
    return `--port ${values.port} is no port.`;
  return {
    command: wanted,
    site: {
      articles: values.articles === undefined ? USUAL_ARTICLES : fromWhereTyped(values.articles, from),
      withDrafts: values["with-drafts"],
      withReport: values["with-report"],
    },
    out: values.out === undefined ? null : resolve(from, values.out),
    port,
    host: values.host,
    open: values.open,
  };
}

type Token = NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number];

/** What is wrong with one word of the command line. */
function problemOf(token: Token): string | null {
  if (token.kind !== "option") return null;
  const known = Object.entries(options).find(([name]) => name === token.name)?.[1];
  if (!known) {
    const near = nearestWord(token.name, Object.keys(options));
    return `Unknown option ${token.rawName}.${near ? ` Did you mean --${near}?` : ""}`;
  }
  if (known.type === "string" && !token.value) return `${token.rawName} lacks its value.`;
  if (known.type === "boolean" && token.value !== undefined) return `${token.rawName} takes no value.`;
  return null;
}
