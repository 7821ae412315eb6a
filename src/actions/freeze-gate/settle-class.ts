import { type ChangePull, type FoundClass, findChangeClass, STANDARD_CLASS } from "../../core/policy/change-class.ts";
import type { Policy } from "../../core/policy/policy.ts";
import { inertLine } from "../../core/text/inert.ts";
import { readVersionName } from "../../core/version/version-name.ts";
import type { GateDocuments } from "../../ports/gate-documents.ts";
import type { Standing } from "../../ports/gate-standing.ts";
import type { RunContext } from "../../ports/run-context.ts";
import type { GateInputs, Stop } from "./verdict.ts";

/** What the class of a change is settled from. */
export interface ClassQuestion {
  readonly inputs: GateInputs;
  readonly run: RunContext;
  readonly policy: Policy;
  readonly versionCommit: string | undefined;
  /** The pull requests that were read with the documents; `undefined` when the token may not see them. */
  readonly pulls: readonly ChangePull[] | undefined;
  readonly records: Standing["records"];
}

/** Settles the class: from the input, else from labels and branches as the policy finds it. A revision's pull requests cost one call more. Throws `Unreadable`. */
export async function settleClass(
  question: ClassQuestion,
  documents: Pick<GateDocuments, "pulls">,
): Promise<({ readonly kind: "class" } & FoundClass) | Stop> {
  const { inputs, run, policy } = question;
  const given = inputs["change-class"];
  if (given !== "") return { kind: "class", name: given, from: "the input change-class" };
  if (Object.keys(policy.changeClasses).length === 0)
    return { kind: "class", name: STANDARD_CLASS, from: "nobody named another" };
  const { commit, pulls } = await tracesOf(question, documents);
  if (pulls === undefined) return unseen(commit);
  const branch = /^refs\/heads\/(.+)$/.exec(run.ref)?.[1] ?? "";
  const found = findChangeClass(policy, { commit, pulls, branch });
  if (found.kind === "class") return found;
  return {
    kind: "stop",
    decision: "unknown",
    reason: "change_class_ambiguous",
    headline: `The change is of several classes: ${found.found.map(({ name, from }) => `${name} by ${inertLine(from, 160)}`).join(", ")}.`,
    remedy: "Name the one that counts by the input change-class, or take the other labels off.",
  };
}

async function tracesOf(
  { inputs: { version }, run, versionCommit, pulls, records }: ClassQuestion,
  documents: Pick<GateDocuments, "pulls">,
): Promise<{ readonly commit: string; readonly pulls: readonly ChangePull[] | undefined }> {
  if (readVersionName(version).kind !== "revision")
    return { commit: version === "" ? run.sha : (versionCommit ?? ""), pulls };
  const built = [...records.values()].flat().find(({ payload }) => payload.family === version);
  const commit = built?.payload.commit ?? "";
  return { commit, pulls: commit === "" ? [] : await documents.pulls(commit) };
}

function unseen(commit: string): Stop {
  return {
    kind: "stop",
    decision: "unknown",
    reason: "github_unreadable",
    headline: `The pull requests that brought ${commit.slice(0, 12)} could not be seen, and the policy finds the change's class by them.`,
    remedy: "Grant the job the permission pull-requests: read, or name the class by the input change-class.",
  };
}
