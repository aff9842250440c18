/** What systems and editors leave behind in folders: hidden files, thumbnails, locks and copies of what is open or was saved before. */
const leftBehind = /(?:^|\/)(?:\.|__MACOSX\/|~\$|(?:thumbs\.db|ehthumbs\.db|desktop\.ini)$)|~$|\r$/i;

/** A folder that a browser makes beside a page which it saves as a whole; the page's name stands before these words. */
const pageFolder = /^(?<page>.+?)(?:_files|-Dateien)\//;

/**
 * Of the names of a folder's files, those that somebody put there: neither what systems leave behind, nor the pictures, scripts and frames
 * that a browser saves with a page.
 */
export function meantFiles(names: readonly string[]): string[] {
  const all = new Set(names);
  const isOfPage = (name: string) => {
    const page = pageFolder.exec(name)?.groups?.page;
    return page !== undefined && (all.has(`${page}.html`) || all.has(`${page}.htm`));
  };
  return names.filter((name) => !leftBehind.test(name) && !isOfPage(name));
}
