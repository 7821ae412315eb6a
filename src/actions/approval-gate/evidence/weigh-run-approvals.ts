import type { Discounted } from "../../../core/approval/approval-verdict.ts";
import type { Denial } from "../../../core/approval/denial.ts";
import type { Vote } from "../../../core/approval/fill-slots.ts";
import type { RunApproval } from "../../../ports/run-approvals.ts";
import type { Standing } from "./standing.ts";
import type { TeamUnreadable } from "./team-unreadable.ts";

/** What the approvals of the run's environment come to. */
export interface WeighedRunApprovals {
  readonly denial: Denial | undefined;
  readonly votes: readonly Vote[];
  readonly discounted: readonly Discounted[];
  readonly unreadable: TeamUnreadable | undefined;
}

/** Where and when approvals of a run are looked at: they carry neither an address nor an instant of their own. */
export interface RunApprovalSettings {
  readonly environment: string;
  readonly url: string;
  readonly at: string;
  readonly standing: Standing;
}

/** Weighs the approvals of one environment of a run; a rejection is final, whoever of its reviewers it came from. */
export async function weighRunApprovals(
  approvals: readonly RunApproval[],
  { environment, url, at, standing }: RunApprovalSettings,
): Promise<WeighedRunApprovals> {
  const own = approvals.filter(({ environments }) =>
    environments.some((name) => name.toLowerCase() === environment.toLowerCase()),
  );
  const rejection = own.find(({ state }) => state === "rejected");
  if (rejection !== undefined) {
    const { by, comment } = rejection;
    const denial = { login: by?.login ?? "ghost", id: by?.id ?? "", url, at, reason: comment };
    return { denial, votes: [], discounted: [], unreadable: undefined };
  }
  const votes: Vote[] = [];
  const discounted: Discounted[] = [];
  let unreadable: TeamUnreadable | undefined;
  for (const { by, state } of own) {
    if (state !== "approved" || by === undefined) continue;
    const discount = (why: string) => discounted.push({ login: by.login, url, why });
    if (!by.person) {
      discount("its author is not a person");
      continue;
    }
    const found = await standing.rolesOf(by, "environment");
    unreadable = found.unreadable ?? unreadable;
    const why =
      found.roles.length === 0
        ? "its author is in no role that is asked"
        : await standing.barred(by, { evidence: "environment" });
    if (why === undefined)
      votes.push({ id: by.id, login: by.login, url, at, evidence: "environment", roles: found.roles });
    else discount(why);
  }
  return { denial: undefined, votes, discounted, unreadable };
}
