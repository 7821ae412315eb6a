import { afterEach, describe, expect, it } from "vitest";
import { githubCommandLine } from "../../templates/github-command-line.ts";
import { HISTORY } from "./team-world.ts";
import { openWebapp, type WebappSettings } from "./webapp-world.ts";

const TIMEOUT = { timeout: 180_000 };
const { versions, commits } = HISTORY;
const TUESDAY = "2026-11-24T10:05+07:00";
const FRIDAY_NIGHT = "2026-11-27T23:30+07:00";
const PRODUCTION = "deploy-production.yml";
const asked = { version: versions.change };

const open: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function webapp(instant: string, settings: Partial<WebappSettings> = {}) {
  const world = await openWebapp({ instant, ...settings });
  open.push(() => world.close());
  /** Dispatches, lets everybody answer whoever is asked, and goes on from there. */
  async function allowed(workflow: string, inputs: Readonly<Record<string, string>> = {}, branch = "main") {
    const run = await world.dispatch(workflow, inputs, branch);
    const first = await run.finished();
    expect(first.outputs.approve).toMatchObject({ decision: "pending" });
    expect(world.answer()).toBe(true);
    return run.again();
  }
  const told = () => world.sinks.received.filter(({ sink }) => sink === "slack").map(({ text }) => text);
  const issues = () => world.github.listIssues({ state: "open" });
  return { ...world, allowed, told, issues };
}

describe("Webapp by its own workflows", () => {
  it(
    "watches production for an hour, goes back at once when it is told to, and then holds all but a hotfix",
    TIMEOUT,
    async () => {
      const world = await webapp(TUESDAY);
      const { vercel } = world;
      const released = await world.allowed(PRODUCTION, asked);
      expect(released.jobs).toMatchObject({ deploy: "success", prove: "success", watch: "success", tell: "success" });
      expect(vercel.serves()).toBe(commits.change);
      expect(world.told().at(-1)).toContain("is live in production");

      const reason = "Half of all pages are blank";
      const back = await (await world.dispatch("rollback.yml", { reason })).finished();
      expect(back.jobs).toEqual({ rollback: "success", tell: "success" });
      expect(back.outputs.rollback).toMatchObject({ undone: versions.change, version: versions.live });
      expect(vercel.orders).toEqual([`promote ${commits.change}`, `rollback ${commits.live}`]);
      expect(vercel.serves()).toBe(commits.live);
      expect(world.told().at(-1)).toContain("was rolled back in production");
      const of = (label: string) => world.issues().find(({ labels }) => labels.includes(label));
      const [incident, retrospective] = [of("sev2"), of("retrospective")];
      expect(incident).toMatchObject({ body: expect.stringContaining(reason) });
      expect(retrospective).toMatchObject({
        title: expect.stringContaining("rollback of webapp in production"),
        body: expect.stringContaining(`Incident: #${incident?.number}`),
      });
      expect(world.records()).toEqual([
        ...["production success", "staging success", "production success", "production success"],
      ]);

      // What was undone is no version to go back to again.
      const further = await (await world.dispatch("rollback.yml", { reason })).finished();
      expect([further.jobs.rollback, vercel.serves()]).toEqual(["failure", commits.live]);

      const next = await (await world.dispatch(PRODUCTION, asked)).finished();
      expect(next.outputs.approve).toMatchObject({ decision: "denied", "reason-code": "incident_open" });
      const hotfix = await (await world.dispatch("hotfix.yml", {}, "hotfix/blank")).finished();
      expect(hotfix.outputs.approve).toMatchObject({ decision: "pending", "change-class": "hotfix" });
      expect([world.defects(), vercel.refused]).toEqual([[], []]);
    },
  );

  it("fails and tells when sessions crash while it watches, and moves nothing by itself", TIMEOUT, async () => {
    const world = await webapp(TUESDAY, { crashing: 30 });
    const { jobs } = await world.allowed(PRODUCTION, asked);
    expect(jobs).toMatchObject({ prove: "success", watch: "failure", tell: "success" });
    expect(world.told().at(-1)).toContain("SEV2");
    expect(world.vercel.orders).toEqual([`promote ${commits.change}`]);
  });

  it("touches nothing where Vercel cannot build it", TIMEOUT, async () => {
    const world = await webapp(TUESDAY, { ends: "ERROR" });
    const { jobs } = await world.allowed(PRODUCTION, asked);
    expect(jobs).toMatchObject({ deploy: "failure", prove: "skipped", watch: "skipped", tell: "success" });
    expect(world.log().join("\n")).toContain("as ERROR; webapp.example was not touched");
    expect([world.vercel.serves(), world.vercel.orders]).toEqual([commits.live, []]);
  });

  it("leaves the domain alone that somebody moved while it was built", TIMEOUT, async () => {
    const world = await webapp(TUESDAY, { movedMeanwhile: true });
    const { jobs } = await world.allowed(PRODUCTION, asked);
    expect(jobs).toMatchObject({ deploy: "failure", prove: "skipped" });
    expect(world.log().join("\n")).toContain("somebody moved it meanwhile");
    expect(world.vercel.orders).toEqual([]);
  });

  it("goes back to nothing that was never proven", TIMEOUT, async () => {
    const world = await webapp(TUESDAY);
    const { jobs } = await (await world.dispatch("rollback.yml", { reason: "It is slow" })).finished();
    expect(jobs).toEqual({ rollback: "failure", tell: "success" });
    expect(world.log().join("\n")).toContain("nothing is known to go back to");
    expect([world.vercel.orders, world.issues()]).toEqual([[], []]);
  });
});

describe("a hotfix of Webapp", () => {
  it("goes straight to production at night by one approval, is told at once, and is asked back", TIMEOUT, async () => {
    const { asked: asks, restore } = githubCommandLine("your-org/webapp");
    open.push(restore);
    const world = await webapp(FRIDAY_NIGHT, { changeClass: "hotfix", proven: false });
    const { jobs, outputs } = await world.allowed("hotfix.yml", { into: "main develop" }, "hotfix/down");
    expect(jobs).toMatchObject({ deploy: "success", prove: "success", watch: "success", ended: "success" });
    expect(world.told()[0]).toContain("hotfix");
    expect(world.vercel.serves()).toBe(commits.change);
    expect(world.records()).toEqual(["production success", "production success"]);
    expect(outputs.backport).toMatchObject({ decision: "success" });
    const titles = asks().flatMap((line) => /title=(Backport \S+ into \S+)/.exec(line)?.[1] ?? []);
    expect(titles).toEqual(["Backport hotfix/down into main", "Backport hotfix/down into develop"]);
  });

  it("is refused from another branch before anybody is told or asked", TIMEOUT, async () => {
    const world = await webapp(FRIDAY_NIGHT, { changeClass: "hotfix", proven: false });
    const { jobs } = await (await world.dispatch("hotfix.yml")).finished();
    expect(jobs).toMatchObject({ branch: "failure", deploy: "skipped", ended: "skipped", backport: "skipped" });
    expect([world.told(), world.issues(), world.vercel.orders]).toEqual([[], [], []]);
  });
});
