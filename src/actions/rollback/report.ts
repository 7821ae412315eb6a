import { describeImpact } from "../../core/incident/describe-impact.ts";
import { formatProblem } from "../../core/outcome/problem.ts";
import { inertLine } from "../../core/text/inert.ts";
import { code, link, markdown, table } from "../../core/text/markdown.ts";
import type { TargetReading } from "../../flows/source/read-target.ts";
import { commandBack } from "./command-back.ts";
import { type Conclusion, isLeftToPeople, type Live } from "./conclusion.ts";
import type { RollbackInputs, RollbackOutcome } from "./contract.ts";
import { NOTHING_UNDONE } from "./nothing-undone.ts";
import type { ToldLock } from "./open-lock.ts";
import { orderInWords } from "./order-in-words.ts";
import type { RollbackCase } from "./rollback-case.ts";
import { sayConclusion } from "./say-conclusion.ts";

/** What became of a deployment. */
export interface Story {
  readonly conclusion: Conclusion;
  /** The id of our rollout; empty when there was none. */
  readonly rollout: string;
  readonly live: Live;
  /** `undefined` where no lock was called for. */
  readonly lock: ToldLock | undefined;
}

/** Says why nothing was looked at: the target is not known. */
export function reportNoTarget(
  reading: Exclude<TargetReading, { readonly kind: "target" }>,
  inputs: RollbackInputs,
): RollbackOutcome {
  const invalid = reading.kind === "invalid";
  const why = invalid ? reading.problems.map(formatProblem).join("; ") : reading.why;
  return {
    decision: "unknown",
    reasonCode: invalid ? "input_invalid" : "state_unreadable",
    headline: `Nothing was written: ${inertLine(why, 1_000)}`,
    remedy: invalid ? "Mend what is listed, then run the job again." : reading.remedy,
    summary: "",
    outputs: { ...NOTHING_UNDONE, "service-deployment": inputs["service-deployment"] },
    ...(invalid ? { problems: reading.problems } : {}),
    subject: {
      environment: inputs.environment,
      service: inputs.service,
      ...(inputs.commit === "" ? {} : { commit: inputs.commit }),
    },
  };
}

/** Says what became of a deployment: verdict, what is live now, why, when, and how to go on by hand. */
export function reportRollback(story: Story, current: RollbackCase): RollbackOutcome {
  const { inputs, timeline, surroundings } = current;
  const { conclusion, live, rollout, lock } = story;
  const command = commandBack(current);
  const service = `${inputs.service} in ${inputs.environment}`;
  const said = sayConclusion(conclusion, { service, live, command, order: orderInWords(current) });
  const issue = lock?.kind === "locked" ? lock.lock : undefined;
  return {
    ...said,
    summary: summaryOf(story, current),
    outputs: outputsOf(story, current),
    evidence: [
      {
        kind: "service-deployment",
        source: rollout,
        at: surroundings.clock.now().toISOString(),
        fact: `${live.release} is live`,
      },
    ],
    subject: {
      environment: inputs.environment,
      service: inputs.service,
      ...(inputs.commit === "" ? {} : { commit: inputs.commit }),
    },
    ...(issue === undefined ? {} : { links: { incident: issue.url } }),
    details: {
      conclusion,
      command,
      warnings: timeline.warnings,
      timeline: timeline.moments,
      ...(lock?.kind === "not-written" ? { lock_not_written: lock.why } : {}),
    },
  };
}

function outputsOf(
  { conclusion, live, rollout, lock }: Story,
  { inputs, settings }: RollbackCase,
): RollbackOutcome["outputs"] {
  const undone = conclusion.kind === "rolled-back" || conclusion.kind === "already-rolled-back";
  return {
    undone: undone ? "yes" : "no",
    // A release that nobody named a version for is still known by its task definition.
    "live-version": live.version || live.release,
    "live-commit": live.commit ?? "",
    "known-version": live.version,
    "undone-version": undone ? inputs.version : "",
    address: settings.address,
    health: settings.health,
    "allow-private-hosts": String(settings["allow-private-hosts"] ?? false),
    retrospective: "",
    "task-definition": live.release,
    ...incidentOutputs(lock),
    "service-deployment": rollout,
  };
}

/** What later steps tell of the incident; what happened is told also where its issue could not be written. */
function incidentOutputs(lock: ToldLock | undefined) {
  const issue = lock?.kind === "locked" ? lock.lock : undefined;
  return {
    incident: issue === undefined ? "" : String(issue.issue),
    "incident-url": issue?.url ?? "",
    severity: lock?.incident.severity ?? "",
    "started-at": lock?.incident.startedAt.toISOString() ?? "",
    impact: lock === undefined ? "" : inertLine(describeImpact(lock.incident)),
  };
}

function summaryOf({ conclusion, live, rollout, lock }: Story, current: RollbackCase): string {
  const { timeline } = current;
  const facts = table(
    ["Live now", "Which"],
    [
      ["Version", live.version === "" ? "not in the records" : code(live.version)],
      ["Task definition", live.release === "" ? "not proven" : code(live.release)],
      ["Our service deployment", rollout === "" ? "none" : code(rollout)],
      ["Incident", incidentCell(lock)],
    ],
  );
  const moments = timeline.moments.map(({ at, what }) => [at.toISOString().slice(11, 19), markdown(what, 400)]);
  return [
    facts,
    moments.length === 0 ? "" : `**Timeline** (UTC)\n\n${table(["Time", "What"], moments)}`,
    timeline.warnings.map((warning) => `> ⚠️ ${markdown(warning, 600)}`).join("\n>\n"),
    isLeftToPeople(conclusion) ? `**By hand:** ${code(commandBack(current), 600)}` : "",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function incidentCell(lock: ToldLock | undefined): string {
  if (lock === undefined) return "none";
  return lock.kind === "locked"
    ? link(`#${lock.lock.issue}`, lock.lock.url)
    : "could not be written (lock_not_written)";
}
