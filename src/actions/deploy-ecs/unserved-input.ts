import type { DeployInputs } from "./ports.ts";
import { failure, type Verdict } from "./verdict.ts";

/** Refuses an input that was given and that this version does not serve, rather than passing it over. */
export function unservedInput(inputs: DeployInputs): Verdict | undefined {
  const given: Readonly<Record<string, boolean>> = {
    "mode: resume": inputs.mode === "resume",
    "run-task": inputs["run-task"],
    "service-managed-ebs-volume-name": inputs["service-managed-ebs-volume-name"] !== "",
    "keep-null-value-keys": inputs["keep-null-value-keys"].length > 0,
    "wait-max-delay-seconds": inputs["wait-max-delay-seconds"] !== undefined,
    "task-definition-arn": inputs["task-definition-arn"] !== "",
    "task-definition-family": inputs["task-definition-family"] !== "",
    "environment-variables": inputs["environment-variables"] !== "",
    secrets: inputs.secrets !== "",
    "env-files": inputs["env-files"] !== "",
    "log-configuration-log-driver": inputs["log-configuration-log-driver"] !== "",
    "log-configuration-options": inputs["log-configuration-options"] !== "",
    "docker-labels": inputs["docker-labels"] !== "",
    command: inputs.command !== "",
    "task-role-arn": inputs["task-role-arn"] !== "",
    "execution-role-arn": inputs["execution-role-arn"] !== "",
    containers: inputs.containers !== "",
    "on-in-flight": inputs["on-in-flight"] !== "",
    "expected-account": inputs["expected-account"] !== "",
    "expected-cluster": inputs["expected-cluster"] !== "",
  };
  const names = Object.keys(given).filter((name) => given[name] === true);
  if (names.length === 0) return undefined;
  return failure(
    "target_incomplete",
    `Nothing was changed: this version does not serve ${names.join(", ")}.`,
    `Leave ${names.join(", ")} out.`,
  );
}
