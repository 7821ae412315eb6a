import { formatProblem } from "../../../core/outcome/problem.ts";
import type { Sources } from "../../../flows/source/read-source.ts";
import { readTarget } from "../../../flows/source/read-target.ts";
import type { RunContext } from "../../../ports/run-context.ts";
import type { DeployInputs } from "../ports.ts";
import { failure, unknown } from "../verdict.ts";
import type { ReadAssignment } from "./assignment-reading.ts";
import { readDropIn } from "./read-drop-in.ts";
import { readPipeline } from "./read-pipeline.ts";

/** Reads what is to be done, before anything is. */
export async function readAssignment(inputs: DeployInputs, run: RunContext, ports: Sources): Promise<ReadAssignment> {
  if (inputs["targets-commit"] === "") return readDropIn(inputs, run, ports);
  const { targets: path, "targets-commit": commit, environment, service } = inputs;
  const read = await readTarget(ports, { path, commit, environment, service });
  switch (read.kind) {
    case "target":
      return await readPipeline(inputs, run, read.settings);
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
