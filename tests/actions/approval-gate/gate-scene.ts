import { approvalGate } from "../../../src/actions/approval-gate/approval-gate.ts";
import { approvalGateContract } from "../../../src/actions/approval-gate/contract.ts";
import { parseBinding } from "../../../src/core/approval/approval-binding.ts";
import { approveCommand } from "../../../src/core/approval/approval-command.ts";
import type { CommentAuthor } from "../../../src/core/approval/approval-issue.ts";
import { nonceOf, requestId } from "../../../src/core/request/request.ts";
import { runAction } from "../../../src/kit/run-action.ts";
import type { RunApproval } from "../../../src/ports/run-approvals.ts";
import type { RunContext } from "../../../src/ports/run-context.ts";
import { approvalDesk } from "../../fakes/approval-desk.ts";
import { peopleWho, shopPeople } from "../../fakes/people-who.ts";
import { recordBook } from "../../fakes/record-book.ts";
import { runnerWith } from "../../fakes/recorded-runner.ts";
import { knownRelease, releaseFacts } from "../../fakes/release-facts.ts";
import { shopRun } from "../../fakes/run-context.ts";
import { runDesk } from "../../fakes/run-desk.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

export const COMMIT = "c".repeat(40);
export const DIGEST = `sha256:${"d".repeat(64)}`;
const members = {
  repositoryId: "501",
  environment: "production",
  service: "shop",
  commit: COMMIT,
  digest: DIGEST,
  runId: "7001",
  round: 1,
};
export const REQUEST = requestId(members);
export const NONCE = nonceOf(REQUEST);
export const APPROVE = approveCommand(NONCE);
export const QA = [{ role: "qa", count: 1, rule: "production needs QA", users: ["quinn#9002"] }];

export const quinn: CommentAuthor = { login: "quinn", id: "9002", person: true };
export const riley: CommentAuthor = { login: "riley", id: "9003", person: true };
export const dana: CommentAuthor = { login: "dana", id: "9001", person: true };
export const mallory: CommentAuthor = { login: "mallory", id: "9666", person: true };

export const defaults = {
  mode: "request",
  environment: "production",
  service: "shop",
  commit: COMMIT,
  digest: DIGEST,
  version: "v1.5.0",
  request: REQUEST,
  "change-class": "standard",
  "required-approvals": JSON.stringify(QA),
  deadline: "0",
  "expires-after": "7d",
  "github-token": "ghs_job-token",
  "fail-on": "deny",
  "dry-run": "false",
};

/** Sets a scene: an empty desk, Shop's people and a clock; `gate` runs the action once and returns what its runner heard. */
export function gateScene() {
  const clock = clockAt("2026-11-24T11:00:00Z");
  const desk = approvalDesk(clock);
  const people = shopPeople();
  const runs = runDesk(clock);
  const runApprovals: RunApproval[] = [];
  const records = recordBook();
  const release = knownRelease();
  async function gate(
    inputs: Record<string, string> = {},
    run: Partial<RunContext> = {},
    onInterrupt: (interrupt: () => void) => void = () => {},
  ) {
    const runner = runnerWith({ ...defaults, ...inputs });
    await runAction(
      approvalGateContract,
      (values, surroundings) =>
        approvalGate(values, surroundings, {
          approvals: desk,
          people: peopleWho(people),
          runApprovals: { list: async () => runApprovals },
          chance: () => 0.5,
          ...releaseFacts(release),
          runs,
          records,
          claims: { claimOf: async (issue) => parseBinding(desk.issues[issue - 1]?.body ?? "") },
        }),
      { runner, clock, readContext: () => ({ ...shopRun, ...run }), onInterrupt },
    );
    const said = (name: string) => runner.outputs.get(name) ?? "";
    return {
      runner,
      verdict: `${said("decision")}/${said("reason-code")}`,
      exit: runner.journal.at(-1),
      approvers: JSON.parse(said("approvers")) as unknown,
      outputs: runner.outputs,
      summary: runner.summaries.join("\n"),
      log: runner.journal.join("\n"),
    };
  }
  return { clock, desk, people, runs, runApprovals, records, release, gate };
}

/** Sets a scene in which people were asked already. */
export async function askedScene(inputs: Record<string, string> = {}) {
  const scene = gateScene();
  await scene.gate(inputs);
  scene.clock.advance(60_000);
  return scene;
}
