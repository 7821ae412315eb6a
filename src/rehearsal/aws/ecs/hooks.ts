import { letterId } from "./names.ts";
import type { Step } from "./plan.ts";
import type { EcsState, HookRecord, ServiceDeploymentRecord } from "./state.ts";

const DEFAULT_TIMEOUT_MINUTES = 1440;

/** Opens the pause hooks that the deployment's configuration has at the step; each opening has a new id. */
export function openHooks(state: EcsState, deployment: ServiceDeploymentRecord, step: Step): void {
  const stage = step.hooksAt;
  deployment.hooks = [];
  if (stage === undefined) return;
  for (const hook of deployment.configuration.lifecycleHooks ?? []) {
    if (!hook.lifecycleStages?.includes(stage)) continue;
    const minutes = hook.timeoutConfiguration?.timeoutInMinutes ?? DEFAULT_TIMEOUT_MINUTES;
    const opened: HookRecord = {
      hookId: `ecs-pause-${letterId(state, 43)}`,
      stage,
      status: "AWAITING_ACTION",
      expiresAt: state.now + minutes * 60_000,
      timeoutAction: hook.timeoutConfiguration?.action ?? "ROLLBACK",
    };
    deployment.hooks.push(opened);
    state.tell(
      "hook-awaiting-action",
      `${stage} waits for an action until ${new Date(opened.expiresAt).toISOString()}`,
      opened.hookId,
    );
  }
}

/** Answers whether a hook still waits. */
export function isPaused(deployment: ServiceDeploymentRecord): boolean {
  return deployment.hooks.some((hook) => hook.status === "AWAITING_ACTION");
}

/** Times out the hooks whose hour has come; answers the hook that demands a rollback, if any. */
export function expireHooks(state: EcsState, deployment: ServiceDeploymentRecord): HookRecord | undefined {
  for (const hook of deployment.hooks) {
    if (hook.status !== "AWAITING_ACTION" || hook.expiresAt > state.now) continue;
    hook.status = "TIMED_OUT";
    state.tell("hook-timed-out", `${hook.stage} timed out: ${hook.timeoutAction}`, hook.hookId);
    if (hook.timeoutAction === "ROLLBACK") return hook;
  }
  return undefined;
}
