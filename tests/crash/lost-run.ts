import type { DeathPoint } from "../bundle/death-watch.ts";
import { type BundleRun, COMMIT, type EcsWorld } from "../bundle/ecs-world.ts";
import { expectNoSecret } from "./invariants.ts";

/** Tells GitHub how the run stands to which every bundle of these worlds belongs. */
export function reportRun({ github }: EcsWorld, conclusion: "cancelled" | null): void {
  github.reportRun({
    id: 7001,
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

/** Runs a bundle of the operators' workflows, whose token may read runs. */
export function operate(
  world: EcsWorld,
  bundle: "reconcile" | "resume",
  {
    inputs = {},
    death,
  }: { readonly inputs?: Readonly<Record<string, string>>; readonly death?: DeathPoint | undefined } = {},
): Promise<BundleRun> {
  const token = world.github.mintJobToken({
    runId: 7001,
    attempt: 1,
    jobId: bundle,
    permissions: { actions: "read", contents: "read", deployments: "write", issues: "write" },
  });
  const given = { service: "shop", environment: "production", ...inputs, "github-token": token };
  return world.run(given, bundle, death === undefined ? {} : { death });
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
