import type { ReactNode } from "react";
import { appMessages } from "../../app/app-messages.ts";
import { Footer } from "../../app/frame/Footer.tsx";
import header from "../../app/frame/Header.module.css";
import { Intro } from "../../app/frame/Intro.tsx";
import page from "../../app/frame/Page.module.css";
import panelStyles from "../../app/panel/Panel.module.css";
import { DraftNote } from "../../app/states/DraftNote.tsx";
import { loadingMessages } from "../../app/states/loading-messages.ts";
import { useCorpus } from "../../data/corpus-context.tsx";
import { useAmounts } from "../../data/large-timeline.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { ViewLink } from "../../state/ViewLink.tsx";
import { startView } from "../../state/view.ts";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { staticMessages } from "./static-messages.ts";
import { WrittenTimeline } from "./WrittenTimeline.tsx";
import type { WrittenPlot } from "./written-plot.ts";

export interface StaticFrameProps {
  /** What is open: beside the timeline or, on a phone, in front of it. */
  readonly panel?: { readonly label: string; readonly content: ReactNode };
  /** Whether the page says what it is, as the start page does. */
  readonly introduces?: boolean;
  /** The first view of the timeline; missing or null: none is written. */
  readonly plot?: WrittenPlot | null;
  readonly children: ReactNode;
}

/** The page as the app will lay it out, so that nothing moves when it takes over; without its controls, which would do nothing. */
export function StaticFrame({ panel, introduces = false, plot = null, children }: StaticFrameProps) {
  const t = useMessages(staticMessages);
  const app = useMessages(appMessages);
  const isEmpty = useAmounts().events === 0;
  return (
    <div className={page.page} data-static="">
      <div className={page.top}>
        <StaticHeader />
        {introduces ? <Intro hasStory={!isEmpty} onClose={null} /> : null}
        <DraftNote />
        <div data-static-part="filters" className={page.filters} hidden={isEmpty} />
      </div>
      <div className={page.body} data-open={panel !== undefined}>
        <div className={page.scroller}>
          <main>
            <div data-static-part="timeline">
              {plot ? <WrittenTimeline plot={plot} /> : null}
              <Skeleton lines={9} />
            </div>
            <div data-static-part="list">
              <noscript>
                <p>{t.withoutScript}</p>
              </noscript>
              <section className={page.events} aria-label={app.list}>
                {children}
              </section>
            </div>
          </main>
          <Footer />
        </div>
        {panel ? (
          <aside className={panelStyles.panel} aria-label={panel.label}>
            <noscript>
              <p className={panelStyles.note}>
                <ViewLink to={startView}>{t.all}</ViewLink>
              </p>
            </noscript>
            {panel.content}
          </aside>
        ) : null}
      </div>
    </div>
  );
}

function StaticHeader() {
  const corpus = useCorpus();
  const language = useLanguage();
  const t = useMessages(appMessages);
  const { brand } = useMessages(loadingMessages);
  const { articles, events } = useAmounts();
  return (
    <header className={header.header} data-static-part="header">
      <p className={header.brand}>{brand}</p>
      <h1 className={header.title}>
        <ViewLink to={startView}>{corpus.timeline.title[language]}</ViewLink>
      </h1>
      <p className={header.counts} data-static-part="counts">
        {t.counts(articles, events)}
      </p>
    </header>
  );
}
