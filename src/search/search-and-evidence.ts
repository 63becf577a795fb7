// Everything that search and evidence need beyond the first map: one chunk.
export { SearchSession } from "./session.ts";
import "./atlas-search.ts";
import "./atlas-value-evidence.ts";
