import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { People, Person } from "../../ports/people.ts";
import type { GitHubClient } from "./github-client.ts";
import { type KeptRuns, keptRuns } from "./kept-runs.ts";

/** As whom to ask: the job's token for users and runs, the identity of an organisation for its teams, which the job's token cannot see. */
export interface GitHubPeopleSettings {
  readonly client: GitHubClient;
  readonly identity: (organization: string) => Pick<GitHubClient, "call">;
  readonly owner: string;
  readonly name: string;
  /** Runs that others ask about too. */
  readonly runs?: KeptRuns;
}

/** Asks GitHub about people. */
export function githubPeople(settings: GitHubPeopleSettings): People {
  const { client, identity, owner, name } = settings;
  const runs = settings.runs ?? keptRuns(client, { owner, name });

  return {
    async find(login) {
      const { status, data } = await client.call("GET", `/users/${encodeURIComponent(login)}`, { allow: [404] });
      return status === 404 ? undefined : personOf(data, "user");
    },
    async withAccess(login) {
      const { status, data } = await client.call(
        "GET",
        `/repos/${owner}/${name}/collaborators/${encodeURIComponent(login)}/permission`,
        { allow: [404] },
      );
      if (status === 404) return undefined;
      const { permission, user } = (data ?? {}) as { permission?: unknown; user?: unknown };
      if (typeof permission !== "string") throw malformed(`the permission of ${login}`);
      return permission === "none" ? undefined : personOf(user, "user of a permission");
    },
    async inTeam(team, login) {
      const [slug = "", organization = owner] = team.split("/").reverse();
      const path = `/orgs/${encodeURIComponent(organization)}/teams/${encodeURIComponent(slug)}`;
      const reader = identity(organization);
      const { status, data } = await reader.call("GET", `${path}/memberships/${encodeURIComponent(login)}`, {
        allow: [404],
      });
      if (status !== 404) return stateOf(data, login) === "active";
      // 404 means "not a member" only where the team itself can be seen.
      await reader.call("GET", path);
      return false;
    },
    async pushes(login) {
      const activity = await client.pages(`/repos/${owner}/${name}/activity?actor=${encodeURIComponent(login)}`);
      return new Set(activity.map(endOf));
    },
    async starters(runId) {
      const data = await runs.once(runId);
      // The first attempt's triggering actor is the run's actor, and the newest attempt is the run itself.
      const between = Math.max(0, attemptsOf(data) - 2);
      const earlier = Array.from({ length: between }, (_, index) =>
        client.call("GET", `/repos/${owner}/${name}/actions/runs/${runId}/attempts/${index + 2}`),
      );
      return [data, ...(await Promise.all(earlier)).map((answer) => answer.data)].flatMap(startersOf);
    },
  };
}

function startersOf(run: unknown): Person[] {
  const { actor, triggering_actor: triggering } = (run ?? {}) as { actor?: unknown; triggering_actor?: unknown };
  return [personOf(actor, "actor of a run"), personOf(triggering, "triggering actor of a run")];
}

function endOf(activity: unknown): string {
  const { after } = (activity ?? {}) as { after?: unknown };
  if (typeof after !== "string") throw malformed("the commit that a push ended in");
  return after;
}

function stateOf(membership: unknown, login: string): string {
  const { state } = (membership ?? {}) as { state?: unknown };
  if (typeof state !== "string") throw malformed(`the membership of ${login}`);
  return state;
}

function attemptsOf(run: unknown): number {
  const { run_attempt: attempts } = (run ?? {}) as { run_attempt?: unknown };
  if (typeof attempts !== "number" || !Number.isInteger(attempts) || attempts < 1)
    throw malformed("the attempts of a run");
  return attempts;
}

function personOf(data: unknown, what: string): Person {
  const { login, id } = (data ?? {}) as { login?: unknown; id?: unknown };
  if (typeof login !== "string" || typeof id !== "number") throw malformed(`the ${what}`);
  return { login, id: String(id) };
}

function malformed(what: string): Unreadable {
  return new Unreadable(
    "malformed",
    `GitHub's answer does not name ${what}`,
    "Re-run the job; if it stays, report it.",
  );
}
