import { type Finding, findingsOn } from "./finding.ts";

/** What the run says of itself. */
export interface ExpectedClaims {
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId: string;
  readonly ref: string;
}

/** The claims of an identity token that matter to a role's trust. */
export type Claims = Readonly<Record<string, unknown>>;

/** Reads a claim as text; empty where it is absent. */
export function claim(claims: Claims, name: string): string {
  const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
  return typeof value === "string" ? value : "";
}

/** Finds the environment that a job stands in: by its own claim, or by the sub that names it; empty for a job in none. */
export function claimedEnvironment(claims: Claims): string {
  const own = claim(claims, "environment");
  return own === "" ? (/:environment:([^:]+)$/.exec(claim(claims, "sub"))?.[1] ?? "") : own;
}

/** Looks at the claims of the job's token: whose it is, which form its `sub` has, and which audience it names. */
export function assessClaims(claims: Claims, expected: ExpectedClaims): readonly Finding[] {
  const on = findingsOn("identity");
  const [sub, repository, environment] = [
    claim(claims, "sub"),
    claim(claims, "repository"),
    claimedEnvironment(claims),
  ];
  const audience = claim(claims, "aud");
  const job = environment === "" ? "no environment" : `the environment ${environment}`;
  return [
    repository.toLowerCase() === expected.repository.toLowerCase() &&
    ["", expected.repositoryId].includes(claim(claims, "repository_id"))
      ? on.ok(`GitHub vouches for ${repository} at ${claim(claims, "ref") || expected.ref}, in ${job}.`)
      : on.problem(
          `The token is about ${repository || "no repository"}, this run is of ${expected.repository}.`,
          "Ask on the runner that GitHub gave the job, and let no proxy answer in the place of the token endpoint.",
        ),
    ...(audience === AUDIENCE
      ? []
      : [
          on.problem(
            `The token is for ${audience || "no audience"}, AWS expects ${AUDIENCE}.`,
            "Let no proxy rewrite the request for the token.",
          ),
        ]),
    subjectFinding(sub),
  ];
}

const AUDIENCE = "sts.amazonaws.com";

/** Tells the forms of `sub` apart: by names, by names with ids that no other owner can take over, or an organisation's own. */
function subjectFinding(sub: string): Finding {
  const on = findingsOn("identity-subject");
  const [, owner, ownerId, name, nameId] = /^repo:([^:/@]+)(@\d+)?\/([^:/@]+)(@\d+)?:\S+$/.exec(sub) ?? [];
  if (owner === undefined || name === undefined)
    return on.warning(
      `The token's sub is of the organisation's own form: ${sub || "empty"}.`,
      "Write exactly this form into the trust policies, and keep the environment in it.",
    );
  return ownerId !== undefined && nameId !== undefined
    ? on.ok(`The sub carries ids, so that nobody who takes the name over is trusted: ${sub}.`)
    : on.ok(`The sub goes by names: ${sub}.`);
}

/** The workflows of ours whose jobs stand in a target's environment and take its role; a trust that names one and not the others would lock those out. */
export const ROLE_WORKFLOWS: readonly string[] = [
  "deploy-ecs.yml",
  "doctor.yml",
  "emergency-rollback.yml",
  "reconcile.yml",
  "resume.yml",
];

/** Writes a trust policy that admits to a role exactly this job and, where its workflow is one of ours that take the role, its siblings at the same ref. */
export function trustPolicy(role: string, claims: Claims): string {
  const [, partition = "aws", account = ""] = /^arn:([\w-]+):iam::(\d{12}):/.exec(role) ?? [];
  const issuer = "token.actions.githubusercontent.com";
  const workflow = claim(claims, "job_workflow_ref");
  return JSON.stringify(
    {
      Effect: "Allow",
      Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${issuer}` },
      Action: "sts:AssumeRoleWithWebIdentity",
      Condition: {
        StringEquals: {
          [`${issuer}:aud`]: AUDIENCE,
          [`${issuer}:sub`]: claim(claims, "sub"),
          ...(workflow === "" ? {} : { [`${issuer}:job_workflow_ref`]: admitted(workflow, claims) }),
        },
      },
    },
    null,
    2,
  );
}

function admitted(workflow: string, claims: Claims): string | readonly string[] {
  const [, home = "", file = "", ref = ""] = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^@]+)@(.+)$/.exec(workflow) ?? [];
  const called = home.toLowerCase() !== claim(claims, "repository").toLowerCase();
  if (!called || !ROLE_WORKFLOWS.includes(file)) return workflow;
  return ROLE_WORKFLOWS.map((name) => `${home}/.github/workflows/${name}@${ref}`);
}
