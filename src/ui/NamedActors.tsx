import { type ComponentType, Fragment, type ReactNode } from "react";
import type { ActorId } from "../model/ids.ts";
import { nameParts } from "./name-parts.ts";

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

/** Words with names in them, each of which leads to its actor and explains it. */
export function NamedActors({ words, nameOf, link: Link }: NamedActorsProps) {
  return nameParts(words).map((part, index) => {
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
