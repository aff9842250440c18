import { createServer } from "vite";
import type { createCardPainter } from "./card-painter.tsx";
import type { createPageRenderer } from "./static-pages.tsx";

/** What draws pages and cards. */
export interface Renderers {
  readonly createPageRenderer: typeof createPageRenderer;
  readonly createCardPainter: typeof createCardPainter;
}

/**
 * Loads what draws pages and cards, with the app's components as they are in the sources of `root`. Vite gives the classes of
 * their style modules the names that they have in the build, since these follow from the styles alone.
 */
export async function loadRenderers(root: string): Promise<Renderers> {
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
    const [pages, cards] = await Promise.all([
      server.ssrLoadModule("/src/node/pages/static-pages.tsx"),
      server.ssrLoadModule("/src/node/pages/card-painter.tsx"),
    ]);
    return { ...pages, ...cards } as unknown as Renderers;
  } finally {
    await server.close();
  }
}
