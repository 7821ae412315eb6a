import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { APPROVAL_LABEL } from "../../src/core/approval/approval-issue.ts";

interface Workflow {
  readonly on: {
    readonly issue_comment?: unknown;
    readonly workflow_call?: { readonly inputs?: Record<string, unknown>; readonly secrets?: Record<string, unknown> };
  };
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Record<
    string,
    {
      readonly if?: string;
      readonly uses?: string;
      readonly permissions?: Record<string, string>;
      readonly concurrency?: unknown;
      readonly with?: object;
      readonly secrets?: object;
      readonly steps?: readonly { readonly if?: string; readonly run?: string }[];
    }
  >;
}

interface Targets {
  readonly services: Readonly<Record<string, { readonly environments: object }>>;
}

const read = (file: string) => parse(readFileSync(file, "utf8")) as Workflow;
const calls = [...globSync("examples/*/.github/workflows/*.yml"), ...globSync("workflows-templates/*.yml")]
  .flatMap((file) => Object.values(read(file).jobs).map((job) => ({ file, job })))
  .flatMap(({ file, job }) => {
    const name = /^org\/deploy-actions\/\.github\/workflows\/([\w-]+\.yml)@v1$/.exec(job.uses ?? "")?.[1];
    return name === undefined ? [] : [{ file, job, name, called: read(`.github/workflows/${name}`) }];
  });

function union({ jobs }: Workflow): Record<string, string> {
  const levels = Object.values(jobs).flatMap(({ permissions = {} }) => Object.entries(permissions));
  return Object.fromEntries(levels.sort(([, a], [, b]) => (a === b ? 0 : a === "write" ? 1 : -1)));
}

it("finds a caller of each reusable workflow for people to copy", () => {
  const reusable = globSync(".github/workflows/*.yml").filter((file) => read(file).on.workflow_call !== undefined);
  const templates = calls.filter(({ file }) => file.startsWith("workflows-templates/"));
  expect(templates.map(({ name }) => `.github/workflows/${name}`)).toEqual(expect.arrayContaining(reusable));
});

const examples = globSync("examples/*/.github/deploy-targets.yml").map((file) => ({
  example: file.split(/[\\/]/)[1] ?? "",
  targets: parse(readFileSync(file, "utf8")) as Targets,
}));
/** The README quotes `minimal` whole as the least that deploys; everybody who deploys to production shows how it is operated too. */
const operated = examples.filter(({ targets }) =>
  Object.values(targets.services).some(({ environments }) => Object.hasOwn(environments, "production")),
);

it("finds examples that deploy to production", () => {
  expect(operated.map(({ example }) => example)).toEqual(expect.arrayContaining(["pipeline", "shop"]));
});

it.each(operated)("examples/$example can be rolled back, moved on and looked after", ({ example }) => {
  const called = calls.filter(({ file }) => file.split(/[\\/]/)[1] === example).map(({ name }) => name);
  expect(called).toEqual(
    expect.arrayContaining(["deploy-ecs.yml", "emergency-rollback.yml", "reconcile.yml", "resume.yml"]),
  );
});

it.each(calls)("$file grants exactly what the jobs of $name ask together", ({ job, called }) => {
  expect(job.permissions).toEqual(union(called));
});

it.each(calls)("$file gives only inputs and secrets that $name declares", ({ job, called }) => {
  const { inputs = {}, secrets = {} } = called.on.workflow_call ?? {};
  expect(Object.keys(job.with ?? {}).filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
  expect(Object.keys(job.secrets ?? {}).filter((name) => !Object.hasOwn(secrets, name))).toEqual([]);
});

it.each(calls)("$file has no permissions at its top and no concurrency of its own", ({ file, job }) => {
  expect(read(file).permissions).toEqual({});
  expect([read(file).concurrency, job.concurrency]).toEqual([undefined, undefined]);
});

it("lets actions be written by the workflow that resumes alone", () => {
  const writers = globSync(".github/workflows/*.yml").filter((file) => union(read(file)).actions === "write");
  expect(writers).toEqual([".github/workflows/resume-approval.yml"]);
});

it.each(calls.filter(({ name }) => name === "resume-approval.yml"))(
  "$file takes no runner for a comment that is no command on an issue of ours",
  ({ file, job }) => {
    expect(read(file).on).toEqual({ issue_comment: { types: ["created"] } });
    for (const part of [
      "!github.event.issue.pull_request",
      `contains(github.event.issue.labels.*.name, '${APPROVAL_LABEL}')`,
      ...["approve", "deny", "tick"].map((word) => `startsWith(github.event.comment.body, '/${word} ')`),
    ])
      expect(job.if).toContain(part);
  },
);

const deploying = [...globSync("examples/*/.github/workflows/*.yml"), ...globSync("workflows-templates/*.yml")].flatMap(
  (file) =>
    Object.entries(read(file).jobs).flatMap(([name, { if: when = "", steps = [] }]) => {
      const asked = /needs\.([\w-]+)\.outputs\.decision == 'allow'/.exec(when)?.[1];
      return asked === undefined || !steps.some(({ run }) => run !== undefined) ? [] : [{ file, name, asked, steps }];
    }),
);

it("finds jobs that deploy by themselves what was allowed", () => {
  expect(deploying.map(({ file }) => file)).toContain("workflows-templates/approve.yml");
});

it.each(deploying)("$file: $name deploys nothing by an answer of an earlier attempt", ({ asked, steps: [first] }) => {
  expect(first?.if).toBe(`\${{ needs.${asked}.outputs.attempt != github.run_attempt }}`);
  expect(first?.run?.trim().split("\n").at(-1)).toBe("exit 1");
});
