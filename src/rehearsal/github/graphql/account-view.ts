import type { Account, Organization } from "../model/account.ts";
import { nodeId } from "../show.ts";
import { connection, type PageArguments } from "./connection.ts";
import { demandMembers, type Viewing } from "./viewing.ts";

/** Shows an account as an Actor. GraphQL names a bot without the `[bot]` that REST puts behind it. */
export function viewActor(account: Account): object {
  const login = account.type === "Bot" ? account.login.replace(/\[bot\]$/, "") : account.login;
  return {
    __typename: account.type,
    id: nodeId("U", account.id),
    databaseId: account.id,
    login,
    url: account.type === "Bot" ? `https://github.com/apps/${login}` : `https://github.com/${login}`,
  };
}

/** Shows the token's own identity; here a bot does carry `[bot]`. */
export function viewViewer(account: Account): object {
  return { ...viewActor(account), __typename: "User", login: account.login };
}

/** Shows an organisation with its teams, as far as the token may see them. */
export function viewOrganization(viewing: Viewing, organization: Organization): object {
  const { account, teams } = organization;
  return {
    ...viewActor(account),
    team({ slug }: { slug: string }) {
      demandMembers(viewing, account.login);
      const team = teams.get(slug);
      if (team === undefined) return null;
      const active = [...team.members].flatMap(([id, state]) => (state === "active" ? [id] : []));
      const people = active.flatMap((id) => viewing.model.accounts.get(id) ?? []);
      return {
        __typename: "Team",
        id: nodeId("T", team.id),
        databaseId: team.id,
        slug: team.slug,
        name: team.slug,
        members: (page: PageArguments & { query?: string | null }) => {
          const wanted = people.filter(({ login }) => login.toLowerCase().includes((page.query ?? "").toLowerCase()));
          return connection(page, { name: "members", items: wanted, key: ({ id }) => id, show: viewActor });
        },
      };
    },
  };
}
