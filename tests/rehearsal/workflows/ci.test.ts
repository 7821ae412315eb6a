import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { readFolder } from "../../../src/rehearsal/scenario/read-folder.ts";
import { openRehearsal, resultsOf, type SmallRun } from "../runner/rehearse-files.ts";

const open: SmallRun[] = [];
afterEach(() => {
  for (const rehearsal of open.splice(0)) rehearsal.close();
});

/** Runs the shipped workflow on Shop's repository, as a caller with these commands would. */
async function check(commands: Readonly<Record<string, string>>, event = "pull_request") {
  const caller = {
    on: { [event]: null },
    permissions: {},
    jobs: {
      ci: {
        permissions: { contents: "read" },
        uses: "org/deploy-actions/.github/workflows/ci.yml@v1",
        with: commands,
      },
      after: {
        needs: "ci",
        if: "always()",
        "runs-on": "ubuntu-latest",
        steps: [{ run: "echo told ${{ needs.ci.outputs.decision }} ${{ needs.ci.outputs.reason-code }}" }],
      },
    },
  };
  const workflow = readFileSync(".github/workflows/ci.yml", "utf8");
  const rehearsal = openRehearsal({
    files: { ...readFolder("examples/shop"), ".github/workflows/main.yml": JSON.stringify(caller) },
    repositories: { "org/deploy-actions": { ".github/workflows/ci.yml": workflow } },
    request: { event: { name: event } },
  });
  open.push(rehearsal);
  const result = await (await rehearsal.start()).finished();
  const log = rehearsal.journal.entries().flatMap(({ kind, text }) => (kind === "log-line" ? [text] : []));
  return { results: resultsOf(result), told: log.find((line) => line.startsWith("told ")), log };
}

describe("ci.yml", () => {
  it("passes when every command that is given passes, each after its own set-up", async () => {
    const { results, told, log } = await check({
      setup: "echo ready > setup.txt",
      lint: "grep -q shop package.json",
      unit: "cat setup.txt\ntest -f scripts/smoke.mjs && echo 'one test'",
    });
    expect(results).toMatchObject({
      "ci/lint": "success",
      "ci/unit": "success",
      "ci/types": "skipped",
      "ci/integration": "skipped",
      "ci/build": "skipped",
      "ci/security-scan": "skipped",
      "ci/result": "success",
      ci: "success",
    });
    expect(told).toBe("told success all_passed");
    expect(log).toEqual(expect.arrayContaining(["ready", "one test"]));
  });

  it("fails when one command fails at any of its lines, and lets the others say their word", async () => {
    const { results, told } = await check({ unit: "false\necho went on", build: "true" });
    expect(results).toMatchObject({
      "ci/unit": "failure",
      "ci/build": "success",
      "ci/result": "failure",
      ci: "failure",
    });
    expect(told).toBe("told failure command_failed");
  });

  it("fails when the set-up of a command fails", async () => {
    const { results, told } = await check({ setup: "exit 3", lint: "true" });
    expect(results).toMatchObject({ "ci/lint": "failure", "ci/result": "failure" });
    expect(told).toBe("told failure command_failed");
  });

  it("fails when nothing is given to run, since every job was skipped", async () => {
    const { results, told, log } = await check({ setup: "true" });
    expect(results).toMatchObject({ "ci/lint": "skipped", "ci/result": "failure", ci: "failure" });
    expect(told).toBe("told failure nothing_to_run");
    expect(log.join("\n")).toContain("No command is given, so nothing was checked");
  });

  it("runs nothing of a proposed change on an event that checks out something else", async () => {
    const { results, told } = await check({ unit: "true" }, "pull_request_target");
    expect(results).toMatchObject({ "ci/unit": "skipped", "ci/result": "failure" });
    expect(told).toBe("told failure event_refused");
  });
});
