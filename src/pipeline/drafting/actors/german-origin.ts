import { explainedBody, type NamedBody } from "./named-body.ts";

/** Before a body: where it is from, as part of its name ("Schweriner Staatsanwaltschaft", "Europäischen Zentralbank"). */
const origin = /^(?:\p{Lu}\p{Ll}{3,}er|(?<bent>(?:\p{Lu}\p{L}*(?:isch|deutsch)|Deutsch|International)e)[rnsm]?)$/u;

/** Bodies of the other two genders, by the last part of their noun. */
const neuter =
  /(?:archiv|museum|institut|theater|gericht|ministerium|amt|orchester|werk|parlament|krankenhaus|klinikum|observatorium|gymnasium|bistum|heer|zentrum|präsidium|ensemble)$/iu;
const masculine = /(?:bund|verband|verein|rat|tag|rundfunk|dienst|senat|gerichtshof|flughafen|tierpark|club|klub)$/iu;

/** "(des) Deutschen Filmarchivs", "Schweriner Staatsanwaltschaft": the body that the adjectives before it name by its origin; null where none does. */
export function bodyOfOrigin(adjectives: readonly string[], noun: string): NamedBody | null {
  const ofOrigin = adjectives.slice(adjectives.findLastIndex((word) => !origin.test(word)) + 1);
  if (ofOrigin.length === 0) return null;
  const ending = neuter.test(noun) ? "s" : masculine.test(noun) ? "r" : "";
  const [weak, strong] = ["", ending].map((end) => [...ofOrigin.map((word) => withEnding(word, end)), noun].join(" "));
  // All other forms are told from the weak one.
  return explainedBody(strong as string, "organisation", weak === strong ? null : weak);
}

function withEnding(adjective: string, ending: string): string {
  const bent = origin.exec(adjective)?.groups?.bent;
  return bent === undefined ? adjective : `${bent}${ending}`;
}
