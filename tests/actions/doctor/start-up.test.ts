import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

/** Follows imports that are there from the start, types and `import()` left out, to all modules and packages that they load. */
function loadedBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!existsSync(file)) return seen;
  const imports = readFileSync(file, "utf8").matchAll(/^(?:import|export) (?!type\b)[^;]*?from "([^"]+)"/gm);
  for (const [, to = ""] of imports) loadedBy(to.startsWith(".") ? join(dirname(file), to) : to, seen);
  return seen;
}

const HEAVY = /^(?:yaml|zod|@aws-sdk|@date-fns|lossless)|^src\/core\/(?:policy-report|recurrence|canary|targets)\//;
const heavy = (file: string) => [...loadedBy(file)].filter((one) => HEAVY.test(one));

it("loads neither parsers nor the policy before its inputs are valid", () => {
  expect(loadedBy("src/actions/doctor/main.ts").size).toBeGreaterThan(20);
  expect(heavy("src/actions/doctor/main.ts")).toEqual([]);
});

it("asks GitHub its first questions before it loads them", () =>
  expect(heavy("src/actions/doctor/doctor.ts")).toEqual([]));

it("has them in its looks at deployments", () =>
  expect(heavy("src/actions/doctor/look-at-patients.ts")).toEqual(expect.arrayContaining(["yaml"])));
