import { expose } from "comlink";
import { createSearchService, type SearchService } from "../search/text/search-service.ts";

const services = new Map<string, SearchService>();

function serviceOf(data: string): SearchService {
  const service = services.get(data) ?? createSearchService((path) => loadFile(new URL(path, data)));
  services.set(data, service);
  return service;
}

async function loadFile(address: URL): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`search: ${response.status} for ${address.pathname}`);
  return response.json();
}

expose({
  search: (data: string, text: string) => serviceOf(data).search(text),
  searchNames: (data: string, text: string) => serviceOf(data).searchNames(text),
});
