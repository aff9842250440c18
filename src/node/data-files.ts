import { toJsonSchema } from "@valibot/to-json-schema";
import { articleTextSchema } from "../model/article.ts";
import { datasetSchema } from "../model/dataset.ts";
import { dateEstimateSchema, derivationStepSchema, textualDateSchema } from "../model/date-estimate.ts";
import { passageSchema } from "../model/evidence.ts";
import type { HealthReport } from "../model/health-report.ts";
import { localizedSchema } from "../model/localized.ts";
import type { Publication } from "../pipeline/publish.ts";
import { searchFiles } from "./search-files.ts";

/** The files under `data/` of the site: path from the root of the site, and contents; the report where there is one to publish. */
export function dataFiles(
  { dataset, articleTexts }: Publication,
  report: HealthReport | null = null,
): ReadonlyMap<string, string> {
  return new Map([
    ["data/dataset.json", JSON.stringify(dataset)],
    ...articleTexts.map((text) => [`data/articles/${text.id}.json`, JSON.stringify(text)] as const),
    ...searchFiles({ dataset, articleTexts }),
    ...(report ? ([["data/report.json", JSON.stringify(report)]] as const) : []),
    ["data/schema/dataset.json", jsonSchema(datasetSchema)],
    ["data/schema/article.json", jsonSchema(articleTextSchema)],
  ]);
}

/** Parts that stand in many places, written once. */
const definitions = {
  localized: localizedSchema,
  passage: passageSchema,
  derivationStep: derivationStepSchema,
  textualDate: textualDateSchema,
  dateEstimate: dateEstimateSchema,
};

/** Checks that JSON Schema cannot express (a day that exists) are left out: the schema allows a little more than the code. */
function jsonSchema(schema: Parameters<typeof toJsonSchema>[0]): string {
  return JSON.stringify(toJsonSchema(schema, { target: "draft-2020-12", errorMode: "ignore", definitions }), null, 2);
}
