import { expect, test } from "vitest";
import type { GateScene } from "../../fakes/gate-ports.ts";
import { DIGEST, gate } from "./gate-run.ts";

const FREEZES = (freeze: string) =>
  `version: 1\nroles: { cto: { users: ["octo#1"] } }\nenvironments: { production: { requires: staging, approvals: [{ role: cto }] }, staging: {} }\nfreezes: [${freeze}]\n`;
const NAMED = "{ name: Migration, dates: 2026-11-17, actions: [rollback] }";
const SOFT = "{ name: Migration, dates: 2026-11-17, actions: [rollback], strength: soft, approved-by: cto }";

test.each<[string, string, GateScene, (readonly string[])?]>([
  ["is exempt, and only the policy is read for it", "allow/rollback_exempt/exit 0", {}, ["documents"]],
  [
    "is exempt from locks and incidents",
    "allow/rollback_exempt/exit 0",
    { incidents: [{ name: "issue #7", issue: 7, url: "", title: "", label: "sev1" }] },
  ],
  ["is stopped by a freeze that names it", "deny/freeze_active/exit 1", { policy: FREEZES(NAMED) }],
  ["is lifted by whom such a freeze names", "require-approval/approval_required/exit 0", { policy: FREEZES(SOFT) }],
  [
    "is exempt when that freeze is over, without approvals and without proof elsewhere",
    "allow/rollback_exempt/exit 0",
    { policy: FREEZES(NAMED.replace("11-17", "11-16")), records: [] },
  ],
  ["is never a yes without a policy", "unknown/policy_missing/exit 1", { policy: "" }],
  ["is never a yes when the policy cannot be read", "unknown/github_unreadable/exit 1", { broken: "documents" }],
  ["is closed by an invalid policy", "deny/policy_invalid/exit 1", { policy: "version: 1\n" }],
])("a rollback %s: %s", async (_name, expected, scene, ports) => {
  const { verdict, asked } = await gate(scene, { action: "rollback", digest: DIGEST }, "2026-11-17T15:00:00Z");
  expect(verdict).toBe(expected);
  if (ports !== undefined) expect(asked.map((line) => line.split(" ")[0])).toEqual(ports);
});
