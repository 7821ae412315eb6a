import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { parsePolicy } from "../../../src/core/policy/parse-policy.ts";
import { createOidc } from "../../../src/rehearsal/aws/sts/oidc.ts";
import { createWorldClock } from "../../../src/rehearsal/clock/create-world-clock.ts";
import { answerAsked } from "../../../src/rehearsal/gate-only/answer-asked.ts";
import { prepareHistory } from "../../../src/rehearsal/gate-only/gate-history.ts";
import { standGates } from "../../../src/rehearsal/gate-only/gate-host.ts";
import type { GateScene } from "../../../src/rehearsal/gate-only/gate-scene.ts";
import { COMMITS, DISPATCHER, gateSeed, VERSIONS } from "../../../src/rehearsal/gate-only/gate-seed.ts";
import { createGitHub } from "../../../src/rehearsal/github/create-github.ts";
import { createJournal } from "../../../src/rehearsal/journal.ts";
import type { HttpHandler } from "../../../src/rehearsal/net/http-handler.ts";
import { startNet } from "../../../src/rehearsal/net/start-net.ts";
import { createWorkflowRunner } from "../../../src/rehearsal/runner/create-workflow-runner.ts";
import type { RunResult } from "../../../src/rehearsal/runner/run.ts";
import { OWNER_ID } from "../../../src/rehearsal/scenario/github-seed.ts";
import { passTime } from "../../../src/rehearsal/scenario/pass-time.ts";
import { readFolder } from "../../../src/rehearsal/scenario/read-folder.ts";
import { OIDC_HOST } from "../../../src/rehearsal/scenario/rehearsal-world.ts";
import { OWN_ROOT } from "../../../src/rehearsal/scenario/runner-host.ts";
import { standInFor } from "../../../src/rehearsal/stand-ins/stand-ins.ts";
import { resultsOf } from "../runner/rehearse-files.ts";

const TENANT = join(OWN_ROOT, "examples/webapp");
const PRODUCTION = "deploy-production.yml";
const REPOSITORY = { owner: "your-org", name: "webapp", id: 4_001 };
const FULL_NAME = "your-org/webapp";
const TIMEOUT = { timeout: 60_000 };

const open: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

function sceneAt(instant: string): GateScene {
  const files = readFolder(TENANT);
  const parsed = parsePolicy(files[".github/deploy-policy.yml"] ?? "", "policy");
  if (parsed.kind === "invalid") throw new Error("the example's policy is invalid");
  const row = parsed.value.tests.find(({ expect: expected }) => expected === "require-approval");
  if (row === undefined) throw new Error("the example's policy asks nobody");
  const at = new Date(instant);
  return {
    policy: parsed.value,
    row: { ...row, at },
    at: at.getTime(),
    repository: REPOSITORY,
    service: "webapp",
    files,
    reviewed: true,
  };
}

/** Opens the world of Webapp at an instant, in which nothing was proven on staging unless it is said; its workflows run by the released bundles. */
async function webapp(instant: string, { proven = true, serves = COMMITS.change as string, tenant = TENANT } = {}) {
  const scene = sceneAt(instant);
  const clock = createWorldClock({ startsAt: scene.at, scale: 10 });
  const journal = createJournal();
  const github = createGitHub(gateSeed(scene), { clock, journal });
  const oidc = createOidc({ host: OIDC_HOST, now: () => clock.now() });
  const served: HttpHandler = ({ url }, response) =>
    void response.end(url?.startsWith("/version.json") ? JSON.stringify({ commit: serves }) : "Webapp");
  const addresses = ["webapp.example", "staging.webapp.example"].map((host) => [host, served] as const);
  const hosts = new Map([...github.hosts, ...addresses, [OIDC_HOST, oidc.handler] as const]);
  const net = await startNet({ hosts, clock, journal });
  open.push(() => net.close());
  const workDirectory = mkdtempSync(join(tmpdir(), "approve-test-"));
  open.push(() => rmSync(workDirectory, { recursive: true, force: true }));
  const { environments } = scene.policy;
  const unproven = Object.entries(environments).map(([name, one]) => [name, { ...one, requires: [] }]);
  prepareHistory(
    github,
    proven ? scene : { ...scene, policy: { ...scene.policy, environments: Object.fromEntries(unproven) } },
  );
  const host = standGates({ clock, journal, github, oidc, net, scene, folders: { own: OWN_ROOT, caller: tenant } });
  const runner = createWorkflowRunner({
    ...host,
    repository: async (asked) => (await host.repository(asked)) ?? standInFor(asked, { [FULL_NAME]: tenant }),
  });
  async function dispatch(workflow: string, inputs: Readonly<Record<string, string | boolean>> = {}) {
    const run = await runner.start({
      source: { repository: FULL_NAME, ref: "refs/heads/main", sha: COMMITS.change, folder: tenant },
      workflow: `.github/workflows/${workflow}`,
      event: {
        name: "workflow_dispatch",
        payload: { repository: { id: REPOSITORY.id, full_name: FULL_NAME }, sender: DISPATCHER },
      },
      inputs: { version: VERSIONS.change, ...inputs },
      actor: DISPATCHER.login,
      ids: { repository: REPOSITORY.id, owner: OWNER_ID, actor: DISPATCHER.id },
      workDirectory,
    });
    const tell = () =>
      github.reportRun({
        id: run.id,
        attempt: run.attempt(),
        number: 1,
        name: workflow,
        path: `.github/workflows/${workflow}`,
        event: "workflow_dispatch",
        status: "in_progress",
        conclusion: null,
        headBranch: "main",
        headOid: COMMITS.change,
        actor: DISPATCHER.login,
        triggeringActor: DISPATCHER.login,
        startedAt: scene.at,
      });
    tell();
    return {
      run,
      again: () => {
        const ending = run.rerunFailedJobs({ actor: DISPATCHER.login });
        tell();
        return ending;
      },
    };
  }
  return {
    github,
    dispatch,
    wait: (milliseconds: number) => passTime(clock, milliseconds),
    answer: () => answerAsked(github, scene),
    defects: () => [...github.defects, ...net.defects.map(({ message }) => message)],
    log: () => journal.entries().flatMap(({ kind, text }) => (kind === "log-line" ? [text] : [])),
  };
}

/** Dispatches Webapp's deployment to production at an instant. */
async function dispatch(instant: string, inputs: Readonly<Record<string, string | boolean>> = {}) {
  const world = await webapp(instant);
  return { ...world, ...(await world.dispatch(PRODUCTION, inputs)) };
}

/** Shows how the caller sees the call. */
const seen = (result: RunResult) => ({
  ...resultsOf(result),
  outputs: result.jobs.find(({ jobId }) => jobId === "approve")?.outputs,
});

describe("approve.yml on Webapp, which Vercel deploys", () => {
  it("waits for people without a runner, and lets exactly what they approved be deployed", TIMEOUT, async () => {
    const { run, answer, again, log, defects } = await dispatch("2026-11-24T10:05+07:00");
    const first = seen(await run.finished());
    expect(first).toMatchObject({
      "approve/gate": "success",
      "approve/approve": "failure",
      "approve/verify": "skipped",
      deploy: "skipped",
      outputs: { decision: "pending", "reason-code": "awaiting_approval" },
    });
    expect(answer()).toBe(true);
    expect(seen(await again())).toMatchObject({
      "approve/approve": "success",
      "approve/verify": "success",
      approve: "success",
      deploy: "success",
      prove: "success",
      outputs: { decision: "allow", version: VERSIONS.change, commit: COMMITS.change },
    });
    expect(log()).toContain(`deploying ${VERSIONS.change}`);
    expect(defects()).toEqual([]);
  });

  it("lets nothing pass that was approved when its slot had closed", TIMEOUT, async () => {
    const { run, answer, again, wait, log } = await dispatch("2026-11-24T11:40+07:00");
    await run.finished();
    answer();
    await wait(30 * 60_000);
    expect(seen(await again())).toMatchObject({
      "approve/approve": "success",
      "approve/verify": "failure",
      deploy: "skipped",
      outputs: { decision: "denied", "reason-code": "outside_windows" },
    });
    expect(log().filter((line) => line.startsWith("deploying"))).toEqual([]);
  });

  it("denies on a Friday and asks nobody", TIMEOUT, async () => {
    const { run, github } = await dispatch("2026-11-27T10:30+07:00");
    expect(seen(await run.finished())).toMatchObject({
      "approve/gate": "failure",
      "approve/approve": "skipped",
      deploy: "skipped",
      outputs: { decision: "denied" },
    });
    expect(github.listIssues({ state: "open" })).toEqual([]);
  });

  it("says in a dry run what would be asked, writes nothing and lets nothing be deployed", TIMEOUT, async () => {
    const { run, github } = await dispatch("2026-11-24T10:05+07:00", { "dry-run": true });
    expect(seen(await run.finished())).toMatchObject({
      approve: "success",
      "approve/verify": "success",
      deploy: "skipped",
      outputs: { decision: "planned" },
    });
    expect(github.listIssues({ state: "open" })).toEqual([]);
  });

  it("knows by its record what something else brought to staging, and keeps one of production", TIMEOUT, async () => {
    const { github, dispatch: start, answer } = await webapp("2026-11-24T10:05+07:00", { proven: false });
    const early = await start(PRODUCTION);
    expect(seen(await early.run.finished())).toMatchObject({
      outputs: { decision: "denied", "reason-code": "not_proven_in_required_environment" },
    });
    const staging = await start("prove-staging.yml");
    expect(seen(await staging.run.finished())).toMatchObject({ "approve/verify": "success", prove: "success" });
    expect(github.deployments().at(-1)).toMatchObject({ environment: "staging", task: "deploy:webapp" });
    const production = await start(PRODUCTION);
    expect(seen(await production.run.finished())).toMatchObject({ outputs: { decision: "pending" } });
    answer();
    expect(seen(await production.again())).toMatchObject({ deploy: "success", prove: "success" });
    expect(github.deployments().map(({ environment, statuses }) => `${environment} ${statuses.at(-1)?.state}`)).toEqual(
      ["production success", "staging success", "production success"],
    );
  });

  it("records nothing as proven on staging while another version answers there", TIMEOUT, async () => {
    const { github, dispatch: start } = await webapp("2026-11-24T10:05+07:00", { proven: false, serves: COMMITS.live });
    const staging = await start("prove-staging.yml");
    expect(seen(await staging.run.finished())).toMatchObject({ "approve/verify": "success", prove: "failure" });
    expect(
      github.deployments().map(({ environment, statuses }) => `${environment} ${statuses.at(-1)?.state}`),
    ).toContain("staging failure");
    const production = await start(PRODUCTION);
    expect(seen(await production.run.finished())).toMatchObject({
      outputs: { decision: "denied", "reason-code": "not_proven_in_required_environment" },
    });
  });

  it("lets a deployment that is re-run alone not go by what was allowed before", TIMEOUT, async () => {
    const tenant = mkdtempSync(join(tmpdir(), "webapp-"));
    open.push(() => rmSync(tenant, { recursive: true, force: true }));
    cpSync(TENANT, tenant, { recursive: true });
    writeFileSync(join(tenant, "scripts/deploy.sh"), '#!/bin/sh\necho "Vercel is away"\nexit 1\n');
    const { dispatch: start, answer, log } = await webapp("2026-11-24T10:05+07:00", { tenant });
    const production = await start(PRODUCTION);
    await production.run.finished();
    answer();
    expect(seen(await production.again())).toMatchObject({
      deploy: "failure",
      outputs: { decision: "allow", attempt: "2" },
    });
    expect(log().filter((line) => line === "Vercel is away")).toHaveLength(1);
    expect(seen(await production.again())).toMatchObject({
      deploy: "failure",
      outputs: { decision: "allow", attempt: "2" },
    });
    expect(log().filter((line) => line === "Vercel is away")).toHaveLength(1);
    expect(log().join("\n")).toContain("re-run all jobs, so that the gates are asked again");
  });
});
