import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Tests of parts, which keep nothing beyond their own file: they share workers, since a new one for each file took as long as the tests. */
const PARTS = "tests/{core,kit,flows,actions,fakes}/**/*.test.ts";

/** Bundles that die at one request after another: the slowest tests, begun first. */
const CRASHES = "tests/crash/**/*.test.ts";

/** Bundles wait for the world half of their time: two for every processor. */
const WORKERS = availableParallelism() * 2;

declare module "vitest" {
  interface ProvidedContext {
    /** Whether every crash test dies at every request, not only beside every write: `npm run test:crash`. */
    readonly everyRequest: boolean;
  }
}

export default defineConfig(({ mode }) => ({
  test: {
    provide: { everyRequest: mode === "every-request" },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "forks",
    maxWorkers: WORKERS,
    projects: [
      { extends: true, test: { name: "parts", include: [PARTS], isolate: false } },
      { extends: true, test: { name: "whole", include: ["tests/**/*.test.ts"], exclude: [PARTS, CRASHES] } },
      { extends: true, test: { name: "crashes", include: [CRASHES], sequence: { groupOrder: 0 } } },
    ],
    coverage: { provider: "v8", include: ["src/**"] },
  },
}));
