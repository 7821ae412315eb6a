import type { Scenario } from "../../core/checks/scenario.ts";
import { shownRequest } from "../../core/checks/shown-request.ts";
import { code, markdown, table } from "../../core/text/markdown.ts";
import { formatDuration } from "../../core/time/duration.ts";
import type { SmokePlan } from "./choose-plan.ts";
import type { SmokeTestInputs } from "./contract.ts";
import { DEFAULT_DEADLINE_MILLISECONDS } from "./default-deadline.ts";

/** Builds what a dry run shows: each check with its requests, its tags and how it would be tried, what was not chosen, and the deadline of all. */
export function planTable({ scenarios, unselected }: SmokePlan, { deadline, command }: SmokeTestInputs): string {
  const rows = scenarios.map((scenario) => [
    markdown(scenario.name, 120),
    scenario.steps.map((step) => code(shownRequest(step), 200) + (step.always ? " always" : "")).join("<br>"),
    scenario.tags.map((tag) => code(tag, 60)).join(", "),
    triesOf(scenario),
  ]);
  const until = formatDuration(deadline ?? DEFAULT_DEADLINE_MILLISECONDS);
  return [
    rows.length === 0 ? "" : table(["Check", "Requests", "Tags", "Tried"], rows),
    unselected.length === 0 ? "" : `Not chosen: ${unselected.map((name) => markdown(name, 120)).join(", ")}`,
    `Deadline of all: ${until}.`,
    command === "" ? "" : `Then the command ${code(command, 120)}.`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function triesOf({ retry, times, continueOnFailure }: Scenario): string {
  const until = retry.until === undefined ? "until the deadline" : `for ${formatDuration(retry.until)} at most`;
  return [
    retry.repeatable ? until : "once",
    ...(times > 1 ? [`until it passes ${times} times in a row`] : []),
    ...(continueOnFailure ? ["its failure is only reported"] : []),
  ].join(", ");
}
