import { defineMessages } from "../../i18n/messages.ts";
import type { Dataset } from "../../model/dataset.ts";

/** A page of the site: the same app, at an address of its own, so that a link to it needs no rewriting host. */
export interface SitePage {
  /** From the root of the site: empty for the start page, else `e/…/` or `a/…/`. */
  readonly path: string;
  /** Where the same is shown under its present id; the path itself for most pages. */
  readonly canonicalPath: string;
  readonly title: string;
  readonly description: string;
  /** Whether search engines may list it. */
  readonly isListed: boolean;
}

const words = defineMessages({
  de: {
    event: (timeline: string) => `Ein Ereignis der Zeitleiste „${timeline}“, mit den Sätzen, in denen es steht.`,
    article: (timeline: string) => `Ein Artikel der Zeitleiste „${timeline}“, und was in ihm berichtet wird.`,
    withdrawn: "Zurückgezogen",
    withdrawnEvent: (timeline: string) => `Ein Ereignis, das von der Zeitleiste „${timeline}“ genommen wurde.`,
  },
  en: {
    event: (timeline: string) => `An event of the timeline “${timeline}”, with the sentences in which it stands.`,
    article: (timeline: string) => `An article of the timeline “${timeline}”, and what it reports.`,
    withdrawn: "Withdrawn",
    withdrawnEvent: (timeline: string) => `An event that was taken off the timeline “${timeline}”.`,
  },
});

/** The pages of a timeline in its own language: the start page, then each event, withdrawn event and article, former ids included. */
export function sitePages(dataset: Dataset): SitePage[] {
  const { language, title, description } = dataset.timeline;
  const say = words[language];
  const name = title[language];
  const pageOf = (
    kind: "a" | "e",
    id: string,
    page: Pick<SitePage, "title" | "description" | "isListed">,
  ): SitePage => {
    const path = `${kind}/${id}/`;
    return { path, canonicalPath: path, ...page, title: `${page.title} – ${name}` };
  };
  const withFormer = (formerIds: readonly string[], page: SitePage) => [
    page,
    ...formerIds.map((id) => ({ ...page, path: `e/${id}/` })),
  ];
  return [
    { path: "", canonicalPath: "", title: name, description: description[language], isListed: true },
    ...dataset.events.flatMap(({ id, formerIds, title }) =>
      withFormer(formerIds, pageOf("e", id, { title: title[language], description: say.event(name), isListed: true })),
    ),
    ...dataset.withdrawn.flatMap(({ id, formerIds }) => {
      const page = { title: say.withdrawn, description: say.withdrawnEvent(name), isListed: false };
      return withFormer(formerIds, pageOf("e", id, page));
    }),
    ...dataset.articles.map(({ id, headline, rights }) =>
      pageOf("a", id, { title: headline, description: say.article(name), isListed: rights === "full" }),
    ),
  ];
}
