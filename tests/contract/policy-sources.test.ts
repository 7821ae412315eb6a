import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ENDPOINT_PRESETS } from "../../src/core/incident-source/endpoint-presets.ts";
import { parsePolicy } from "../../src/core/policy/parse-policy.ts";

const page = readFileSync("docs/policy-sources.md", "utf8");

it("shows policies that are right", () => {
  const policies = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
  expect(policies).toHaveLength(2);
  for (const text of policies) expect(parsePolicy(text, "policy.yml")).toMatchObject({ kind: "valid" });
});

it("lists every preset, and no other", () => {
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, preset]) => preset);
  expect(rows).toEqual(Object.keys(ENDPOINT_PRESETS));
});
