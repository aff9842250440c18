import { escapeMarkup } from "../markup.ts";

/** What may stand in an attribute; numbers are rounded to hundredths, undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG; `children` are elements, or words that `escapeMarkup` has passed. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === "number" ? rounded(value) : escapeMarkup(value)}"`],
  );
  const start = `<${name}${written.join("")}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join("")}</${name}>`;
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
