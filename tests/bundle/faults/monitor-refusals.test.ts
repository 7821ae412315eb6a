import { expect, test } from "vitest";
import { errorMonitor, isAbout, judgedBy, LIMIT, LIVE, type Question, type Refuses } from "./monitor-scene.ts";

/** A monitor of two metrics of one Prometheus, the second with a query that is none; `more` are lines of that one. */
const monitor = (more: string, times?: string) => `${errorMonitor([LIMIT], times)}  - name: of no use
    provider: prometheus
    kind: gauge
    query: 'sum(increase(nonsense{version="{arm.Version}"}[1m]'
    limits: { alert: 5 }
${more}`;
const told =
  (failing: number) =>
  (question: Question): string =>
    isAbout(question).errors && isAbout(question).canary ? String(failing) : isAbout(question).errors ? "0" : "300";
const refuses: Refuses = ({ query }) =>
  query.includes("nonsense")
    ? { status: 400, error: 'invalid parameter "query": ##[error]1:26: parse error: unclosed left parenthesis' }
    : undefined;

const times = "watch: 5m\nextend: 5m\nlag: 1m";

test("fault 66: a query of a dry run that Prometheus refuses leaves the other metric judged, either way", async () => {
  const well = await judgedBy({ monitor: monitor("    dry-run: true\n", times), told: told(0), refuses, inputs: LIVE });
  expect({ log: well.log, status: well.status, ...well.outputs }).toMatchObject({
    status: 0,
    decision: "success",
    "reason-code": "passed",
  });
  const metrics: readonly { readonly name: string; readonly verdict: string }[] = JSON.parse(
    well.outputs.metrics ?? "",
  );
  expect(metrics.map(({ name, verdict }) => [name, verdict])).toEqual([
    ["error rate", "pass"],
    ["of no use", "error"],
  ]);
  expect(well.log).toMatch(/::warning.*Metric 'of no use' could not be read: prometheus answered 400 \(bad_data: /);
  expect(well.log).not.toContain("##[error]1:26");
  const ill = await judgedBy({ monitor: monitor("    dry-run: true\n"), told: told(12), refuses });
  expect({ log: ill.log, status: ill.status, ...ill.outputs }).toMatchObject({
    status: 1,
    decision: "failure",
    "reason-code": "regression_found",
  });
});

test("fault 66: a critical query that Prometheus refuses is named with what to mend, and not waited for beyond the watch", async () => {
  const { status, outputs, log, took } = await judgedBy({
    monitor: monitor("", times),
    told: told(0),
    refuses,
    inputs: LIVE,
  });
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "unknown",
    "reason-code": "provider_error",
  });
  expect(log).toMatch(/of no use: prometheus answered 400 .*Mend the query in the monitor\./);
  expect(took).toBeGreaterThanOrEqual(5 * 60_000);
  expect(took).toBeLessThan(8 * 60_000);
});
