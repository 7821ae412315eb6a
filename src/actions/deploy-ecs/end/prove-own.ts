import { inertLine } from "../../../core/text/inert.ts";
import { type Proven, proveRelease } from "../../../flows/prove/prove-release.ts";
import type { ReleaseClaim } from "../../../ports/target.ts";
import type { Desk } from "../ports.ts";

/** Says what a proof is asked of: with `strict` the health of the targets must be read, which the peer of a drop-in does not need. */
export function claimOf({ inputs }: Pick<Desk, "inputs">, release: string, rollout: string): ReleaseClaim {
  return { release, rollout, health: inputs.strict ? "required" : undefined };
}

/** Proves our rollout until a deadline on `clock.elapsed()`; what could not be read of it is warned of. */
export async function proveOwn(desk: Desk, deadline: number): Promise<Proven> {
  const { trace, progress } = desk;
  const proof = await proveRelease(desk, claimOf(desk, trace.release, trace.rollout), deadline);
  if (proof.kind === "proven" && proof.gap !== undefined)
    progress.warn(inertLine(`The health of its targets is not part of the proof: ${proof.gap}`, 600));
  return proof;
}
