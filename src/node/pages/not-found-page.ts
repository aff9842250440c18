import { escapeMarkup } from "../../export/markup.ts";
import type { Timeline } from "../../model/dataset.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";

/**
 * The page for addresses that lead nowhere. A host shows it at any depth, so it has no script, no style and no relative
 * address; the way to the start page is a link where the editor has said where the site is, and words elsewhere.
 */
export function notFoundPage({ title, site }: Timeline): string {
  const link = (words: string) => (site ? ` <a href="${escapeMarkup(site)}">${words}</a>` : "");
  return `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>Nicht gefunden · Not found – ${escapeMarkup(title.de)}</title>
  </head>
  <body>
    <main>
      <h1>Hier ist nichts <span lang="en">· Nothing here</span></h1>
      <p>
        Unter dieser Adresse gibt es keine Seite. Vielleicht wurde sie abgeschnitten oder vertippt. Nehmen Sie in der
        Adresszeile alles ab „/e/“ oder „/a/“ weg: Dort liegt die Zeitleiste „${escapeMarkup(title.de)}“.${link("Zur Zeitleiste")}
      </p>
      <p lang="en">
        There is no page at this address. Perhaps it was cut off or mistyped. Take away everything from “/e/” or “/a/” on in
        the address bar: the timeline “${escapeMarkup(title.en)}” is there.${link("To the timeline")}
      </p>
    </main>
  </body>
</html>
`;
}
