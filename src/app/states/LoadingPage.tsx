import { useMessages } from "../../i18n/language-context.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import styles from "./LoadingPage.module.css";
import { loadingMessages } from "./loading-messages.ts";

/** The page while the dataset is on its way: where things will stand. */
export function LoadingPage() {
  const t = useMessages(loadingMessages);
  return (
    <main className={styles.page}>
      <h1 className={styles.brand}>{t.brand}</h1>
      <p role="status">
        <VisuallyHidden>{t.loading}</VisuallyHidden>
      </p>
      <div className={styles.block}>
        <Skeleton lines={2} />
      </div>
      <div className={styles.block}>
        <Skeleton lines={9} />
      </div>
    </main>
  );
}

/** The place of a part while its code is on its way. */
export function PartSkeleton() {
  const t = useMessages(loadingMessages);
  return (
    <div className={styles.block} data-undrawn="">
      <p role="status">
        <VisuallyHidden>{t.loading}</VisuallyHidden>
      </p>
      <Skeleton lines={9} />
    </div>
  );
}
