import type { ReactNode } from "react";
import { ButtonRow } from "./ButtonRow.tsx";
import { CopyButton, type CopyButtonProps } from "./CopyButton.tsx";
import styles from "./CopyText.module.css";
import { classes } from "./classes.ts";

export interface CopyTextProps extends Pick<CopyButtonProps, "copied" | "onDone"> {
  /** The name of the field. */
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** It is read by machines: letters of one width. */
  readonly isCode?: boolean;
  /** Stands on the button. */
  readonly copy: ReactNode;
  /** What else can be done with the text: buttons. */
  readonly children?: ReactNode;
}

/** A text to be taken elsewhere, in a field from which it can be copied by hand, too. */
export function CopyText({ label, text, rows, isCode = false, copy, copied, onDone, children }: CopyTextProps) {
  return (
    <>
      <textarea
        className={classes(styles.text, isCode && styles.code)}
        aria-label={label}
        readOnly
        rows={rows}
        value={text}
      />
      <ButtonRow>
        <CopyButton look="solid" text={() => text} copied={copied} onDone={onDone}>
          {copy}
        </CopyButton>
        {children}
      </ButtonRow>
    </>
  );
}
