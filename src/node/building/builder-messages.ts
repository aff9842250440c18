import type { Publication } from "../../pipeline/published/publish.ts";
import type { Progress } from "../../pipeline/seeds.ts";
import type { PublishedEnds } from "../files/text-files.ts";
import type { SeedsBuild, SeedsOptions } from "./build-seeds.ts";

/** What the builder is asked for. */
export interface BuildRequest {
  readonly folder: string;
  readonly options: SeedsOptions;
  /** A folder where what is not needed at once is put aside. */
  readonly workspace: string;
  /** The events and the articles' heads and texts are left in it; else they are part of the answer, and nothing is left. */
  readonly leavesTexts: boolean;
}

/** What it answers: any number of the first two, then one of the others. */
export type BuildMessage =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "edited"; readonly publication: Publication }
  | { readonly kind: "built"; readonly build: SeedsBuild; readonly ends: PublishedEnds | null }
  | { readonly kind: "failed"; readonly reason: string };
