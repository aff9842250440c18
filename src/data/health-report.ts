import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { use } from "react";
import { type HealthReport, healthReportSchema } from "../model/health-report.ts";
import { loadJson } from "./load-json.ts";
import { DataRootContext, isWorthRetrying, unchanging } from "./queries.ts";

/** The health report, where the dataset says that there is one. Failed: `error` is a `LoadError`, `refetch` tries again. */
export function useHealthReport(): UseQueryResult<HealthReport> {
  const root = use(DataRootContext);
  return useQuery({
    ...unchanging,
    queryKey: ["report", root],
    queryFn: ({ signal }) => loadJson(`${root}data/report.json`, healthReportSchema, signal),
    retry: isWorthRetrying,
  });
}
