import type { Token } from "./tokens.ts";

type WordForm = Token["form"];

/** Of each class a bit; a number has room for no more. */
const MOST_CLASSES = 31;

let made = 0;

/**
 * A class of words, told by their letters alone: whether a word belongs to it is worked out once while the word is remembered, and is one bit
 * from then on. For what is asked of nearly every word of a text; what is asked of few is told as fast by an expression.
 */
export function wordClass(belongs: (word: WordForm) => boolean): (token: Pick<Token, "form">) => boolean {
  if (made === MOST_CLASSES) throw new Error(`there is room for ${MOST_CLASSES} classes of words`);
  const bit = 1 << made++;
  return ({ form }) => {
    const { classes } = form;
    if ((classes.asked & bit) === 0) {
      classes.asked |= bit;
      if (belongs(form)) classes.held |= bit;
    }
    return (classes.held & bit) !== 0;
  };
}
