import { readFileSync } from "node:fs";

/** What of a build's file is looked at here. */
export interface BuiltFile {
  readonly type: "asset" | "chunk";
  readonly fileName: string;
  readonly facadeModuleId?: string | null;
  readonly imports?: readonly string[];
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> } | undefined;
}

/** The parts of the app that the pages are made of; each is loaded later and brings its own styles. */
const parts = ["/src/app/Page.tsx", "/src/app/PanelContent.tsx"];

/** The stylesheets of the app's parts that a page with content needs, each once, those of imported parts first. */
export function pageStyles(bundle: Readonly<Record<string, BuiltFile>>): string[] {
  const chunks = parts.map((part) => {
    const found = Object.values(bundle).find(({ facadeModuleId }) => facadeModuleId?.endsWith(part));
    if (!found) throw new Error(`the build has no chunk of its own for ${part}`);
    return found;
  });
  return [...new Set(chunks.flatMap((chunk) => stylesOf(chunk, bundle, new Set())))];
}

function stylesOf(chunk: BuiltFile, bundle: Readonly<Record<string, BuiltFile>>, seen: Set<string>): string[] {
  if (seen.has(chunk.fileName)) return [];
  seen.add(chunk.fileName);
  const imported = (chunk.imports ?? []).flatMap((name) => {
    const file = bundle[name];
    return file ? stylesOf(file, bundle, seen) : [];
  });
  return [...imported, ...(chunk.viteMetadata?.importedCss ?? [])];
}

/** The styles of the pages themselves, to be emitted beside those of the app. */
export function staticStyles(): { readonly type: "asset"; readonly name: string; readonly source: string } {
  return { type: "asset", name: "static-pages.css", source: readFileSync("src/node/pages/static-pages.css", "utf8") };
}
