/** Characters; a longer paragraph is text, whatever it ends in. */
const LONGEST_CAPTION = 400;

const of =
  "(?:photos?|photograph(?:er|s)?|pictures?|images?|credit|photo credit|image credit|fotos?|bild(?:er)?|grafik|symbolbild|archivfoto)";
const name = String.raw`(?<name>[\p{L}\p{N}][^.!?:;]{0,60})`;
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
  const found = words.length <= LONGEST_CAPTION && mayCredit.test(words) ? endsInCredit.exec(words) : null;
  return found !== null && isName(found.groups?.name ?? "");
}

/** "Ada Voss/The Post", "Museum of Arn", but not "Foto: Es zeigt die Brücke". */
function isName(words: string): boolean {
  return words.split(/[\s/,|()]+/u).every((word) => !/^\p{Ll}/u.test(word) || small.test(word));
}

const small =
  /^(?:dpa|imago|imago-images|picture|alliance|privat|private|getty|reuters|of|for|the|and|via|courtesy|by|und|von|der|des|für|de|di|du|la|le|del|van|den)$/u;
