import { defineConfig } from "vitest/config";

/** Tests of parts, which keep nothing beyond their own file: they share workers, since a new one for each file took as long as the tests. */
const PARTS = "tests/{core,kit,flows,actions,fakes}/**/*.test.ts";

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "forks",
    maxWorkers: "100%",
    projects: [
      { extends: true, test: { name: "parts", include: [PARTS], isolate: false } },
      { extends: true, test: { name: "whole", include: ["tests/**/*.test.ts"], exclude: [PARTS] } },
    ],
    coverage: { provider: "v8", include: ["src/**"] },
  },
});
