import { nextTask } from "../../data/next-task.ts";
import type { Language } from "../../model/localized.ts";

/** Of each the first in a browser takes a phone tens of milliseconds, whatever it formats; the next ones next to nothing. */
const firstUses: readonly ((language: Language) => unknown)[] = [
  (language) => new Intl.Collator(language),
  (language) => new Intl.ListFormat(language),
  (language) => new Intl.DateTimeFormat(language, { month: "long" }).format(0),
  (language) => new Intl.NumberFormat(language).format(0),
];

/** Has the browser get ready what orders and words the events, one thing at a time: for while files are on their way. */
export async function prepareFormats(language: Language): Promise<void> {
  for (const use of firstUses) {
    await nextTask();
    use(language);
  }
}
