import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

/** Where the site is mounted, to prove that it works under any path. */
const MOUNT = "/some/where/";

export interface StaticServer {
  /** The address of the start page, ending in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site as a plain static host does: files, compressed ones where they lie beside, folders by their `index.html`, and `404.html` with status 404. */
export async function serveStatic(folder: string, port = 0): Promise<StaticServer> {
  const notFound = readFileSync(join(folder, "404.html"));
  const files = sirv(folder, { etag: true, gzip: true });
  const server = createServer((request, response) => {
    const refuse = () => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(notFound);
    };
    if (!request.url?.startsWith(MOUNT)) return refuse();
    request.url = request.url.slice(MOUNT.length - 1);
    files(request, response, refuse);
  });
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  return { url: `http://127.0.0.1:${portOf(server)}${MOUNT}`, close: () => close(server) };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
