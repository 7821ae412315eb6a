import { type Finding, findingsOn } from "./finding.ts";
import type { PolicyDemands } from "./policy-demands.ts";
import type { Use } from "./read-uses.ts";

/** The workflows of ours that ask people, and may wait for them. */
export const ASKING: readonly string[] = ["approve.yml", "deploy-ecs.yml", "promote.yml", "resume.yml"];
/** Whatever of ours judges who may approve, and takes an identity for it. */
export const JUDGING: readonly string[] = [...ASKING, "resume-approval.yml", "approval-gate"];
const DEPLOYING: readonly string[] = ["deploy-ecs.yml", "promote.yml"];

/** What the uses of ours are looked at for. */
export interface SupportDemands {
  /** What the policy demands; `undefined` where it is not known. */
  readonly policy: PolicyDemands | undefined;
  /** What our workflows deploy. */
  readonly places: readonly { readonly environment: string; readonly service: string }[];
}

/** Looks at what stands beside deployments that our workflows make: what lets approved runs go on, reads teams, and settles lost runs. */
export function assessSupport(uses: readonly Use[], { policy, places }: SupportDemands): readonly Finding[] {
  return [
    ...(policy?.comments === true ? resumeFindings(uses) : []),
    ...(policy === undefined ? [] : teamFindings(uses, policy.teamRoles)),
    ...(uses.some(({ of }) => DEPLOYING.includes(of)) ? places.flatMap((place) => reconcileFinding(uses, place)) : []),
  ];
}

/** A workflow of theirs that others call may be started by any event. */
function startedBy({ events }: Use, event: string): boolean {
  return events.includes(event) || events.includes("workflow_call");
}

function resumeFindings(uses: readonly Use[]): readonly Finding[] {
  const on = findingsOn("resume-approval");
  const waiting = uses.filter(({ of, given }) => ASKING.includes(of) && (given.get("approval-wait") ?? "0") === "0");
  if (waiting.length === 0) return [];
  const listening = uses.find(
    (use) =>
      (use.of === "resume-approval.yml" || (use.of === "approval-gate" && use.given.get("mode") === "resume")) &&
      startedBy(use, "issue_comment"),
  );
  if (listening !== undefined) return [on.ok(`${listening.where} lets a run that waits go on once it is approved.`)];
  return [
    on.warning(
      "The policy asks people, who answer in an approval issue, and no workflow here listens to comments: a run that waits goes on only when somebody re-runs its failed jobs.",
      "Copy workflows-templates/resume-approval.yml to the default branch, or let a runner wait by `approval-wait`.",
    ),
  ];
}

const IDENTITY = [
  "with:",
  "  identity-app: ${{ vars.TEAM_READER_APP }}",
  "secrets:",
  "  identity-key: ${{ secrets.TEAM_READER_KEY }}",
].join("\n");

function teamFindings(uses: readonly Use[], roles: readonly string[]): readonly Finding[] {
  const judging = uses.filter(({ of }) => JUDGING.includes(of));
  if (roles.length === 0 || judging.length === 0) return [];
  const on = findingsOn("team-roles");
  const lacking = [...new Set(judging.filter((use) => !handsIdentity(use)).map(({ where }) => where))];
  const named = `${roles.length === 1 ? "The role" : "The roles"} ${roles.join(", ")} of the policy ${roles.length === 1 ? "names" : "name"} teams`;
  if (lacking.length === 0) return [on.ok(`${named}, and every caller hands an identity on that may read them.`)];
  return [
    on.warning(`${named}, and no identity that may read their members is handed on by ${lacking.join("; ")}.`, {
      remedy: "Hand a GitHub App (members: read) on there, or a token as identity-token (docs/operator-guide.md):",
      paste: IDENTITY,
    }),
  ];
}

function handsIdentity({ given, inherits }: Use): boolean {
  return inherits || given.has("identity-token") || (given.has("identity-app") && given.has("identity-key"));
}

function reconcileFinding(
  uses: readonly Use[],
  { environment, service }: SupportDemands["places"][number],
): readonly Finding[] {
  const about = `${environment}/${service}`;
  const on = findingsOn("reconcile", about);
  const fits = ({ given }: Use, name: string, wanted: string) => {
    const value = given.get(name);
    return value === undefined || value.includes("${{") || value === wanted;
  };
  const scheduled = uses.find(
    (use) =>
      (use.of === "reconcile.yml" || use.of === "reconcile") &&
      startedBy(use, "schedule") &&
      fits(use, "environment", environment) &&
      fits(use, "service", service),
  );
  if (scheduled !== undefined) return [on.ok(`${scheduled.where} looks after deployments whose run is lost.`)];
  return [
    on.warning(
      `No workflow here runs reconcile on a schedule for ${about}: a deployment whose run is lost stays open, and whatever it left in service stays, until somebody looks.`,
      "Copy workflows-templates/reconcile.yml to the default branch, with a job for each environment.",
    ),
  ];
}
