import { lazy, Suspense } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { useMessages } from "../../i18n/language-context.tsx";
import { useSession } from "../../state/session-store.tsx";
import { Button } from "../../ui/Button.tsx";
import { appMessages } from "../app-messages.ts";
import { loadRemarks } from "../loading/later-parts.ts";
import { ErrorBoundary } from "../states/ErrorBoundary.tsx";
import { failureMessages } from "../states/failure-messages.ts";
import type { RemarkListProps } from "../states/RemarkList.tsx";
import { stateMessages } from "../states/state-messages.ts";
import styles from "./Footer.module.css";

const RemarkList = lazy(loadRemarks);

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

function Remarks({ title, items }: RemarkListProps & { readonly title: string }) {
  const broken = useMessages(failureMessages);
  return (
    <details>
      <summary>{title}</summary>
      <ErrorBoundary fallback={<p role="alert">{broken.broken}</p>}>
        <Suspense>
          <RemarkList items={items} />
        </Suspense>
      </ErrorBoundary>
    </details>
  );
}
