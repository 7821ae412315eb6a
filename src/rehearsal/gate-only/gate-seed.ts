import type { Policy } from "../../core/policy/policy.ts";
import type { CommitSeed, GitHubSeed, PullRequestSeed } from "../github/seed.ts";
import { OWNER_ID } from "../scenario/github-seed.ts";
import { policyLabels } from "../scenario/policy-labels.ts";
import type { GateScene } from "./gate-scene.ts";

const DAY = 86_400_000;
/** Who asks for the deployment, and who wrote the change; neither may approve it. */
export const DISPATCHER = { login: "dispatcher", id: 9_901 };
/** The author of the change's pull request. */
export const AUTHOR = { login: "author", id: 9_902 };
/** Somebody with access who is in no role. */
export const OUTSIDER = { login: "outsider", id: 9_903 };
/** Where the change lies: what is live, the pull request's head, and what was merged. */
export const COMMITS = { live: "a".repeat(40), head: "b".repeat(40), change: "c".repeat(40) } as const;
/** The tags of what is live and of what is to be deployed. */
export const VERSIONS = { live: "v1.0.0", change: "v1.1.0" } as const;

/** A member of a role: one of its users, or somebody made for one of its teams. */
export interface Member {
  readonly login: string;
  readonly id: number;
  readonly teams: readonly string[];
}

/** Lists everybody whom the policy's roles name; a team gets two members of its own. */
export function membersOf(policy: Policy): ReadonlyMap<string, readonly Member[]> {
  const everybody = new Map<string, Member>();
  const known = (login: string, id: number, teams: readonly string[]) => {
    const member = everybody.get(login) ?? { login, id, teams };
    everybody.set(login, member);
    return member;
  };
  return new Map(
    Object.entries(policy.roles).map(([role, { users, teams }]) => [
      role,
      [
        ...users.map((text) => {
          const [login = "", id] = text.split("#");
          return known(login, id === undefined ? 20_000 + everybody.size : Number(id), []);
        }),
        ...teams.flatMap((team) =>
          [1, 2].map((number) => known(`${slugOf(team)}-${number}`, 30_000 + everybody.size, [slugOf(team)])),
        ),
      ],
    ]),
  );
}

/** Describes the tenant's repository before a row of its table: the old version live, the change merged by a reviewed pull request. */
export function gateSeed(scene: GateScene): GitHubSeed {
  const { policy, repository } = scene;
  const members = [...new Map([...membersOf(policy).values()].flat().map((member) => [member.login, member])).values()];
  const people = [DISPATCHER, AUTHOR, OUTSIDER, ...members].map(({ login, id }) => ({ login, id }));
  const teams = [...new Set(members.flatMap((member) => member.teams))];
  return {
    accounts: people,
    organizations: [
      {
        id: OWNER_ID,
        login: repository.owner,
        members: people.map(({ login }) => login),
        teams: teams.map((slug, index) => ({
          id: OWNER_ID + 1 + index,
          slug,
          members: members.filter((member) => member.teams.includes(slug)).map(({ login }) => login),
        })),
      },
    ],
    repositories: [
      {
        ...repository,
        protectedBranches: ["main"],
        labels: policyLabels(scene.files),
        collaborators: Object.fromEntries(people.map(({ login }) => [login, "write" as const])),
        commits: commits(scene),
        pullRequests: [pullRequest(scene)],
        codeScanningAlerts: [],
        dependabotAlerts: [],
      },
    ],
  };
}

function commits({ files, at }: GateScene): CommitSeed[] {
  const statuses = { ci: "success" } as const;
  const commit = (oid: string, days: number, others: Partial<CommitSeed>): CommitSeed => ({
    oid,
    message: `Commit ${oid.slice(0, 3)}`,
    author: AUTHOR.login,
    committedAt: at - days * DAY,
    files,
    ...others,
  });
  return [
    commit(COMMITS.live, 9, { tags: [VERSIONS.live] }),
    commit(COMMITS.head, 3, { branches: ["feature"] }),
    commit(COMMITS.change, 2, { parents: [COMMITS.live], tags: [VERSIONS.change], branches: ["main"], statuses }),
  ];
}

/** Brings the change from a branch, or with a label, that the policy knows the row's class by; who are in the roles approved it. */
function pullRequest({ policy, at, row, reviewed }: GateScene): PullRequestSeed {
  const { labels = [], branches = [] } = policy.changeClasses[row.changeClass] ?? {};
  const reviewers = reviewed ? [...membersOf(policy).values()].flat() : [OUTSIDER];
  return {
    number: 7,
    title: "The change",
    author: AUTHOR.login,
    createdAt: at - 4 * DAY,
    head: { ref: branches[0]?.replaceAll("*", "rehearsed") ?? "feature", oid: COMMITS.head },
    base: "main",
    commits: [COMMITS.head],
    mergeCommit: COMMITS.change,
    mergedAt: at - 2 * DAY,
    mergedBy: OUTSIDER.login,
    labels: branches.length === 0 ? labels.slice(0, 1) : [],
    reviews: [...new Set(reviewers.map(({ login }) => login))].map((by) => ({
      by,
      state: "APPROVED" as const,
      submittedAt: at - 3 * DAY,
    })),
  };
}

function slugOf(team: string): string {
  return team.split("/").at(-1) ?? team;
}
