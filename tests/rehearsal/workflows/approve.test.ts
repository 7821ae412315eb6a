import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { HISTORY } from "./team-world.ts";
import { openWebapp, type WebappSettings } from "./webapp-world.ts";

const PRODUCTION = "deploy-production.yml";
const TIMEOUT = { timeout: 120_000 };
const { versions: VERSIONS, commits: COMMITS } = HISTORY;
const asked = { version: VERSIONS.change };

const open: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function webapp(instant: string, settings: Partial<WebappSettings> = {}) {
  const world = await openWebapp({ instant, ...settings });
  open.push(() => world.close());
  return world;
}

/** Dispatches Webapp's deployment to production at an instant. */
async function dispatch(instant: string, inputs: Readonly<Record<string, string | boolean>> = {}) {
  const world = await webapp(instant);
  return { ...world, run: await world.dispatch(PRODUCTION, { ...asked, ...inputs }) };
}

/** Shows how the caller sees the call. */
const seen = ({ jobs, outputs }: Awaited<ReturnType<Awaited<ReturnType<typeof dispatch>>["run"]["finished"]>>) => ({
  ...jobs,
  outputs: outputs.approve,
});

describe("approve.yml on Webapp, which Vercel deploys", () => {
  it("waits for people without a runner, and lets exactly what they approved be deployed", TIMEOUT, async () => {
    const { run, answer, vercel, defects } = await dispatch("2026-11-24T10:05+07:00");
    const first = seen(await run.finished());
    expect(first).toMatchObject({
      "approve/gate": "success",
      "approve/approve": "failure",
      "approve/verify": "skipped",
      deploy: "skipped",
      outputs: { decision: "pending", "reason-code": "awaiting_approval" },
    });
    expect(answer()).toBe(true);
    expect(seen(await run.again())).toMatchObject({
      "approve/approve": "success",
      "approve/verify": "success",
      approve: "success",
      deploy: "success",
      prove: "success",
      outputs: { decision: "allow", version: VERSIONS.change, commit: COMMITS.change },
    });
    expect(vercel.orders).toEqual([`promote ${COMMITS.change}`]);
    expect(defects()).toEqual([]);
  });

  it("lets nothing pass that was approved when its slot had closed", TIMEOUT, async () => {
    const { run, answer, wait, vercel } = await dispatch("2026-11-24T11:40+07:00");
    await run.finished();
    answer();
    await wait(30 * 60_000);
    expect(seen(await run.again())).toMatchObject({
      "approve/approve": "success",
      "approve/verify": "failure",
      deploy: "skipped",
      outputs: { decision: "denied", "reason-code": "outside_windows" },
    });
    expect(vercel.orders).toEqual([]);
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
    const { records, dispatch: start, answer } = await webapp("2026-11-24T10:05+07:00", { proven: false });
    const early = await start(PRODUCTION, asked);
    expect(seen(await early.finished())).toMatchObject({
      outputs: { decision: "denied", "reason-code": "not_proven_in_required_environment" },
    });
    const staging = await start("prove-staging.yml", asked);
    expect(seen(await staging.finished())).toMatchObject({ "approve/verify": "success", prove: "success" });
    expect(records()).toEqual(["production success", "staging success"]);
    const production = await start(PRODUCTION, asked);
    expect(seen(await production.finished())).toMatchObject({ outputs: { decision: "pending" } });
    answer();
    expect(seen(await production.again())).toMatchObject({ deploy: "success", prove: "success" });
    expect(records()).toEqual(["production success", "staging success", "production success"]);
  });

  it("records nothing as proven on staging while another version answers there", TIMEOUT, async () => {
    const { records, dispatch: start } = await webapp("2026-11-24T10:05+07:00", {
      proven: false,
      staging: COMMITS.live,
    });
    const staging = await start("prove-staging.yml", asked);
    expect(seen(await staging.finished())).toMatchObject({ "approve/verify": "success", prove: "failure" });
    expect(records()).toContain("staging failure");
    const production = await start(PRODUCTION, asked);
    expect(seen(await production.finished())).toMatchObject({
      outputs: { decision: "denied", "reason-code": "not_proven_in_required_environment" },
    });
  });

  it("lets a deployment that is re-run alone not go by what was allowed before", TIMEOUT, async () => {
    const tenant = mkdtempSync(join(tmpdir(), "webapp-"));
    open.push(() => rmSync(tenant, { recursive: true, force: true }));
    cpSync("examples/webapp", tenant, { recursive: true });
    writeFileSync(join(tenant, "scripts/deploy.sh"), '#!/bin/sh\necho "Vercel is away"\nexit 1\n');
    const { dispatch: start, answer, log } = await webapp("2026-11-24T10:05+07:00", { tenant });
    const production = await start(PRODUCTION, asked);
    await production.finished();
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
