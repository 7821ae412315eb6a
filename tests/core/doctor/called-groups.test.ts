import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { CALLED_GROUPS, GROUP_DEFAULTS, groupsOfCalled } from "../../../src/core/doctor/called-groups.ts";

interface Job {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly on?: { readonly workflow_call?: { readonly inputs?: Readonly<Record<string, { default?: string }>> } };
  readonly concurrency?: { readonly group?: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

const reusable = new Map(
  globSync(".github/workflows/*.yml")
    .map((file) => [basename(file), parse(readFileSync(file, "utf8")) as Workflow] as const)
    .filter(([, { on }]) => on !== undefined && Object.hasOwn(on, "workflow_call")),
);

/** The groups that a run of a workflow stands in, in its caller's words. */
function groupsOf(file: string): readonly string[] {
  const { concurrency, jobs } = reusable.get(file) ?? { jobs: {} };
  const own = concurrency?.group === undefined ? [] : [concurrency.group];
  const called = Object.values(jobs).flatMap(({ uses = "", with: given = {} }) => {
    const [, callee] = /^\$\/\.github\/workflows\/(.+)$/.exec(uses) ?? [];
    const inner = callee === undefined ? [] : groupsOf(callee);
    return inner.map((group) => group.replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name) => String(given[name])));
  });
  return [...own, ...called];
}

it("knows the groups of every reusable workflow, and of those that these call", () => {
  const found = [...reusable.keys()].map((file) => [file, groupsOf(file)] as const);
  expect(CALLED_GROUPS).toEqual(Object.fromEntries(found.filter(([, groups]) => groups.length > 0)));
});

it("knows what the inputs in groups are by default", () => {
  const defaults = Object.entries(CALLED_GROUPS).flatMap(([file, groups]) =>
    [...groups.join().matchAll(/\{ inputs\.(\w+) \}/g)].flatMap(([, name = ""]) => {
      const standard = reusable.get(file)?.on?.workflow_call?.inputs?.[name]?.default;
      return standard === undefined ? [] : [[name, standard] as const];
    }),
  );
  expect(Object.fromEntries(defaults)).toEqual(GROUP_DEFAULTS);
});

it("leaves out what nobody can tell before the run", () => {
  expect(groupsOfCalled("resume.yml", { environment: "production", service: "shop" })).toEqual([]);
  expect(groupsOfCalled("deploy-ecs.yml", { service: "shop" })).toEqual([]);
  expect(groupsOfCalled("reconcile.yml", { environment: "production" })).toEqual(["reconcile-production-"]);
  expect(groupsOfCalled("nobody.yml", {})).toEqual([]);
});
