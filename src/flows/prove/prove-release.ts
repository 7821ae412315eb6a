import { Unreadable } from "../../core/outcome/unreadable.ts";
import { watchInterval } from "../../core/rollout/watch-interval.ts";
import { poll } from "../../kit/poll.ts";
import type { Proof, ReleaseClaim, Target } from "../../ports/target.ts";
import type { FollowPorts } from "./follow-rollout.ts";

/** How proving ended: the platform's last word, or an interruption. */
export type Proven = Proof | { readonly kind: "interrupted" };

/** Proves a claim at the workload, waiting until the deadline while the platform still works on it; `pending` when it does not get there. A refusal for good is thrown as `Unreadable`. */
export async function proveRelease(
  { target, clock, chance, signal }: Pick<FollowPorts, "clock" | "chance" | "signal"> & { readonly target: Target },
  claim: ReleaseClaim,
  deadline: number,
): Promise<Proven> {
  let last: Proof = { kind: "pending", why: "not read yet" };
  const ended = await poll({ clock, chance, signal, deadline, interval: watchInterval }, async () => {
    try {
      last = await target.prove(claim);
    } catch (error) {
      if (!(error instanceof Unreadable) || ["forbidden", "unauthorized"].includes(error.why)) throw error;
      last = { kind: "pending", why: error.message };
    }
    return last.kind === "pending" ? { kind: "again" } : { kind: "found", value: last };
  });
  return ended.kind === "found" ? ended.value : ended.kind === "interrupted" ? ended : last;
}
