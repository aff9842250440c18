/** A number as German and English readers write it: of more than three digits with a mark at each thousand. */
export const german = numbersOf("de-DE");
export const english = numbersOf("en-GB");
/** With one digit behind the point, also where that is a zero, so that what grows does not jump. */
export const germanTenths = numbersOf("de-DE", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
export const englishTenths = numbersOf("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** The format is made once, and when it is first needed: that takes longer than writing a hundred numbers. */
function numbersOf(locale: string, options?: Intl.NumberFormatOptions): (value: number) => string {
  let format: Intl.NumberFormat | null = null;
  return (value) => {
    format ??= new Intl.NumberFormat(locale, options);
    return format.format(value);
  };
}
