import * as v from "valibot";

/** The lists of the editor's file that an accepted draft may add to. */
const draftLists = ["subjects", "properties", "actors", "events"] as const;

/** What an editor pastes into `timeline.yaml` to decide on a draft. */
export const draftDecisionSchema = v.object({
  /** The whole file, where there is none yet; null: it is there. */
  file: v.nullable(v.string()),
  /** Else an item of YAML for each list, in this order; the key of a list that the file does not have yet stands above it. */
  items: v.array(v.object({ list: v.picklist(draftLists), yaml: v.string() })),
  /** To throw it out; the whole file as well, where there is none yet. */
  discard: v.string(),
});
export type DraftDecision = v.InferOutput<typeof draftDecisionSchema>;
export type DraftList = (typeof draftLists)[number];
