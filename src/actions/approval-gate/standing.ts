import type { ApprovalBinding } from "../../core/approval/approval-binding.ts";
import type { RoleDemand } from "../../core/approval/role-demand.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { People, Person } from "../../ports/people.ts";
import type { RunContext } from "../../ports/run-context.ts";
import { TeamUnreadable } from "./team-unreadable.ts";

/** The roles that a person was found in, and what kept us from finding out about the others. */
export interface FoundRoles {
  readonly roles: readonly string[];
  readonly unreadable: TeamUnreadable | undefined;
}

/** Finds out who a comment's author is to this request, now; a question without a clear answer throws `Unreadable`. */
export interface Standing {
  readonly rolesOf: (author: Person) => Promise<FoundRoles>;
  /** Whether the login still belongs to the author and has access to the repository. */
  readonly hasAccess: (author: Person) => Promise<boolean>;
  /** Whether the author started or re-ran the run that the request belongs to. */
  readonly started: (author: Person) => Promise<boolean>;
}

/** What standing is judged against. */
export interface StandingSettings {
  readonly people: People;
  readonly run: RunContext;
  readonly demands: readonly RoleDemand[];
  readonly binding: ApprovalBinding;
  readonly canReadTeams: boolean;
}

/** Judges people by numeric id against the roles, the repository and the run of one request. */
export function standingIn({ people, run, demands, binding, canReadTeams }: StandingSettings): Standing {
  let starters: Promise<readonly Person[]> | undefined;

  async function idOf(login: string): Promise<string | undefined> {
    return binding.people[login.toLowerCase()] ?? (await people.find(login))?.id;
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

  async function inTeams({ teams }: RoleDemand, author: Person): Promise<boolean> {
    for (const team of teams) {
      if (!canReadTeams) throw new TeamUnreadable(team, undefined);
      const member = await people.inTeam(team, author.login).catch((error: unknown) => {
        throw error instanceof Unreadable ? new TeamUnreadable(team, error) : error;
      });
      if (member) return true;
    }
    return false;
  }

  return {
    async rolesOf(author) {
      const roles: string[] = [];
      let unreadable: TeamUnreadable | undefined;
      for (const demand of demands) {
        try {
          if ((await inUsers(demand, author)) || (await inTeams(demand, author))) roles.push(demand.role);
        } catch (error) {
          if (!(error instanceof TeamUnreadable)) throw error;
          unreadable = error;
        }
      }
      return { roles, unreadable };
    },
    async hasAccess(author) {
      return (await people.withAccess(author.login))?.id === author.id;
    },
    async started(author) {
      if (author.id === run.actor.id || author.login.toLowerCase() === run.triggeringActor.toLowerCase()) return true;
      const alone =
        binding.runId === run.runId &&
        run.runAttempt === 1 &&
        run.triggeringActor === run.actor.login &&
        run.actor.id !== "";
      if (alone) return false;
      starters ??= people.starters(binding.runId);
      return (await starters).some(({ id }) => id === author.id);
    },
  };
}
