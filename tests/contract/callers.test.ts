import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";

interface Workflow {
  readonly on: {
    readonly workflow_call?: { readonly inputs?: Record<string, unknown>; readonly secrets?: Record<string, unknown> };
  };
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Record<
    string,
    {
      readonly uses?: string;
      readonly permissions?: Record<string, string>;
      readonly concurrency?: unknown;
      readonly with?: object;
      readonly secrets?: object;
    }
  >;
}

const read = (file: string) => parse(readFileSync(file, "utf8")) as Workflow;
const called = read(".github/workflows/deploy-ecs.yml");
const callers = [...globSync("examples/*/.github/workflows/*.yml"), ...globSync("workflows-templates/*.yml")]
  .flatMap((file) => Object.values(read(file).jobs).map((job) => ({ file, job })))
  .filter(({ job }) => job.uses?.includes("/deploy-ecs.yml@"));

function union(): Record<string, string> {
  const levels = Object.values(called.jobs).flatMap(({ permissions = {} }) => Object.entries(permissions));
  return Object.fromEntries(levels.sort(([, a], [, b]) => (a === b ? 0 : a === "write" ? 1 : -1)));
}

it("finds the callers that people copy", () => {
  expect(callers.map(({ file }) => file)).toEqual(expect.arrayContaining(["workflows-templates/deploy-to-ecs.yml"]));
});

it.each(callers)("$file grants exactly what the called workflow's jobs ask together", ({ job }) => {
  expect(job.permissions).toEqual(union());
});

it.each(callers)("$file gives only inputs and secrets that the called workflow declares", ({ job }) => {
  const { inputs = {}, secrets = {} } = called.on.workflow_call ?? {};
  expect(Object.keys(job.with ?? {}).filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
  expect(Object.keys(job.secrets ?? {}).filter((name) => !Object.hasOwn(secrets, name))).toEqual([]);
});

it.each(callers)("$file has no permissions at its top and no concurrency of its own", ({ file, job }) => {
  expect(read(file).permissions).toEqual({});
  expect([read(file).concurrency, job.concurrency]).toEqual([undefined, undefined]);
});
