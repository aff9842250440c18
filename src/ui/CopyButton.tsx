import { type ReactNode, useEffect, useState } from "react";
import { Button, type ButtonProps } from "./Button.tsx";
import { Icon } from "./Icon.tsx";

export interface CopyButtonProps extends Pick<ButtonProps, "look"> {
  /** What to copy, asked for at the moment of the click. */
  readonly text: () => string;
  readonly children: ReactNode;
  /** What it is called before and after, where its words may not be seen; missing: by its words. */
  readonly names?: { readonly copy: string; readonly copied: string };
  /** Stands on the button for a while after copying. */
  readonly copied: ReactNode;
  /** Called with whether the browser let it copy. */
  readonly onDone: (copied: boolean) => void;
}

/** How long the button confirms, in milliseconds. */
const CONFIRMS = 2500;

/** A button that copies and says so on itself. */
export function CopyButton({ text, children, names, copied, onDone, look = "quiet" }: CopyButtonProps) {
  const [done, setDone] = useState(0);
  useEffect(() => {
    if (done === 0) return;
    const timer = setTimeout(() => setDone(0), CONFIRMS);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = async () => {
    const worked = await write(text());
    if (worked) setDone((count) => count + 1);
    onDone(worked);
  };
  return (
    <Button look={look} aria-label={done > 0 ? names?.copied : names?.copy} onClick={copy}>
      <Icon name={done > 0 ? "check" : "link"} />
      {done > 0 ? copied : children}
    </Button>
  );
}

/** Whether the text is now in the clipboard; browsers refuse it on insecure pages and where it is forbidden. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
