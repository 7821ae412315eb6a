import type { ApprovalBinding } from "../../../core/approval/approval-binding.ts";
import type { Change } from "../../../core/approval/change.ts";
import { contributorsOf, contributorsOfPull } from "../../../core/approval/contributors.ts";
import type { RoleDemand } from "../../../core/approval/role-demand.ts";
import { Unreadable } from "../../../core/outcome/unreadable.ts";
import type { EvidenceKind } from "../../../core/role/evidence-kind.ts";
import type { People, Person } from "../../../ports/people.ts";
import type { RunContext } from "../../../ports/run-context.ts";
import { TeamUnreadable } from "./team-unreadable.ts";

/** The roles that a person was found in, and what kept us from finding out about the others. */
export interface FoundRoles {
  readonly roles: readonly string[];
  readonly unreadable: TeamUnreadable | undefined;
}

/** By what an approval was given. GitHub itself lets only people with access approve an environment, at that moment. */
export type ApprovalGiven =
  | { readonly evidence: "comments" }
  | { readonly evidence: "environment" }
  | { readonly evidence: "reviews"; readonly pull: number };

/** Finds out who a person is to this request, now; a question without a clear answer throws `Unreadable`. */
export interface Standing {
  /** The roles that are asked for by one evidence, or by any. */
  readonly rolesOf: (author: Person, evidence: EvidenceKind | "any") => Promise<FoundRoles>;
  /** Why a person of a role may not approve: without access, starter of the run, writer of the change or, for reviews, of the pull request; `undefined` when they may. */
  readonly barred: (author: Person, by: ApprovalGiven) => Promise<string | undefined>;
  /** Whether the login still belongs to the author and has access to the repository. */
  readonly hasAccess: (author: Person) => Promise<boolean>;
}

/** What standing is judged against. */
export interface StandingSettings {
  readonly people: People;
  readonly run: RunContext;
  readonly demands: readonly RoleDemand[];
  /** Whom unpinned logins belonged to when people were asked, and in which run; `undefined` while nobody was asked. */
  readonly binding: Pick<ApprovalBinding, "people" | "runId"> | undefined;
  readonly change: Change;
  readonly canReadTeams: boolean;
}

/** Judges people by numeric id against the roles, the repository, the change and the run of one request. */
export function standingIn({ people, run, demands, binding, change, canReadTeams }: StandingSettings): Standing {
  const runId = binding?.runId ?? run.runId;

  async function idOf(login: string): Promise<string | undefined> {
    return binding?.people[login.toLowerCase()] ?? (await people.find(login))?.id;
  }

  async function inUsers({ users }: RoleDemand, author: Person): Promise<boolean> {
    for (const { login, id } of users) {
      if (
        id !== undefined
          ? id === author.id
          : login.toLowerCase() === author.login.toLowerCase() && (await idOf(login)) === author.id
      )
        return true;
    }
    return false;
  }

  async function member(team: string, login: string): Promise<boolean> {
    if (!canReadTeams) throw new TeamUnreadable(team, undefined);
    return people.inTeam(team, login).catch((error: unknown) => {
      throw error instanceof Unreadable ? new TeamUnreadable(team, error) : error;
    });
  }

  async function inTeams({ teams }: RoleDemand, { login }: Person): Promise<boolean> {
    for (const team of teams) if (await member(team, login)) return true;
    return false;
  }

  async function started(author: Person): Promise<boolean> {
    if (author.id === run.actor.id || author.login.toLowerCase() === run.triggeringActor.toLowerCase()) return true;
    const alone =
      runId === run.runId && run.runAttempt === 1 && run.triggeringActor === run.actor.login && run.actor.id !== "";
    return !alone && (await people.starters(runId)).some(({ id }) => id === author.id);
  }

  /** Commits carry the names that their author gave them; who pushed them is known by the account. */
  async function wrote(author: Person, pull: number | undefined): Promise<boolean> {
    if (change.kind === "unknown") return (change.writers ?? []).some(({ id }) => id === author.id);
    const writers = pull === undefined ? contributorsOf(change) : contributorsOfPull(change, pull);
    if (writers.has(author.id)) return true;
    const own = [...change.pulls.values()].filter(({ number }) => (pull ?? number) === number);
    if (own.length === 0) return false;
    const pushed = await people.pushes(author.login);
    return own.some(({ head, commits }) => [head, ...commits].some((oid) => pushed.has(oid)));
  }

  async function hasAccess(author: Person): Promise<boolean> {
    return (await people.withAccess(author.login))?.id === author.id;
  }

  return {
    async rolesOf(author, evidence) {
      const roles: string[] = [];
      let unreadable: TeamUnreadable | undefined;
      for (const demand of demands.filter((one) => evidence === "any" || one.evidence === evidence)) {
        try {
          if ((await inUsers(demand, author)) || (await inTeams(demand, author))) roles.push(demand.role);
        } catch (error) {
          if (!(error instanceof TeamUnreadable)) throw error;
          unreadable = error;
        }
      }
      return { roles, unreadable };
    },
    async barred(author, by) {
      if (by.evidence !== "environment" && !(await hasAccess(author)))
        return "its author has no access to the repository any more";
      if (await started(author)) return "its author started or re-ran this run";
      if (await wrote(author, by.evidence === "reviews" ? by.pull : undefined))
        return "its author wrote or pushed a part of what is to be approved";
      return undefined;
    },
    hasAccess,
  };
}
