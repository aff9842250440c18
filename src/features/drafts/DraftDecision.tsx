import { useDraftDecision } from "../../data/queries.ts";
import { useMessages } from "../../i18n/language-context.tsx";
import type { DraftDecision as Decision } from "../../model/draft-decision.ts";
import type { EventId } from "../../model/ids.ts";
import { useSession } from "../../state/session-store.tsx";
import { Button } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import styles from "./DraftDecision.module.css";
import { decisionMessages } from "./decision-messages.ts";

/** What an editor pastes into `timeline.yaml` to keep a draft or to throw it out. */
export function DraftDecision({ id }: { readonly id: EventId }) {
  const t = useMessages(decisionMessages);
  const { data, error, isFetching, refetch } = useDraftDecision(id);
  return (
    <section className={styles.part} aria-labelledby="draft-decision">
      <h3 id="draft-decision">{t.title}</h3>
      <p className={styles.hint}>{t.intro}</p>
      {data ? <Blocks decision={data} /> : null}
      {error && !isFetching ? (
        <div role="alert">
          <p>{t.failed}</p>
          <Button onClick={() => void refetch()}>{t.retry}</Button>
        </div>
      ) : null}
      {data || (error && !isFetching) ? null : <p role="status">{t.loading}</p>}
    </section>
  );
}

function Blocks({ decision: { file, items, discard } }: { readonly decision: Decision }) {
  const t = useMessages(decisionMessages);
  return (
    <>
      <h4>{t.keep}</h4>
      {file ? <Block hint={t.file} yaml={file} /> : null}
      {items.map(({ list, yaml }) => (
        <Block key={list} hint={t.under(list)} yaml={yaml} />
      ))}
      <h4>{t.discard}</h4>
      <Block hint={file ? t.file : t.discardHint} yaml={discard} />
    </>
  );
}

function Block({ hint, yaml }: { readonly hint: string; readonly yaml: string }) {
  const t = useMessages(decisionMessages);
  const notify = useSession((session) => session.notify);
  return (
    <div className={styles.block}>
      <p className={styles.hint}>{hint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it */}
      <pre className={styles.code} tabIndex={0}>
        {yaml}
      </pre>
      <CopyButton text={() => yaml} copied={t.copied} onDone={(done) => notify(done ? t.done : t.notDone)}>
        {t.copy}
      </CopyButton>
    </div>
  );
}
