/** What in the start page leads from it: the root of the site, and addresses below it. */
const relative = /\b(?<attribute>data-root|href|src)="\.\//g;

/** The start page, to be shown at the address of a page below: the app finds the site from there, and the view in the address. */
export function startPageAt(html: string, path: string): string {
  const root = "../".repeat(path.split("/").length - 1);
  return html.replace(relative, `$<attribute>="${root}`);
}
