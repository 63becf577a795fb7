// All that search and evidence need after the first map, in one chunk.
export { SearchSession } from "./session.ts";
import "./atlas-search.ts";
import "./atlas-value-evidence.ts";
