import type { ApprovalBinding } from "../../../core/approval/approval-binding.ts";
import type { RoleDemand } from "../../../core/approval/role-demand.ts";
import { Unreadable } from "../../../core/outcome/unreadable.ts";
import type { EvidenceKind } from "../../../core/role/evidence-kind.ts";
import type { People, Person } from "../../../ports/people.ts";
import { TeamUnreadable } from "./team-unreadable.ts";

/** Among which roles people are looked for, and where. */
export interface RoleSettings {
  readonly people: People;
  readonly demands: readonly RoleDemand[];
  /** Whom unpinned logins belonged to when people were asked, and in which run; `undefined` while nobody was asked. */
  readonly binding: Pick<ApprovalBinding, "people" | "runId"> | undefined;
  readonly canReadTeams: boolean;
}

/** The roles that a person was found in, and what kept us from finding out about the others. */
export interface FoundRoles {
  readonly roles: readonly string[];
  readonly unreadable: TeamUnreadable | undefined;
}

/** Finds the roles of a person among those that one evidence, or any, is asked for; a login alone counts as the id that it had when people were asked. */
export async function findRoles(
  settings: RoleSettings,
  author: Person,
  evidence: EvidenceKind | "any",
): Promise<FoundRoles> {
  const roles: string[] = [];
  let unreadable: TeamUnreadable | undefined;
  for (const demand of settings.demands.filter((one) => evidence === "any" || one.evidence === evidence)) {
    try {
      if ((await inUsers(settings, demand, author)) || (await inTeams(settings, demand, author)))
        roles.push(demand.role);
    } catch (error) {
      if (!(error instanceof TeamUnreadable)) throw error;
      unreadable = error;
    }
  }
  return { roles, unreadable };
}

async function inUsers(settings: RoleSettings, { users }: RoleDemand, author: Person): Promise<boolean> {
  for (const { login, id } of users) {
    const same = login.toLowerCase() === author.login.toLowerCase();
    if (id !== undefined ? id === author.id : same && (await idOf(settings, login)) === author.id) return true;
  }
  return false;
}

async function idOf({ binding, people }: RoleSettings, login: string): Promise<string | undefined> {
  return binding?.people[login.toLowerCase()] ?? (await people.find(login))?.id;
}

async function inTeams(settings: RoleSettings, { teams }: RoleDemand, { login }: Person): Promise<boolean> {
  for (const team of teams) if (await isMember(settings, team, login)) return true;
  return false;
}

async function isMember({ canReadTeams, people }: RoleSettings, team: string, login: string): Promise<boolean> {
  if (!canReadTeams) throw new TeamUnreadable(team, undefined);
  return people.inTeam(team, login).catch((error: unknown) => {
    throw error instanceof Unreadable ? new TeamUnreadable(team, error) : error;
  });
}
