import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TitleWord } from "./title-word.ts";

/** Leaves out of a line what it can do without; the same words where there is none of it. */
export type Spare = (words: readonly TitleWord[], sentence: ReadSentence) => readonly TitleWord[];
