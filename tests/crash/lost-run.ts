import type { DeathPoint } from "../bundle/death-watch.ts";
import { type BundleRun, COMMIT, type EcsWorld, type RunTurn } from "../bundle/ecs-world.ts";
import { expectNoSecret } from "./invariants.ts";

/** Tells GitHub how a run stands; 7001 is the one to which every bundle of these worlds belongs that is not told otherwise. */
export function reportRun({ github }: EcsWorld, conclusion: "cancelled" | null, id = "7001"): void {
  github.reportRun({
    id: Number(id),
    number: 1,
    attempt: 1,
    name: "Deploy",
    path: ".github/workflows/deploy.yml",
    event: "workflow_dispatch",
    status: conclusion === null ? "in_progress" : "completed",
    conclusion,
    headBranch: "main",
    headOid: COMMIT,
    actor: "dana",
    triggeringActor: "dana",
    startedAt: Date.parse("2026-11-18T10:30:00Z"),
  });
}

/** How a run of an operators' workflow differs from the first attempt of run 7001. */
export interface OperateTurn {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly death?: DeathPoint | undefined;
  readonly run?: string;
  readonly attempt?: number;
  /** How the runner cancels it. */
  readonly cancelled?: Pick<RunTurn, "cancelledAt" | "cancelledBy">;
}

/** Runs a bundle of the operators' workflows, whose token may read runs. */
export function operate(
  world: EcsWorld,
  bundle: "reconcile" | "resume",
  { inputs = {}, death, run = "7001", attempt = 1, cancelled = {} }: OperateTurn = {},
): Promise<BundleRun> {
  const token = world.github.mintJobToken({
    runId: Number(run),
    attempt,
    jobId: bundle,
    permissions: { actions: "read", contents: "read", deployments: "write", issues: "write" },
  });
  const given = { service: "shop", environment: "production", ...inputs, "github-token": token };
  const turn = { ...cancelled, attempt, environment: { GITHUB_RUN_ID: run } };
  return world.run(given, bundle, death === undefined ? turn : { ...turn, death });
}

/** Lets the reconciler look, as its schedule does, until it finds nothing left open; answers with how it ended. */
export async function reconcileToEnd(world: EcsWorld): Promise<string> {
  const ends: string[] = [];
  for (let look = 0; look < 30; look += 1) {
    const run = await operate(world, "reconcile");
    expectNoSecret(run);
    ends.push(`${run.outputs.decision} ${run.outputs["reason-code"]} ${run.outputs.left}`);
    if (run.outputs["reason-code"] === "nothing_open") return "nothing_open";
  }
  return ends.join("\n");
}
