import type { IncidentState } from "../../core/incident/restate-incident.ts";
import type { Retrospective } from "../../core/incident/retrospective.ts";
import { inertLine } from "../../core/text/inert.ts";
import { code, link, markdown } from "../../core/text/markdown.ts";
import { whyOf } from "../../flows/undo/why-of.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { RollbackInputs, RollbackOutcome } from "./contract.ts";
import { NOTHING_UNDONE } from "./nothing-undone.ts";
import type { RollbackPorts } from "./rollback-case.ts";

type TellPorts = Pick<RollbackPorts, "incidents" | "retrospectives">;

/**
 * Tells people what is left to do: the incident hears whether the version that is live again works, and a retrospective is filed. Nothing is
 * rolled back any further, whatever the smoke test said (R7): a version that fails as well is for a person.
 */
export async function tellAfterwards(
  inputs: RollbackInputs,
  surroundings: Surroundings,
  ports: TellPorts,
): Promise<RollbackOutcome> {
  const { progress } = surroundings;
  const retrospective = await orWarn(progress, "retrospective_not_written", () =>
    ports.retrospectives.owe(owedFor(inputs, surroundings), inputs.by || surroundings.run.actor.login),
  );
  if (inputs.mode === "retrospective") return reportRetrospective(inputs, retrospective);
  const verdict = verdictOf(inputs);
  if (inputs.incident !== "")
    await orWarn(progress, "incident_not_updated", () =>
      ports.incidents.update(Number(inputs.incident), updateOf(inputs, { verdict, retrospective }), verdict.state),
    );
  return {
    decision: verdict.decision,
    reasonCode: verdict.reason,
    headline: inertLine(verdict.headline, 600),
    remedy: verdict.remedy,
    summary: retrospective === undefined ? "" : `Retrospective owed within 48 hours: ${link("issue", retrospective)}`,
    outputs: {
      ...NOTHING_UNDONE,
      incident: inputs.incident,
      severity: verdict.state.severity ?? inputs.severity,
      retrospective: retrospective ?? "",
    },
    subject: { environment: inputs.environment, service: inputs.service },
  };
}

interface Verdict {
  readonly decision: "success" | "failure" | "unknown";
  readonly reason: "back_confirmed" | "back_broken" | "back_unconfirmed";
  readonly headline: string;
  readonly remedy: string;
  readonly state: IncidentState;
}

function verdictOf({ smoke, version, service, environment }: RollbackInputs): Verdict {
  const what = `${version === "" ? "The version" : version} that is live again at ${service} in ${environment}`;
  if (smoke === "success")
    return {
      decision: "success",
      reason: "back_confirmed",
      headline: `${what} passes its smoke test.`,
      remedy: "",
      state: { status: "Resolved" },
    };
  const remedy =
    "Look at it now: name an older version to emergency-rollback, or mend forward. Nothing goes further back by itself.";
  if (smoke === "failure")
    return {
      decision: "failure",
      reason: "back_broken",
      headline: `${what} fails its smoke test too.`,
      remedy,
      state: { status: "Investigating", severity: "sev1" },
    };
  return {
    decision: "unknown",
    reason: "back_unconfirmed",
    headline: `${what} was not tested: its smoke test did not end.`,
    remedy,
    state: { status: "Identified" },
  };
}

function updateOf(
  inputs: RollbackInputs,
  { verdict, retrospective }: { readonly verdict: Verdict; readonly retrospective: string | undefined },
): string {
  const { status, severity } = verdict.state;
  return [
    `**Status: ${status}**${severity === undefined ? "" : ` **Severity: ${severity.toUpperCase()}**`}`,
    `${markdown(verdict.headline, 600)} ${verdict.remedy}`.trim(),
    retrospective === undefined ? "" : `A retrospective is owed within 48 hours: ${link("issue", retrospective)}.`,
    `Until this issue is closed, nothing else of ${code(inputs.service)} is deployed to ${code(inputs.environment)}.`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function owedFor(inputs: RollbackInputs, { run, clock }: Surroundings): Retrospective {
  const kind = inputs.mode === "confirm" ? "rollback" : "hotfix";
  return {
    kind,
    environment: inputs.environment,
    service: inputs.service,
    version: kind === "hotfix" ? inputs.version : "",
    key: `${kind} ${inputs.incident || inputs.request || run.runId}`,
    incident: inputs.incident,
    runUrl: `${run.serverUrl}/${run.repository.owner}/${run.repository.name}/actions/runs/${run.runId}`,
    at: clock.now(),
  };
}

function reportRetrospective(inputs: RollbackInputs, retrospective: string | undefined): RollbackOutcome {
  const owed = retrospective !== undefined;
  return {
    decision: owed ? "success" : "failure",
    reasonCode: owed ? "retrospective_owed" : "retrospective_not_written",
    headline: owed
      ? `A retrospective of ${inertLine(inputs.service)} is owed within 48 hours.`
      : "The issue of the retrospective could not be written; it is owed within 48 hours all the same.",
    remedy: owed ? "" : "Grant the job issues: write, or open the issue by hand.",
    summary: owed ? link("Retrospective", retrospective) : "",
    outputs: { ...NOTHING_UNDONE, incident: inputs.incident, retrospective: retrospective ?? "" },
    subject: { environment: inputs.environment, service: inputs.service },
  };
}

async function orWarn<T>(
  progress: Surroundings["progress"],
  what: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    progress.warn(inertLine(`${what}: ${whyOf(error)}`, 600));
    return undefined;
  }
}
