/** What has been worked out of a sentence so far, each at the place of the function that was asked. */
export type SentenceNotes = unknown[];

let places = 0;

/**
 * The same function, which works its answer out once for each sentence and notes it there: sentences are asked so often that finding them in a
 * list of what is known would take longer than most answers.
 */
export function oncePerSentence<
  Sentence extends { readonly notes: SentenceNotes },
  Answer extends NonNullable<unknown>,
>(answer: (sentence: Sentence) => Answer): (sentence: Sentence) => Answer {
  const place = places++;
  return (sentence) => {
    const known = sentence.notes[place];
    if (known !== undefined) return known as Answer;
    const found = answer(sentence);
    sentence.notes[place] = found;
    return found;
  };
}
