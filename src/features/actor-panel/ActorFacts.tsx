import type { ReactNode } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { useLargeTimeline } from "../../data/large-timeline.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { Actor } from "../../model/actor.ts";
import type { ActorId } from "../../model/ids.ts";
import { toggle } from "../../search/facets.ts";
import { useNavigation, useView } from "../../state/navigation.tsx";
import { ViewLink } from "../../state/ViewLink.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./ActorPanel.module.css";
import { actorMessages } from "./actor-messages.ts";

/** Members beyond these are folded away: a state may have hundreds. */
const MOST_MEMBERS = 12;

/** To whom the actor belongs and who belongs to it, its other names in the texts, and where to read on. */
export function ActorFacts({ actor }: { readonly actor: Actor }) {
  const t = useMessages(actorMessages);
  const corpus = useCorpus();
  const { open } = useNavigation();
  const isLarge = useLargeTimeline() !== null;
  const isFilter = useView((view) => view.filters.actors.includes(actor.id));
  const members = corpus.actors.filter(({ affiliations }) => affiliations.includes(actor.id)).map(({ id }) => id);
  return (
    <>
      <dl className={styles.facts}>
        <Fact name={t.belongsTo}>{actor.affiliations.length > 0 ? <Actors ids={actor.affiliations} /> : null}</Fact>
        <Fact name={isLarge ? t.someMembers : t.members}>{members.length > 0 ? <Members ids={members} /> : null}</Fact>
        <Fact name={t.alsoCalled}>{actor.aliases.length > 0 ? actor.aliases.join(" · ") : null}</Fact>
      </dl>
      <div className={styles.actions}>
        <Button
          aria-pressed={isFilter}
          onClick={() => open((view) => ({ filters: toggle(view.filters, "actors", actor.id) }))}
        >
          <Icon name="filter" />
          {isFilter ? t.filtered : t.filter}
        </Button>
        {actor.wikidata ? (
          <a href={`https://www.wikidata.org/wiki/${actor.wikidata}`} rel="external noopener noreferrer">
            {t.wikidata(actor.wikidata)}
          </a>
        ) : null}
      </div>
    </>
  );
}

/** A line of the facts; nothing without content. */
function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Members({ ids }: { readonly ids: readonly ActorId[] }) {
  const t = useMessages(actorMessages);
  const others = ids.slice(MOST_MEMBERS);
  return (
    <>
      <Actors ids={ids.slice(0, MOST_MEMBERS)} />
      {others.length > 0 ? (
        <details>
          <summary>{t.moreMembers(others.length)}</summary>
          <Actors ids={others} />
        </details>
      ) : null}
    </>
  );
}

function Actors({ ids }: { readonly ids: readonly ActorId[] }) {
  const language = useLanguage();
  const corpus = useCorpus();
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <ViewLink to={{ actor: id }}>{corpus.actorById.get(id)?.names[language] ?? id}</ViewLink>
        </li>
      ))}
    </ul>
  );
}
