/** What a word stands for, by class: `{ month: 5 }`, `{ unit: "Y", plural: 1 }`. */
export type WordValues = Readonly<Record<string, number | string>>;
