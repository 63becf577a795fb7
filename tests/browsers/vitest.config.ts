import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

// No part of `npm test`: which browsers a machine has is its own affair.
export default defineConfig({
  root,
  test: {
    name: "browsers",
    include: ["tests/browsers/**/*.test.ts"],
    environment: "node",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
