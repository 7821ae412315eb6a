import type { ApprovalBinding } from "../../core/approval/approval-binding.ts";
import type { ApprovalVerdict } from "../../core/approval/approval-verdict.ts";
import { describeRequest, titleOf } from "../../core/approval/describe-request.ts";
import type { Problem } from "../../core/outcome/problem.ts";
import { InvalidInputs } from "../../kit/read-inputs.ts";
import type { LeftOpen } from "../../ports/approvals.ts";
import { type ApprovalQuestion, bindRequest, orderIn, subjectOf } from "./approval-question.ts";
import { closeLeftOpen } from "./close-left-open.ts";

/** GitHub refuses an issue whose body has more characters. */
const LONGEST_BODY = 65_536;

/** Opens the approval issue of a request that has none, and closes those of deployments that have ended; a dry run only prints it. */
export async function askPeople(
  found: Extract<ApprovalVerdict, { kind: "pending" }>,
  leftOpen: readonly LeftOpen[],
  question: ApprovalQuestion,
): Promise<ApprovalVerdict> {
  const { inputs, surroundings, ports, request, dropIn } = question;
  const { progress } = surroundings;
  const bound = bindRequest(question);
  if ("kind" in bound) return bound;
  const people = inputs["dry-run"] ? {} : await idsOf(question);
  const binding = bindingOf(question, bound.round, people);
  if (inputs["dry-run"]) {
    progress.say(`Dry run: would open an issue titled '${titleOf(binding)}'.`);
    return found;
  }
  const body = bodyOf(binding, question);
  if (body.length > LONGEST_BODY) throw new InvalidInputs([tooLong(body.length)]);
  const issue = await ports.approvals.open({
    request,
    title: titleOf(binding),
    body,
    labels: dropIn?.labels ?? [],
    ...(question.since === undefined ? {} : { since: question.since }),
  });
  progress.say(`Asked for approval in issue #${issue.number}: ${issue.url}`);
  await closeLeftOpen(leftOpen, question);
  return { ...found, issue };
}

/** Says what an issue asks for, which its answer is held to. */
function bindingOf(
  { inputs, surroundings: { run }, request, demands, checklist, dropIn }: ApprovalQuestion,
  round: ApprovalBinding["round"],
  people: ApprovalBinding["people"],
): ApprovalBinding {
  return {
    ...subjectOf(inputs, run.repository.id),
    runId: run.runId,
    round,
    request,
    version: inputs.version === "" ? inputs.commit.slice(0, 12) : inputs.version,
    changeClass: inputs["change-class"],
    people,
    demands,
    liveCommit: inputs["live-commit"],
    ...orderIn(inputs),
    ...(checklist.length === 0 ? {} : { checklist }),
    ...(dropIn === undefined || dropIn.title === "" ? {} : { title: dropIn.title }),
  };
}

function bodyOf(
  binding: ApprovalBinding,
  { inputs, demands, surroundings: { run }, dropIn }: ApprovalQuestion,
): string {
  const { owner, name } = run.repository;
  return describeRequest({
    binding,
    demands,
    repositoryUrl: `${run.serverUrl}/${owner}/${name}`,
    owner,
    policy: inputs.policy,
    policyCommit: inputs["policy-commit"],
    rules: inputs.rules,
    migration: inputs.migration,
    words: dropIn?.words ?? "",
    waits: inputs.mode === "wait",
  });
}

/** Looks up whom the unpinned logins belong to, so that a login which changes hands later is not believed. */
async function idsOf({
  demands,
  checklist,
  ports,
  surroundings,
  dropIn,
}: ApprovalQuestion): Promise<Record<string, string>> {
  const ticking = checklist.flatMap(({ by }) => (by.kind === "person" && by.role !== undefined ? [by.role] : []));
  const unpinned = [...demands, ...ticking].flatMap(({ users }) =>
    users.filter(({ id }) => id === undefined).map(({ login }) => login),
  );
  const logins = [...new Set(unpinned.map((login) => login.toLowerCase()))];
  const found = await Promise.all(logins.map(async (login) => [login, await ports.people.find(login)] as const));
  const gone = found.flatMap(([login, person]) => (person === undefined ? [login] : []));
  if (dropIn !== undefined && gone.length > 0) throw new InvalidInputs(gone.map(noSuchUser));
  const place = dropIn === undefined ? "in the policy" : "in approvers";
  for (const [login, person] of found) {
    const advice =
      person === undefined
        ? `There is no user @${login}: mend the role in the policy.`
        : `Pin @${login} ${place} as ${login}#${person.id}, so that a login which changes hands is not believed.`;
    surroundings.progress.warn(advice);
  }
  return Object.fromEntries(found.flatMap(([login, person]) => (person === undefined ? [] : [[login, person.id]])));
}

function tooLong(length: number): Problem {
  return {
    file: "required-approvals",
    message: `Input 'required-approvals' and the checklist name so many people that the approval issue would have ${length} characters, and GitHub takes ${LONGEST_BODY}; name a team in the roles instead of its members.`,
  };
}

/** Nobody of that name now; whoever takes the name later must not be asked. */
function noSuchUser(login: string): Problem {
  return {
    file: "approvers",
    message: `Input 'approvers' names ${login}, and there is no user of that name; a team is written organisation/team.`,
  };
}
