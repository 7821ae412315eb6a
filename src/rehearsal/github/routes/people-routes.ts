import type { Call } from "../call.ts";
import type { Account, Organization, Team } from "../model/account.ts";
import { pageReply } from "../pages.ts";
import { covers, needs } from "../permissions.ts";
import { forbidden, notFound, type Reply } from "../reply.ts";
import { globalRoute, type Route } from "../route.ts";
import { API, nodeId, showAccount } from "../show.ts";

const metadata = needs("read", "metadata");
const members = needs("read", "members");

/** Serves accounts, organisation and team memberships. No job's own token ever reads memberships. */
export const peopleRoutes: readonly Route[] = [
  globalRoute("GET /user", metadata, ({ token }) => {
    if (token.kind !== "user") throw forbidden(token.kind);
    return { status: 200, body: showAccount(token.identity) };
  }),
  globalRoute("GET /users/{username}", metadata, (call) => ({
    status: 200,
    body: { ...showAccount(accountOf(call, "username")), name: null },
  })),
  globalRoute("GET /user/{account_id}", metadata, ({ model, params }) => {
    const found = model.accounts.get(Number(params.account_id));
    if (found === undefined) throw notFound();
    return { status: 200, body: showAccount(found) };
  }),
  globalRoute("GET /orgs/{org}/teams/{team_slug}", members, (call) => ({ status: 200, body: showTeam(teamOf(call)) })),
  globalRoute("GET /orgs/{org}/teams/{team_slug}/members", members, (call) => {
    const active = [...teamOf(call).team.members].filter(([, state]) => state === "active");
    const accounts = active.flatMap(([id]) => call.model.accounts.get(id) ?? []);
    return pageReply(call.url, accounts, showAccount);
  }),
  globalRoute("GET /orgs/{org}/teams/{team_slug}/memberships/{username}", members, teamMembership),
  globalRoute("GET /orgs/{org}/memberships/{username}", members, (call) => {
    const organization = organizationOf(call);
    const account = accountOf(call, "username");
    if (!organization.members.has(account.id)) throw notFound();
    return { status: 200, body: { state: "active", role: "member", user: showAccount(account) } };
  }),
  globalRoute("GET /orgs/{org}/members/{username}", members, (call) => {
    if (!organizationOf(call).members.has(accountOf(call, "username").id)) throw notFound();
    return { status: 204 };
  }),
];

function accountOf(call: Call, name: string): Account {
  const login = call.params[name]?.toLowerCase();
  const found = [...call.model.accounts.values()].find((one) => one.login.toLowerCase() === login);
  if (found === undefined) throw notFound();
  return found;
}

/** People see an organisation as its members; an app needs `members`, given by the organisation itself. */
function organizationOf(call: Call): Organization {
  const { model, token, params } = call;
  const organization = model.organizations.get(params.org?.toLowerCase() ?? "");
  if (token.kind === "job") throw forbidden(token.kind);
  if (organization === undefined) throw notFound();
  if (token.kind === "user") {
    if (!organization.members.has(token.identity.id)) throw notFound();
    return organization;
  }
  const installed = token.owner === organization.account.login.toLowerCase();
  if (!installed || !covers(token.permissions, members)) throw forbidden(token.kind);
  return organization;
}

function teamOf(call: Call): { organization: Organization; team: Team } {
  const organization = organizationOf(call);
  const team = organization.teams.get(call.params.team_slug ?? "");
  if (team === undefined) throw notFound();
  return { organization, team };
}

function showTeam({ organization, team }: { organization: Organization; team: Team }): object {
  const url = `${API}/organizations/${organization.account.id}/team/${team.id}`;
  return {
    id: team.id,
    node_id: nodeId("T", team.id),
    slug: team.slug,
    name: team.slug,
    privacy: "closed",
    permission: "pull",
    url,
  };
}

function teamMembership(call: Call): Reply {
  const { organization, team } = teamOf(call);
  const account = accountOf(call, "username");
  const state = team.members.get(account.id);
  if (state === undefined) throw notFound();
  const url = `${API}/organizations/${organization.account.id}/team/${team.id}/memberships/${account.login}`;
  return { status: 200, body: { state, role: "member", url } };
}
