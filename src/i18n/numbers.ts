/** A number as German and English readers write it: of more than three digits with a mark at each thousand. */
export const german = (value: number): string => value.toLocaleString("de-DE");
export const english = (value: number): string => value.toLocaleString("en-GB");
