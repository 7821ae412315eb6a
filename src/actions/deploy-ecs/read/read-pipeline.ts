import { planMigration } from "../../../core/migration/migration-plan.ts";
import { readStrategy } from "../../../core/rollout/strategy-settings.ts";
import type { TargetSettings } from "../../../core/targets/targets-document.ts";
import { parseDuration } from "../../../core/time/duration.ts";
import { readVersionName } from "../../../core/version/version-name.ts";
import type { RunContext } from "../../../ports/run-context.ts";
import type { DeployInputs } from "../ports.ts";
import type { Assignment } from "./assignment.ts";
import { invalidInputs, type ReadAssignment, refused } from "./assignment-reading.ts";
import { readRender } from "./read-render.ts";
import { readServiceSettings } from "./service-settings.ts";
import { sharedParts } from "./shared-parts.ts";

/** Reads what the pipeline deploys, or finishes, by the settings of its target; an input that is given beats its setting. */
export async function readPipeline(
  inputs: DeployInputs,
  run: RunContext,
  settings: TargetSettings,
): Promise<ReadAssignment> {
  const lacking = lackingFor(inputs);
  if (lacking !== undefined) return lacking;
  const image = inputs.image || settings.image || "";
  const container = inputs["container-name"] || settings.container || "";
  const read = await readRender(inputs, { container, image: "", digest: "" });
  const service = await readServiceSettings(inputs);
  const problems = [read, service].flatMap((one) => (one.kind === "invalid" ? one.problems : []));
  if (read.kind === "invalid" || service.kind === "invalid") return invalidInputs(problems);
  const strategy = readStrategy(settings);
  if (strategy.kind === "invalid") {
    const words = strategy.problems.map(({ path, message }) => `${path} ${message}.`).join(" ");
    return refused("target_invalid", words, `Mend ${inputs.targets} on the default branch.`);
  }
  const { kind: _, ...wanted } = strategy;
  const shared = sharedParts(inputs, run);
  const rendered = read.render === undefined ? {} : { render: read.render };
  const assignment: Assignment = {
    ...shared,
    ...wanted,
    ...placesOf(inputs, settings),
    ...guardsOf(inputs, settings),
    kind: "pipeline",
    service: inputs.service,
    wish: inputs.mode === "finish" ? undefined : { ...wishOf(inputs, { image, container }), ...rendered },
    serviceSettings: service.settings,
    migration: planMigration(settings.migrations, { version: shared.version, container }),
    smokeAt: settings["smoke-at"] ?? "test",
    watched: settings.watch !== "none",
    addresses: {
      public: settings.address,
      test: settings["test-address"] ?? "",
      health: `${settings.address.replace(/\/+$/, "")}${settings.health}`,
    },
  };
  return { kind: "assignment", assignment };
}

function lackingFor(inputs: DeployInputs): ReadAssignment | undefined {
  if (inputs.mode !== "finish" && inputs.digest === "")
    return refused(
      "target_incomplete",
      "Nothing says which digest to deploy.",
      "Give the input `digest`: freeze-gate resolves it from the version.",
    );
  const elsewhere = (["task-definition-arn", "task-definition-family"] as const).filter((name) => inputs[name] !== "");
  if (elsewhere.length === 0) return undefined;
  return refused(
    "target_incomplete",
    `${elsewhere.join(" and ")} cannot be served with \`targets-commit\`: there the running revision is rendered.`,
    `Leave ${elsewhere.join(" and ")} out.`,
  );
}

/** A revision that was named as the version is deployed as it stands, else the image of the digest. */
function wishOf(
  inputs: DeployInputs,
  { image, container }: { readonly image: string; readonly container: string },
): NonNullable<Assignment["wish"]> {
  const { digest, "task-definition": release } = inputs;
  return readVersionName(release).kind === "revision"
    ? { kind: "existing", release, settled: { container, digest } }
    : { kind: "image", image, digest, container };
}

function placesOf(inputs: DeployInputs, settings: TargetSettings): Pick<Assignment, "place" | "expected"> {
  return {
    place: {
      cluster: inputs.cluster || settings.cluster,
      service: settings.service,
      region: inputs["aws-region"] || settings.region,
      role: inputs["role-to-assume"] || settings.role,
      ...(settings["read-role"] === undefined ? {} : { readRole: settings["read-role"] }),
    },
    expected: {
      account: inputs["expected-account"] || settings.account || "",
      region: settings.region,
      cluster: inputs["expected-cluster"] || settings.cluster,
    },
  };
}

function guardsOf(
  inputs: DeployInputs,
  settings: TargetSettings,
): Pick<Assignment, "onInFlight" | "allowChanges" | "envExample" | "bakeMinutes" | "failedTasks" | "ownHooks"> {
  const bake = settings.bake === undefined ? undefined : parseDuration(settings.bake);
  return {
    onInFlight: inputs["on-in-flight"] || settings["on-in-flight"],
    allowChanges: settings["allow-changes"] ?? [],
    envExample: settings["env-example"] ?? "",
    bakeMinutes: bake === undefined ? undefined : Math.ceil(bake / 60_000),
    failedTasks: settings["failed-tasks"] ?? inputs["failed-tasks"],
    ownHooks: settings["own-hooks"] ?? "refuse",
  };
}
