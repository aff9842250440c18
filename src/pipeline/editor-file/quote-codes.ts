/** What is found where a quote does not match its article, or what is told by it. */
export const aboutQuotes: ReadonlySet<string> = new Set([
  "quote-not-found",
  "quote-altered",
  "quote-ambiguous",
  "prefix-differs",
  "telling-not-in-quote",
  "claim-not-in-quote",
  "not-a-sentence",
]);
