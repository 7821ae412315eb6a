import type { CheckOrigin, CheckState, CommitCheck } from "../../core/checklist/commit-check.ts";
import type { CheckRunNode, StatusNode } from "./github-checks-query.ts";

const CONCLUSIONS: Readonly<Record<string, CheckState>> = {
  SUCCESS: "passed",
  NEUTRAL: "idle",
  SKIPPED: "idle",
  FAILURE: "failed",
  TIMED_OUT: "failed",
  CANCELLED: "failed",
  ACTION_REQUIRED: "failed",
  STARTUP_FAILURE: "failed",
  STALE: "failed",
};
const UNFINISHED: readonly string[] = ["IN_PROGRESS", "PENDING", "QUEUED", "REQUESTED", "WAITING"];
const STATES: Readonly<Record<string, CheckState>> = {
  SUCCESS: "passed",
  PENDING: "running",
  EXPECTED: "running",
  FAILURE: "failed",
  ERROR: "failed",
};

/** Reads a node of a commit's rollup; a word that is not known is unclear, never passed. */
export function checkOf(node: CheckRunNode | StatusNode, page: string): CommitCheck {
  if (node.__typename === "StatusContext") {
    const { context, state, createdAt, targetUrl } = node;
    const url = targetUrl?.startsWith("https://") === true ? targetUrl : page;
    return {
      kind: "status",
      name: context,
      state: wordOf(STATES, state),
      createdAt: new Date(createdAt),
      url,
    };
  }
  const { name, status, conclusion, startedAt, completedAt, url, checkSuite } = node;
  const { app, databaseId } = checkSuite;
  return {
    kind: "check-run",
    name,
    app: app?.slug ?? "an app that is gone",
    suite: databaseId === null ? url : String(databaseId),
    origin: originOf(checkSuite),
    state:
      status === "COMPLETED"
        ? wordOf(CONCLUSIONS, conclusion ?? "")
        : UNFINISHED.includes(status)
          ? "running"
          : "unclear",
    startedAt: dateOf(startedAt),
    completedAt: dateOf(completedAt),
    url,
  };
}

/** Without its numbers a run cannot be told from another, so the check then stands for itself. */
function originOf({ workflowRun: run }: CheckRunNode["checkSuite"]): CheckOrigin | undefined {
  if (run === null || run.databaseId === null || run.workflow.databaseId === null) return undefined;
  return { run: String(run.databaseId), workflow: String(run.workflow.databaseId), event: run.event };
}

function wordOf(words: Readonly<Record<string, CheckState>>, word: string): CheckState {
  return (Object.hasOwn(words, word) ? words[word] : undefined) ?? "unclear";
}

function dateOf(text: string | null): Date | undefined {
  return text === null ? undefined : new Date(text);
}
