/** What bytes 0x80 to 0x9f are in Windows-1252; five of them are nothing. */
const signs = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const FIRST = 0x80;

/** Labels under which pages are written in Windows-1252, whatever they call it (Encoding Standard). */
export const windows1252: ReadonlySet<string> = new Set(["iso-8859-1", "latin1", "windows-1252"]);

/** Quotes, dashes and the euro sign where a decoder has left the control characters of ISO 8859-1, as that of Node 20 does. */
export function withPrintedSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => signs.charAt(control.charCodeAt(0) - FIRST));
}
