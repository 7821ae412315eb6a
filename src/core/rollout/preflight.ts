import type { EnvExample } from "../task-definition/env-example.ts";
import type { Privilege } from "../task-definition/privileged-changes.ts";
import type { HoldTimeout } from "./hold-timeout.ts";
import type { KnownGood } from "./known-good.ts";
import { type ExpectedPlace, placeRefusals } from "./place-refusals.ts";
import type { PlannedHolds } from "./plan-holds.ts";
import { type Refusal, refuseWhen } from "./refusal.ts";
import type { ReleasePlan } from "./release-plan.ts";
import type { TargetObservation } from "./target-observation.ts";

/** What is checked before a rollout. */
export interface PreflightFacts {
  readonly observation: TargetObservation;
  readonly plan: ReleasePlan;
  readonly holds: PlannedHolds | undefined;
  readonly timeout: HoldTimeout;
  readonly expected: ExpectedPlace;
  /** What the target allows to be gained. */
  readonly allowed: readonly Privilege[];
  /** What the target's example of an environment lists; `undefined` where it names none. */
  readonly envExample: { readonly file: string; readonly listed: EnvExample } | undefined;
  /** What can be gone back to; `undefined` when nothing was found. */
  readonly wayBack: KnownGood | undefined;
  readonly firstDeploy: boolean;
}

/** Lists every reason against a rollout, the most fundamental first; none means that it may start. */
export function preflight(facts: PreflightFacts): readonly Refusal[] {
  return [
    stateRefusals,
    placeRefusals,
    definitionRefusals,
    variableRefusals,
    privilegeRefusals,
    holdRefusals,
    safetyRefusals,
  ]
    .flatMap((part) => part(facts))
    .filter((one) => one !== undefined);
}

type Parts = readonly (Refusal | undefined)[];

function stateRefusals({ observation, holds }: PreflightFacts): Parts {
  return [
    refuseWhen(!observation.active, "service_inactive", [
      "The service is not active.",
      "Check cluster and service of the target, or create the service first.",
    ]),
    refuseWhen(!observation.steerable, "foreign_controller", [
      "The service's rollouts are carried out by another controller than ECS itself.",
      "Set the service's deployment controller to ECS, or use that controller's own tool.",
    ]),
    refuseWhen(observation.shift !== undefined && holds !== undefined, "foreign_controller", [
      "CodeDeploy deploys the service, and its deployments cannot be held until they are judged.",
      "Set the service's deployment controller to ECS with the strategy BLUE_GREEN, or deploy it by the action alone, without `hold`.",
    ]),
  ];
}

function definitionRefusals({ plan }: PreflightFacts): Parts {
  return [
    refuseWhen(plan.problems.length > 0, plan.problemReason ?? "definition_invalid", [
      plan.problems.join(" "),
      "Mend the task definition or the target, then re-run.",
    ]),
  ];
}

/** Names every listed variable that no container has, as environment or as secret. */
function variableRefusals({ envExample, plan }: PreflightFacts): Parts {
  if (envExample === undefined || plan.problems.length > 0) return [];
  const { file, listed } = envExample;
  const { variables, environmentFiles } = plan.facts;
  const missing = listed.variables.filter(({ name, optional }) => !optional && !variables.includes(name));
  const names = [...new Set(missing.map(({ name }) => name))];
  const files =
    environmentFiles.length === 0 ? "" : ` The environment files of ${environmentFiles.join(", ")} are not read.`;
  return [
    refuseWhen(listed.unreadable.length > 0, "env_variable_missing", [
      `${file} cannot be read as variables in line ${listed.unreadable.join(", ")}.`,
      "Write each variable as `NAME=value`, or put `#` before the line.",
    ]),
    refuseWhen(names.length > 0, "env_variable_missing", [
      `The task definition lacks ${names.length === 1 ? "a variable" : `${names.length} variables`} of ${file}: ${names.join(", ")}.${files}`,
      "Set them in the task definition as environment or secrets, or write `# optional` above them in the example.",
    ]),
  ];
}

function privilegeRefusals({ plan, allowed }: PreflightFacts): Parts {
  const gained = plan.facts.privileged.filter(({ privilege }) => !allowed.includes(privilege));
  const kinds = [...new Set(gained.map(({ privilege }) => privilege))];
  return [
    refuseWhen(gained.length > 0, "change_not_allowed", [
      `The task definition gains what the running one has not: ${gained.map(({ place }) => place).join(", ")}.`,
      `Take it back, or name ${kinds.join(", ")} in \`allow-changes\` of the target, in a change that is reviewed.`,
    ]),
  ];
}

function holdRefusals({ holds, timeout, observation }: PreflightFacts): Parts {
  const [open] = observation.inFlight;
  const places = holds?.kind === "foreign" ? holds.places.join(", ") : "";
  return [
    refuseWhen(open !== undefined, "deployment_in_flight", [
      `Rollout ${open?.id ?? ""} of ${open?.release ?? ""} is in flight (${open?.status ?? ""}).`,
      "Wait until it has ended, or end it in the ECS console, then re-run the job; `on-in-flight: wait` waits by itself.",
    ]),
    refuseWhen(holds?.kind === "foreign", "foreign_pause_hook", [
      `The service has pause hooks of its own (${places}).`,
      "Remove them, or set `own-hooks: keep` in the target where they stand at other stages than ours.",
    ]),
    refuseWhen(holds?.kind === "no-test-address", "test_address_missing", [
      "At 0 % only a test address reaches the new version, and the service has no test listener.",
      "Give the service a test listener rule and the target a `test-address`, or set `smoke-at: full`.",
    ]),
    refuseWhen(holds !== undefined && timeout.kind === "too-long", "hold_too_long", [
      `A hold of ${timeout.minutes} minutes is longer than a day.`,
      "Shorten the watch, the team's commands or `hold-budget`.",
    ]),
  ];
}

function safetyRefusals({ wayBack, firstDeploy, plan }: PreflightFacts): Parts {
  return [
    refuseWhen(wayBack === undefined && !firstDeploy, "no_way_back", [
      "No earlier release is known that could be gone back to.",
      "Set `first-deploy: true` if nothing was live before.",
    ]),
    refuseWhen(plan.liveHealth.kind === "unhealthy" && !firstDeploy, "live_unhealthy", [
      "What serves the public now has no healthy target behind the load balancer.",
      "Find out why, or roll back first; traffic is never moved away from nothing.",
    ]),
  ];
}
