import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { useLargeTimeline } from "../../data/large-timeline.ts";
import { formatDay, type IsoDay } from "../../model/day.ts";
import { noFilters } from "../../search/filters.ts";
import { reportDays } from "./report-days.ts";

export interface ReportDays {
  /** In their order, each once. */
  readonly days: readonly IsoDay[];
  readonly isLoading: boolean;
}

/**
 * The days on which more became known, or may have. Of a large timeline nobody holds the articles: the last day of each month in which
 * anything was first reported, once that has been counted; until then, and where it cannot be, the days of the articles held.
 */
export function useReportDays(): ReportDays {
  const corpus = useCorpus();
  const large = useLargeTimeline();
  const { data, isFetching } = useQuery({
    queryKey: ["report-days", corpus.catalogue?.folder],
    queryFn: async () => {
      const reported = await large?.catalogue.select({ filters: noFilters, dates: "articles", time: "reported" });
      const months = reported?.months.filter(({ certain, possible }) => certain + possible > 0) ?? [];
      return months.map(({ last }) => formatDay(last));
    },
    enabled: large !== null,
    networkMode: "always",
    staleTime: Infinity,
    retry: false,
    structuralSharing: false,
  });
  // What is held beside them changes with all that is looked at.
  const { articles } = large?.base ?? corpus;
  const own = useMemo(() => reportDays(articles), [articles]);
  return { days: data ?? own, isLoading: isFetching };
}
