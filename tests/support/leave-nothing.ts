// Test files share their worker's process: what the last case of one stubs or mocks must not reach the imports and the
// `beforeAll` of the next, which Vitest's own `restoreMocks`, `unstubEnvs` and `unstubGlobals` let happen, because they act
// before each case.
import { afterAll, vi } from "vitest";

afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});
