import { type ComponentType, Fragment, type ReactNode } from "react";
import type { ActorId } from "../model/ids.ts";

export interface NamedActorsProps {
  /** Puts the names of actors into words. */
  readonly words: (name: (id: ActorId) => string) => string;
  readonly nameOf: (id: ActorId) => string;
  readonly link: ComponentType<{
    readonly to: { readonly actor: ActorId };
    readonly "data-actor": ActorId;
    readonly children: ReactNode;
  }>;
}

/** Stands around an id where a name will be; no text has it, since Unicode gives it no meaning. */
const MARK = "\uE000";

/** Words with names in them, each of which leads to its actor and explains it. */
export function NamedActors({ words, nameOf, link: Link }: NamedActorsProps) {
  const parts = words((id) => MARK + id + MARK).split(MARK);
  return parts.map((part, index) => {
    const id = part as ActorId;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change places
      <Fragment key={index}>
        {index % 2 === 0 ? (
          part
        ) : (
          <Link to={{ actor: id }} data-actor={id}>
            {nameOf(id)}
          </Link>
        )}
      </Fragment>
    );
  });
}
