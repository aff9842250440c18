import * as v from "valibot";
import { type Dataset, datasetSchema } from "../model/dataset.ts";
import { eventSchema, type TimelineEvent } from "../model/event.ts";
import { checked } from "./load-json.ts";
import { inSlices } from "./next-task.ts";

const aroundEvents = v.object({ ...datasetSchema.entries, events: v.array(v.unknown()) });

/** Checks a dataset against its schema, event by event, so that the page can answer meanwhile. Throws `Differs`. */
export async function checkDataset(data: unknown): Promise<Dataset> {
  const { events: unchecked, ...around } = checked(aroundEvents, data);
  const events: TimelineEvent[] = [];
  await inSlices(unchecked, (event, index) => {
    events.push(checked(eventSchema, event, ["events", String(index)]));
  });
  return { ...around, events };
}
