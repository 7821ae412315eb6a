import { type DeployRecord, statusOf } from "../../../core/record/deploy-record.ts";
import { placeRefusals } from "../../../core/rollout/place-refusals.ts";
import type { Rollout } from "../../../core/rollout/rollout.ts";
import type { TargetObservation } from "../../../core/rollout/target-observation.ts";
import { watchInterval } from "../../../core/rollout/watch-interval.ts";
import { inertLine } from "../../../core/text/inert.ts";
import { formatUtc } from "../../../core/time/format-utc.ts";
import { poll } from "../../../kit/poll.ts";
import type { Desk } from "../ports.ts";
import { failure, unknown, type Verdict } from "../verdict.ts";
import { judge } from "./judge-refusals.ts";

/** A service as it stands when no other rollout is to be waited for, or why there is no end of them. */
export type ClearWay =
  | { readonly kind: "clear"; readonly observation: TargetObservation }
  | { readonly kind: "ended"; readonly verdict: Verdict };

const LONGEST_WAIT_MINUTES = 360;

/** What is done about other rollouts in flight; the peer that a drop-in replaces goes on. */
export function inFlightPolicy({ assignment, inputs }: Pick<Desk, "assignment" | "inputs">) {
  return assignment.onInFlight ?? (inputs.strict ? "fail" : "supersede");
}

/** Looks at the service, which must stand where it is expected; where the policy says so it waits until no other rollout is in flight, or says whom it supersedes. */
export async function clearWay(desk: Desk, records: readonly DeployRecord[]): Promise<ClearWay> {
  const { target, progress, inputs } = desk;
  const observation = await target.observe();
  const misplaced = judge(desk, placeRefusals({ observation, expected: desk.assignment.expected }));
  if (misplaced !== undefined) return { kind: "ended", verdict: misplaced };
  const others = observation.inFlight.map((one) => whose(one, records)).join("; ");
  if (others === "") return { kind: "clear", observation };
  switch (inFlightPolicy(desk)) {
    case "fail":
      return { kind: "clear", observation };
    case "supersede":
      // CodeDeploy has one deployment at a time and refuses the next.
      if (observation.shift !== undefined) return { kind: "clear", observation };
      progress.warn(inertLine(`In flight, and superseded by this deployment: ${others}.`, 600));
      return { kind: "clear", observation };
    case "wait":
      progress.say(
        inertLine(
          `In flight: ${others}. ${inputs["dry-run"] ? "It would be waited for." : "Waiting for its end."}`,
          600,
        ),
      );
      return inputs["dry-run"] ? { kind: "clear", observation } : waitForOthers(desk, records);
  }
}

async function waitForOthers(desk: Desk, records: readonly DeployRecord[]): Promise<ClearWay> {
  const { target, clock, chance, signal, inputs, progress } = desk;
  const minutes = Math.min(inputs["wait-for-minutes"], LONGEST_WAIT_MINUTES);
  const deadline = clock.elapsed() + minutes * 60_000;
  let told = "";
  const ended = await poll({ clock, chance, signal, deadline, interval: watchInterval }, async () => {
    const observation = await target.observe();
    const others = observation.inFlight.map((one) => whose(one, records)).join("; ");
    if (others === "") return { kind: "found", value: observation };
    if (others !== told && told !== "") progress.say(inertLine(`Still in flight: ${others}.`, 600));
    told = others;
    return { kind: "again" };
  });
  switch (ended.kind) {
    case "found":
      progress.say(`The way is clear: ${inertLine(ended.value.live.release)} is live.`);
      return { kind: "clear", observation: ended.value };
    case "interrupted":
      return {
        kind: "ended",
        verdict: unknown(
          "interrupted",
          "The run was cancelled while it waited for another deployment.",
          "Start a new run.",
        ),
      };
    case "deadline":
      return {
        kind: "ended",
        verdict: failure(
          "deployment_in_flight",
          inertLine(`Still in flight after ${minutes} minutes: ${told}.`, 600),
          "Look at that deployment in the ECS console; raise `wait-for-minutes` if it only needs longer, then re-run the job.",
        ),
      };
  }
}

/** Says which rollout it is and whose: the run that recorded it, where one did. */
function whose({ id, release, status, createdAt }: Rollout, records: readonly DeployRecord[]): string {
  const record = records.find((one) => statusOf(one)?.serviceDeployment === id);
  const who =
    record === undefined ? "by no run that is recorded" : `by run ${record.payload.run} (${record.payload.version})`;
  return `${id} of ${release || "an unknown release"} (${status}), started ${formatUtc(createdAt)} ${who}`;
}
