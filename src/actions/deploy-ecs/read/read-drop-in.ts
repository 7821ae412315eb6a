import { shiftGroupOf } from "../../../core/rollout/shift-group.ts";
import type { StrategyWish } from "../../../core/rollout/strategy-settings.ts";
import { inertLine } from "../../../core/text/inert.ts";
import type { Sources } from "../../../flows/source/read-source.ts";
import type { RunContext } from "../../../ports/run-context.ts";
import type { DeployInputs } from "../ports.ts";
import type { Assignment } from "./assignment.ts";
import { invalidInputs, type ReadAssignment, refused } from "./assignment-reading.ts";
import { readWish } from "./read-wish.ts";
import { readServiceSettings } from "./service-settings.ts";
import { sharedParts } from "./shared-parts.ts";

const SERVICES_OWN: StrategyWish = { strategy: undefined, settings: {}, phases: undefined };

/** Reads what is to be done from the inputs alone. */
export async function readDropIn(inputs: DeployInputs, run: RunContext, ports: Sources): Promise<ReadAssignment> {
  const given = inputs.mode === "finish" ? undefined : await readWish(inputs, ports);
  if (given?.kind === "refused") return refused("target_incomplete", inertLine(given.why, 800), given.remedy);
  const settings = await readServiceSettings(inputs);
  if (settings.kind === "invalid") return invalidInputs(settings.problems);
  const assignment: Assignment = {
    ...sharedParts(inputs, run),
    kind: "drop-in",
    service: inputs.service,
    place: {
      cluster: inputs.cluster || "default",
      service: inputs.service,
      region: inputs["aws-region"],
      role: inputs["role-to-assume"],
      attempts: inputs["max-retries"],
      shiftGroup: namedGroup(inputs),
    },
    expected: { account: inputs["expected-account"], region: "", cluster: inputs["expected-cluster"] },
    onInFlight: inputs["on-in-flight"] || undefined,
    allowChanges: [],
    envExample: "",
    wish: given?.wish,
    serviceSettings: settings.settings,
    ...SERVICES_OWN,
    migration: undefined,
    bakeMinutes: undefined,
    failedTasks: inputs["failed-tasks"],
    ownHooks: "refuse",
    smokeAt: "test",
    watched: false,
    addresses: { public: "", test: "", health: "" },
  };
  return { kind: "assignment", assignment };
}

/** Names CodeDeploy's group as the peer does, should CodeDeploy deploy the service. */
function namedGroup(inputs: DeployInputs) {
  const { cluster, service } = inputs;
  const application = inputs["codedeploy-application"];
  return shiftGroupOf({ cluster, service }, { application, group: inputs["codedeploy-deployment-group"] });
}
