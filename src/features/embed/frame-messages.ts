import * as v from "valibot";

/** The least and the most that a frame asks for, in CSS pixels; beyond it the list inside scrolls. */
const LEAST_HEIGHT = 400;
const MOST_HEIGHT = 800;

/** What the page around the frame may ask for: a view, by its address below the site. */
const openSchema = v.object({ type: v.literal("zeitfaden:open"), address: v.pipe(v.string(), v.maxLength(2000)) });

/** What the frame tells the page around it. */
export interface HeightMessage {
  readonly type: "zeitfaden:height";
  readonly height: number;
}

/** The height that suits some content. */
export function heightMessage(content: number): HeightMessage {
  return { type: "zeitfaden:height", height: Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.ceil(content))) };
}

/** The address that a message asks for, as path and query under `root`; null for any other message, and for one that leads elsewhere. */
export function askedAddress(data: unknown, root: string): Pick<URL, "pathname" | "search"> | null {
  const message = v.safeParse(openSchema, data);
  if (!message.success) return null;
  const base = new URL(root, "https://site.invalid");
  const { address } = message.output;
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return url.origin === base.origin && url.pathname.startsWith(root) ? url : null;
}
