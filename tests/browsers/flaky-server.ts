import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { type StaticServer, serve } from "../support/server.ts";

/** How a server fails: it is busy, the line is cut on the way, or there is no line. */
export type Failure = "503" | "cut" | "away";

/** A server of the built site that can be made to fail. */
export interface FlakyServer extends StaticServer {
  /** Has some of its files fail from now on; none where nothing fits. */
  readonly fail: (files: RegExp | null, how?: Failure) => void;
}

/** Serves the built site, and fails where it is told to. */
export async function flakyServer(): Promise<FlakyServer> {
  const site = await serve({ "/": "dist" });
  let failing: { readonly files: RegExp | null; readonly how: Failure } = { files: null, how: "503" };
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const how = failing.files?.test(path) ? failing.how : null;
    if (how === "503") {
      response.writeHead(503).end();
      return;
    }
    if (how === "away") {
      request.socket.destroy();
      return;
    }
    get(`${site.origin}${path}`, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      if (how === null) {
        answer.pipe(response);
        return;
      }
      answer.once("data", (part: Buffer) => {
        response.write(part.subarray(0, 20), () => setTimeout(() => response.destroy(), 50));
        answer.destroy();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fail: (files, how = "503") => (failing = { files, how }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await site.close();
    },
  };
}
