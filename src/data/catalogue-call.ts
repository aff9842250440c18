import { type Catalogue, type LoadProgress, UnknownSelection } from "../catalogue/catalogue.ts";
import type { CatalogueInfo } from "../model/catalogue.ts";
import type { SubjectId } from "../model/ids.ts";
import type { LoadFailure } from "../model/load-failure.ts";
import { LoadError } from "./load-json.ts";

/** Which catalogue is asked; the same one is opened once. */
export interface CatalogueAddress {
  /** The absolute address of the folder with the site's data, ending in a slash. */
  readonly data: string;
  readonly info: CatalogueInfo;
  readonly subjects: readonly SubjectId[];
}

/** A question as it goes to the worker: arguments without the options, of which there is `onProgress` alone. */
export interface CatalogueCall {
  /** By which it can be given up. */
  readonly number: number;
  readonly method: keyof Catalogue;
  readonly args: readonly unknown[];
}

/** Errors lose what they are on their way from a worker, so they travel as data. */
export type CatalogueAnswer =
  | { readonly kind: "answered"; readonly value: unknown }
  | { readonly kind: "load-failed"; readonly failure: LoadFailure }
  | { readonly kind: "unknown-selection"; readonly key: string }
  | { readonly kind: "given-up" }
  | { readonly kind: "failed"; readonly message: string };

export interface CatalogueWorker {
  ask(
    address: CatalogueAddress,
    call: CatalogueCall,
    onProgress: ((progress: LoadProgress) => void) | null,
  ): Promise<CatalogueAnswer>;
  giveUp(number: number): void;
}

export function answerOfError(error: unknown): CatalogueAnswer {
  if (error instanceof LoadError) return { kind: "load-failed", failure: error.failure };
  if (error instanceof UnknownSelection) return { kind: "unknown-selection", key: error.message };
  if (error instanceof DOMException && error.name === "AbortError") return { kind: "given-up" };
  return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
}

/** What was answered; throws what an answer tells of. */
export function valueOfAnswer(answer: CatalogueAnswer): unknown {
  switch (answer.kind) {
    case "answered":
      return answer.value;
    case "load-failed":
      throw new LoadError(answer.failure);
    case "unknown-selection":
      throw new UnknownSelection(answer.key);
    case "given-up":
      throw new DOMException("given up", "AbortError");
    case "failed":
      throw new Error(answer.message);
    default:
      return answer satisfies never;
  }
}
