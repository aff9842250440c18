import type { ComponentProps, MouseEvent } from "react";
import { useNavigation, useView, type ViewChange } from "./navigation.tsx";

export interface ViewLinkProps extends Omit<ComponentProps<"a">, "href"> {
  /** What the link changes of the current view. */
  readonly to: ViewChange;
}

/** A real link to another view: a plain click stays in the app, any other (new tab, download, …) is the browser's. */
export function ViewLink({ to, onClick, ...anchor }: ViewLinkProps) {
  const { open, href } = useNavigation();
  useView((view) => view); // The address depends on the whole view.
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || anchor.target || !isPlain(event)) return;
    event.preventDefault();
    open(to);
  };
  return <a {...anchor} href={href(to)} onClick={follow} />;
}

function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}
