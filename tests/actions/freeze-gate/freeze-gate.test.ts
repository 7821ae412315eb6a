import { describe, expect, it, test } from "vitest";
import { formatLockMarker, parseLockMarker } from "../../../src/core/lock/deploy-lock.ts";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { type GateScene, SCENE } from "../../fakes/gate-ports.ts";
import { recordOf } from "../../fakes/records-of.ts";
import { DIGEST, gate, IN_WINDOW, proven, request } from "./gate-run.ts";

const POLICY = ".github/deploy-policy.yml";
const TARGETS = ".github/deploy-targets.yml";

describe("the whole conversation", () => {
  it("asks QA in the window", async () => {
    const { journal, asked } = await gate();
    const decided = journal.slice(journal.lastIndexOf("output decision=require-approval"));
    expect(decided).toEqual([
      "output decision=require-approval",
      "output reason-code=approval_required",
      "output rule=approvals of production",
      "output rules=approvals of production",
      "output until=2026-11-17T14:00:00.000Z",
      "output next-open=",
      "output next-change=2026-11-17T14:00:00.000Z",
      'output required-approvals=[{"role":"qa","count":1,"evidence":"comments","rule":"approvals of production","users":["quinn#9002"],"teams":[]}]',
      'output asked=[{"role":"qa","count":1,"evidence":"comments"}]',
      "output checklist=[]",
      "output in-flight=finish",
      "output live-commit=",
      'output reads={"labels":["sev1","sev2"],"environments":["production","staging"],"files":[],"centralFiles":[]}',
      "output change-class=standard",
      `output policy-commit=${SCENE.head}`,
      "output simulated=false",
      `output request=${request(1)}`,
      `output commit=${SCENE.version}`,
      `output digest=${DIGEST}`,
      "output version=v1.5.0",
      "output task-definition=",
      `output targets-commit=${SCENE.head}`,
      "output team-commands=npm run test:smoke -- --env production",
      "output has-team-commands=yes",
      "output operate-environment=production",
      "output runs-on=",
      "output allow-private-hosts=false",
      "output migration=back up shop-production, migrate the database to v1.5.0, check it; a command undoes it when it fails",
      "output result=…",
      "say freeze-gate: require-approval (approval_required). production is open with approval by 1 × qa (approvals of production), until Tue 17 Nov 2026 14:00 UTC.",
      "summary ### ⏳ freeze-gate: require-approval",
      "exit 0",
    ]);
    expect(asked).toEqual([
      `documents ${POLICY}  ${TARGETS} v1.5.0`,
      "standing shop labels=sev1,sev2 records=production,staging protections=production",
    ]);
  });

  it("is closed on 24 December, and says until when and what may be done", async () => {
    const { verdict, output, said, journal } = await gate({}, {}, "2026-12-24T12:00:00Z");
    expect(verdict).toBe("deny/freeze_active/exit 1");
    expect([
      output("rule"),
      output("rules"),
      output("until"),
      output("next-open"),
      output("required-approvals"),
    ]).toEqual(["Christmas", "Christmas", "2026-12-27T00:00:00.000Z", "2026-12-29T10:00:00.000Z", "[]"]);
    expect(said).toContain(
      "production is closed by 'Christmas' until Sun 27 Dec 2026 00:00 UTC; next opening Tue 29 Dec 2026 10:00 UTC.",
    );
    expect(
      journal.some((line) =>
        line.startsWith("error Run it again from Tue 29 Dec 2026 10:00 UTC on. No role may lift it."),
      ),
    ).toBe(true);
  });
});

test.each<[string, string, GateScene, Record<string, string>]>([
  ["nobody is asked for staging", "allow/open/exit 0", {}, { environment: "staging", digest: DIGEST }],
  ["the windows are closed", "deny/outside_windows/exit 1", {}, { at: "2026-11-16T11:00:00Z" }],
  [
    "an incident is open",
    "deny/incident_open/exit 1",
    {
      incidents: [{ name: "issue #7", issue: 7, url: "https://github.com/x/y/issues/7", title: "down", label: "sev1" }],
    },
    {},
  ],
  [
    "the policy does not name the environment",
    "deny/environment_not_in_policy/exit 1",
    {},
    { environment: "prodution" },
  ],
  ["the policy is invalid", "deny/policy_invalid/exit 1", { policy: "version: 1\n" }, {}],
  ["the policy is missing", "unknown/policy_missing/exit 1", { policy: "" }, {}],
  [
    "the policy's ref is missing",
    "unknown/policy_missing/exit 1",
    { documents: { policy: undefined, policyCommit: "" } },
    { "policy-ref": "gone" },
  ],
  ["the targets are missing", "deny/targets_invalid/exit 1", { documents: { targets: undefined } }, {}],
  ["the service is no target", "deny/targets_invalid/exit 1", {}, { service: "shpo" }],
  ["the documents cannot be read", "unknown/github_unreadable/exit 1", { broken: "documents" }, {}],
  ["the standing cannot be read", "unknown/github_unreadable/exit 1", { broken: "standing" }, {}],
  ["the version is nothing", "unknown/version_not_found/exit 1", { documents: { versionCommit: undefined } }, {}],
  ["no record knows the revision", "unknown/version_not_found/exit 1", {}, { version: "shop:99" }],
  ["a record knows the revision", "require-approval/approval_required/exit 0", {}, { version: "shop:7" }],
  [
    "a record knows the image of a revision that none names",
    "require-approval/approval_required/exit 0",
    { registry: DIGEST },
    { version: "shop:99" },
  ],
  [
    "a record knows the digest that is given for such a revision, and nothing is read",
    "require-approval/approval_required/exit 0",
    { registry: new Unreadable("forbidden", "ecs:DescribeTaskDefinition is not allowed", "Allow it.") },
    { version: "shop:99", digest: DIGEST },
  ],
  [
    "no record knows the image of the revision",
    "unknown/version_not_found/exit 1",
    { registry: `sha256:${"e".repeat(64)}` },
    { version: "shop:99" },
  ],
  [
    "the revision cannot be read",
    "unknown/registry_unreadable/exit 1",
    { registry: new Unreadable("forbidden", "ecs:DescribeTaskDefinition is not allowed", "Allow it.") },
    { version: "shop:99" },
  ],
  ["it was not proven on staging", "deny/not_proven_in_required_environment/exit 1", { records: [] }, {}],
  [
    "another image was proven on staging",
    "deny/not_proven_in_required_environment/exit 1",
    {},
    { digest: `sha256:${"e".repeat(64)}` },
  ],
  ["nothing says which image it is", "unknown/digest_unresolved/exit 1", {}, { environment: "staging" }],
  [
    "a closed window is told before a version that is not settled",
    "deny/outside_windows/exit 1",
    { records: [] },
    { at: "2026-11-16T11:00:00Z" },
  ],
  [
    "a custom protection rule stands",
    "deny/environment_protected/exit 1",
    { environments: { production: { customRules: ["desk"] } } },
    {},
  ],
  [
    "a timer stands where rollbacks run",
    "deny/environment_protected/exit 1",
    { environments: { production: { waitMinutes: 5 } } },
    {},
  ],
  [
    "dry-run keeps the true decision",
    "deny/outside_windows/exit 0",
    {},
    { at: "2026-11-16T11:00:00Z", "dry-run": "true" },
  ],
  [
    "fail-on error lets a no pass",
    "deny/outside_windows/exit 0",
    {},
    { at: "2026-11-16T11:00:00Z", "fail-on": "error" },
  ],
])("%s: %s", async (_name, expected, scene, inputs) => {
  expect((await gate(scene, inputs)).verdict).toBe(expected);
});

describe("the second look", () => {
  const second = { request: request(1), asked: '[{"role":"qa","count":1}]', digest: DIGEST };

  it("hands on today's members of a role, so that one who was taken out since cannot approve any more", async () => {
    const policy = (users: string) =>
      `version: 1\nroles: { qa: { users: [${users}] } }\nenvironments: { production: { approvals: [{ role: qa }], requires: staging }, staging: {} }\n`;
    const today = await gate({ policy: policy("riley#9003") }, second);
    expect(today.verdict).toBe("allow/approvals_asked/exit 0");
    expect(JSON.parse(today.output("required-approvals"))).toMatchObject([
      { role: "qa", count: 1, users: ["riley#9003"] },
    ]);
  });

  it("still hands on whom the first look asked when nobody would be asked today, so that a denial stands", async () => {
    const policy =
      "version: 1\nroles: { qa: { users: [quinn#9002] } }\nenvironments: { production: { requires: staging }, staging: {} }\n";
    const today = await gate(
      { policy },
      { ...second, asked: '[{"role":"qa","count":2},{"role":"gone","count":1},{"role":"constructor","count":1}]' },
    );
    expect(today.verdict).toBe("allow/open/exit 0");
    expect(JSON.parse(today.output("required-approvals"))).toEqual([
      { role: "qa", count: 2, evidence: "comments", rule: "", users: ["quinn#9002"], teams: [] },
    ]);
    expect((await gate({ policy })).output("required-approvals")).toBe("[]");
  });

  it.each<[string, string, GateScene, Record<string, string>]>([
    ["what was asked for is enough", "allow/approvals_asked/exit 0", {}, second],
    [
      "a larger count was asked for",
      "allow/approvals_asked/exit 0",
      {},
      { ...second, asked: '[{"role":"qa","count":2},{"role":"cto","count":1}]' },
    ],
    [
      "another role was asked for",
      "deny/approval_insufficient/exit 1",
      {},
      { ...second, asked: '[{"role":"cto","count":1}]' },
    ],
    ["nothing was asked for", "deny/approval_insufficient/exit 1", {}, { ...second, asked: "" }],
    ["the window has closed meanwhile", "deny/outside_windows/exit 1", {}, { ...second, at: "2026-11-17T14:00:00Z" }],
    [
      "other evidence was asked for",
      "deny/approval_insufficient/exit 1",
      {},
      { ...second, asked: '[{"role":"qa","count":1,"evidence":"reviews"}]' },
    ],
    [
      "the tag was moved meanwhile",
      "deny/request_mismatch/exit 1",
      {
        documents: { versionCommit: "9".repeat(40) },
        records: [recordOf({ environment: "staging", commit: "9".repeat(40) }, ["success"])],
      },
      second,
    ],
    [
      "the request is another run's",
      "deny/request_mismatch/exit 1",
      {},
      { ...second, request: request(1, { runId: "7002" }) },
    ],
    [
      "the request was deployed and ended",
      "deny/request_spent/exit 1",
      { records: [proven, recordOf({ run: "7001" }, ["failure"])] },
      second,
    ],
    [
      "an unfinished record of the request does not spend it",
      "allow/approvals_asked/exit 0",
      { records: [proven, recordOf({ run: "7001" }, ["in_progress"])] },
      second,
    ],
    ["text that is no JSON was asked for", "unknown/input_invalid/exit 1", {}, { ...second, asked: "qa" }],
  ])("%s: %s", async (_name, expected, scene, inputs) => {
    expect((await gate(scene, inputs)).verdict).toBe(expected);
  });

  it("is another request in the next round", async () => {
    const { output } = await gate({ records: [proven, recordOf({ run: "7001" }, ["failure"])] });
    expect(output("request")).toBe(request(2));
  });
});

describe("digests", () => {
  const policy = "version: 1\nenvironments: { production: {} }\n";

  it("asks the registry by the read role, under the version and the commit", async () => {
    const { verdict, output, asked } = await gate({ policy, registry: DIGEST });
    expect([verdict, output("digest")]).toEqual(["allow/open/exit 0", DIGEST]);
    expect(asked.at(-1)).toBe(
      `image 111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop as arn:aws:iam::111122223333:role/deploy-read tags=v1.5.0,${SCENE.version},${SCENE.version.slice(0, 7)}`,
    );
  });

  it("says unknown when the registry cannot be read or does not know the version", async () => {
    const refused = new Unreadable("forbidden", "ecr:DescribeImages: denied", "Allow ecr:DescribeImages.");
    expect((await gate({ policy, registry: refused })).verdict).toBe("unknown/registry_unreadable/exit 1");
    expect((await gate({ policy })).verdict).toBe("unknown/digest_unresolved/exit 1");
  });

  it("never asks the registry for what must be proven elsewhere", async () => {
    const { asked } = await gate({ records: [], registry: DIGEST });
    expect(asked.filter((line) => line.startsWith("image"))).toEqual([]);
  });
});

describe("clocks", () => {
  const at = (platform: string, answered = IN_WINDOW) => ({
    documents: {
      platformTime: { platform: new Date(platform), asked: new Date(IN_WINDOW), answered: new Date(answered) },
    },
  });

  it.each([
    ["a minute behind is accepted", "2026-11-17T10:59:00Z", "require-approval/approval_required/exit 0"],
    ["more is not", "2026-11-17T10:58:59Z", "unknown/clock_skew/exit 1"],
    ["nor is more than a minute ahead", "2026-11-17T11:01:01Z", "unknown/clock_skew/exit 1"],
  ])("%s", async (_name, platform, expected) => {
    expect((await gate(at(platform))).verdict).toBe(expected);
  });

  it("believes no clock that GitHub did not confirm", async () => {
    expect((await gate({ documents: { platformTime: undefined } })).verdict).toBe("unknown/clock_skew/exit 1");
  });

  it("decides for the end of a reading that took minutes, not for its start", async () => {
    const { verdict } = await gate({ reading: 3 * 60_000 }, {}, "2026-11-17T13:58:00Z");
    expect(verdict).toBe("deny/outside_windows/exit 1");
  });

  it("does not take a slow answer for a skew", async () => {
    expect((await gate(at("2026-11-17T11:02:00Z", "2026-11-17T11:03:00Z"))).verdict).toBe(
      "require-approval/approval_required/exit 0",
    );
  });
});

it("tells times in the policy's zone where no rule has one", async () => {
  const policy =
    "version: 1\ntimezone: Asia/Jakarta\nroles: { qa: { users: [quinn#9002] } }\nenvironments: { production: { approvals: [{ role: qa }], windows: [{ days: tue }] } }\n";
  const { journal, summary } = await gate({ policy, registry: DIGEST });
  expect(journal.join("\n")).toContain("until Wed 18 Nov 2026 00:00 Asia/Jakarta (Tue 17 Nov 2026 17:00 UTC).");
  expect(summary).toContain("| Decided for | Tue 17 Nov 2026 18:00 Asia/Jakarta (11:00 UTC) |");
});

it("escapes what people wrote, in the log and in the summary", async () => {
  const policy =
    'version: 1\nenvironments: { production: {} }\nfreezes: [{ name: "::error::<b>x</b>\\n##[add-mask]y `z` |", dates: 2026-11-17 to 2026-11-24 }]\n';
  const { journal, summary } = await gate({ policy, registry: DIGEST });
  expect(journal.filter((line) => /^(say|error|warning)/.test(line)).some((line) => /##\[|\n::/.test(line))).toBe(
    false,
  );
  // A code span shows HTML as text.
  expect(summary.replaceAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, "")).not.toContain("<b>");
  expect(summary).toContain("    error b x b add-mask y z :crit");
});

it("marks what was only asked about", async () => {
  const { output, said } = await gate({}, { at: "2026-11-27T12:00:00Z" });
  expect(output("simulated")).toBe("true");
  expect(said).toContain("If it were Fri 27 Nov 2026 12:00 UTC: production is closed by 'Black Friday week'");
});

it("warns about approvers who are not pinned by their id", async () => {
  const policy =
    "version: 1\nroles: { qa: { users: [quinn] } }\nenvironments: { production: { approvals: [{ role: qa }] } }\n";
  expect((await gate({ policy, registry: DIGEST })).summary).toContain("Not pinned by id: `quinn`");
});

it("tells a lock of this service from another's", async () => {
  const marker = parseLockMarker(formatLockMarker({ environment: "production", service: "shop" }, "r"));
  const lock = {
    issue: 12,
    url: "https://github.com/shop-org/shop/issues/12",
    title: "undone",
    openedAt: new Date(IN_WINDOW),
    scope: marker?.scope,
    request: "r",
    owner: "",
    reason: "",
    expiresAt: undefined,
  };
  const { verdict, said } = await gate({ locks: [lock] });
  expect(verdict).toBe("deny/deploy_locked/exit 1");
  expect(said).toContain("production is locked by issue #12 until that is closed");
  expect((await gate({ locks: [lock] }, { environment: "staging", digest: DIGEST })).verdict).toBe("allow/open/exit 0");
});
