import { defineMessages } from "../../i18n/messages.ts";

/** The words of what is kept on the device. */
export const offlineMessages = defineMessages({
  de: { newVersion: "Neue Fassung verfügbar.", reload: "Neu laden" },
  en: { newVersion: "A new version is available.", reload: "Reload" },
});
