import { roleOf } from "../access.ts";
import type { RepositoryCall } from "../call.ts";
import type { Repository } from "../model/model.ts";
import { cutPage, pageReply } from "../pages.ts";
import { needs } from "../permissions.ts";
import { notFound, type Reply } from "../reply.ts";
import { type Route, repositoryRoute } from "../route.ts";
import { apiUrl, nodeId, pageUrl, showAccount } from "../show.ts";

const metadata = needs("read", "metadata");
const actions = needs("read", "actions");

/** Serves the repository itself, its people's permissions, its environments and its alerts. */
export const repositoryRoutes: readonly Route[] = [
  repositoryRoute("GET ", metadata, ({ repository }) => ({ status: 200, body: showRepository(repository) })),
  repositoryRoute("GET /collaborators/{username}/permission", metadata, permission),
  repositoryRoute("GET /environments", actions, environments),
  repositoryRoute("GET /environments/{environment_name}", actions, environment),
  repositoryRoute("GET /environments/{environment_name}/deployment_protection_rules", actions, customRules),
  repositoryRoute("GET /environments/{environment_name}/deployment-branch-policies", actions, refPolicies),
  repositoryRoute("GET /code-scanning/alerts", needs("read", "security-events"), (call) =>
    alerts(call, call.repository.seed.codeScanningAlerts),
  ),
  repositoryRoute("GET /dependabot/alerts", needs("read", "security-events"), (call) =>
    alerts(call, call.repository.seed.dependabotAlerts),
  ),
  repositoryRoute("GET /labels", needs("read", "issues", "pull-requests"), ({ repository, url }) =>
    pageReply(url, [...repository.labels], ([name, id]) => ({
      id,
      name,
      color: "ededed",
      default: false,
      description: null,
    })),
  ),
  repositoryRoute("GET /assignees/{assignee}", metadata, ({ repository, model, params }) => {
    const found = [...model.accounts.values()].find(
      (one) => one.login.toLowerCase() === params.assignee?.toLowerCase(),
    );
    if (found === undefined || !repository.collaborators.has(found.id)) throw notFound();
    return { status: 204 };
  }),
];

function showRepository(repository: Repository): object {
  return {
    id: repository.id,
    node_id: nodeId("R", repository.id),
    name: repository.name,
    full_name: `${repository.owner.login}/${repository.name}`,
    owner: showAccount(repository.owner),
    private: repository.visibility === "private",
    visibility: repository.visibility,
    archived: repository.seed.archived ?? false,
    disabled: false,
    fork: false,
    has_issues: repository.hasIssues,
    default_branch: repository.defaultBranch,
    url: apiUrl(repository),
    html_url: pageUrl(repository),
  };
}

/** The legacy word folds `maintain` into write and `triage` into read; `role_name` keeps them. */
function permission({ repository, model, params }: RepositoryCall): Reply {
  const account = [...model.accounts.values()].find(
    (one) => one.login.toLowerCase() === params.username?.toLowerCase(),
  );
  if (account === undefined) throw notFound();
  const role = roleOf(repository, account.id) ?? (repository.visibility === "public" ? "read" : undefined);
  const legacy = role === "maintain" ? "write" : role === "triage" ? "read" : (role ?? "none");
  return { status: 200, body: { permission: legacy, role_name: role ?? "none", user: showAccount(account) } };
}

function environments({ repository }: RepositoryCall): Reply {
  const list = [...repository.environments.values()].map((one) => showEnvironment(repository, one));
  return { status: 200, body: { total_count: list.length, environments: list } };
}

function environment({ repository, params }: RepositoryCall): Reply {
  const found = repository.environments.get(params.environment_name ?? "");
  if (found === undefined) throw notFound();
  return { status: 200, body: showEnvironment(repository, found) };
}

function showEnvironment(
  repository: Repository,
  environment: NonNullable<ReturnType<Repository["environments"]["get"]>>,
): object {
  const rules = (environment.protectionRules ?? []).map((rule, index) => {
    const id = environment.id * 10 + index;
    return { id, node_id: nodeId("GA", id), ...rule };
  });
  return {
    id: environment.id,
    node_id: nodeId("EN", environment.id),
    name: environment.name,
    url: apiUrl(repository, `/environments/${encodeURIComponent(environment.name)}`),
    html_url: pageUrl(
      repository,
      `/deployments/activity_log?environments_filter=${encodeURIComponent(environment.name)}`,
    ),
    can_admins_bypass: true,
    protection_rules: rules,
    deployment_branch_policy:
      environment.refs === undefined
        ? null
        : {
            protected_branches: environment.refs === "protected",
            custom_branch_policies: environment.refs !== "protected",
          },
  };
}

/** Lists the patterns of refs whose jobs may name an environment; there are none where branch protection decides, or nothing does. */
function refPolicies({ repository, params, url }: RepositoryCall): Reply {
  const found = repository.environments.get(params.environment_name ?? "");
  if (found === undefined) throw notFound();
  const patterns = found.refs === undefined || found.refs === "protected" ? [] : found.refs;
  const { shown, headers } = cutPage(url, patterns);
  return { status: 200, body: { total_count: patterns.length, branch_policies: shown }, headers };
}

function customRules({ repository, params }: RepositoryCall): Reply {
  const found = repository.environments.get(params.environment_name ?? "");
  if (found === undefined) throw notFound();
  const rules = (found.customRules ?? []).map((slug, index) => {
    const id = found.id * 10 + index;
    return {
      id,
      node_id: nodeId("GA", id),
      enabled: true,
      app: { id, slug, integration_url: `https://api.github.com/apps/${slug}` },
    };
  });
  return { status: 200, body: { total_count: rules.length, custom_deployment_protection_rules: rules } };
}

function alerts({ url }: RepositoryCall, list: readonly Readonly<Record<string, unknown>>[] | undefined): Reply {
  if (list === undefined) throw notFound();
  const [state, severity] = [url.searchParams.get("state"), url.searchParams.get("severity")];
  const wanted = list.filter(
    (alert) => (state === null || alert.state === state) && (severity === null || severityOf(alert) === severity),
  );
  return pageReply(url, wanted, (alert) => alert);
}

/** A code scanning alert's severity is its rule's; Dependabot's stands in the advisory. */
function severityOf(alert: Readonly<Record<string, unknown>>): unknown {
  const { rule, security_advisory: advisory } = alert as {
    readonly rule?: { readonly security_severity_level?: string | null; readonly severity?: string };
    readonly security_advisory?: { readonly severity?: string };
  };
  return rule?.security_severity_level ?? rule?.severity ?? advisory?.severity;
}
