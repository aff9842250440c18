import * as v from "valibot";
import type { Article } from "./article.ts";
import type { Claim } from "./claim.ts";
import { corroborationOf } from "./corroboration.ts";
import { isContested } from "./disagreement.ts";
import type { TimelineEvent } from "./event.ts";
import type { ArticleId } from "./ids.ts";

/** What can be said of how well an event is borne out: it is denied or told differently; only one source tells of it. */
export const traits = ["contested", "single-source"] as const;
export const traitSchema = v.picklist(traits);
export type Trait = v.InferOutput<typeof traitSchema>;

/** What traits are worked out from: the whole timeline around an event. */
export interface TraitContext {
  readonly claims: readonly Claim[];
  readonly articleById: ReadonlyMap<ArticleId, Article>;
}

/** The traits of an event, in their order. */
export function traitsOf(event: TimelineEvent, { claims, articleById }: TraitContext): Trait[] {
  return traits.filter((trait) => {
    switch (trait) {
      case "contested":
        return isContested(event, claims);
      case "single-source":
        return corroborationOf(event, articleById).sources === 1;
      default:
        return trait satisfies never;
    }
  });
}
