import type { Change } from "../../../core/approval/change.ts";
import type { RoleDemand } from "../../../core/approval/role-demand.ts";
import type { ApprovalQuestion } from "../approval-question.ts";

/** Says in one clause why what is new cannot be told. */
export function whyNoBase(why: Extract<Change, { kind: "unknown" }>["why"]): string {
  switch (why) {
    case "not_given":
      return "no commit is known to be live and proven (live-commit is empty)";
    case "not_found":
      return "the live commit is not in the repository any more";
    case "not_ancestor":
      return "the live commit is not an ancestor of this one, and no record proved this one live here before";
  }
}

/** Notes that whoever wrote the change could not be left out, where that would matter. */
export function noteBase({ change }: { readonly change: Change }, others: readonly RoleDemand[]): string[] {
  if (change.kind === "range" || others.length === 0) return [];
  const whom =
    change.writers === undefined
      ? "Who wrote the change could not be left out of the approvers"
      : "Of those who wrote the change only the writers of this commit and its pull request could be left out of the approvers";
  return [
    `${whom}: ${change.why === "not_given" ? "it is not known what is live (live-commit is empty)" : "what is live is no ancestor of this commit"}.`,
  ];
}

/** Notes which approvals are looked for only inside the job that deploys. */
export function noteLater({ inputs, demands }: Pick<ApprovalQuestion, "demands" | "inputs">): string[] {
  if (inputs.mode === "check") return [];
  return demands
    .filter(({ evidence }) => evidence === "environment")
    .map(
      ({ role, count }) =>
        `${count} × ${role}: by the environment's own approval, checked inside the job that deploys.`,
    );
}
