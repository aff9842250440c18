import { toJsonSchema } from "@valibot/to-json-schema";
import { type ArticleText, articleTextSchema } from "../../model/article.ts";
import {
  actorsPartSchema,
  articleIdsSchema,
  detailsSchema,
  eventIdsSchema,
  headsPartSchema,
  tablesSchema,
  textHeadSchema,
} from "../../model/catalogue-files.ts";
import { datasetSchema } from "../../model/dataset.ts";
import { dateEstimateSchema, derivationStepSchema, textualDateSchema } from "../../model/date-estimate.ts";
import { passageSchema } from "../../model/evidence.ts";
import { type HealthReport, healthReportSchema } from "../../model/health-report.ts";
import { localizedSchema } from "../../model/localized.ts";
import { type IndexedPublication, searchFiles } from "./search-files.ts";

type DataFile = [path: string, contents: string];

/** The files under `data/` of the site but those of articles' texts: path from the root of the site, and contents; the report where there is one to publish. */
export function dataFiles(
  publication: IndexedPublication,
  report: HealthReport | null = null,
): ReadonlyMap<string, string> {
  return new Map([
    ["data/dataset.json", JSON.stringify(publication.dataset)],
    ...searchFiles(publication),
    ...commonFiles(report),
  ]);
}

/** The same of a timeline that is too large for one file; the others (see `writeLargeData`) are written one after the other. */
export function largeDataFiles(report: HealthReport | null): ReadonlyMap<string, string> {
  const schemas = Object.entries(catalogueSchemas);
  return new Map([
    ...commonFiles(report),
    ...schemas.map(([name, schema]): DataFile => [`data/schema/${name}.json`, jsonSchema(schema)]),
  ]);
}

/** Where the text of an article lies. */
export function textPath(article: ArticleText["id"]): string {
  return `data/articles/${article}.json`;
}

function commonFiles(report: HealthReport | null): DataFile[] {
  return [
    ...(report ? reportFiles(report) : []),
    ["data/schema/dataset.json", jsonSchema(datasetSchema)],
    ["data/schema/article.json", jsonSchema(articleTextSchema)],
  ];
}

function reportFiles(report: HealthReport): DataFile[] {
  return [
    ["data/report.json", JSON.stringify(report)],
    ["data/schema/report.json", jsonSchema(healthReportSchema)],
  ];
}

/** Of the files of a catalogue that are JSON, by the names of their schemas. */
const catalogueSchemas = {
  details: detailsSchema,
  "event-ids": eventIdsSchema,
  "article-ids": articleIdsSchema,
  tables: tablesSchema,
  "text-head": textHeadSchema,
  actors: actorsPartSchema,
  heads: headsPartSchema,
};

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
