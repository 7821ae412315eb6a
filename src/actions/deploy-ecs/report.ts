import { migrationInWords } from "../../core/migration/migration-in-words.ts";
import type { Evidence } from "../../core/outcome/evidence.ts";
import type { Outcome } from "../../core/outcome/outcome.ts";
import { countFailedTasks } from "../../core/rollout/count-failed-tasks.ts";
import { code, folded, markdown, table } from "../../core/text/markdown.ts";
import { formatDuration } from "../../core/time/duration.ts";
import { formatUtc } from "../../core/time/format-utc.ts";
import type { CommonReason } from "../../kit/action-contract.ts";
import type { DeployDecision, DeployOutput, DeployReason } from "./contract.ts";
import type { DeployInputs } from "./ports.ts";
import type { Assignment } from "./read/assignment.ts";
import { causesPart, explanationFacts } from "./report/report-causes.ts";
import { migrationPart } from "./report/report-migration.ts";
import type { Trace } from "./trace.ts";
import type { Verdict } from "./verdict.ts";

/** What deploy-ecs hands to the kit. */
export type DeployOutcome = Outcome<DeployDecision, DeployReason | CommonReason, DeployOutput>;

/** What a report is made of. */
export interface Reported {
  readonly verdict: Verdict;
  readonly trace: Trace;
  readonly inputs: DeployInputs;
  /** `undefined` when it could not even be read what was to be done. */
  readonly assignment?: Assignment;
  readonly now: Date;
}

/** Says what became of a deployment: verdict, facts, why, and what happens next. */
export function reportDeploy(reported: Reported): DeployOutcome {
  const { verdict, trace, inputs, assignment } = reported;
  const { decision, reason, headline, remedy, problems } = verdict;
  const evidence = evidenceOf(reported);
  return {
    decision,
    reasonCode: reason,
    headline,
    remedy,
    summary: [
      nextSteps(reported),
      whyParts(reported),
      trace.notes.map((note) => `> ⚠️ ${markdown(note, 600)}`).join("\n>\n"),
      // What failed comes before the facts, what went well after them.
      trace.tasks.migration?.kind === "migrated" ? "" : migrationPart(trace, assignment),
      factsTable(reported),
      trace.tasks.migration?.kind === "migrated" ? migrationPart(trace, assignment) : "",
      callsPart(reported),
      changesPart(trace),
    ]
      .filter((part) => part !== "")
      .join("\n\n"),
    outputs: outputsOf(trace, inputs, assignment),
    ...(problems === undefined ? {} : { problems }),
    subject: {
      ...(inputs.environment === "" ? {} : { environment: inputs.environment }),
      service: inputs.service,
      commit: assignment?.commit ?? inputs.commit,
      digest: assignment?.digest ?? inputs.digest,
      policyCommit: inputs["policy-commit"],
    },
    evidence,
    details: {
      request: assignment?.request,
      changes: trace.planned.changes,
      explanation: trace.explanation === undefined ? undefined : explanationFacts(trace.explanation),
      guards: trace.seen?.guards,
      tasks: trace.seen?.tasks,
    },
  };
}

function outputsOf(
  trace: Trace,
  inputs: DeployInputs,
  assignment: Assignment | undefined,
): Record<DeployOutput, string> {
  const { hold } = trace;
  return {
    "task-definition-arn": trace.releaseAddress,
    "codedeploy-deployment-id": trace.codeDeployment,
    "run-task-arn": inputs["run-task"] ? JSON.stringify(trace.tasks.oneOff) : "",
    changed: trace.changed,
    "service-deployment": trace.rollout,
    "task-definition": trace.release,
    "previous-task-definition": trace.previous,
    record: trace.book.record === undefined ? "" : String(trace.book.record),
    "held-at": hold === undefined ? "none" : hold.at === "production" ? "production" : "test",
    "hold-expires-at": hold?.expiresAt.toISOString() ?? "",
    address: trace.address,
    "health-url": assignment?.addresses.health ?? "",
    "started-at": trace.startedAt?.toISOString() ?? "",
    "live-version": trace.liveVersion,
  };
}

function factsTable({ trace, assignment, inputs, now }: Reported): string {
  const { seen } = trace;
  const rows: readonly (readonly [string, string])[] = [
    ["Release", code(trace.release)],
    ["Version", code(assignment?.version ?? inputs.version)],
    ["Live before", code(trace.previous)],
    [
      "Service",
      assignment === undefined
        ? code(inputs.service)
        : `${code(assignment.place.service)} in ${code(assignment.place.cluster)}`,
    ],
    ["Service deployment", code(trace.rollout)],
    ["Stage", seen === undefined ? "" : markdown([seen.status, seen.stage].filter((part) => part !== "").join(", "))],
    ["Public traffic", seen?.weight === undefined ? "" : `${seen.weight} %`],
    [
      "Tasks",
      seen === undefined
        ? ""
        : `${seen.tasks.running} of ${seen.tasks.wanted} run, ${Math.max(seen.tasks.failed, countFailedTasks(trace.explanation?.stoppedTasks ?? []))} failed`,
    ],
    [
      "Started",
      trace.startedAt === undefined
        ? ""
        : `${formatUtc(trace.startedAt)} (${formatDuration(now.getTime() - trace.startedAt.getTime())})`,
    ],
  ];
  const known = rows.filter(([, value]) => value !== "");
  return known.length === 0 ? "" : table(["What", "Which"], known);
}

function nextSteps({ trace, verdict }: Reported): string {
  const { hold } = trace;
  if (verdict.decision !== "paused" || hold === undefined) return "";
  const where = trace.address === "" ? "" : ` Judge it at ${code(trace.address)}.`;
  return `**Next:** judging moves it on; if nobody does, ECS falls back to ${code(trace.previous)} by itself at ${formatUtc(hold.expiresAt)}.${where}`;
}

function whyParts({ trace, verdict }: Reported): string {
  const { explanation, seen } = trace;
  if (explanation === undefined || ["success", "paused", "unchanged"].includes(verdict.decision)) return "";
  return causesPart(explanation, seen?.guards);
}

/** In a dry run: what would be written, in its order. */
function callsPart({ trace, verdict, assignment }: Reported): string {
  if (verdict.decision !== "planned" || trace.planned.calls.length === 0) return "";
  const lines = trace.planned.calls.map(({ call, why }, index) => `${index + 1}. ${code(call)}: ${markdown(why)}`);
  const before =
    assignment?.migration === undefined
      ? []
      : [`Before: ${markdown(migrationInWords(assignment.migration), 500)}.`, ""];
  return ["#### Calls that would be made", "", ...before, ...lines].join("\n");
}

function changesPart({ planned: { changes } }: Trace): string {
  if (changes.length === 0) return "";
  const rows = changes
    .slice(0, 60)
    .map(({ path, change, before, after }) => [
      change,
      code(path),
      before === undefined && after === undefined ? "hidden" : `${code(before ?? "")} → ${code(after ?? "")}`,
    ]);
  return folded("Changes of the task definition", table(["Change", "Where", "Value"], rows));
}

function evidenceOf({ trace, now }: Reported): readonly Evidence[] {
  const { seen } = trace;
  if (seen === undefined) return [];
  return [
    {
      kind: "service-deployment",
      source: seen.id,
      at: now.toISOString(),
      fact: `${seen.status}${seen.stage === "" ? "" : `, ${seen.stage}`}, ${seen.release}`,
    },
  ];
}
