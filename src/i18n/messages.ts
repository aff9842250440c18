import type { Language } from "../model/localized.ts";

/** A message: words, or a function that puts values into words. */
type Message = string | ((...values: never[]) => string);

/** The same messages in every language of the interface. */
export type Messages<M> = Readonly<Record<Language, M>>;

/** Declares the words of one feature; the English ones must have the same keys and parameters as the German ones. */
export function defineMessages<M extends Readonly<Record<string, Message>>>(messages: {
  readonly de: M;
  readonly en: { readonly [K in keyof M]: M[K] extends string ? string : M[K] };
}): Messages<M> {
  return messages as Messages<M>;
}
