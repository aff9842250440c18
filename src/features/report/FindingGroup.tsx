import { useState } from "react";
import { useMessages } from "../../i18n/language-context.tsx";
import { Button } from "../../ui/Button.tsx";
import { FindingItem } from "./FindingItem.tsx";
import type { GroupedFindings } from "./group-findings.ts";
import styles from "./Report.module.css";
import { reportMessages } from "./report-messages.ts";

/** Findings before the rest is asked for; a folder of thousands of articles has thousands of them. */
const STEP = 50;

/** The findings of one kind, and what to do about them. */
export function FindingGroup({ group, findings }: GroupedFindings) {
  const t = useMessages(reportMessages);
  const [shown, setShown] = useState(STEP);
  const rest = findings.length - shown;
  return (
    <section className={styles.group} aria-labelledby={`findings-${group}`}>
      <h3 id={`findings-${group}`}>
        {t.group(group)} ({findings.length})
      </h3>
      <p className={styles.muted}>{t.hint(group)}</p>
      <ul className={styles.findings}>
        {findings.slice(0, shown).map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two findings may be the same in every word, and none changes its place
          <FindingItem key={index} finding={finding} />
        ))}
      </ul>
      {rest > 0 ? <Button onClick={() => setShown(shown + STEP)}>{t.more(Math.min(rest, STEP), rest)}</Button> : null}
    </section>
  );
}
