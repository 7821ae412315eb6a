import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readReusable } from "../../scripts/docs/reusable-workflow.ts";
import {
  type CalledWorkflow,
  evaluateIn,
  grantedBy,
  REUSABLE,
  readCalled,
  type Seen,
  type WorkflowStep,
} from "./workflow-files.ts";

const CALL = /^\$\/\.github\/workflows\/([\w-]+\.yml)$/;

/** What a job hands on: its own outputs, or those of the workflow that it calls. */
function outputsOf({ jobs }: CalledWorkflow, job: string): readonly string[] {
  const { uses, outputs = {} } = jobs[job] ?? {};
  const called = CALL.exec(uses ?? "")?.[1];
  return Object.keys(called === undefined ? outputs : (readCalled(called).on.workflow_call.outputs ?? {}));
}

function unknownOutputs(workflow: CalledWorkflow, text: string, context: "jobs" | "needs"): readonly string[] {
  const read = [...text.matchAll(new RegExp(`\\b${context}\\.([\\w-]+)\\.outputs\\.([\\w-]+)`, "g"))];
  return read.flatMap(([path, job = "", output = ""]) => (outputsOf(workflow, job).includes(output) ? [] : [path]));
}

it("finds the workflows that teams call", () => {
  expect(REUSABLE).toEqual(
    expect.arrayContaining([
      ...["approve.yml", "ci.yml", "deploy-ecs.yml", "emergency-rollback.yml", "policy-check.yml", "promote.yml"],
      ...["reconcile.yml", "resume-approval.yml", "resume.yml"],
    ]),
  );
});

describe.each(REUSABLE)("%s", (file) => {
  const workflow = readCalled(file);
  const text = readFileSync(`.github/workflows/${file}`, "utf8");
  const body = JSON.stringify(workflow.jobs) + JSON.stringify("concurrency" in workflow ? workflow.concurrency : "");
  const { inputs = {}, secrets = {}, outputs = {} } = workflow.on.workflow_call;
  const jobs = Object.entries(workflow.jobs);

  it("grants nothing at its top, and says why each job asks what it asks", () => {
    expect(workflow.permissions).toEqual({});
    const silent = readReusable(file)
      .jobs.flatMap(({ job, asked }) => asked.map((one) => ({ job, ...one })))
      .filter(({ why }) => why === "");
    expect(silent.map(({ job, permission }) => `${job}: ${permission}`)).toEqual([]);
  });

  it("bounds every job that runs, and names its permissions", () => {
    for (const [name, { steps, permissions, "timeout-minutes": limit }] of jobs) {
      expect(permissions, name).toBeDefined();
      if (steps !== undefined) expect(limit, name).toBeGreaterThan(0);
    }
  });

  it("uses every input and secret that it declares, and no other, each described", () => {
    const used = (context: string, from: string) =>
      new Set([...from.matchAll(new RegExp(`\\b${context}\\.([\\w-]+)`, "g"))].map(([, name]) => name));
    const everywhere = body + JSON.stringify(outputs);
    expect(used("inputs", everywhere)).toEqual(new Set(Object.keys(inputs)));
    expect(used("secrets", everywhere)).toEqual(new Set(Object.keys(secrets)));
    for (const [name, { description }] of Object.entries({ ...inputs, ...secrets, ...outputs }))
      expect(description, name).toBeTruthy();
  });

  it("hands on only outputs that its jobs have", () => {
    expect(unknownOutputs(workflow, JSON.stringify(outputs), "jobs")).toEqual([]);
  });

  it("reads in a job only what the jobs that it needs hand on", () => {
    for (const [name, job] of jobs) {
      const own = JSON.stringify(job);
      expect(unknownOutputs(workflow, own, "needs"), name).toEqual([]);
      const read = new Set([...own.matchAll(/\bneeds\.([\w-]+)\./g)].map(([, other = ""]) => other));
      const needed = [job.needs ?? []].flat();
      expect(
        [...read].filter((other) => !needed.includes(other)),
        name,
      ).toEqual([]);
    }
  });

  it("calls siblings by its own commit, everything else by a pin, and hands on no secret unnamed", () => {
    const uses = jobs.flatMap(([, { uses: called, steps = [] }]) => [called, ...steps.map((step) => step.uses)]);
    for (const one of uses.filter((name) => name !== undefined))
      expect(one).toMatch(/^\$\/(actions\/[\w-]+|\.github\/workflows\/[\w-]+\.yml)$|^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/);
    expect(text).not.toMatch(/secrets: inherit/);
  });

  it("starts whatever was skipped in the caller before the call", () => {
    const first = jobs.filter(([, { needs }]) => needs === undefined);
    expect(first.length).toBeGreaterThan(0);
    for (const [name, { if: condition }] of first) expect(condition, name).toMatch(/!cancelled\(\)/);
  });
});

const nested = REUSABLE.flatMap((file) =>
  Object.entries(readCalled(file).jobs).flatMap(([name, job]) => {
    const callee = CALL.exec(job.uses ?? "")?.[1];
    return callee === undefined ? [] : [{ file, name, job, callee }];
  }),
);

it.each(nested)(
  "$file gives $callee in $name all that it needs, and all that both declare",
  ({ file, job, callee }) => {
    const { workflow_call: own } = readCalled(file).on;
    const called = readCalled(callee);
    const { inputs = {}, secrets = {} } = called.on.workflow_call;
    const given = Object.keys(job.with ?? {});
    expect(job.permissions).toEqual(grantedBy(called));
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given));
    const required = Object.entries(inputs).flatMap(([input, { required: needed }]) =>
      needed === true ? [input] : [],
    );
    const shared = Object.keys(own.inputs ?? {}).filter((input) => Object.hasOwn(inputs, input));
    expect(given).toEqual(expect.arrayContaining([...required, ...shared]));
    expect(Object.keys(job.secrets ?? {}).sort()).toEqual(Object.keys(secrets).sort());
  },
);

describe("promote.yml", () => {
  const { jobs, on } = readCalled("promote.yml");
  const starts = (result: string, decision: string) =>
    evaluateIn(jobs.production?.if ?? "", { jobs: { staging: { result, outputs: { decision } } } });

  it.each<[string, string, string]>([
    ["success", "success", "true"],
    ["success", "unchanged", "true"],
    ["failure", "success", "false"],
    ["success", "", "false"],
    ...["planned", "rolled-back", "held", "pending", "denied", "stopped"].map((word): [string, string, string] => [
      "success",
      word,
      "false",
    ]),
  ])("starts production after staging ended %s with '%s': %s", (result, decision, answer) => {
    expect(starts(result, decision)).toBe(answer);
  });

  it("lets production have staging's digest alone, and none at all where it was lost", () => {
    const digest = jobs.production?.with?.digest ?? "";
    expect(evaluateIn(digest, { jobs: { staging: { outputs: { digest: "sha256:a" } } } })).toBe("sha256:a");
    expect(evaluateIn(digest, { jobs: { staging: {} }, inputs: { digest: "sha256:b" } })).toBe("lost");
  });

  const staging = (decision: string) => ({ staging: { outputs: { decision } } });
  it.each<[string, Seen["jobs"], string]>([
    ["production's word", { ...staging("success"), production: { outputs: { decision: "held" } } }, "held"],
    ["staging's word where it ended there", staging("rolled-back"), "rolled-back"],
    ["a plan as a plan", staging("planned"), "planned"],
    ["no success of staging for production's", staging("success"), "stopped"],
    ["that it stopped where nobody said anything", { staging: {} }, "stopped"],
  ])("says %s", (_what, seen, word) => {
    expect(evaluateIn(on.workflow_call.outputs?.decision?.value ?? "", { jobs: seen ?? {} })).toBe(word);
  });
});

describe("approve.yml", () => {
  const { on, jobs } = readCalled("approve.yml");
  const gate = (decision: string) => ({ gate: { outputs: { decision } } });
  const verified = (first: string, second: string) => ({
    verify: { outputs: { "gate-decision": first, "check-decision": second } },
  });
  const approved = { approve: { outputs: { decision: "allow" } } };

  it.each<[string, Seen["jobs"], string, string]>([
    ["both gates asked again", { ...gate("allow"), ...approved, ...verified("allow", "allow") }, "allow", "started"],
    ["a verify job that was lost", { ...gate("allow"), ...approved }, "stopped", "stopped"],
    ["half a second look", { ...gate("allow"), ...approved, ...verified("allow", "") }, "stopped", "stopped"],
    ["a window closed meanwhile", { ...gate("allow"), ...approved, ...verified("deny", "") }, "denied", "denied"],
    [
      "people who have not answered",
      { ...gate("allow"), approve: { outputs: { decision: "pending" } } },
      "pending",
      "pending",
    ],
    ["a gate that denies", gate("deny"), "denied", "denied"],
    ["a gate that cannot say", gate("unknown"), "stopped", "stopped"],
    ["nothing at all", { gate: {} }, "stopped", "stopped"],
  ])("after %s", (_what, seen, decision, event) => {
    const given = { jobs: seen ?? {}, inputs: { "dry-run": false } };
    expect(evaluateIn(on.workflow_call.outputs?.decision?.value ?? "", given)).toBe(decision);
    const told = jobs.announce?.steps?.[0]?.with?.event ?? "";
    expect(evaluateIn(told, given)).toBe(event);
  });

  it("allows nothing in a dry run", () => {
    const seen = { jobs: { ...gate("allow"), ...verified("allow", "allow") }, inputs: { "dry-run": true } };
    expect(evaluateIn(on.workflow_call.outputs?.decision?.value ?? "", seen)).toBe("planned");
  });
});

describe("ci.yml", () => {
  const { jobs, on } = readCalled("ci.yml");

  it("gives whoever proposes a change no credential", () => {
    expect(on.workflow_call.secrets).toBeUndefined();
    for (const { permissions = {} } of Object.values(jobs))
      expect([{}, { contents: "read" }]).toContainEqual(permissions);
  });

  it.each([
    ["pull_request", "true"],
    ["merge_group", "true"],
    ["pull_request_target", "false"],
    ["workflow_run", "false"],
    ["issue_comment", "false"],
  ])("runs a command on %s: %s", (event, answer) => {
    for (const name of Object.keys(jobs).filter((one) => one !== "result")) {
      const seen = { inputs: { [name]: "make" }, event };
      expect(evaluateIn(jobs[name]?.if ?? "", seen), name).toBe(answer);
      expect(evaluateIn(jobs[name]?.if ?? "", { ...seen, inputs: { [name]: "" } }), name).toBe("false");
    }
  });
});

describe("the result of ci.yml", () => {
  const { result } = readCalled("ci.yml").jobs;
  const commands = ["lint", "types", "unit", "integration", "build", "security-scan"];
  const reasonOf = (asked: readonly string[], results: Readonly<Record<string, string>>, event = "pull_request") =>
    evaluateIn(result?.env?.REASON ?? "", {
      event,
      inputs: Object.fromEntries(commands.map((name) => [name, asked.includes(name) ? "make" : ""])),
      jobs: Object.fromEntries(commands.map((name) => [name, { result: results[name] ?? "skipped" }])),
    });

  it.each([
    ["all that was asked passed", ["lint", "build"], { lint: "success", build: "success" }, "all_passed"],
    ["one failed", ["lint", "build"], { lint: "success", build: "failure" }, "command_failed"],
    ["one was cancelled", ["lint", "build"], { lint: "success", build: "cancelled" }, "command_failed"],
    ["one was skipped although it was asked", ["lint", "build"], { lint: "success" }, "command_failed"],
    ["nothing was asked", [], {}, "nothing_to_run"],
  ])("%s", (_, asked, results, reason) => {
    expect(reasonOf(asked, results)).toBe(reason);
  });

  it("counts every command", () => {
    for (const name of commands) expect(reasonOf([name], {}), name).toBe("command_failed");
    expect(Object.keys(readCalled("ci.yml").jobs).sort()).toEqual([...commands, "result"].sort());
    expect(reasonOf(["lint"], { lint: "success" }, "pull_request_target")).toBe("event_refused");
  });
});

describe("what a target says of its network", () => {
  const composite = parse(readFileSync("actions/conclude/action.yml", "utf8")) as {
    readonly runs: { readonly steps: readonly WorkflowStep[] };
  };
  const jobs = REUSABLE.flatMap((file) =>
    Object.entries(readCalled(file).jobs).map(([name, job]) => ({ file, name, job })),
  );
  const steps = [
    ...jobs.flatMap(({ file, name, job }) => (job.steps ?? []).map((step) => ({ at: `${file} ${name}`, step }))),
    ...composite.runs.steps.map((step) => ({ at: "conclude", step })),
  ].filter(({ step: { uses = "" } }) => /^\$\/actions\/(?:smoke-test|canary-monitor|conclude)$/.test(uses));

  it.each(steps)("$at: every step that asks the service or a provider is told it ($step.id)", ({ step }) => {
    expect(step.with?.["allow-private-hosts"]).toMatch(
      /^\$\{\{ (?:inputs|needs\.gate\.outputs|steps\.rollback\.outputs)\.allow-private-hosts \}\}$/,
    );
  });

  it("counts them", () => expect(steps).toHaveLength(10));

  it("chooses the runner of every job that reaches AWS or the service, but of those that have not read the target", () => {
    const reaching = jobs.filter(
      ({ job: { permissions = {}, steps: own = [] } }) =>
        permissions["id-token"] === "write" || own.some(({ uses = "" }) => uses === "$/actions/smoke-test"),
    );
    const fixed = reaching.filter(({ job }) => job.uses === undefined && job["runs-on"] === "ubuntu-latest");
    expect(fixed.map(({ file, name }) => `${file} ${name}`)).toEqual(["deploy-ecs.yml gate", "resume.yml gate"]);
    for (const { file, name, job } of reaching.filter((one) => one.job.uses === undefined && !fixed.includes(one)))
      expect([file, name, job["runs-on"]]).toEqual([
        ...[file, name],
        file === "deploy-ecs.yml" ? "${{ needs.gate.outputs.runs-on || 'ubuntu-latest' }}" : "${{ inputs.runs-on }}",
      ]);
  });
});

describe("whoever is told", () => {
  const steps = REUSABLE.flatMap((file) =>
    Object.entries(readCalled(file).jobs).flatMap(([job, { steps: own = [] }]) =>
      own.filter(({ uses }) => uses === "$/actions/announce").map((step) => ({ file, job, step })),
    ),
  );

  it("is told by every workflow that changes something", () => {
    expect(new Set(steps.map(({ file }) => file))).toEqual(
      new Set(["approve.yml", "deploy-ecs.yml", "emergency-rollback.yml", "reconcile.yml", "resume.yml"]),
    );
  });

  it.each(steps)("$file tells in $job every sink that it is given", ({ step }) => {
    expect(step.with).toMatchObject({
      ...Object.fromEntries(
        ["slack-token", "slack-webhook", "teams-webhook", "webhook-url", "webhook-secret"].map((name) => [
          name,
          `\${{ secrets.${name} }}`,
        ]),
      ),
      "slack-channels": "${{ inputs.slack-channels }}",
    });
  });

  it("hears of a hotfix by its class before anything is deployed (G7)", () => {
    const { deploy, announce } = readCalled("deploy-ecs.yml").jobs;
    const ids = (deploy?.steps ?? []).map(({ id }) => id);
    expect(ids.indexOf("started")).toBeGreaterThan(ids.indexOf("check"));
    expect(ids.indexOf("started")).toBeLessThan(ids.indexOf("deploy"));
    const started = deploy?.steps?.find(({ id }) => id === "started")?.with;
    expect(started?.["change-class"]).toBe("${{ steps.gate.outputs.change-class }}");
    const told = announce?.steps?.[0]?.with ?? {};
    expect(told["change-class"]).toBe("${{ needs.gate.outputs.change-class }}");
    expect(
      evaluateIn(told.event ?? "", {
        jobs: { approve: { outputs: { decision: "pending" } } },
        inputs: { "dry-run": false },
      }),
    ).toBe("pending");
  });

  it("has one message by Slack for a deployment, from its start to its end", () => {
    const { deploy, announce } = readCalled("deploy-ecs.yml").jobs;
    expect(deploy?.outputs?.["slack-message"]).toBe("${{ steps.started.outputs.slack-message }}");
    expect(announce?.steps?.[0]?.with?.["slack-message"]).toBe("${{ needs.deploy.outputs.slack-message }}");
  });
});
