/** Hints of where a word may be broken, inside words of the Latin script; elsewhere joiners have a meaning. */
const hints = /(?<=\p{Script=Latin})[\u00ad\u200b-\u200d\u2060\ufeff]+(?=\p{Script=Latin})/gu;
/** Ligatures as PDFs have them, and digits and letters as wide as Chinese ones. */
const forms = /[\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/g;
const any = /[\u00ad\u200b-\u200d\u2060\ufeff\ufb00-\ufb06\uff10-\uff5a]/;

/** The words of a text without what only their printed form has: nobody types it in a quote, and no word with it is found. */
export function withoutPrintedForms(text: string): string {
  return any.test(text) ? text.replace(hints, "").replace(forms, (word) => word.normalize("NFKC")) : text;
}
