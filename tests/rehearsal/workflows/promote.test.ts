import { describe, expect, it } from "vitest";
import { parseOptions } from "../../../src/rehearsal/scenario/parse-options.ts";
import { play } from "../../../src/rehearsal/scenario/play.ts";
import { readTenant } from "../../../src/rehearsal/scenario/tenant.ts";
import { resultsOf } from "../runner/rehearse-files.ts";

const TIMEOUT = { timeout: 240_000 };
/** Hurried less than a rehearsal at a desk, so that processes of a busy machine miss no deadline of world time. */
const PACE = ["--scale", "20"];

/** Releases Pipeline through staging by the shipped workflows and the released bundles, each half without a watch. */
async function release(...more: readonly string[]) {
  const usual = ["--workflow", ".github/workflows/release.yml", "--strategy", "rolling", "--target", "watch=none"];
  const options = parseOptions(["examples/pipeline", ...usual, ...PACE, ...more]);
  const tenant = readTenant(options);
  const { world, results, runs, defects } = await play(tenant, options, () => {});
  const last = results.at(-1);
  return {
    tenant,
    defects,
    results: last === undefined ? {} : resultsOf(last),
    outputs: last?.jobs.find(({ jobId }) => jobId === "pipeline")?.outputs,
    digests: new Set(runs.filter(({ action }) => action === "freeze-gate").map(({ outputs }) => outputs.digest)),
    records: world.github.deployments().map(({ environment, statuses }) => `${environment} ${statuses.at(-1)?.state}`),
    live: Object.fromEntries(
      world.aws.state().services.map(({ cluster, primary }) => [cluster, primary.behaviour?.version]),
    ),
  };
}

describe("promote.yml on Pipeline", () => {
  it(
    "brings what staging has proven to production by the same digest, once people have approved it",
    TIMEOUT,
    async () => {
      const { tenant, results, outputs, digests, records, live, defects } = await release();
      expect(tenant).toMatchObject({ environment: "production", before: [{ environment: "staging" }] });
      expect(tenant.assumptions.records).toEqual([{ environment: "production", version: "old" }]);
      expect(results).toMatchObject({
        "pipeline/staging/conclude": "success",
        "pipeline/staging": "success",
        "pipeline/production/conclude": "success",
        "pipeline/production": "success",
        pipeline: "success",
      });
      expect(outputs).toMatchObject({
        decision: "success",
        "staging-decision": "success",
        "production-decision": "success",
        version: "v2.1.0",
      });
      expect(digests).toEqual(new Set([outputs?.digest]));
      // The first one is the record of what was live before.
      expect(records).toEqual(["production success", "staging success", "production success"]);
      expect(live).toEqual({ "pipeline-staging": "v2.1.0", "pipeline-production": "v2.1.0" });
      expect(defects).toEqual([]);
    },
  );

  it("takes back on staging what fails there, and leaves production alone", TIMEOUT, async () => {
    const { results, outputs, live } = await release("--fault", "wrong-version");
    expect(results).toMatchObject({
      "pipeline/staging": "failure",
      "pipeline/production": "skipped",
      pipeline: "failure",
    });
    expect(outputs).toMatchObject({
      decision: "rolled-back",
      "reason-code": "smoke_failed",
      "staging-decision": "rolled-back",
      "production-decision": "",
    });
    expect(live).toEqual({ "pipeline-staging": "v2.0.3", "pipeline-production": "v2.0.3" });
  });

  it("plans staging in a dry run and starts nothing", TIMEOUT, async () => {
    const { results, outputs, live } = await release("--dry-run");
    expect(results).toMatchObject({ "pipeline/staging": "success", "pipeline/production": "skipped" });
    expect(outputs).toMatchObject({ decision: "planned", "staging-decision": "planned" });
    expect(live).toEqual({ "pipeline-staging": "v2.0.3", "pipeline-production": "v2.0.3" });
  });
});
