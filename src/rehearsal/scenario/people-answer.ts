import type { RehearsalWorld } from "./rehearsal-world.ts";
import type { Tenant } from "./tenant.ts";

/** Lets the approvers answer every open approval issue as its text tells them to; says whether there was one. */
export function answerApproval(
  { github }: RehearsalWorld,
  { assumptions }: Tenant,
  answer: "approve" | "deny",
): boolean {
  const asks = github.listIssues({ state: "open" }).filter(({ body }) => nonceIn(body ?? "") !== undefined);
  const open = asks.filter(
    ({ comments }) => !comments.some(({ author }) => assumptions.approvers.some(({ login }) => login === author.login)),
  );
  for (const issue of open) {
    const nonce = nonceIn(issue.body ?? "");
    for (const { login } of assumptions.approvers) {
      const body = answer === "approve" ? `/approve ${nonce}` : `/deny ${nonce} The release notes are not ready.`;
      github.comment({ issue: issue.number, as: login, body });
    }
  }
  return open.length > 0;
}

function nonceIn(body: string): string | undefined {
  return /\/approve ([0-9a-f]{16})/.exec(body)?.[1];
}
