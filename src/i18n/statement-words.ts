interface Coded {
  readonly code: string;
}

/** The words of each code: as they are, or put together from the values of the statement. */
export type StatementWords<S extends Coded> = {
  readonly [Code in S["code"]]: string | ((values: Extract<S, { readonly code: Code }>) => string);
};

/** A statement in words; of a code that has none, as data of another version may have, the code itself. */
export function statementWords<S extends Coded>(statement: S, words: StatementWords<S>): string {
  const own: string | ((values: never) => string) | undefined = Object.hasOwn(words, statement.code)
    ? words[statement.code as S["code"]]
    : undefined;
  return typeof own === "function" ? own(statement as never) : (own ?? statement.code);
}
