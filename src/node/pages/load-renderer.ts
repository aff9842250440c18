import { createServer } from "vite";
import type { createPageRenderer } from "./static-pages.tsx";

/**
 * Loads the renderer of pages with the app's components as they are in the sources. Vite gives the classes of their style
 * modules the names that they have in the build, since these follow from the styles alone.
 */
export async function loadRenderer(root: string): Promise<typeof createPageRenderer> {
  const server = await createServer({
    configFile: false,
    root,
    mode: "production",
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const loaded = await server.ssrLoadModule("/src/node/pages/static-pages.tsx");
    return loaded.createPageRenderer as typeof createPageRenderer;
  } finally {
    await server.close();
  }
}
