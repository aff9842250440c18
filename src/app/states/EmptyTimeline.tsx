import { useCorpus } from "../../data/corpus-context.tsx";
import { useMessages } from "../../i18n/language-context.tsx";
import { ViewLink } from "../../state/ViewLink.tsx";
import { emptyMessages } from "./empty-messages.ts";
import { Message } from "./Message.tsx";

/** Articles that are named where there are no events to show; a large corpus would be no reading. */
const MOST_ARTICLES = 50;

/** Nothing stands on the timeline yet: the articles that are there, and for the editor how to go on. */
export function EmptyTimeline() {
  const t = useMessages(emptyMessages);
  const { articles } = useCorpus();
  return (
    <Message title={t.title}>
      <p>{t.hint}</p>
      {import.meta.env.DEV ? <HowToBegin hasArticles={articles.length > 0} /> : null}
      {articles.length > 0 ? (
        <>
          <p>{t.articles}</p>
          <ul>
            {articles.slice(0, MOST_ARTICLES).map(({ id, headline, language }) => (
              <li key={id}>
                <ViewLink to={{ article: id, evidence: null }} lang={language}>
                  {headline}
                </ViewLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Message>
  );
}

function HowToBegin({ hasArticles }: { readonly hasArticles: boolean }) {
  const t = useMessages(emptyMessages);
  return (
    <>
      <h3>{t.begin}</h3>
      <p>{hasArticles ? t.noDrafts : t.noArticles}</p>
      <p>{t.dev}</p>
    </>
  );
}
