import { useMessages } from "../../i18n/language-context.tsx";
import { HelpGlyphs } from "./HelpGlyphs.tsx";
import { HelpKeys } from "./HelpKeys.tsx";
import { helpMessages } from "./help-messages.ts";

/** What the page is, what its signs mean, and all keys. */
export function HelpContent() {
  const t = useMessages(helpMessages);
  return (
    <>
      <p>{t.intro}</p>
      <p>{t.datesIntro}</p>
      <HelpGlyphs />
      <HelpKeys />
    </>
  );
}
