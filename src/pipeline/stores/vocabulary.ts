/** Ids and words, each of which has a number, from 0 on in the order in which they came. */
export interface Vocabulary {
  readonly numberOf: (word: string) => number;
  readonly wordOf: (number: number) => string;
}

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  return {
    numberOf: (word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      return words.push(word) - 1;
    },
    wordOf: (number) => {
      const word = words[number];
      if (word === undefined) throw new Error(`no word has the number ${number}`);
      return word;
    },
  };
}
