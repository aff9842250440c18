const part = String.raw`\p{Lu}[\p{L}.’'-]+`;
const name = `(?<name>${part}(?: (?:${part}|van|von|de|der|bin|al|el)){0,2} ${part})`;

/** Headlines that tell of somebody's death. */
const deaths: readonly RegExp[] = [
  new RegExp(String.raw`(?:^|[ :])${name},?(?: [^,]{2,80},)? (?:has |is )?(?:dies|died|dead)(?!\p{L})`, "u"),
  new RegExp(`^(?:Obituary|Nachruf): ${name}`, "u"),
  new RegExp(String.raw`^${name},? (?:obituary|1[89]\d\d[–-](?:19|20)\d\d)`, "iu"),
  new RegExp(
    String.raw`(?:Zum Tode? (?:von|des|der)|Nachruf auf|Abschied von|[Tt]rauert? um) (?:(?:den|die|des|der|\p{L}+) ){0,3}?${name}$`,
    "u",
  ),
  new RegExp(String.raw`(?:^|[ :])${name} (?:ist |mit \d+ (?:Jahren )?)*(?:tot|gestorben|verstorben)(?!\p{L})`, "u"),
];

/** Of these, what is written of whom the public knows, and not of a victim. */
const ofPublic =
  /(?<!\p{L})(?:obituary|Nachruf|Zum Tode? (?:von|des|der)|(?:at|aged) (?:[5-9]\d|1[01]\d)$|mit (?:[5-9]\d|1[01]\d) (?:Jahren )?(?:gestorben|verstorben|tot))/iu;
const notThem =
  /(?<!\p{L})(?:murder|kill|victim|missing|body|crash|shot|stabbed|suspect|police|prison|jail|mord|opfer|vermisst|unfall|polizei|haft|erschossen)/iu;

/** Of whose death a headline tells; null where it tells of none. */
export function diedIn(headline: string): string | null {
  // Most headlines hold no such word.
  if (!/dies|died|dead|obituary|[Tt]od|[Nn]achruf|tot|storben|[Aa]bschied|rauer/.test(headline)) return null;
  for (const death of deaths) {
    const found = death.exec(headline)?.groups?.name;
    if (found) return found;
  }
  return null;
}

/** Whether a headline is that of an obituary, which is written of people whom the public knows. */
export function isObituary(headline: string): boolean {
  return ofPublic.test(headline) && !notThem.test(headline);
}
