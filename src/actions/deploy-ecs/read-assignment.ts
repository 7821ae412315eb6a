import { planMigration } from "../../core/migration/migration-plan.ts";
import { formatProblem } from "../../core/outcome/problem.ts";
import { readStrategy } from "../../core/rollout/strategy-settings.ts";
import type { TargetSettings } from "../../core/targets/targets-document.ts";
import { parseDuration } from "../../core/time/duration.ts";
import { readVersionName } from "../../core/version/version-name.ts";
import type { Sources } from "../../flows/source/read-source.ts";
import { readTarget } from "../../flows/source/read-target.ts";
import type { RunContext } from "../../ports/run-context.ts";
import type { Assignment } from "./assignment.ts";
import { invalidInputs, type ReadAssignment, refused } from "./assignment-reading.ts";
import type { DeployInputs } from "./ports.ts";
import { readDropIn } from "./read-drop-in.ts";
import { readRender } from "./read-render.ts";
import { readServiceSettings } from "./service-settings.ts";
import { sharedParts } from "./shared-parts.ts";
import { failure, unknown } from "./verdict.ts";

/** Reads what is to be done, before anything is. */
export async function readAssignment(inputs: DeployInputs, run: RunContext, ports: Sources): Promise<ReadAssignment> {
  if (inputs["targets-commit"] === "") return readDropIn(inputs, run, ports);
  const { targets: path, "targets-commit": commit, environment, service } = inputs;
  const read = await readTarget(ports, { path, commit, environment, service });
  switch (read.kind) {
    case "target":
      return await fromTarget(inputs, run, read.settings);
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

async function fromTarget(inputs: DeployInputs, run: RunContext, settings: TargetSettings): Promise<ReadAssignment> {
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
  const read = await readRender(inputs, { container, image: "", digest: "" });
  const service = await readServiceSettings(inputs);
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
    wish: finishing
      ? undefined
      : readVersionName(inputs["task-definition"]).kind === "revision"
        ? {
            kind: "existing",
            release: inputs["task-definition"],
            settled: { container, digest: inputs.digest },
            ...rendered,
          }
        : { kind: "image", image, digest: inputs.digest, container, ...rendered },
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
