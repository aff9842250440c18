import { expose } from "comlink";
import { createSearchService } from "../search/text/search-service.ts";

// The worker's name is the address of the data, so that it is known before the first call.
expose(
  createSearchService(async (path) => {
    const response = await fetch(new URL(path, self.name));
    if (!response.ok) throw new Error(`search: ${response.status} for ${path}`);
    return response.json();
  }),
);
