import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { workflowProblems } from "../../src/rehearsal/runner/github-parser.ts";
import { copiedTemplate } from "./web-repository.ts";

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
}
interface Job {
  readonly name?: string;
  readonly needs?: string | readonly string[];
  readonly outputs?: object;
  readonly if?: string;
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly name?: string;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const ISSUE = [
  ...["pull-request-ci", "deploy-to-staging", "deploy-to-ecs", "promote-to-production", "hotfix", "emergency-rollback"],
  ...["resume", "deploy-to-staging-by-hand", "resume-approval", "reconcile", "policy-check", "refresh-holidays"],
  ...["announce-incident", "announce-migration", "doctor", "approve"],
];
const names = globSync("workflows-templates/*.yml").map((file) => basename(file, ".yml"));

it("has a template for every story", () => expect(names.sort()).toEqual(ISSUE.sort()));

const OWN = /^org\/deploy-actions(?:\/([\w./-]+))?@v1$/;
/** What stands at a reference to this repository. */
function ownFile(uses: string): string | undefined {
  const found = OWN.exec(uses);
  if (found === null) return undefined;
  const path = found[1] ?? ".";
  return path.endsWith(".yml") ? path : join(path, "action.yml");
}

describe.each(names)("%s", (name) => {
  const text = readFileSync(`workflows-templates/${name}.yml`, "utf8");
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, { steps: own = [] }]) => own);
  const uses = [...jobs.map(([, job]) => job.uses), ...steps.map((step) => step.uses)].filter(
    (one) => one !== undefined,
  );

  it("says first what it does and what to set up, and has a name", () => {
    expect(text).toMatch(/^# [A-Z].*\n(?:# .*\n)*name: \S/);
    expect(workflow.name).toMatch(/\w/);
  });

  it("is a workflow for GitHub's own parser once it is copied, what it calls included", async () => {
    const called = async (reference: string) => {
      const path = ownFile(reference) ?? "";
      return { name: path, content: readFileSync(path, "utf8") };
    };
    expect(await workflowProblems({ name, content: copiedTemplate(name) }, called)).toEqual([]);
  });

  it("gives its jobs nothing but what each asks for, and says why", () => {
    expect(workflow.permissions).toEqual({});
    for (const [id, { permissions }] of jobs) {
      expect(permissions, id).toBeDefined();
      for (const [scope, level] of Object.entries(permissions ?? {}))
        expect(text, `${id} ${scope}`).toMatch(new RegExp(`^ {6}${scope}: ${level} # \\w.+$`, "m"));
    }
  });

  it("uses only what is here, and of others only a commit whose version stands beside it", () => {
    for (const one of uses) {
      const own = ownFile(one);
      if (own === undefined)
        expect(text).toMatch(new RegExp(`uses: ${one.replace(/@.*/, "")}@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+$`, "m"));
      else expect(existsSync(own), own).toBe(true);
    }
  });

  it("gives actions of ours only inputs that they have, and every one that they need", () => {
    for (const step of steps) {
      const own = ownFile(step.uses ?? "");
      if (own === undefined) continue;
      const { inputs = {} } = parse(readFileSync(own, "utf8")) as { inputs?: Record<string, { required?: boolean }> };
      const given = Object.keys(step.with ?? {});
      expect(given.filter((input) => !Object.hasOwn(inputs, input))).toEqual([]);
      expect(Object.keys(inputs).filter((input) => inputs[input]?.required === true && !given.includes(input))).toEqual(
        [],
      );
    }
  });

  it("ends by itself, and leaves no credential in a checkout", () => {
    for (const [id, job] of jobs) expect(job["timeout-minutes"] !== undefined, id).toBe(job.uses === undefined);
    for (const step of steps.filter((one) => one.uses?.startsWith("actions/checkout@")))
      expect(step.with).toMatchObject({ "persist-credentials": false });
  });

  it("goes on only where what it needs said yes, or to tell the end of what was allowed", () => {
    for (const [id, job] of jobs.filter(([, { needs }]) => needs !== undefined)) {
      if (job.if?.includes("always()") === true) {
        expect(job.if, id).toMatch(/always\(\) && needs\.\w+\.outputs\.decision == 'allow'/);
        expect(job.permissions, id).toEqual({});
        continue;
      }
      for (const needed of [job.needs ?? []].flat()) {
        expect(job.if, id).toContain("!cancelled() && ");
        expect(job.if, id).toContain(`needs.${needed}.result == 'success'`);
        const hasWord = jobs.some(([name, one]) => name === needed && (one.uses ?? one.outputs) !== undefined);
        if (!hasWord) continue;
        expect(job.if, id).toMatch(new RegExp(`needs\\.${needed}\\.outputs\\.\\w+ (?:== '\\w+'|!= '')`));
      }
    }
  });

  it("lets no script read an expression", () => {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });
});

it("means one commit by each third-party action, the same as the workflows", () => {
  const files = globSync(["workflows-templates/*.yml", ".github/workflows/*.yml"]);
  const pins = files.flatMap((file) => [
    ...readFileSync(file, "utf8").matchAll(/uses: ([\w-]+\/[\w-]+)@([0-9a-f]{40})/g),
  ]);
  const commits = Map.groupBy(pins, ([, action]) => action);
  for (const [action, found] of commits) expect(new Set(found.map(([, , commit]) => commit)).size, action).toBe(1);
});

/** What only some teams need: it stands in a template as a comment, to be taken out of it. */
const SOME_NEED = ["identity-key", "policy-token", "incident-tokens", "check-secrets", "provider-tokens"];
interface Caller {
  readonly uses?: string;
  readonly with?: object;
  readonly secrets?: object;
}
interface Declared {
  readonly on: { readonly workflow_call: { readonly inputs?: object; readonly secrets?: object } };
}

describe.each(names)("%s, with what stands in it as a comment", (name) => {
  const text = readFileSync(`workflows-templates/${name}.yml`, "utf8");
  const whole = text.replaceAll(/^( +)# ((?: {2})?[a-z-]+:(?: \S.*)?)$/gm, "$1$2");
  const { jobs } = parse(whole) as { readonly jobs: Readonly<Record<string, Caller>> };
  const calls = Object.values(jobs).flatMap((job) => {
    const file = ownFile(job.uses ?? "");
    return file === undefined ? [] : [{ job, on: (parse(readFileSync(file, "utf8")) as Declared).on.workflow_call }];
  });

  it("gives what is called only what it declares, and shows every secret that some teams need", () => {
    for (const { job, on } of calls) {
      expect(Object.keys(on.inputs ?? {})).toEqual(expect.arrayContaining(Object.keys(job.with ?? {})));
      const declared = Object.keys(on.secrets ?? {});
      expect(declared).toEqual(expect.arrayContaining(Object.keys(job.secrets ?? {})));
      expect(Object.keys(job.secrets ?? {})).toEqual(
        expect.arrayContaining(declared.filter((secret) => SOME_NEED.includes(secret))),
      );
    }
  });
});

/** The checks that the operator guide tells to require, each with the template that reports it. */
const required = [
  ...readFileSync("docs/operator-guide.md", "utf8")
    .replaceAll(/\s+/g, " ")
    .matchAll(/"([^"]+) \/ ([^"]+)" of \[`([\w-]+)\.yml`\]/g),
].map(([, job = "", called = "", template = ""]) => ({ job, called, template }));

describe("a check to require", () => {
  it("is named for CI and for the policy", () => {
    expect(required.map(({ template }) => template).sort()).toEqual(["policy-check", "pull-request-ci"]);
  });

  it.each(required)("is reported on every pull request by $template: $job / $called", ({ job, called, template }) => {
    const { on, jobs } = parse(readFileSync(`workflows-templates/${template}.yml`, "utf8")) as {
      readonly on: Readonly<Record<string, unknown>>;
      readonly jobs: Workflow["jobs"];
    };
    // GitHub waits for ever for a required check of a workflow that a filter skipped.
    expect([on.pull_request, on.merge_group]).toEqual([null, null]);
    const caller = Object.values(jobs).find(({ name }) => name === job);
    const { jobs: inner } = parse(readFileSync(ownFile(caller?.uses ?? "") ?? "", "utf8")) as Workflow;
    expect([caller?.if, Object.values(inner).some(({ name }) => name === called)]).toEqual([undefined, true]);
  });

  it("is named in the header of its template", () => {
    for (const { job, called, template } of required)
      expect(readFileSync(`workflows-templates/${template}.yml`, "utf8")).toContain(`"${job} / ${called}"`);
  });
});
