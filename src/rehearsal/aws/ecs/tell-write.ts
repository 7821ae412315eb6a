import type { Caller } from "../sts/sessions.ts";
import type { EcsState } from "./state.ts";

/** What the journal keeps of a write that a service was asked for, whether or not ECS then refused it. */
export interface WriteAsked {
  readonly operation: string;
  /** The run whose session asked; absent for a person's. */
  readonly runId: number | undefined;
  /** The task definition that an UpdateService names: `family:revision`, an ARN, or empty where it names none. */
  readonly taskDefinition: string;
}

/** Tells the journal who asked for which write to a service. */
export function tellWrite(
  state: EcsState,
  caller: Caller,
  { operation, taskDefinition = "" }: { readonly operation: string; readonly taskDefinition?: string | undefined },
): void {
  const asked: WriteAsked = { operation, runId: caller.runId, taskDefinition };
  const named = taskDefinition === "" ? "" : ` with ${taskDefinition.split("/").at(-1)}`;
  state.tell("write-asked", `${caller.arn.split("/").at(-1)} asks for ${operation}${named}`, asked);
}
