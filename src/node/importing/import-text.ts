/** What a slide's HTML says in plain paragraphs, and what of it plain text cannot hold. */
export interface PlainText {
  /** Each on a line of its own, never empty. */
  readonly paragraphs: readonly string[];
  /** Addresses of links, pictures and frames. */
  readonly addresses: readonly string[];
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** Takes the markup off a slide's text. */
export function plainText(html: string): PlainText {
  const addresses = [...html.matchAll(/\b(?:href|src)\s*=\s*["']?(?<address>[^"'\s>]+)/gi)].map(({ groups }) =>
    decodeEntities(groups?.address ?? ""),
  );
  const lines = html
    .replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>/gi, "")
    .replace(/<br\b[^>]*>|<\/(?:p|div|li|h\d|blockquote)>/gi, "\n")
    .replace(/<[^>]*>/g, "")
    .split("\n");
  const paragraphs = lines.map((line) => decodeEntities(line).replace(/\s+/g, " ").trim()).filter(Boolean);
  return { paragraphs, addresses };
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x(?<hex>[0-9a-f]+)|#(?<decimal>\d+)|(?<name>\w+));/gi, (whole, ...rest) => {
    const { hex, decimal, name } = rest.at(-1) as Record<string, string | undefined>;
    if (name) return entities[name.toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
