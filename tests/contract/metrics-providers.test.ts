import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { monitorSchema } from "../../src/core/canary/document/monitor-document.ts";
import { planMonitor } from "../../src/core/canary/document/plan-monitor.ts";
import { secretsNeeded } from "../../src/core/canary/provider-problems.ts";
import { jsonPathProblems } from "../../src/core/canary/queries/json-path-problems.ts";
import { parseDocument } from "../../src/core/document/parse-document.ts";

const PAGE = readFileSync("docs/metrics-providers.md", "utf8");
const MONITORS = [...PAGE.matchAll(/^## (\w+)\n[\s\S]*?```yaml\n([\s\S]*?)```/gm)].map(([, name = "", text = ""]) => ({
  name,
  text,
}));
const ADDRESSES = new Map(
  [...PAGE.matchAll(/^ {6}([a-z]+)=(https:\S+)$/gm)].map(([, name = "", url = ""]) => [name, url] as const),
);

describe("the page on providers of metrics", () => {
  it("has a monitor for each of them", () => {
    expect(MONITORS.map(({ name }) => name)).toEqual(["CloudWatch", "Prometheus", "Datadog", "Sentry", "JSON"]);
  });

  it.each(MONITORS)("can be used as it stands: $name", ({ text }) => {
    const parsed = parseDocument(text, monitorSchema, "monitor.yml");
    if (parsed.kind === "invalid") throw new Error(JSON.stringify(parsed.problems));
    const planned = planMonitor(parsed.value, "monitor.yml", ADDRESSES);
    expect(planned.kind === "invalid" ? planned.problems : []).toEqual([]);
    if (planned.kind === "invalid") return;
    expect(jsonPathProblems(planned.plan, "monitor.yml")).toEqual([]);
    const secrets = [...planned.plan.providers.values()].flatMap(secretsNeeded);
    expect(secrets.filter((name) => !PAGE.includes(`\n      ${name}=\${{ secrets.`))).toEqual([]);
  });
});
