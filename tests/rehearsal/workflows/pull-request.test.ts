import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { openTeam } from "./team-world.ts";

const CALLER = "pull-request.yml";
const TEAMS = ["gifting", "webapp", "shop", "pipeline", "payments"];

const open: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** Proposes a change to a team's repository, in which one of its own commands may fail. */
async function propose(team: string, failing?: string) {
  const tenant = mkdtempSync(join(tmpdir(), `${team}-`));
  open.push(() => rmSync(tenant, { recursive: true, force: true }));
  cpSync(join("examples", team), tenant, { recursive: true });
  const script = join(tenant, "scripts/ci.sh");
  if (failing !== undefined)
    writeFileSync(script, readFileSync(script, "utf8").replace("case $1 in", `case $1 in\n  ${failing}) exit 1 ;;`));
  const world = await openTeam({ team, tenant, instant: "2026-11-24T10:05Z" });
  open.push(() => world.close());
  const { jobs, outputs } = await (await world.propose(CALLER)).finished();
  return { jobs, outputs: outputs.ci };
}

it("finds the pull requests' workflow of each team", () => {
  const found = globSync(`examples/*/.github/workflows/${CALLER}`).map((file) => file.split(/[\\/]/)[1] ?? "");
  expect(found.sort()).toEqual([...TEAMS].sort());
});

describe.each(TEAMS)("a pull request of %s", (team) => {
  const text = readFileSync(`examples/${team}/.github/workflows/${CALLER}`, "utf8");
  const caller = parse(text) as { readonly jobs: { readonly ci: { readonly with: object } } };
  const commands = Object.keys(caller.jobs.ci.with);

  it("runs each of the team's own commands in a job of its own", async () => {
    const { jobs, outputs } = await propose(team);
    expect(commands.length).toBeGreaterThan(3);
    for (const command of commands) expect(jobs[`ci/${command}`], command).toBe("success");
    expect(outputs).toEqual({ decision: "success", "reason-code": "all_passed" });
  });

  it("is refused by the one check to require when a test fails", async () => {
    const { jobs } = await propose(team, "unit");
    expect(jobs).toMatchObject({ "ci/unit": "failure", "ci/lint": "success", "ci/result": "failure" });
  });
});
