import { useMessages } from "../../i18n/language-context.tsx";
import type { SearchReply } from "../../search/text/search-service.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import styles from "./SearchStatus.module.css";
import { searchMessages } from "./search-messages.ts";
import { useSettled } from "./use-settled.ts";

/** How long a count must stand before it is read out, in milliseconds: not at every letter. */
const PAUSE = 600;

const unseenWords = { sentences: "unseenSentences", words: "unseenWords", order: "unseenOrder" } as const;

export interface SearchStatusProps {
  readonly reply: SearchReply | undefined;
  /** Why there are no sentences in the reply; null: they were searched. */
  readonly lacks: "loading" | "failed" | null;
}

/** How much was found, and what to know about it; read out when the typing pauses. */
export function SearchStatus({ reply, lacks }: SearchStatusProps) {
  const t = useMessages(searchMessages);
  const count = reply ? reply.events.total + reply.sentences.total + reply.actors.total : 0;
  const remarks = reply
    ? [
        ...reply.unknown.map(({ operator, value }) =>
          operator === "actor" ? t.unknownActor(value) : t.unknownType(value),
        ),
        ...(lacks === "loading" ? [t.sentencesLoading] : []),
        ...(reply.unseen ?? []).map((what) => t[unseenWords[what]]),
        ...(lacks === null && count === 0 && reply.unknown.length === 0 ? [t.nothingHint] : []),
        // Leads on to the hits.
        ...(lacks === null && reply.partial ? [t.partial] : []),
      ]
    : [];
  // What the sentences may add is not known yet.
  const counted = lacks === null ? t.count(count) : t.countOfNames(count);
  const said = reply ? [counted, ...remarks].join(". ").replaceAll(".. ", ". ") : "";
  const settled = useSettled(said, PAUSE);
  return (
    <>
      <VisuallyHidden>
        <span role="status">{settled === said ? said : ""}</span>
      </VisuallyHidden>
      {reply ? (
        <div className={styles.status} aria-hidden="true">
          <p>{counted}</p>
          {remarks.map((remark) => (
            <p key={remark} className={styles.remark}>
              {remark}
            </p>
          ))}
        </div>
      ) : null}
    </>
  );
}
