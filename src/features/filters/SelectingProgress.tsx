import type { Selecting } from "../../data/large-timeline.ts";
import { useMessages } from "../../i18n/language-context.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import styles from "./SelectingProgress.module.css";
import { selectingMessages } from "./selecting-messages.ts";

/** How far the answer to the filters has come: in words until something is being loaded for it. */
export function SelectingProgress({ isWhole, progress }: Pick<Selecting, "isWhole" | "progress">) {
  const t = useMessages(selectingMessages);
  const words = isWhole ? t.counting : t.applying;
  if (!progress || progress.total === 0) return <span className={styles.progress}>{words}</span>;
  const { loaded, total } = progress;
  return (
    <span className={styles.progress}>
      <VisuallyHidden>{words}</VisuallyHidden>
      <progress aria-label={words} value={loaded} max={total} />
      {/* The bar says the same to those who hear it. */}
      <span aria-hidden="true">{t.loaded(loaded, total)}</span>
    </span>
  );
}
