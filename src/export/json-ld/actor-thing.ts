import type { Actor } from "../../model/actor.ts";
import type { Language } from "../../model/localized.ts";
import type { Thing } from "./thing.ts";

/** An actor that takes part: a person, a country, an organisation. */
export function actorThing(actor: Actor, language: Language): Thing {
  const about = describe(actor, language);
  return actor.kind === "state" ? { "@type": "Country", ...about } : speakerThing(actor, language);
}

/** An actor that speaks; a state does so through its government. */
export function speakerThing(actor: Actor, language: Language): Thing {
  const about = describe(actor, language);
  switch (actor.kind) {
    case "person":
      return { "@type": "Person", ...about };
    case "state":
      return { "@type": "GovernmentOrganization", ...about };
    case "media":
      return { "@type": "NewsMediaOrganization", ...about };
    case "organisation":
    case "armed-force":
    case "alliance":
      return { "@type": "Organization", ...about };
    default:
      return actor.kind satisfies never;
  }
}

function describe({ names, description, wikidata }: Actor, language: Language) {
  return {
    name: names[language],
    ...(description ? { description: description[language] } : {}),
    ...(wikidata ? { sameAs: `https://www.wikidata.org/entity/${wikidata}` } : {}),
  };
}
