import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const nodeTests = ["test/unit/**/*.test.{ts,tsx}", "test/golden/**/*.test.ts", "test/architecture/**/*.test.ts"];

/** Tests build their own data, so the pipeline is loaded only where the site is built or served. */
async function siteOf(folder: string) {
  if (process.env.VITEST) return [];
  const { zeitfaden } = await import("./src/node/zeitfaden-plugin.ts");
  return zeitfaden(folder);
}

/**
 * What nearly every visit needs comes in three files, each with all that it needs itself: the start of the app, the page, and what the panel
 * shows. Dozens of small files weigh more, and asking for each keeps a phone busy. What asks for files stays with the script that waits for the
 * first paint, which would otherwise import the start.
 */
const fewFiles = [
  { name: "index", test: /src\/app\/main\.ts$|vite\/preload-helper/, priority: 4 },
  { name: "start", test: /src\/app\/start\.tsx$/, priority: 3 },
  { name: "page", test: /src\/app\/frame\/Page\.tsx$/, priority: 2 },
  { name: "panel", test: /src\/app\/panel\/PanelContent\.tsx$/, priority: 1 },
];

export default defineConfig({
  // Relative addresses: the build works under any path of any static host.
  base: "./",
  // Every page is a file; an address without one is not found.
  appType: "mpa",
  plugins: [react(), siteOf("seeds")],
  // The app's own page: those under `test/` import what is not installed here.
  optimizeDeps: { entries: ["index.html"] },
  build: {
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rolldownOptions: {
      output: { codeSplitting: { groups: fewFiles } },
      // Reading articles and writing pages takes its time, which is no advice to whoever builds a site.
      checks: { bundlerTimings: false },
    },
  },
  test: {
    // Generous, for busy machines: a test that hangs still ends, and none fails for being slow.
    testTimeout: 60_000,
    setupFiles: "test/support/fixed-seed.ts",
    projects: [
      // Nothing there changes what it imports, so files share it: to load it anew for each took longer than the tests.
      { extends: true, test: { name: "node", include: nodeTests, environment: "node", isolate: false } },
      {
        extends: true,
        test: {
          name: "component",
          include: ["test/component/**/*.test.{ts,tsx}"],
          environment: "happy-dom",
          environmentOptions: { happyDOM: { width: 1440, height: 900 } },
        },
      },
    ],
  },
});
