import { createContext, use } from "react";
import type { Language } from "../model/localized.ts";
import type { Messages } from "./messages.ts";

/** The language of the interface. */
export const LanguageContext = createContext<Language>("de");

export function useLanguage(): Language {
  return use(LanguageContext);
}

/** The words of a feature in the language of the interface. */
export function useMessages<M>(messages: Messages<M>): M {
  return messages[useLanguage()];
}
