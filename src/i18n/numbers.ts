/** A number as German and English readers write it: of more than three digits with a mark at each thousand. */
export const german = numbersOf("de-DE");
export const english = numbersOf("en-GB");

/** The format is made once, and when it is first needed: that takes longer than writing a hundred numbers. */
function numbersOf(locale: string): (value: number) => string {
  let format: Intl.NumberFormat | null = null;
  return (value) => {
    format ??= new Intl.NumberFormat(locale);
    return format.format(value);
  };
}
