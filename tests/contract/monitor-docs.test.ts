import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { schemas } from "../../scripts/docs/schemas.ts";
import { monitorSchema } from "../../src/core/canary/document/monitor-document.ts";
import { planMonitor } from "../../src/core/canary/document/plan-monitor.ts";
import { parseDocument } from "../../src/core/document/parse-document.ts";
import { membersOf } from "./members-of.ts";

const readme = ["actions/canary-monitor/README.md", "docs/monitor.md"]
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");
const pages = `${readme}${readFileSync("docs/metrics-providers.md", "utf8")}`;
const monitors = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)]
  .map(([, text = ""]) => text)
  .filter((text) => /^(#.*\n)?version: 1\n/.test(text));

describe("the README of canary-monitor, with the page on monitors", () => {
  it("shows every member that a monitor may have, with the page on providers", () => {
    const members = new Set(membersOf(schemas["deploy-monitor.json"]));
    expect(members.size).toBeGreaterThan(40);
    expect([...members].filter((name) => !new RegExp(`(?<![\\w-])${name}:`).test(pages))).toEqual([]);
  });

  it("has monitors that can be used as they stand", () => {
    expect(monitors.length).toBeGreaterThan(1);
    for (const text of monitors) {
      const parsed = parseDocument(text, monitorSchema, "monitor.yml");
      if (parsed.kind === "invalid") throw new Error(JSON.stringify(parsed.problems));
      const planned = planMonitor(
        parsed.value,
        "monitor.yml",
        new Map([["prometheus", "https://prometheus.example.org"]]),
      );
      expect(planned.kind === "invalid" ? planned.problems : []).toEqual([]);
    }
  });
});
