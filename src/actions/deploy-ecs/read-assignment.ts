import { planMigration } from "../../core/migration/migration-plan.ts";
import { formatProblem } from "../../core/outcome/problem.ts";
import { requestId } from "../../core/request/request.ts";
import { shiftGroupOf } from "../../core/rollout/shift-group.ts";
import { readStrategy, type StrategyWish } from "../../core/rollout/strategy-settings.ts";
import type { TargetSettings } from "../../core/targets/targets-document.ts";
import { inertLine } from "../../core/text/inert.ts";
import { parseDuration } from "../../core/time/duration.ts";
import type { Sources } from "../../flows/source/read-source.ts";
import { readTarget } from "../../flows/source/read-target.ts";
import type { RunContext } from "../../ports/run-context.ts";
import type { Assignment } from "./assignment.ts";
import type { DeployInputs } from "./ports.ts";
import { readRender } from "./read-render.ts";
import { readWish } from "./read-wish.ts";
import { readServiceSettings } from "./service-settings.ts";
import { failure, unknown, type Verdict } from "./verdict.ts";

/** An assignment that was read, or why there is none. */
export type ReadAssignment =
  | { readonly kind: "assignment"; readonly assignment: Assignment }
  | { readonly kind: "refused"; readonly verdict: Verdict };

/** Reads what is to be done, before anything is. */
export async function readAssignment(inputs: DeployInputs, run: RunContext, ports: Sources): Promise<ReadAssignment> {
  if (inputs["targets-commit"] === "") return readDropIn(inputs, run, ports);
  const { targets: path, "targets-commit": commit, environment, service } = inputs;
  const read = await readTarget(ports, { path, commit, environment, service });
  switch (read.kind) {
    case "target":
      return fromTarget(inputs, run, read.settings);
    case "unreadable":
      return {
        kind: "refused",
        verdict: unknown("state_unreadable", `Nothing was changed: ${read.why}.`, read.remedy),
      };
    case "invalid": {
      const verdict = failure(
        "target_invalid",
        read.problems.map(formatProblem).join(" "),
        `Mend ${path} on the default branch.`,
      );
      return { kind: "refused", verdict: { ...verdict, problems: read.problems } };
    }
  }
}

function fromTarget(inputs: DeployInputs, run: RunContext, settings: TargetSettings): ReadAssignment {
  const finishing = inputs.mode === "finish";
  if (!finishing && inputs.digest === "")
    return refused(
      "target_incomplete",
      "Nothing says which digest to deploy.",
      "Give the input `digest`: freeze-gate resolves it from the version.",
    );
  const elsewhere = (["task-definition-arn", "task-definition-family"] as const).filter((name) => inputs[name] !== "");
  if (elsewhere.length > 0)
    return refused(
      "target_incomplete",
      `${elsewhere.join(" and ")} cannot be served with \`targets-commit\`: there the running revision is rendered.`,
      `Leave ${elsewhere.join(" and ")} out.`,
    );
  const image = inputs.image || settings.image || "";
  const container = inputs["container-name"] || settings.container || "";
  const read = readRender(inputs, { container, image: "", digest: "" });
  const service = readServiceSettings(inputs);
  const problems = [read, service].flatMap((one) => (one.kind === "invalid" ? one.problems : []));
  if (problems.length > 0) return invalidInputs(problems);
  const rendered = read.kind === "invalid" || read.render === undefined ? {} : { render: read.render };
  const region = inputs["aws-region"] || settings.region;
  const bake = settings.bake === undefined ? undefined : parseDuration(settings.bake);
  const strategy = readStrategy(settings);
  if (strategy.kind === "invalid") {
    const words = strategy.problems.map(({ path, message }) => `${path} ${message}.`).join(" ");
    return refused("target_invalid", words, `Mend ${inputs.targets} on the default branch.`);
  }
  const { kind: _, ...wanted } = strategy;
  const shared = sharedParts(inputs, run);
  const assignment: Assignment = {
    ...shared,
    kind: "pipeline",
    service: inputs.service,
    place: {
      cluster: inputs.cluster || settings.cluster,
      service: settings.service,
      region,
      role: inputs["role-to-assume"] || settings.role,
      ...(settings["read-role"] === undefined ? {} : { readRole: settings["read-role"] }),
    },
    expected: {
      account: inputs["expected-account"] || settings.account || "",
      region: settings.region,
      cluster: inputs["expected-cluster"] || settings.cluster,
    },
    onInFlight: inputs["on-in-flight"] || settings["on-in-flight"],
    allowChanges: settings["allow-changes"] ?? [],
    envExample: settings["env-example"] ?? "",
    wish: finishing ? undefined : { kind: "image", image, digest: inputs.digest, container, ...rendered },
    serviceSettings: service.kind === "settings" ? service.settings : {},
    migration: planMigration(settings.migrations, { version: shared.version, container }),
    ...wanted,
    bakeMinutes: bake === undefined ? undefined : Math.ceil(bake / 60_000),
    failedTasks: settings["failed-tasks"] ?? inputs["failed-tasks"],
    ownHooks: settings["own-hooks"] ?? "refuse",
    smokeAt: settings["smoke-at"] ?? "test",
    watched: settings.watch !== "none",
    addresses: { public: settings.address, test: settings["test-address"] ?? "" },
  };
  return { kind: "assignment", assignment };
}

const SERVICES_OWN: StrategyWish = { strategy: undefined, settings: {}, phases: undefined };

async function readDropIn(inputs: DeployInputs, run: RunContext, ports: Sources): Promise<ReadAssignment> {
  const given = inputs.mode === "finish" ? undefined : await readWish(inputs, ports);
  if (given?.kind === "refused") return refused("target_incomplete", inertLine(given.why, 800), given.remedy);
  const settings = readServiceSettings(inputs);
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
    addresses: { public: "", test: "" },
  };
  return { kind: "assignment", assignment };
}

function sharedParts(inputs: DeployInputs, run: RunContext) {
  const { environment, service, digest } = inputs;
  const commit = inputs.commit || run.sha;
  const asked = { repositoryId: run.repository.id, environment, service, commit, digest, runId: run.runId, round: 1 };
  return {
    environment,
    commit,
    digest,
    version: inputs.version || commit.slice(0, 12),
    request: inputs.request || requestId(asked),
  };
}

/** Names CodeDeploy's group as the peer does, should CodeDeploy deploy the service. */
function namedGroup(inputs: DeployInputs) {
  const { cluster, service } = inputs;
  const application = inputs["codedeploy-application"];
  return shiftGroupOf({ cluster, service }, { application, group: inputs["codedeploy-deployment-group"] });
}

function invalidInputs(problems: readonly string[]): ReadAssignment {
  return refused("target_incomplete", inertLine(problems.join(" "), 800), "Mend the inputs that are named.");
}

function refused(...said: Parameters<typeof failure>): ReadAssignment {
  return { kind: "refused", verdict: failure(...said) };
}
