import { expose } from "comlink";
import { createCatalogueService } from "../data/catalogue-service.ts";

expose(createCatalogueService());
