import { useMessages } from "../../i18n/language-context.tsx";
import { useSession } from "../../state/session-store.tsx";
import styles from "./Reader.module.css";
import { readerMessages } from "./reader-messages.ts";

/** Whether time expressions are marked; kept for this visit. */
export function TimesToggle() {
  const t = useMessages(readerMessages);
  const shown = useSession((session) => session.timesShown);
  const set = useSession((session) => session.set);
  return (
    <label className={styles.toggle}>
      <input type="checkbox" checked={shown} onChange={(event) => set({ timesShown: event.target.checked })} />
      {t.showTimes}
    </label>
  );
}
