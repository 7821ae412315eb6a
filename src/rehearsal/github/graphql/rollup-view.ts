import type { GraphQLError } from "graphql";
import { accessTo } from "../access.ts";
import { checksOn, type ShownCheck, workflowId } from "../commit-checks.ts";
import type { Commit } from "../model/git.ts";
import type { Repository } from "../model/model.ts";
import { needs, type PermissionName } from "../permissions.ts";
import { nodeId, optionalTimestamp, pageUrl, timestamp } from "../show.ts";
import { connection, type PageArguments } from "./connection.ts";
import { demand, graphqlProblem, type Viewing } from "./viewing.ts";

type Context = { readonly status: readonly [context: string, state: string] } | { readonly check: ShownCheck };

/**
 * Shows all that was reported on a commit; nothing when nothing was. Statuses, check runs and the run behind a suite take a permission
 * each, refused node by node (philips-software/pull-request-report-action#557, ag-grid/ag-charts#7916).
 */
export function viewRollup(viewing: Viewing, repository: Repository, commit: Commit): object | null {
  demand(viewing, repository, needs("read", "checks", "statuses"));
  const contexts: Context[] = [
    ...checksOn(repository, commit.oid).map((check) => ({ check })),
    ...[...commit.statuses].map((status) => ({ status })),
  ];
  if (contexts.length === 0) return null;
  return {
    __typename: "StatusCheckRollup",
    id: nodeId("SCR", commit.oid),
    state: worstOf(contexts),
    contexts: (page: PageArguments) =>
      connection(page, {
        name: "contexts",
        items: contexts,
        key: (one) => ("check" in one ? `check-${one.check.id}` : `status-${one.status[0]}`),
        show: (one) =>
          "check" in one
            ? viewCheck(viewing, repository, one.check)
            : viewStatus(viewing, repository, { status: one.status, commit }),
      }),
  };
}

function viewCheck(viewing: Viewing, repository: Repository, check: ShownCheck): object {
  const { run } = check;
  return (
    refusal(viewing, repository, "checks") ?? {
      __typename: "CheckRun",
      id: nodeId("CR", check.id),
      databaseId: check.id,
      name: check.name,
      status: check.status.toUpperCase(),
      conclusion: check.conclusion?.toUpperCase() ?? null,
      startedAt: optionalTimestamp(check.startedAt),
      completedAt: optionalTimestamp(check.completedAt),
      url: check.url,
      permalink: check.url,
      detailsUrl: check.url,
      checkSuite: {
        __typename: "CheckSuite",
        id: nodeId("CS", check.suite),
        databaseId: check.suite,
        app: { __typename: "App", id: nodeId("A", check.app), slug: check.app, name: check.app },
        workflowRun() {
          if (run === undefined) return null;
          demand(viewing, repository, needs("read", "actions"));
          const id = workflowId(run.path);
          return {
            __typename: "WorkflowRun",
            id: nodeId("WFR", run.id),
            databaseId: run.id,
            event: run.event,
            runNumber: run.number,
            url: pageUrl(repository, `/actions/runs/${run.id}`),
            workflow: { __typename: "Workflow", id: nodeId("W", id), databaseId: id, name: run.name },
          };
        },
      },
    }
  );
}

function viewStatus(
  viewing: Viewing,
  repository: Repository,
  {
    status: [context, state],
    commit,
  }: { readonly status: readonly [context: string, state: string]; readonly commit: Commit },
): object {
  return (
    refusal(viewing, repository, "statuses") ?? {
      __typename: "StatusContext",
      id: nodeId("SC", `${commit.oid} ${context}`),
      context,
      state: state.toUpperCase(),
      createdAt: timestamp(commit.committedAt),
      description: null,
      targetUrl: null,
    }
  );
}

/** An error that stands in a list refuses that one node. */
function refusal(viewing: Viewing, repository: Repository, name: PermissionName): GraphQLError | undefined {
  if (accessTo(repository, viewing.token, needs("read", name)) === "granted") return undefined;
  return graphqlProblem("FORBIDDEN", "Resource not accessible by integration");
}

function worstOf(contexts: readonly Context[]): string {
  const words = contexts.map((one) => ("check" in one ? (one.check.conclusion ?? "pending") : one.status[1]));
  const bad = words.find((word) => !["success", "neutral", "skipped", "pending"].includes(word));
  if (bad !== undefined) return bad === "error" ? "ERROR" : "FAILURE";
  return words.includes("pending") ? "PENDING" : "SUCCESS";
}
