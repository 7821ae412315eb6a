import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createWorkflowRunner } from "../../src/rehearsal/runner/create-workflow-runner.ts";
import type { StartRequest } from "../../src/rehearsal/runner/start-request.ts";
import { collectRuns } from "../../src/rehearsal/scenario/action-runs.ts";
import { OWNER_ID } from "../../src/rehearsal/scenario/github-seed.ts";
import { headOf } from "../../src/rehearsal/scenario/head-of.ts";
import { parseOptions } from "../../src/rehearsal/scenario/parse-options.ts";
import { createRehearsalWorld } from "../../src/rehearsal/scenario/rehearsal-world.ts";
import { createRunDesk } from "../../src/rehearsal/scenario/run-desk.ts";
import { runnerHost } from "../../src/rehearsal/scenario/runner-host.ts";
import { readTenant } from "../../src/rehearsal/scenario/tenant.ts";
import { webRepository } from "./web-repository.ts";

const undo: (() => void)[] = [];
afterEach(() => {
  for (const one of undo.splice(0)) one();
});

/** Starts a template by an event in the world of a repository that has copied it, as it stands before any deployment. */
async function startTemplate(
  template: string,
  start: Pick<StartRequest, "event" | "inputs" | "vars">,
  scripts: Readonly<Record<string, string>> = {},
) {
  const { folder, remove } = webRepository({ dispatch: { environment: "production", version: "v1.0.0" } });
  const workDirectory = mkdtempSync(join(tmpdir(), "started-"));
  undo.push(remove, () => rmSync(workDirectory, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), 0o755);
  }
  const options = parseOptions([folder, "--workflow", ".github/workflows/deploy-to-ecs.yml"]);
  const tenant = readTenant(options);
  const lines: string[] = [];
  const world = await createRehearsalWorld(tenant, options, ({ kind, text }) => {
    if (kind === "log-line") lines.push(text);
  });
  try {
    const { dispatcher, repository, secrets } = tenant.assumptions;
    const source = { repository: world.repository, ref: "refs/heads/main", sha: headOf(world.github, tenant), folder };
    const basis = { source, secrets, ids: { repository: repository.id, owner: OWNER_ID }, workDirectory };
    const desk = createRunDesk(world, createWorkflowRunner(runnerHost(world, tenant, options)), basis);
    world.connect(desk);
    const run = await desk.start({
      ...basis,
      ...start,
      workflow: `.github/workflows/${template}.yml`,
      actor: dispatcher.login,
      ids: { ...basis.ids, actor: dispatcher.id },
    });
    const { conclusion, jobs } = await run.finished();
    return {
      conclusion,
      lines,
      defects: [...world.github.defects, ...world.aws.gaps],
      job: (id: string) => jobs.find(({ jobId }) => jobId === id),
      runs: collectRuns(world.journal.entries()).map(({ action, decision, reasonCode }) => [
        action,
        decision,
        reasonCode,
      ]),
      outputs: collectRuns(world.journal.entries())[0]?.outputs,
      records: world.github
        .deployments()
        .map(({ environment, statuses }) => `${environment} ${statuses.at(-1)?.state ?? "pending"}`),
      asked: world.sinks.received,
      told: world.sinks.received.filter(({ status }) => status === 200).map(({ sink, text }) => ({ sink, text })),
    };
  } finally {
    await world.close();
  }
}

interface Finding {
  readonly id: string;
  readonly status: string;
}

const dispatched = (inputs: StartRequest["inputs"] = {}) => ({ event: { name: "workflow_dispatch" }, inputs });

describe("a template that tells", () => {
  it("announce-incident says status, severity, whom it hits and until when", async () => {
    const incident = {
      status: "identified",
      severity: "sev1",
      service: "web",
      impact: "Nobody can check out",
      "started-at": "2026-11-17T10:02:00Z",
      eta: "11:30 UTC",
    };
    const started = await startTemplate("announce-incident", dispatched(incident));
    expect(started).toMatchObject({ conclusion: "success", defects: [], runs: [["announce", "success", "told"]] });
    const slack = started.told.find(({ sink }) => sink === "slack")?.text ?? "";
    for (const text of ["Identified", "SEV1", "Nobody can check out", "10:02", "11:30 UTC"])
      expect(slack).toContain(text);
    const webhook = started.told.find(({ sink }) => sink === "webhook")?.text ?? "{}";
    expect(JSON.parse(webhook)).toMatchObject({ data: { environment: "production", service: "web" } });
  });

  it("announce-incident posts to channels, says how its message moves on, and moves on the one that it is given", async () => {
    const vars = { SLACK_CHANNELS: "C0INCIDENT incident\nC0ONCALL12 sev1" };
    const incident = { service: "web", severity: "sev2", impact: "Some cannot check out" };
    const first = await startTemplate("announce-incident", { ...dispatched(incident), vars });
    expect(first).toMatchObject({ conclusion: "success", defects: [], runs: [["announce", "success", "told"]] });
    const standing = first.outputs?.["slack-message"] ?? "";
    expect(JSON.parse(standing)).toEqual({ C0INCIDENT: expect.stringMatching(/^\d+\.\d+$/) });
    const message = { ...incident, status: "resolved", "slack-message": standing };
    const next = await startTemplate("announce-incident", { ...dispatched(message), vars });
    const { C0INCIDENT: timestamp } = JSON.parse(standing) as { C0INCIDENT: string };
    expect(next.asked.some(({ text }) => text.includes(timestamp))).toBe(true);
  });

  it("announce-migration says in advance what is migrated and when", async () => {
    const migration = { service: "web", at: "2026-11-26T20:00:00Z", migration: "Orders get an index; nothing stops" };
    const started = await startTemplate("announce-migration", dispatched(migration));
    expect(started).toMatchObject({ conclusion: "success", defects: [], runs: [["announce", "success", "told"]] });
    const slack = started.told.find(({ sink }) => sink === "slack")?.text ?? "";
    for (const text of ["Orders get an index; nothing stops", "26 Nov 2026 20:00"]) expect(slack).toContain(text);
  });
});

describe("a template that looks after deployments", () => {
  it("reconcile finds nothing to settle, by its schedule", async () => {
    const started = await startTemplate("reconcile", { event: { name: "schedule" } });
    expect(started).toMatchObject({ conclusion: "success", defects: [] });
    expect(started.job("production")?.outputs).toMatchObject({ decision: "unchanged" });
  });

  it("doctor looks as the role that deploys, writes nothing, and finds all well", async () => {
    const started = await startTemplate("doctor", { event: { name: "schedule" } });
    expect(started).toMatchObject({ conclusion: "success", defects: [], told: [] });
    expect(started.runs).toEqual([["doctor", "healthy", "all_well"]]);
    const { findings: said = "[]", ...outputs } = started.job("production")?.outputs ?? {};
    expect(outputs).toMatchObject({ decision: "healthy", "reason-code": "all_well" });
    const findings: readonly Finding[] = JSON.parse(said);
    expect(findings.filter(({ id }) => id === "aws-permissions").map(({ status }) => status)).toContain("ok");
    expect(findings.filter(({ status }) => status === "problem")).toEqual([]);
    // Every template stands in this repository: doctor reads their calls with an eye of its own.
    const callers = findings.filter(({ id }) => id === "caller");
    expect(callers.map(({ status }) => status)).toEqual(Array.from({ length: 14 }, () => "ok"));
  });

  it("resume says that nothing is held, and moves nothing", async () => {
    const started = await startTemplate("resume", dispatched({ service: "web", do: "continue" }));
    expect(started).toMatchObject({ conclusion: "failure", defects: [] });
    expect(started.runs).toEqual([["resume", expect.any(String), "nothing_held"]]);
  });
});

describe("a template that asks first", () => {
  /** A check by which no other version passes: the application says which one it is. */
  const checks = (expected: string) =>
    `version: 1\nchecks: [{ name: version, path: /api/health, timeout: 5s, expect: { version: { json: $.version, expect: "${expected}" } } }]\n`;
  const deploy = '#!/bin/sh\necho "deployed $1"\n';
  const proven = { "deploy.sh": deploy, ".github/deploy-checks.yml": checks("{version}") };

  it("approve lets one's own command deploy exactly what was allowed, proves and records it, and tells the end", async () => {
    const started = await startTemplate("approve", dispatched({ version: "v1.0.0" }), proven);
    expect(started).toMatchObject({ conclusion: "success", defects: [] });
    expect(started.job("approve")?.outputs).toMatchObject({ decision: "allow" });
    expect(started.lines).toContain("deployed v1.0.0");
    expect(started.records).toEqual(["production success", "staging success", "production success"]);
    const slack = started.told.filter(({ sink }) => sink === "slack").map(({ text }) => text);
    expect(slack).toEqual([
      expect.stringContaining("is being deployed to production"),
      expect.stringContaining("v1.0.0 is live in production"),
    ]);
  });

  it("approve proves nothing where another version answers, and tells that it was stopped", async () => {
    const others = { ...proven, ".github/deploy-checks.yml": checks("{commit}") };
    const started = await startTemplate("approve", dispatched({ version: "v1.0.0" }), others);
    expect(["deploy", "prove", "tell"].map((id) => started.job(id)?.result)).toEqual(["success", "failure", "success"]);
    expect(started.records.at(-1)).toBe("production failure");
    const ended = started.told.filter(({ text }) => text.includes("stopped on its way to production"));
    expect(ended.map(({ sink }) => sink).sort()).toEqual(["slack", "webhook"]);
    expect(started.told.some(({ text }) => text.includes("is live in production"))).toBe(false);
  });

  it("approve lets nothing deploy that staging has not proven", async () => {
    const deploy = "#!/bin/sh\necho deployed\n";
    const started = await startTemplate("approve", dispatched({ version: "v1.1.0" }), { "deploy.sh": deploy });
    expect([started.conclusion, started.job("deploy")?.result]).toEqual(["failure", "skipped"]);
    expect(started.job("approve")?.outputs).toMatchObject({ decision: "denied" });
  });
});

describe("a template on a pull request", () => {
  const opened = { event: { name: "pull_request", payload: { action: "opened", number: 7 } } };

  /** Takes npm's place, so that nothing is asked of a registry. */
  function npmThat(ends: string) {
    const tools = mkdtempSync(join(tmpdir(), "npm-"));
    writeFileSync(join(tools, "npm"), `#!/bin/sh\necho "npm $*"\n${ends}\n`, { mode: 0o755 });
    const { PATH } = process.env;
    process.env.PATH = [tools, PATH].join(delimiter);
    undo.push(
      () => {
        process.env.PATH = PATH;
      },
      () => rmSync(tools, { recursive: true }),
    );
  }

  it("pull-request-ci runs each command in a job of its own, after the setup", async () => {
    npmThat("true");
    const started = await startTemplate("pull-request-ci", opened);
    expect(started.conclusion).toBe("success");
    expect(started.job("ci")?.outputs).toEqual({ decision: "success", "reason-code": "all_passed" });
    const commands = started.lines.filter((line) => line.startsWith("npm "));
    expect(commands.filter((line) => line === "npm ci --ignore-scripts")).toHaveLength(6);
    expect(commands).toEqual(expect.arrayContaining(["npm run lint", "npm test", "npm run test:integration"]));
  });

  it("pull-request-ci fails by the one check to require when a command does", async () => {
    npmThat('test "$1" != test');
    const started = await startTemplate("pull-request-ci", opened);
    expect(started.job("ci/unit")?.result).toBe("failure");
    expect(started.job("ci/result")?.result).toBe("failure");
  });

  it("policy-check says that the policy as it would stand is valid", async () => {
    const started = await startTemplate("policy-check", opened);
    expect(started).toMatchObject({ conclusion: "success", defects: [] });
    expect(started.runs).toEqual([["policy-check", "success", expect.any(String)]]);
  });
});
