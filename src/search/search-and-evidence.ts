// Everything that search and evidence need beyond the first map: one chunk.
export { Desk } from "./desk.ts";
import "./atlas-search.ts";
import "./atlas-value-evidence.ts";
