import { expect, it, test } from "vitest";
import type { ChangePull } from "../../../src/core/policy/change-class.ts";
import { SCENE } from "../../fakes/gate-ports.ts";
import { recordOf } from "../../fakes/records-of.ts";
import { DIGEST, gate } from "./gate-run.ts";

const CLASSES = "change-classes: { hotfix: { labels: [hotfix], branches: ['hotfix/*'] }, large: { labels: [large] } }";
const POLICY = `version: 1
${CLASSES}
roles: { cto: { users: ["octo#1"] } }
environments: { production: { outside-windows: { unless: [{ class: hotfix, approved-by: cto }] }, windows: [{ days: tue-thu, from: "10:00", to: "14:00" }] } }
`;
const CLOSED = "2026-11-16T11:00:00Z";
const pull = (others: Partial<ChangePull> = {}): ChangePull => ({
  number: 12,
  url: "https://github.com/shop-org/shop/pull/12",
  merged: true,
  mergeCommit: SCENE.version,
  branch: "feature/x",
  labels: [],
  ...others,
});
const run = (pulls: readonly ChangePull[] | undefined, inputs: Record<string, string> = {}, ref = "refs/heads/main") =>
  gate({ policy: POLICY, documents: { pulls } }, { "change-class": "", digest: DIGEST, ...inputs }, CLOSED, { ref });

test.each<[string, string, readonly ChangePull[] | undefined, Record<string, string>, string?]>([
  ["by the label", "require-approval/hotfix", [pull({ labels: ["hotfix"] })], {}],
  ["by the branch", "require-approval/hotfix", [pull({ branch: "hotfix/cart" })], {}],
  ["by the run's branch without a pull request", "require-approval/hotfix", [], {}, "refs/heads/hotfix/cart"],
  ["never by a tag that the run stands at", "deny/standard", [], {}, "refs/tags/hotfix/cart"],
  ["by the input before all", "deny/standard", [pull({ labels: ["hotfix"] })], { "change-class": "standard" }],
  ["as standard where nothing tells", "deny/standard", [pull()], {}],
])("finds the class %s: %s", async (_name, expected, pulls, inputs, ref) => {
  const { output } = await run(pulls, inputs, ref);
  expect(`${output("decision")}/${output("change-class")}`).toBe(expected);
});

it("says in the summary what told the class", async () => {
  const { summary } = await run([pull({ labels: ["hotfix"] })]);
  expect(summary).toContain("`hotfix` (the label 'hotfix' of");
});

it("decides nothing where labels name several classes, and names the input", async () => {
  const { verdict, journal, output } = await run([pull({ labels: ["hotfix", "large"] })]);
  expect(verdict).toBe("unknown/change_class_ambiguous/exit 1");
  expect(output("required-approvals")).toBe("[]");
  expect(journal.find((line) => line.startsWith("error"))).toContain("by the input change-class");
});

it("needs the right to pull requests only where the policy finds classes by them and nobody names one", async () => {
  const blind = await run(undefined);
  expect(blind.verdict).toBe("unknown/github_unreadable/exit 1");
  expect(blind.journal.find((line) => line.startsWith("error"))).toContain("pull-requests: read");
  expect((await run(undefined, { "change-class": "hotfix" })).verdict).toBe(
    "require-approval/approval_required/exit 0",
  );
  const plain = "version: 1\nenvironments: { production: {} }\n";
  const without = { policy: plain, documents: { pulls: undefined } };
  expect((await gate(without, { "change-class": "", digest: DIGEST })).verdict).toBe("allow/open/exit 0");
});

it("asks for the pull requests of a revision's commit by one call more, and for nobody's where the class is given", async () => {
  const records = [recordOf({ environment: "production", family: "shop:7" }, ["success"])];
  const scene = { policy: POLICY, records, documents: { pulls: [pull({ labels: ["hotfix"] })] } };
  const { output, asked } = await gate(scene, { "change-class": "", version: "shop:7", digest: DIGEST }, CLOSED);
  expect(output("change-class")).toBe("hotfix");
  expect(asked.at(-1)).toBe(`pulls of ${SCENE.version.slice(0, 4)}`);
  const given = await gate(scene, { "change-class": "hotfix", digest: DIGEST }, CLOSED);
  expect(given.asked[0]).not.toContain("with pulls");
});

it("shows untrusted branch names inert", async () => {
  const { summary, journal } = await run([], {}, "refs/heads/hotfix/<b>|`::error::");
  expect(summary.replaceAll(/`[^`]*`/g, "")).not.toContain("<b>");
  expect(journal.some((line) => line.includes("\n::"))).toBe(false);
});
