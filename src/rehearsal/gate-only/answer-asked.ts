import { checklistFor } from "../../core/policy/class-scope.ts";
import type { GitHub } from "../github/create-github.ts";
import type { GateScene } from "./gate-scene.ts";
import { AUTHOR, membersOf } from "./gate-seed.ts";

/** Lets people answer the open approval issue: every member of every role approves, every item of its checklist is ticked; says whether there was one. */
export function answerAsked(github: GitHub, { policy, row }: GateScene): boolean {
  const [issue] = github.listIssues({ state: "open" }).filter(({ body }) => nonceIn(body ?? "") !== undefined);
  if (issue === undefined) return false;
  const members = membersOf(policy);
  const nonce = nonceIn(issue.body ?? "");
  const say = (as: string, body: string) => github.comment({ issue: issue.number, as, body });
  const environment = policy.environments[row.environment];
  const items = environment === undefined ? [] : checklistFor(environment, row.changeClass);
  for (const [index, { by }] of items.entries()) {
    if (by.kind !== "person") continue;
    const who = by.role === undefined ? AUTHOR : members.get(by.role)?.[0];
    if (who !== undefined) say(who.login, `/tick ${nonce} ${index + 1}`);
  }
  for (const login of new Set([...members.values()].flat().map((member) => member.login)))
    say(login, `/approve ${nonce}`);
  return true;
}

function nonceIn(body: string): string | undefined {
  return /\/(?:approve|tick) ([0-9a-f]{16})/.exec(body)?.[1];
}
