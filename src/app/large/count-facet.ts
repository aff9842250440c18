import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { DetailsStore } from "../../data/details-store.ts";
import type { ActorId, ArticleId } from "../../model/ids.ts";
import type { FacetName, FacetOption, FacetValues } from "../../search/facets.ts";

/** As many choices are shown before one is asked for a name. */
const NAMED = 40;

/** Counts the choices of a facet, and has the names of those that are shown held. */
export async function countFacet<F extends FacetName>(
  catalogue: Catalogue,
  details: DetailsStore,
  key: string,
  facet: F,
): Promise<readonly FacetOption<FacetValues[F]>[]> {
  const options = await catalogue.facet(key, facet);
  const ids = options.filter(({ chosen }, rank) => chosen || rank < NAMED).map(({ value }) => value);
  if (facet === "actors" || facet === "says") {
    details.hold({ actors: await catalogue.actors(ids as readonly ActorId[]), articles: [] });
  }
  if (facet === "sources") {
    details.hold({ articles: await catalogue.articles(ids as readonly ArticleId[]), actors: [] });
  }
  return options;
}
