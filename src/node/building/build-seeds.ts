import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DraftDecision } from "../../model/draft-decision.ts";
import type { HealthReport } from "../../model/health-report.ts";
import type { ArticleId, EventId } from "../../model/ids.ts";
import { type AssembledDataset, assembleDataset, wholeDataset } from "../../pipeline/assemble-dataset.ts";
import { type CheckedSeeds, checkSeeds } from "../../pipeline/check-seeds.ts";
import type { Fingerprints } from "../../pipeline/copies/fingerprint-store.ts";
import { type DraftSeeds, draftSeeds } from "../../pipeline/draft-seeds.ts";
import type { DraftedTimeline } from "../../pipeline/drafting/draft-timeline.ts";
import { acceptDraft } from "../../pipeline/editor-file/accept-draft.ts";
import { type Publication, type PublishOptions, publish, publishDataset } from "../../pipeline/published/publish.ts";
import { healthReport } from "../../pipeline/report/health-report.ts";
import type { Progress, Seeds } from "../../pipeline/seeds.ts";
import type { PutAside } from "../../pipeline/stores/article-bodies.ts";
import type { NumberSlots } from "../../pipeline/stores/number-slots.ts";
import { type ArticleCrew, hireArticleCrew } from "../articles/article-crew.ts";
import { readSeeds } from "../files/read-seeds.ts";
import { sha256 } from "../files/sha256.ts";
import { plainTitle } from "./plain-title.ts";

export interface SeedsOptions {
  /** The events that the software suggests stand among the others. */
  readonly drafts?: boolean;
  /** The report is part of the site. */
  readonly report?: boolean;
  /** For the editor's own eyes: what nobody has released is shown, and drafts can be decided on. */
  readonly isPrivate?: boolean;
}

/**
 * What a folder of articles holds at one moment. Where the editor's file has an error `publication` is null, in a private build what can
 * be told all the same; `isWhole` is false then.
 */
export interface SeedsBuild {
  readonly publication: Publication | null;
  readonly isWhole: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** Null: it was not asked for. */
  readonly report: HealthReport | null;
  /** What to paste to decide on a draft; empty unless the build is private. */
  readonly decisions: ReadonlyMap<EventId, DraftDecision>;
  readonly summary: BuildSummary;
}

/** What there is, for those who started the build. */
export interface BuildSummary {
  readonly articles: number;
  /** Events that a person stands behind. */
  readonly events: number;
  /** Drafts on the timeline, and all that were made. */
  readonly drafts: number;
  readonly drafted: number;
  /** Whether there is an editor's file. */
  readonly isWritten: boolean;
}

/** Where what is known of articles waits on a disk while a build runs, since there may be more of it than memory holds. */
export interface WaitingStore {
  /** Their texts as they were read. */
  readonly bodies: PutAside;
  readonly fingerprints: Fingerprints;
  /** What they tell, until it is known of how many events. */
  readonly tellings: PutAside;
  /** What their tellings are compared by. */
  readonly groups: NumberSlots;
}

/** Where what is to be published of them is put, too. */
export interface TextStore extends WaitingStore {
  /** The events, and the heads and the texts of articles, as they are to be published, as JSON in the order of the dataset; the publication has none of them then. */
  readonly events: Pick<PutAside, "push">;
  readonly heads: Pick<PutAside, "push">;
  readonly texts: Pick<PutAside, "push">;
}

export interface BuildHelp {
  /** Missing: events, heads and texts are part of the publication. */
  readonly store?: TextStore | null | undefined;
  /** Missing: the store, else memory. */
  readonly waiting?: WaitingStore | null | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Gets what there is before the articles are drafted, where that takes a while. */
  readonly onEdited?: ((publication: Publication) => void) | undefined;
  /** Those who read the files, draft the articles and write the texts; missing: as many threads as there are processors, of few files this one. */
  readonly hire?: (files: Seeds["articles"], drafts: boolean) => ArticleCrew;
  /** Missing: the articles are drafted anew. */
  readonly draft?: DraftSeeds;
}

/** Drafting fewer articles takes less time than it takes to look. */
const QUICKLY_DRAFTED = 50;

/** Reads a folder of articles and builds what may be published of them. */
export function buildSeeds(
  folder: string,
  { drafts = false, report = false, isPrivate = false }: SeedsOptions = {},
  help: BuildHelp = {},
): SeedsBuild {
  const seeds = readSeeds(folder);
  const wanted = { drafts, report, isPrivate };
  const crew = (help.hire ?? hireArticleCrew)(seeds.articles, drafts || report);
  try {
    return buildTogether(seeds, crew, wanted, help);
  } finally {
    crew.dismiss();
  }
}

function buildTogether(
  seeds: Seeds,
  crew: ArticleCrew,
  wanted: Required<SeedsOptions>,
  { onProgress, onEdited, store, waiting = store, draft = draftSeeds }: BuildHelp,
): SeedsBuild {
  const { isPrivate } = wanted;
  const isDrafted = wanted.drafts || wanted.report;
  const options: PublishOptions = isPrivate ? { isPrivate } : { plainTitle };
  const unstatedRights = isPrivate ? "full" : "link";
  const forEach = crew.forEachFile;
  const aside = { aside: waiting?.bodies, fingerprints: waiting?.fingerprints };
  const checked = checkSeeds(seeds, { unstatedRights, onProgress, sha256, forEach, ...aside });
  if (onEdited && isDrafted && checked.loaded.articles.length > QUICKLY_DRAFTED) {
    const edited = assembleDataset(checked, null);
    if (edited) onEdited(publish(wholeDataset(edited), edited.articleTexts, options));
  }
  const { tellings, groups } = waiting ?? {};
  const draftAll = () => draft(checked, { onProgress, aside: tellings, groups, forEach: crew.forEachArticle });
  const { assembled, health, isWhole, drafted } = assembleWith(checked, isDrafted ? draftAll : null, wanted);
  if (assembled && store) writeTexts(assembled, crew, store.texts, onProgress);
  return {
    publication: assembled && publishAll(withReport(assembled, health), store ?? null, options),
    isWhole,
    diagnostics: checked.diagnostics,
    report: health,
    decisions: new Map(isPrivate && assembled ? decisionsOn(checked, assembled) : []),
    summary: summaryOf(checked, assembled, drafted),
  };
}

/** What is made of a folder and of the drafts; those that are not shown are gone when it returns. */
interface Assembled {
  readonly assembled: AssembledDataset | null;
  readonly isWhole: boolean;
  readonly health: HealthReport | null;
  /** How many drafts were made. */
  readonly drafted: number;
}

function assembleWith(
  checked: CheckedSeeds,
  draftAll: (() => DraftedTimeline) | null,
  { drafts, report, isPrivate }: Required<SeedsOptions>,
): Assembled {
  const drafted = draftAll?.() ?? null;
  const shown = drafts ? drafted : null;
  const whole = assembleDataset(checked, shown);
  const partly = whole || !isPrivate ? null : checked.partly?.();
  const assembled = partly ? assembleDataset({ ...checked, ...partly }, shown) : whole;
  const health = report && drafted ? healthReport(checked, drafted, assembled) : null;
  return { assembled, isWhole: whole !== null, health, drafted: drafted?.events.length ?? 0 };
}

/** With the events, heads and texts, or with these put aside. */
function publishAll(assembled: AssembledDataset, store: TextStore | null, options: PublishOptions): Publication {
  if (!store) return publish(wholeDataset(assembled), assembled.articleTexts, options);
  const { dataset, publishEvent, publishHead } = publishDataset(assembled.dataset, assembled.articles, options);
  for (const event of assembled.dataset.events) store.events.push(JSON.stringify(publishEvent(event)));
  for (const head of assembled.heads) store.heads.push(JSON.stringify(publishHead(head)));
  return { dataset, articleTexts: [] };
}

function writeTexts(
  { articles, dateOf, dataset }: AssembledDataset,
  crew: ArticleCrew,
  texts: TextStore["texts"],
  onProgress: BuildHelp["onProgress"],
): void {
  let done = 0;
  crew.writeTexts({ articles, dateOf }, dataset.actors, (json) => {
    texts.push(json);
    onProgress?.({ stage: "writing", done: ++done, total: articles.length });
  });
}

/** The dataset says that there is a report, and how long it is. */
function withReport(assembled: AssembledDataset, report: HealthReport | null): AssembledDataset {
  const { dataset } = assembled;
  return report ? { ...assembled, dataset: { ...dataset, findings: report.findings.length } } : assembled;
}

function decisionsOn(checked: CheckedSeeds, { dataset }: AssembledDataset): [EventId, DraftDecision][] {
  const articles = new Map(checked.loaded.articles.map((article) => [article.id, article]));
  // It may wait outside memory.
  const context = { ...checked, dataset, textOf: (id: ArticleId) => articles.get(id)?.text ?? "" };
  return dataset.events
    .filter(({ origin }) => origin === "drafted")
    .map((event) => [event.id, acceptDraft(event, context)]);
}

function summaryOf(
  { loaded, events, isWritten }: CheckedSeeds,
  assembled: AssembledDataset | null,
  drafted: number,
): BuildSummary {
  const drafts = assembled?.dataset.events.filter(({ origin }) => origin === "drafted").length ?? 0;
  return {
    articles: loaded.articles.length,
    events: events.length,
    drafts,
    drafted,
    isWritten,
  };
}
