import * as v from "valibot";
import { actorIdSchema } from "./ids.ts";
import { localizedSchema } from "./localized.ts";

const actorKinds = ["state", "person", "organisation", "armed-force", "media", "alliance"] as const;
export const actorKindSchema = v.picklist(actorKinds);
export type ActorKind = v.InferOutput<typeof actorKindSchema>;

/** Someone who takes part in events or speaks of them. */
export const actorSchema = v.object({
  id: actorIdSchema,
  kind: actorKindSchema,
  names: localizedSchema,
  /** Two to four capitals shown beside marks, for states and alliances: `NK`, `RU`. */
  tag: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2,4}$/))),
  /** Who this is, in one line: "South Korea's intelligence service", "North Korean state news agency". */
  description: v.optional(localizedSchema),
  /** Other words for the actor in the texts, misspellings included. */
  aliases: v.array(v.string()),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/))),
  /** The actors this one belongs to, nearest first: Putin → Russia. */
  affiliations: v.array(actorIdSchema),
});
export type Actor = v.InferOutput<typeof actorSchema>;
