import { defineConfig } from "@playwright/test";
import base from "./playwright.config.ts";

/** Takes the pictures under `__screens__`: `npm run screens`. */
export default defineConfig(base, { testMatch: "screens.ts", fullyParallel: false });
