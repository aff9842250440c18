/** Of a statement that holds nothing but its code. */
export type NoValues = Readonly<Record<never, never>>;

/** What a check says, as a code with the values that its words hold: `Codes` names these by code. Catalogues put it into words. */
export type Statement<Codes> = { readonly [Code in keyof Codes]: { readonly code: Code } & Codes[Code] }[keyof Codes];
