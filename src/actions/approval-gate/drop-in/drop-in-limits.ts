import type { Problem } from "../../../core/outcome/problem.ts";
import { inertLine } from "../../../core/text/inert.ts";
import type { RunContext } from "../../../ports/run-context.ts";
import type { ApprovalGateInputs } from "../contract.ts";

/** Names what manual-approval would do and this action does not, because nothing safe comes of it; each with the remedy. */
export function refusals(given: ApprovalGateInputs, { repository }: RunContext): Problem[] {
  const problems: Problem[] = [];
  const refuse = (file: string, what: string) => problems.push({ file, message: `Input '${file}' ${what}.` });
  if ((given["required-approvals"] ?? []).length > 0)
    refuse("approvers", "and required-approvals both say whom to ask; give one of them");
  if (given.request !== "")
    refuse("request", "is of freeze-gate, which says itself whom to ask; leave it or approvers out");
  if (given.mode === "check" || given.mode === "resume")
    refuse("mode", `is '${given.mode}', and approvers ask by themselves; use wait or request`);
  const [owner, name] = [given["target-repository-owner"], given["target-repository"]];
  if (owner !== "" && name !== "" && !isSame(`${owner}/${name}`, `${repository.owner}/${repository.name}`))
    refuse(
      "target-repository",
      `is ${inertLine(`${owner}/${name}`, 120)}; people are asked in the repository of the run, whose access they need. Leave it out`,
    );
  if (given["issue-body-file-path"] !== "")
    refuse(
      "issue-body-file-path",
      "is not read: the commit that is to be approved may have written the file. Pass the text as issue-body",
    );
  return problems;
}

/** Names what is taken with another meaning than manual-approval gives it. */
export function warnings(given: ApprovalGateInputs): string[] {
  const warned: [boolean, string][] = [
    [
      given["exclude-workflow-initiator-as-approver"] === false,
      "exclude-workflow-initiator-as-approver: false is not followed: whoever started or re-ran the run never approves it. Name somebody else too.",
    ],
    [
      given["additional-approved-words"] !== "",
      "additional-approved-words is not followed: only the exact command that the issue shows approves, so that no remark is taken for an approval. Tell the approvers.",
    ],
    [
      given["additional-denied-words"] !== "",
      "additional-denied-words is not followed: only the exact command that the issue shows denies. Tell the approvers.",
    ],
    [
      given["close-issue-means-denial"] === false,
      "close-issue-means-denial: false is not followed: a closed issue asks nobody any more, so closing it ends the request without an approval.",
    ],
    [
      (given["polling-interval-seconds"] ?? 10) < 10,
      "polling-interval-seconds is raised to 10: looking more often spends the token's rate limit and finds nothing sooner.",
    ],
    [
      (given["target-repository"] === "") !== (given["target-repository-owner"] === ""),
      "target-repository counts only together with target-repository-owner; people are asked in the repository of the run.",
    ],
  ];
  return warned.flatMap(([holds, text]) => (holds ? [text] : []));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
