// Test files share their worker's process: what the last case of one stubs must not reach the `beforeAll` of the next, which
// Vitest's own `unstubEnvs` and `unstubGlobals` let happen, because they act before each case.
import { afterAll, vi } from "vitest";

afterAll(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});
