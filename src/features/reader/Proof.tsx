import { type KeyboardEvent, type MouseEvent, type ReactNode, type Ref, useId, useState } from "react";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { useNavigation } from "../../state/navigation.tsx";
import { ViewLink } from "../../state/ViewLink.tsx";
import { classes } from "../../ui/classes.ts";
import { EventWords } from "../../ui/EventWords.tsx";
import { hiddenUntilUsed, VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { type EvidenceMark, firstMarks } from "./evidence-marks.ts";
import type { Segment } from "./highlight-segments.ts";
import styles from "./Proof.module.css";
import { readerMessages } from "./reader-messages.ts";

export interface ProofProps {
  /** Under at least one mark. */
  readonly segment: Segment<EvidenceMark>;
  /** The mark that the article is opened at: all evidence of its event is highlighted. */
  readonly chosen: EvidenceMark | null;
  readonly ref: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/**
 * Words that prove an event, or several. A click on them leads to the event; for the keyboard and for ears a link
 * stands at their end, in sight when it has the focus.
 */
export function Proof({ segment, chosen, ref, children }: ProofProps) {
  const t = useMessages(readerMessages);
  const language = useLanguage();
  const { open } = useNavigation();
  const [choosing, setChoosing] = useState(false);
  const list = useId();
  const marks = firstMarks(segment.marks);
  const [only] = marks;
  const highlighted = segment.marks.filter(({ event }) => event.id === chosen?.event.id);
  const ends = segment.marks.some(({ position }) => position.end === segment.end);

  const follow = (event: MouseEvent) => {
    if (isOwnControl(event) || isSelecting()) return;
    if (marks.length > 1) setChoosing(!choosing);
    else if (only) open(toEvent(only));
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !choosing) return;
    // The panel stays open: only the choice goes.
    event.stopPropagation();
    setChoosing(false);
  };

  const Frame = highlighted.length > 0 ? "mark" : "span";
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape from the controls inside
    <span onKeyDown={closeOnEscape}>
      <Frame ref={ref} tabIndex={-1} className={styles.proof} onClick={follow}>
        {highlighted.some(({ position }) => position.start === segment.start) ? (
          <VisuallyHidden>[{t.start}] </VisuallyHidden>
        ) : null}
        {children}
        {highlighted.some(({ position }) => position.end === segment.end) ? (
          <VisuallyHidden> [{t.end}]</VisuallyHidden>
        ) : null}
      </Frame>
      {ends && marks.length === 1 && only ? (
        <ViewLink className={marker} to={toEvent(only)} lang={language}>
          <EventWords event={only.event} of="label" />
        </ViewLink>
      ) : null}
      {ends && marks.length > 1 ? (
        <button
          type="button"
          className={marker}
          lang={language}
          aria-expanded={choosing}
          aria-controls={list}
          onClick={() => setChoosing(!choosing)}
        >
          {t.provesMore(marks.length)}
        </button>
      ) : null}
      {choosing ? <Choice id={list} marks={marks} /> : null}
    </span>
  );
}

/** In sight only while it has the focus. */
const marker = classes(styles.marker, hiddenUntilUsed);

/** The events that one passage proves. */
function Choice({ id, marks }: { readonly id: string; readonly marks: readonly EvidenceMark[] }) {
  const t = useMessages(readerMessages);
  const language = useLanguage();
  return (
    <span id={id} className={styles.choice} lang={language}>
      <span>{t.proves}</span>
      {marks.map((mark) => (
        <ViewLink key={mark.event.id} to={toEvent(mark)}>
          <EventWords event={mark.event} of="label" />
        </ViewLink>
      ))}
    </span>
  );
}

/** The event's panel, at the card of this passage. */
function toEvent({ event, key }: EvidenceMark) {
  return { event: event.id, article: null, evidence: key };
}

function isOwnControl({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest("a, button, [role=button]") !== null;
}

/** Whether the reader is marking words, to copy them. */
function isSelecting(): boolean {
  return window.getSelection()?.isCollapsed === false;
}
