// The process that `serveApart` starts: serves the folders it is told of, and prints where.
import { serve } from "../support/server.ts";

const { origin } = await serve(JSON.parse(process.argv[3] ?? "{}") as Record<string, string>);
console.log(origin);
// Ends when the one that has started it is gone.
process.stdin.resume().once("end", () => process.exit());
