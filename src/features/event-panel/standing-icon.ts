import type { Standing } from "../../model/standing.ts";
import type { IconName } from "../../ui/Icon.tsx";

/** The sign of a standing, beside the words that say the same. */
export const standingIcon: Readonly<Record<Standing["kind"], IconName>> = {
  reported: "articles",
  confirmed: "check",
  alleged: "quote",
  denied: "no",
  announced: "ahead",
  "figures-differ": "differ",
};
