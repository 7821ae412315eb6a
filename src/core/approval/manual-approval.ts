import { createHash } from "node:crypto";
import type { Problem } from "../outcome/problem.ts";
import { parseRoleUser, roleTeamText, roleUserText } from "../role/role-user.ts";
import { inertLine } from "../text/inert.ts";
import type { RoleDemand } from "./role-demand.ts";

/** The inputs of trstringer/manual-approval (v1.13) that say who has to approve, and whoever started the run. */
export interface ManualApprovers {
  /** Users and `organisation/team`, apart by commas or lines. */
  readonly approvers: readonly string[];
  /** `undefined` and 0: all of them. */
  readonly minimum: number | undefined;
  readonly initiator: string;
}

/** Whom to ask, or why that cannot be asked safely. */
export type ManualDemand =
  | { readonly kind: "demand"; readonly demand: RoleDemand }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** Names the one role that a list of approvers makes. */
const APPROVERS_ROLE = "approvers";

/**
 * Reads a list of approvers as one role. A bare name is a user and never a team, since a team that cannot be read would else be taken
 * for a user of that name; people are distinct whatever the case of their login, and whoever started the run is never one of them.
 */
export function demandOf({ approvers, minimum, initiator }: ManualApprovers): ManualDemand {
  const teams = approvers.filter((name) => name.includes("/"));
  const names = approvers.filter((name) => !name.includes("/"));
  const wrong = approvers.filter((name) => !(name.includes("/") ? roleTeamText : roleUserText).safeParse(name).success);
  if (wrong.length > 0)
    return refuse(
      "approvers",
      `holds '${inertLine(wrong[0] ?? "", 80)}'; expected a user (a login, or login#id) or organisation/team`,
    );
  const users = [...new Map(names.map((name) => [loginKey(name), parseRoleUser(name)])).values()];
  const able = users.filter(({ login }) => login.toLowerCase() !== initiator.toLowerCase());
  if (able.length === 0 && teams.length === 0)
    return refuse(
      "approvers",
      `names nobody but ${inertLine(initiator, 60)}, who started this run and so cannot approve it; name somebody else too`,
    );
  const all = minimum === undefined || minimum === 0;
  if (all && teams.length > 0)
    return refuse(
      "minimum-approvals",
      "is empty, which means all approvers, and a team has no fixed number of people; say how many have to approve",
    );
  const count = all ? able.length : minimum;
  if (teams.length === 0 && count > able.length)
    return refuse(
      "minimum-approvals",
      `is ${count}, and only ${able.length} of the approvers can approve: whoever started the run never can; name more people or ask for fewer`,
    );
  if (count > 20) return refuse("minimum-approvals", `comes to ${count}; at most 20 people can be asked for`);
  return {
    kind: "demand",
    demand: { role: APPROVERS_ROLE, count, evidence: "comments", rules: [], users: able, teams: [...new Set(teams)] },
  };
}

/** What tells one step that asks from every other of its run. */
export interface AskingStep {
  readonly job: string;
  /** The step's id, or the name that the runner gave it. */
  readonly step: string;
  /** The attempt that asks; 0 where an answer is to hold for the later attempts too. */
  readonly attempt: number;
  /** What is asked: title, body, approvers and how many. */
  readonly asked: readonly string[];
}

/** Names what a step without an environment asks for, such as `manual/approve/3f2a9c1b`: two steps of a run never share an answer. */
export function manualEnvironment({ job, step, attempt, asked }: AskingStep): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([step, attempt, ...asked]))
    .digest("hex");
  return `manual/${job === "" ? "job" : job}/${digest.slice(0, 8)}`;
}

/** Tells a name that `manualEnvironment` made from an environment that people know. */
export function isManualEnvironment(environment: string): boolean {
  return /^manual\/.+\/[0-9a-f]{8}$/.test(environment);
}

function loginKey(name: string): string {
  return (name.split("#")[0] ?? name).toLowerCase();
}

function refuse(input: string, what: string): ManualDemand {
  return { kind: "problems", problems: [{ file: input, message: `Input '${input}' ${what}.` }] };
}
