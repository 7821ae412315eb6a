import { type ShiftWish, shiftGroupOf, shiftGroupProblem } from "../../../core/rollout/shift-group.ts";
import type { TargetObservation } from "../../../core/rollout/target-observation.ts";
import { renderAppSpec } from "../../../core/task-definition/app-spec.ts";
import { inertLine } from "../../../core/text/inert.ts";
import { readSource } from "../../../flows/source/read-source.ts";
import type { Desk } from "../ports.ts";
import { failure, unknown, type Verdict } from "../verdict.ts";

/** How CodeDeploy is to be asked, where it deploys the service; or why it cannot be. */
export type ReadShift =
  | { readonly kind: "none" }
  | { readonly kind: "shift"; readonly wish: ShiftWish }
  | { readonly kind: "refused"; readonly verdict: Verdict };

/** Reads the AppSpec and names the group, before anything is registered. */
export async function readShift(desk: Desk, { shift }: TargetObservation): Promise<ReadShift> {
  if (shift === undefined) return { kind: "none" };
  const { inputs, assignment } = desk;
  const file = inputs["codedeploy-appspec"];
  const named = assignment.place.shiftGroup ?? shiftGroupOf(assignment.place, { application: "", group: "" });
  const problem = shiftGroupProblem(named);
  if (problem !== undefined)
    return refused(
      inertLine(problem, 600),
      "Give `codedeploy-application` and `codedeploy-deployment-group` their names.",
    );
  const source = await readSource(desk, file, "");
  if (source.kind === "unreadable")
    return {
      kind: "refused",
      verdict: unknown("state_unreadable", inertLine(`Nothing was changed: ${source.why}.`), source.remedy),
    };
  if (source.kind === "missing")
    return refused(
      inertLine(`There is no AppSpec ${file} in the workspace, and CodeDeploy deploys this service by one.`),
      "Check the repository out before this step, or give `codedeploy-appspec` the file's path.",
    );
  const rendered = renderAppSpec(source.text, "");
  if (rendered.kind === "invalid")
    return refused(inertLine(`${file} cannot be used: ${rendered.problem}`, 600), "Mend the AppSpec.");
  const config = inputs["codedeploy-deployment-config"];
  const description = inputs["codedeploy-deployment-description"];
  return { kind: "shift", wish: { ...named, appSpec: source.text, config, description } };
}

function refused(headline: string, remedy: string): ReadShift {
  return { kind: "refused", verdict: failure("appspec_invalid", headline, remedy) };
}
