import { defineConfig } from "@playwright/test";
import { findBrowser, launchArguments } from "./find-browser.ts";

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  globalSetup: "./serve-build.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    launchOptions: { executablePath: await findBrowser(), args: launchArguments },
    viewport: { width: 1440, height: 900 },
    locale: "de-DE",
    // Its answers would pass by those that tests give in place of the server's; offline.spec.ts lets it in.
    serviceWorkers: "block",
    trace: "retain-on-failure",
  },
});
