import type { RehearsalWorld } from "./rehearsal-world.ts";
import type { Tenant } from "./tenant.ts";

/** A comment that answers what an approval issue asks. */
export interface Answer {
  readonly issue: number;
  readonly login: string;
  readonly body: string;
}

/** Lists how the approvers answer every open approval issue that none of them has answered, as its text tells them to: each gives their word, then the first ticks what is to be ticked. */
export function answersTo(
  { github }: RehearsalWorld,
  { assumptions }: Tenant,
  answer: "approve" | "deny",
): readonly Answer[] {
  const { approvers } = assumptions;
  const open = github
    .listIssues({ state: "open" })
    .filter(({ comments }) => !comments.some(({ author }) => approvers.some(({ login }) => login === author.login)));
  return open.flatMap(({ number: issue, body }) => {
    const nonce = /\/approve ([0-9a-f]{16})/.exec(body ?? "")?.[1];
    if (nonce === undefined) return [];
    const word = answer === "approve" ? `/approve ${nonce}` : `/deny ${nonce} The release notes are not ready.`;
    const ticks = answer === "approve" ? [...(body ?? "").matchAll(new RegExp(`/tick ${nonce} \\d+`, "g"))] : [];
    return [
      ...approvers.map(({ login }) => ({ issue, login, body: word })),
      ...approvers.slice(0, 1).flatMap(({ login }) => ticks.map(([tick]) => ({ issue, login, body: tick }))),
    ];
  });
}
