import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { resolveTarget } from "../../../src/core/targets/resolve-target.ts";
import { changeStrategy } from "../../../src/rehearsal/scenario/change-strategy.ts";

const STRATEGIES = ["rolling", "blue-green", "canary", "linear", "phased"] as const;

describe.each(["shop", "pipeline"])("the targets of examples/%s", (service) => {
  const text = readFileSync(`examples/${service}/.github/deploy-targets.yml`, "utf8");

  it.each(STRATEGIES)("stay valid as %s, in every environment", (strategy) => {
    const changed = changeStrategy(text, strategy);
    for (const environment of ["staging", "production"]) {
      const resolved = resolveTarget(changed, { service, environment, file: "targets.yml" });
      expect(resolved).toMatchObject({ kind: "target", settings: { strategy } });
      if (resolved.kind === "target")
        expect(resolved.settings.phases).toBe(strategy === "phased" ? "5%@10m, 25%@10m, 100%" : undefined);
    }
  });
});
