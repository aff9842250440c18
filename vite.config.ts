import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { zeitfaden } from "./src/node/zeitfaden-plugin.ts";

const nodeTests = ["test/unit/**/*.test.{ts,tsx}", "test/golden/**/*.test.ts", "test/architecture/**/*.test.ts"];

export default defineConfig({
  // Relative addresses: the build works under any path of any static host.
  base: "./",
  // Every page is a file; an address without one is not found.
  appType: "mpa",
  plugins: [react(), ...(process.env.VITEST ? [] : zeitfaden("seeds"))],
  build: {
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  test: {
    projects: [
      { extends: true, test: { name: "node", include: nodeTests, environment: "node" } },
      {
        extends: true,
        test: { name: "component", include: ["test/component/**/*.test.{ts,tsx}"], environment: "happy-dom" },
      },
    ],
  },
});
