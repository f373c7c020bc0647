import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

/** A running server; `origin` is "http://127.0.0.1:<port>". */
export interface StaticServer {
  readonly origin: string;
  close(): Promise<void>;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  [".css", "text/css; charset=utf-8"],
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".json", "application/json"],
  [".png", "image/png"],
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
]);

/**
 * Serves folders on a free port of this machine. `folders` gives the folder for each first part of a path:
 * `{ "office-js": "…/dist", "": "dist" }` answers /office-js/office.js from the first and /taskpane.html from the other.
 */
export async function serveFolders(folders: Readonly<Record<string, string>>): Promise<StaticServer> {
  const server = createServer((request, response) => {
    void answer(folders, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The test server has no port.");
  return {
    origin: `http://127.0.0.1:${String(address.port)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function answer(
  folders: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = fileOf(folders, new URL(request.url ?? "/", "http://localhost").pathname);
  const content = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || content === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": TYPES.get(extname(file)) ?? "application/octet-stream" }).end(content);
}

/** The file for a path; `undefined` for a path that would leave its folder. */
function fileOf(folders: Readonly<Record<string, string>>, path: string): string | undefined {
  const [, first = "", ...rest] = decodeURIComponent(path).split("/");
  const own = folders[first];
  const root = own ?? folders[""];
  if (root === undefined) return undefined;
  const file = normalize(join(root, ...(own === undefined ? [first, ...rest] : rest)));
  return file.startsWith(normalize(root) + sep) ? file : undefined;
}
