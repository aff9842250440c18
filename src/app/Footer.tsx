import { useCorpus } from "../data/corpus-context.tsx";
import { useMessages } from "../i18n/language-context.tsx";
import type { Diagnostic } from "../model/diagnostic.ts";
import { useSession } from "../state/session-store.tsx";
import { Button } from "../ui/Button.tsx";
import { appMessages } from "./app-messages.ts";
import styles from "./Footer.module.css";
import { stateMessages } from "./state-messages.ts";

/** Whose the texts are, what is promised and what not, and what is missing. */
export function Footer() {
  const t = useMessages(appMessages);
  const set = useSession((session) => session.set);
  return (
    <footer className={styles.footer}>
      <Diagnostics />
      <p>
        {t.checked} {t.rights}
      </p>
      <Button look="quiet" onClick={() => set({ helpOpen: true })}>
        {t.help}
      </Button>
    </footer>
  );
}

/** Files that were left out, and other remarks of the build on its data. */
function Diagnostics() {
  const { diagnostics } = useCorpus();
  const t = useMessages(stateMessages);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const warnings = diagnostics.filter(({ severity }) => severity === "warning");
  return (
    <>
      {errors.length > 0 ? <Remarks title={t.leftOut(errors.length)} items={errors} /> : null}
      {warnings.length > 0 ? <Remarks title={t.remarks(warnings.length)} items={warnings} /> : null}
    </>
  );
}

function Remarks({ title, items }: { readonly title: string; readonly items: readonly Diagnostic[] }) {
  const t = useMessages(stateMessages);
  return (
    <details>
      <summary>{title}</summary>
      <ul className={styles.remarks}>
        {items.map(({ code, place, expected, found }) => (
          <li key={`${place.file} ${place.line} ${place.column} ${code}`}>
            <strong>{t.place(place.file, place.line)}</strong>: {t.expected(expected)}; {t.found(found)}
          </li>
        ))}
      </ul>
    </details>
  );
}
