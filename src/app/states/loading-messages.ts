import { defineMessages } from "../../i18n/messages.ts";

/** The words of the page before anything is there; they come with the first script, so they are few. */
export const loadingMessages = defineMessages({
  de: { brand: "Zeitfaden", loading: "Der Zeitstrahl wird geladen." },
  en: { brand: "Zeitfaden", loading: "The timeline is being loaded." },
});
