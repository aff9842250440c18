import type { ReactNode } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { actorKindWords } from "../../i18n/vocabulary.ts";
import type { Actor } from "../../model/actor.ts";
import type { ActorId } from "../../model/ids.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { Hints } from "../../ui/hints/Hints.tsx";
import { appMessages } from "../app-messages.ts";

/** The hints of the page: who an actor is, in one line, with the way to its page; and what signs and counts mean. */
export function PageHints() {
  const { actorById } = useCorpus();
  return (
    <Hints
      contentOf={({ dataset: { actor, hint, hintLang } }) => {
        const words = hint ? <p lang={hintLang}>{hint}</p> : null;
        const known = actorById.get(actor as ActorId);
        return known ? <ActorHint actor={known}>{words}</ActorHint> : words;
      }}
    />
  );
}

interface ActorHintProps {
  readonly actor: Actor;
  /** What else is said of the element. */
  readonly children: ReactNode;
}

function ActorHint({ actor, children }: ActorHintProps) {
  const t = useMessages(appMessages);
  const language = useLanguage();
  return (
    <>
      <p>
        <strong>{actor.names[language]}</strong>
        {" – "}
        {actor.description?.[language] ?? actorKindWords[language][actor.kind]}
      </p>
      {children}
      <p>
        <ViewLink to={{ actor: actor.id }}>{t.moreOfActor}</ViewLink>
      </p>
    </>
  );
}
