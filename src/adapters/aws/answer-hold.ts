import type { ActResult } from "../../ports/target.ts";
import { refusalOf } from "./aws-failure.ts";
import type { EcsService } from "./ecs-client.ts";

/** Which hold is answered, by its hook's id in a service deployment, and how. */
export interface HoldAnswer {
  readonly serviceDeploymentArn: string | undefined;
  readonly hookId: string;
  readonly action: "CONTINUE" | "ROLLBACK";
}

/**
 * Answers the hook of a hold. All that is asked is a hook that was awaiting an action a moment ago: where ECS calls the question
 * invalid, another hand was first, which is a `conflict` that the service's state tells more of. Throws `Unreadable` where the answer was lost.
 */
export async function answerHold(ecs: EcsService, answer: HoldAnswer): Promise<ActResult> {
  try {
    await ecs.write((client) => client.continueServiceDeployment(answer));
    return { kind: "accepted", rollout: "", release: "" };
  } catch (error) {
    const refusal = refusalOf(error, "ecs:ContinueServiceDeployment");
    return refusal.kind === "refused" && refusal.why === "invalid" ? { ...refusal, why: "conflict" } : refusal;
  }
}
