/** Characters; a longer paragraph is text, whatever it ends in. */
const LONGEST_CAPTION = 400;

const of = String.raw`(?:photos?|photograph(?:er|s)?|pictures?|images?|credit|photo credit|image credit|fotos?|bild(?:er)?|grafik|symbolbild|archivfoto)`;
const name = String.raw`[\p{L}\p{N}][^.!?:;]{0,60}`;
/** "Foto: dpa", "Credit: Ada Voss/The Post"; "Photograph by Ada Voss" only as a sentence of its own. */
const credit = String.raw`(?:${of}(?: credit)?(?: ?: ?| ?© ?)|(?<=^\(?|[.!?)“”"] \(?)${of} (?:by|von) )${name}`;
/** "(Ada Voss/AP)", "(Getty Images)"; "(dpa)" alone is where a text comes from. */
const agency = String.raw`\((?:[\p{L}.' -]{2,40} ?[/|] ?(?:AP|AFP|Reuters|dpa|EPA|APA|PA|ANSA|Keystone|imago|picture alliance|Getty(?: Images)?)|(?:AP|AFP|Reuters|PA) Photo|Getty Images)\)`;

const endsInCredit = new RegExp(`(?:(?<!\\p{L})${credit}|${agency})\\.?\\)?$`, "iu");
/** A letter or a sign that every such line has: most lines have none. */
const mayCredit = /:|©|\)\.?$| by | von /;

/** Whether a paragraph is what stands below a picture: short, and at its end who took that. It tells what is seen there. */
export function isPictureText(paragraph: string): boolean {
  const words = paragraph.trimEnd();
  return words.length <= LONGEST_CAPTION && mayCredit.test(words) && endsInCredit.test(words);
}
