import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { all, append, type Edit, replace } from "../../../scripts/rehearsals/edits.ts";
import { parseOptions } from "../../../src/rehearsal/scenario/parse-options.ts";
import { play } from "../../../src/rehearsal/scenario/play.ts";
import { readTenant } from "../../../src/rehearsal/scenario/tenant.ts";

const CALLER = ".github/workflows/deploy-to-staging.yml";
const TIMEOUT = { timeout: 240_000 };
const MONITOR = `version: 1
watch: 3m
period: 60s
lag: 1m
providers: { prom: { kind: prometheus } }
metrics:
  - name: error rate
    provider: prom
    kind: count
    events: 'sum(increase(http_requests_total{version="{arm.Version}",code=~"5.."}[1m]))'
    total: 'sum(increase(http_requests_total{version="{arm.Version}"}[1m]))'
    limits: { normal: 0.1%, alert: 1% }
    samples: 10
`;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Lets Pipeline go to a staging whose service and Prometheus stand in an internal network, by the shipped workflow and the released bundles. */
async function deployInside(field: string, ...more: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "private-hosts-test-"));
  folders.push(folder);
  cpSync("examples/pipeline", folder, { recursive: true });
  const edits: Readonly<Record<string, Edit>> = {
    ".github/deploy-targets.yml": all(
      replace("https://staging.pipeline.example", "https://staging.pipeline.internal"),
      replace("        watch: none\n", ""),
      replace("    defaults:\n", `    defaults:\n${field}`),
    ),
    ".github/deploy-monitor.yml": () => MONITOR,
    [CALLER]: append("      provider-urls: prom=https://prometheus.internal"),
    "rehearsal.yml": all(
      replace("dispatch: { environment: production,", "dispatch: { environment: staging,"),
      replace(
        "records: [{ environment: staging, version: new }, ",
        "records: [{ environment: staging, version: old }, ",
      ),
      append("metrics: { prometheus: { host: prometheus.internal } }"),
    ),
  };
  for (const [path, edit] of Object.entries(edits))
    writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), "utf8")));
  const options = parseOptions([folder, "--workflow", CALLER, "--scale", "20", ...more]);
  const { results, runs, defects } = await play(readTenant(options), options, () => {});
  return {
    conclusion: results.at(-1)?.conclusion,
    defects,
    concluded: runs
      .filter(({ job }) => job === "conclude")
      .map(({ action, decision, reasonCode }) => `${action} ${decision} ${reasonCode}`),
    refused: JSON.parse(runs.find(({ action }) => action === "smoke-test")?.outputs.result ?? "{}") as {
      readonly headline?: string;
      readonly remedy?: string;
    },
  };
}

const ALLOWED = "      allow-private-hosts: true\n";

describe("a service in an internal network", () => {
  it(
    "is deployed, judged by its checks and by a Prometheus beside it, where its target allows that",
    TIMEOUT,
    async () => {
      const { conclusion, defects, concluded } = await deployInside(ALLOWED);
      expect(concluded).toEqual([
        "smoke-test success passed",
        "canary-monitor success passed",
        "smoke-test success passed",
        "deploy-ecs success proven",
      ]);
      expect([conclusion, defects]).toEqual(["success", []]);
    },
  );

  it("is tested there after a rollback too", TIMEOUT, async () => {
    const { conclusion, defects, concluded } = await deployInside(ALLOWED, "--fault", "wrong-version");
    expect(concluded).toEqual([
      "smoke-test failure version_mismatch",
      "rollback success smoke_failed",
      "smoke-test success passed",
      "rollback success back_confirmed",
    ]);
    expect([conclusion, defects]).toEqual(["failure", []]);
  });

  it(
    "is refused and rolled back where its target does not, and the reason names what would allow it",
    TIMEOUT,
    async () => {
      const { conclusion, defects, concluded, refused } = await deployInside("");
      expect(concluded).toEqual([
        "smoke-test failure unreachable",
        "rollback success smoke_failed",
        "smoke-test failure unreachable",
        "rollback failure back_broken",
      ]);
      expect([conclusion, defects]).toEqual(["failure", []]);
      expect(refused.headline).toContain("it is in the range private");
      expect(refused.remedy).toContain("set `allow-private-hosts: true` in its target");
    },
  );
});
