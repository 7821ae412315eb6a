import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/doctor/finding.ts";
import type { FaultHook } from "../../src/rehearsal/github/faults.ts";
import type { Permissions } from "../../src/rehearsal/github/permissions.ts";
import type { EnvironmentSeed } from "../../src/rehearsal/github/seed.ts";
import { pastedPolicy } from "../fakes/pasted-policies.ts";
import { type BundleRun, DIGESTS, type EcsWorld, ecsWorld } from "./ecs-world.ts";
import { DEPLOY } from "./pipeline-inputs.ts";

const POLICY = `version: 1
timezone: Europe/Berlin
roles: { qa: { users: ["quinn#9002"] } }
environments:
  production:
    approvals: [{ role: qa }]
`;
const template = (name: string) => readFileSync(`workflows-templates/${name}.yml`, "utf8");
const CALLER = template("deploy-to-ecs");
const WORKFLOW = ".github/workflows/deploy.yml";
const READS: Permissions = {
  ...{ actions: "read", checks: "read", contents: "read", deployments: "read", issues: "read" },
  ...{ "pull-requests": "read", "security-events": "read", statuses: "read" },
};

const OURS = (file: string) => `org/deploy-actions/.github/workflows/${file}@refs/tags/v1`;
/** The workflows that the trust policy to paste names. */
const TRUSTED = [...JSON.stringify(pastedPolicy("role-trust")).matchAll(/"(org\/deploy-actions\/[^"]+)"/g)].map(
  ([, workflow = ""]) => workflow,
);

const TARGETS = ".github/deploy-targets.yml";
/** Shop's production, said to be in an account. */
const targetsOf = (account: string) => `version: 1
services:
  shop:
    environments:
      production:
        platform: ecs
        cluster: shop-production
        service: shop
        region: eu-west-1
        account: "${account}"
        role: arn:aws:iam::111122223333:role/deploy-production
        address: https://shop.example
        health: /api/health
        watch: none
`;

const BY_CODEDEPLOY: Scene = { strategy: "ROLLING", service: { codeDeploy: { terminationWaitMinutes: 1 } } };
const LOOKING_BACK = 'version: 1\nchecks: [{ name: page, path: /, expect: { body: { matches: "(?<=a)b" } } }]\n';

interface Scene extends NonNullable<Parameters<typeof ecsWorld>[0]> {
  readonly permissions?: Permissions;
  readonly environments?: readonly EnvironmentSeed[];
  readonly claims?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** An empty policy is none. */
async function openWorld({ environments, target = [], files, policy = POLICY, ...differs }: Scene): Promise<EcsWorld> {
  const world = await ecsWorld({
    ...(policy === "" ? {} : { policy }),
    target: ["watch: none", ...target],
    files: { [WORKFLOW]: CALLER, ...files },
    ...differs,
  });
  const refs = [{ name: "main", type: "branch" } as const];
  for (const environment of environments ?? [{ name: "production", refs }])
    world.github.setEnvironment({ repository: "shop-org/shop", ...environment });
  return world;
}

/** Lets doctor look; no scene of it may ask for a write, of GitHub, of AWS or of any other host. */
async function see(
  world: EcsWorld,
  { permissions = READS, claims = {}, inputs = {} }: Scene = {},
): Promise<BundleRun & { readonly findings: readonly Finding[] }> {
  const token = world.github.mintJobToken({ runId: 7001, attempt: 1, jobId: "doctor", permissions });
  const environment = { GITHUB_REF: "refs/heads/main" };
  const run = await world.run({ "github-token": token, ...inputs }, "doctor", { environment, claims });
  expect(run.requests.length).toBeGreaterThan(5);
  expect(run.requests.filter(({ writes }) => writes)).toEqual([]);
  return { ...run, findings: JSON.parse(run.outputs.findings ?? "[]") };
}

/** Settles every record as proven, as conclude does after its checks. */
function prove({ github }: EcsWorld): void {
  for (const { deployments } of github.model.repositories.values())
    for (const { statuses } of deployments.values()) {
      const last = statuses.at(-1);
      const description = last?.description.replace(/phase=\S+/, "phase=proven");
      if (last !== undefined) statuses.push({ ...last, state: "success", description: description ?? "" });
    }
}

async function doctor(scene: Scene): ReturnType<typeof see> {
  return see(await openWorld(scene), scene);
}

it("finds a repository that deploys healthy, counts its deployments, says what would happen, and writes nothing", async () => {
  const world = await openWorld({ service: { strategy: "ROLLING" }, strategy: "ROLLING" });
  const deployed = await world.run({ ...DEPLOY, digest: DIGESTS.good });
  expect({ log: deployed.log, decision: deployed.outputs.decision }).toMatchObject({ decision: "success" });
  prove(world);
  const run = await see(world);
  expect({ log: run.log, status: run.status, ...run.outputs }).toMatchObject({
    status: 0,
    decision: "healthy",
    "reason-code": "all_well",
    "deploys-per-week": JSON.stringify({
      production: { "last-week": 1, "mean-4-weeks": 0.25, "mean-12-weeks": 0.08, whole: true },
    }),
    badge: JSON.stringify({ schemaVersion: 1, label: "deploys a week", message: "0.3", color: "blue" }),
  });
  expect(run.summary).toContain("| `production/shop` | ⏳ `require-approval` |");
  expect(run.outputs.findings).toContain("job deploy calls deploy-ecs.yml@v1 with all that it needs");
}, 60_000);

const skewed: FaultHook = ({ name }) =>
  name === "GET /repos/{owner}/{repo}"
    ? {
        kind: "answer",
        status: 200,
        headers: { date: "Wed, 18 Nov 2026 10:00:00 GMT", "content-type": "application/json" },
        body: "{}",
      }
    : undefined;

describe("tells each class of trouble by itself, with what mends it", () => {
  it.each<readonly [string, Scene, string, Partial<Finding>]>([
    [
      "a role that lacks a read",
      { role: { denies: ["ecs:ListServiceDeployments", "cloudwatch:GetMetricData"] } },
      "unhealthy",
      { id: "aws-permissions", status: "problem", paste: expect.stringContaining('"ecs:ListServiceDeployments"') },
    ],
    [
      "a role that does not trust the job",
      { role: { subjects: ["repo:shop-org/shop:environment:staging"] } },
      "unhealthy",
      {
        id: "aws-role",
        status: "problem",
        paste: expect.stringContaining("repo:shop-org/shop:environment:production"),
      },
    ],
    [
      "a role of another account than the target's",
      { files: { [WORKFLOW]: CALLER, [TARGETS]: targetsOf("999988887777") } },
      "unhealthy",
      { id: "aws-role", status: "problem", said: expect.stringContaining("the target says account 999988887777") },
    ],
    [
      "a service in another account than the target's",
      { files: { [WORKFLOW]: CALLER, [TARGETS]: targetsOf("999988887777") } },
      "unhealthy",
      { id: "service", status: "problem", said: expect.stringContaining("999988887777 is expected") },
    ],
    [
      "a job outside of the environment",
      { claims: { sub: "repo:shop-org/shop:ref:refs/heads/main" } },
      "unknown",
      { id: "aws-role", status: "unknown", paste: "environment:\n  name: production\n  deployment: false" },
    ],
    [
      "a job of a workflow that the role may not name",
      {
        role: { claims: { job_workflow_ref: ["org/deploy-actions/*"] } },
        claims: { job_workflow_ref: "shop-org/shop/.github/workflows/doctor.yml@refs/heads/main" },
      },
      "unknown",
      { id: "aws-role", status: "unknown", paste: expect.stringContaining("doctor.yml@refs/heads/main") },
    ],
    [
      "a role whose trust was pasted before doctor.yml stood in it",
      {
        role: { claims: { job_workflow_ref: [OURS("deploy-ecs.yml")] } },
        claims: { job_workflow_ref: OURS("doctor.yml") },
      },
      "unhealthy",
      { id: "aws-role", status: "problem", paste: expect.stringContaining(OURS("emergency-rollback.yml")) },
    ],
    [
      "nothing of a role that admits the workflows of ours alone, from doctor.yml",
      { role: { claims: { job_workflow_ref: TRUSTED } }, claims: { job_workflow_ref: OURS("doctor.yml") } },
      "healthy",
      { id: "aws-role", status: "ok", said: expect.stringContaining("deploy-production") },
    ],
    [
      "a role that lacks a read of CodeDeploy, where that deploys the service",
      { ...BY_CODEDEPLOY, role: { denies: ["codedeploy:GetDeploymentGroup"] } },
      "unhealthy",
      { id: "aws-permissions", status: "problem", paste: expect.stringContaining('"codedeploy:GetDeploymentGroup"') },
    ],
    [
      "a service that CodeDeploy deploys, whose reads are there",
      BY_CODEDEPLOY,
      "unhealthy",
      { id: "aws-permissions", status: "ok", said: expect.stringContaining("codedeploy:ListDeployments") },
    ],
    [
      "checks with a pattern that cannot be compiled",
      { files: { [WORKFLOW]: CALLER, ".github/deploy-checks.yml": LOOKING_BACK } },
      "unhealthy",
      { id: "checks", status: "problem", said: expect.stringContaining("no pattern that RE2 knows") },
    ],
    [
      "a service that is not there",
      { service: { service: "shop-old" } },
      "unhealthy",
      { id: "service", status: "problem", said: expect.stringContaining("has no service shop") },
    ],
    ["a clock that is half an hour ahead", { fault: skewed }, "unhealthy", { id: "clock", status: "problem" }],
    [
      "a policy with an error",
      { policy: POLICY.replace("approvals:", "aprovals:") },
      "unhealthy",
      { id: "policy", status: "problem", said: expect.stringContaining("Did you mean 'approvals'?") },
    ],
    [
      "no policy",
      { policy: "" },
      "unhealthy",
      { id: "policy", status: "problem", remedy: expect.stringContaining("version: 1") },
    ],
    [
      "reviewers where jobs would have to go back",
      {
        environments: [
          {
            name: "production",
            protectionRules: [{ id: 1, type: "required_reviewers", reviewers: [{ type: "User" }] }],
          },
        ],
      },
      "unhealthy",
      { id: "environment", status: "problem", paste: "operate-environment: production-operate" },
    ],
    [
      "an environment that refuses the ref",
      { environments: [{ name: "production", refs: [{ name: "v*", type: "tag" }] }] },
      "healthy",
      { id: "environment", status: "warning", said: expect.stringContaining("lets through tag v*") },
    ],
    [
      "a token that may not read records",
      { permissions: { ...READS, deployments: "none" } },
      "unhealthy",
      { id: "token-permission", status: "problem", paste: expect.stringContaining("deployments: read") },
    ],
    [
      "AWS that is down",
      { aws: { faults: [{ kind: "unavailable", operation: "ecs:DescribeServices" }] } },
      "unknown",
      { id: "service", status: "unknown" },
    ],
    [
      "a caller that grants too little",
      { files: { [WORKFLOW]: CALLER.replace("issues: write", "issues: read") } },
      "unhealthy",
      { id: "caller", status: "problem", paste: expect.stringContaining("  issues: write\n") },
    ],
    [
      "a caller that stands in the called workflow's group",
      {
        files: {
          [WORKFLOW]: CALLER.replace(/environment: \$.*/, "environment: production").replace(
            "permissions: {}",
            "permissions: {}\nconcurrency: deploy-production-your-service",
          ),
        },
      },
      "unhealthy",
      { id: "caller", status: "problem", said: expect.stringContaining("is cancelled") },
    ],
    [
      "approvals in comments that no workflow listens to",
      {},
      "healthy",
      { id: "resume-approval", status: "warning", remedy: expect.stringContaining("resume-approval.yml") },
    ],
    [
      "a workflow that listens to them",
      { files: { [WORKFLOW]: CALLER, ".github/workflows/resume.yml": template("resume-approval") } },
      "healthy",
      {
        id: "resume-approval",
        status: "ok",
        said: expect.stringContaining(".github/workflows/resume.yml, job resume"),
      },
    ],
    [
      "teams of the policy that no caller can have read",
      { policy: POLICY.replace('users: ["quinn#9002"]', "teams: [qa]") },
      "healthy",
      { id: "team-roles", status: "warning", paste: expect.stringContaining("identity-key: ${{ secrets") },
    ],
    [
      "teams of the policy that its caller can have read",
      {
        policy: POLICY.replace('users: ["quinn#9002"]', "teams: [qa]"),
        files: {
          [WORKFLOW]: CALLER.replace(/^ {4}secrets:$/m, "$&\n      identity-token: ${{ secrets.TEAM_READER }}"),
        },
      },
      "healthy",
      { id: "team-roles", status: "ok" },
    ],
    [
      "lost runs that nobody looks for",
      {},
      "healthy",
      {
        id: "reconcile",
        about: "production/shop",
        status: "warning",
        remedy: expect.stringContaining("reconcile.yml"),
      },
    ],
    [
      "a schedule that looks for them",
      { files: { [WORKFLOW]: CALLER, ".github/workflows/reconcile.yml": template("reconcile") } },
      "healthy",
      { id: "reconcile", about: "production/shop", status: "ok" },
    ],
    [
      "the Slack that a caller's token is for",
      {
        files: {
          [WORKFLOW]: CALLER.replace(
            /^ {4}secrets:$/m,
            "      slack-channels: ${{ vars.SLACK_CHANNELS }}\n$&\n      slack-token: ${{ secrets.SLACK_TOKEN }}",
          ),
        },
      },
      "healthy",
      { id: "host", said: expect.stringContaining("at slack.com") },
    ],
    [
      "a promotion around the group of either half",
      {
        files: {
          [WORKFLOW]: template("promote-to-production").replace(
            "permissions: {}",
            "permissions: {}\nconcurrency: deploy-staging-your-service",
          ),
        },
      },
      "unhealthy",
      { id: "caller", status: "problem", said: expect.stringContaining("as promote.yml does") },
    ],
    [
      "a targets file that does not name what is asked for",
      { inputs: { service: "shopp" } },
      "unhealthy",
      { id: "targets", status: "problem", remedy: expect.stringContaining("production/shop") },
    ],
    [
      "a host that nobody knows",
      { inputs: { "slack-webhook": "https://hooks.nobody.example/services/T0/B0/secret" } },
      "healthy",
      { id: "host", status: "warning", said: expect.stringContaining("hooks.nobody.example") },
    ],
  ])(
    "%s",
    async (_, scene, decision, finding) => {
      const run = await doctor(scene);
      expect({ log: run.log, decision: run.outputs.decision }).toMatchObject({ decision });
      expect(run.findings).toContainEqual(expect.objectContaining(finding));
      expect(`${run.summary}${JSON.stringify(run.outputs)}`).not.toContain("services/T0");
    },
    60_000,
  );
});

it("tells a role of another account once, though the job then speaks for that account too", async () => {
  const { findings } = await doctor({ files: { [WORKFLOW]: CALLER, [TARGETS]: targetsOf("999988887777") } });
  expect(findings.filter(({ id, status }) => id === "aws-role" && status === "problem")).toHaveLength(1);
}, 60_000);

it("sees a deployment that its run left behind, and one whose run is at work", async () => {
  const world = await openWorld({});
  await world.run({ ...DEPLOY, digest: DIGESTS.good });
  const report = (conclusion: "cancelled" | null) =>
    world.github.reportRun({
      ...{ id: 7001, number: 1, attempt: 1, name: "Deploy", path: WORKFLOW, event: "workflow_dispatch" },
      status: conclusion === null ? "in_progress" : "completed",
      conclusion,
      ...{ headBranch: "main", headOid: "2".repeat(40), actor: "dana", triggeringActor: "dana" },
      startedAt: Date.parse("2026-11-18T10:30:00Z"),
    });
  report(null);
  const waits = {
    conclusion: null,
    headBranch: "main",
    headOid: "2".repeat(40),
    actor: "dana",
    triggeringActor: "dana",
  };
  const later = { number: 2, attempt: 1, name: "Deploy", path: WORKFLOW, event: "workflow_dispatch", ...waits };
  world.github.reportRun({ ...later, id: 7002, status: "queued", startedAt: Date.parse("2026-11-18T10:31:00Z") });
  const busy = await see(world);
  expect(busy.findings).toContainEqual(
    expect.objectContaining({
      id: "queue",
      status: "warning",
      said: expect.stringContaining("deploy.yml in run 7002 (queued, since 2026-11-18T10:31:00"),
    }),
  );
  expect(busy.summary).toContain("is under way in run 7001");
  report("cancelled");
  const lost = await see(world);
  expect(lost.outputs).toMatchObject({ decision: "unhealthy", "reason-code": "problems_found" });
  expect(lost.summary).toContain("Run reconcile for production");
}, 60_000);

describe("outside of every environment, where the gate stands, it tries the read role", () => {
  const BRANCH = "repo:shop-org/shop:ref:refs/heads/main";
  const READ_ROLE = "arn:aws:iam::111122223333:role/deploy-read";
  const reading = (differs: object): Scene => ({
    target: [`read-role: ${READ_ROLE}`],
    claims: { sub: BRANCH },
    aws: {
      roles: [
        {
          arn: "arn:aws:iam::111122223333:role/deploy-production",
          subjects: ["repo:shop-org/shop:environment:production"],
        },
        {
          arn: READ_ROLE,
          subjects: [BRANCH],
          allows: ["ecr:DescribeImages", "ecs:DescribeTaskDefinition"],
          ...differs,
        },
      ],
    },
  });

  it.each<readonly [string, object, Partial<Finding>]>([
    ["that is as the docs say", {}, { status: "ok", said: expect.stringContaining("may read 111122223333.dkr.ecr") }],
    [
      "that may not read the image",
      { denies: ["ecr:DescribeImages"] },
      { status: "problem", paste: expect.stringContaining('"ecr:DescribeImages"') },
    ],
    [
      "that trusts the environment alone",
      { subjects: ["repo:shop-org/shop:environment:production"] },
      { status: "problem", paste: expect.stringContaining(BRANCH) },
    ],
  ])(
    "%s",
    async (_, differs, finding) => {
      const { findings, log, outputs } = await doctor(reading(differs));
      const found = findings.filter(({ id }) => id === "aws-read-role");
      expect({ log, found }).toMatchObject({ found: [finding] });
      expect(outputs.decision).toBe(finding.status === "ok" ? "unknown" : "unhealthy");
    },
    60_000,
  );
});
