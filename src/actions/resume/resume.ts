import { formatProblem } from "../../core/outcome/problem.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { type DeployRecord, isOwnDeployment, isTerminal, runsOf } from "../../core/record/deploy-record.ts";
import { ownerAtWork } from "../../core/resume/owner-at-work.ts";
import { parsePhases } from "../../core/rollout/phases.ts";
import { inertLine } from "../../core/text/inert.ts";
import { readRuns } from "../../flows/settle/read-runs.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import { carryOut } from "./carry-out.ts";
import type { ResumeInputs, ResumeOutcome } from "./contract.ts";
import { reportResume } from "./report.ts";
import type { ResumeCase, ResumeEnd, ResumePorts } from "./resume-case.ts";

const DEFAULT_DEADLINE = 2 * 3_600_000;

/** Moves the open deployment of a service on by a person's word, or says why it cannot be. */
export async function resume(
  inputs: ResumeInputs,
  surroundings: Surroundings,
  ports: ResumePorts,
): Promise<ResumeOutcome> {
  try {
    const opened = await openCase(inputs, surroundings, ports);
    if ("decision" in opened) return reportResume(opened, { inputs });
    return reportResume(await carryOut(opened), opened);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return reportResume(unread(error.message, error.remedy), { inputs });
  }
}

async function openCase(
  inputs: ResumeInputs,
  surroundings: Surroundings,
  ports: ResumePorts,
): Promise<ResumeCase | ResumeEnd> {
  const { environment, service, targets: path, "targets-commit": commit } = inputs;
  const { readTargets } = await import("../../flows/source/read-targets.ts");
  const read = await readTargets(ports.repository, { path, commit, environment, service });
  if (read.kind === "unreadable") return unread(read.why, read.remedy);
  const [target] = read.kind === "targets" ? read.targets : [];
  if (read.kind === "invalid" || target === undefined) {
    const problems = read.kind === "invalid" ? read.problems : read.invalid.flatMap((one) => one.problems);
    const said = problems.map(formatProblem).join(" ");
    return refused("target_invalid", `Nothing was written: ${said}`, `Mend ${path} on the default branch.`);
  }
  const record = (await ports.records.list({ environment, service })).find(
    (one) => isOwnDeployment(one) && !isTerminal(one),
  );
  if (record === undefined)
    return refused(
      "nothing_held",
      `No deployment of ${service} to ${environment} is open.`,
      "Nothing waits for a person.",
    );
  if (inputs.mode === "move" && record.payload.request !== inputs.request)
    return refused(
      "another_deployment",
      `${record.payload.version} is open now, not what was looked at.`,
      "Order again: what was approved is over.",
    );
  const owner = await readOwner(record, surroundings.run.runId, ports);
  if (typeof owner !== "string") return owner;
  const { cluster, service: name, region, role } = target.settings;
  const opened = await ports.open({ cluster, service: name, region, role: inputs["role-to-assume"] || role });
  const { clock, signal, progress } = surroundings;
  const deadline = clock.elapsed() + (inputs.deadline ?? DEFAULT_DEADLINE);
  const tell = (line: string) => progress.say(line);
  return {
    ...surroundings,
    inputs,
    records: ports.records,
    locks: ports.locks,
    chance: ports.chance,
    target: opened.target,
    means: { ...opened, clock, chance: ports.chance, signal, deadline, tell },
    record,
    owner,
    targetsCommit: read.commit,
    phaseShares: sharesOf(target.settings.phases),
  };
}

/** Finds out whether a run still looks after the deployment; an earlier attempt of this one does not count. */
async function readOwner(
  record: DeployRecord,
  own: string,
  { runs }: ResumePorts,
): Promise<"at-work" | "ended" | ResumeEnd> {
  const standing = await readRuns(
    runs,
    runsOf(record).filter((run) => run !== own),
    own,
  );
  if (standing.kind === "unreadable")
    return {
      ...unread(`whether a run still looks after ${record.payload.version}: ${standing.why}`, standing.remedy),
      reason: "run_unreadable",
    };
  return ownerAtWork(record, standing.kind === "running");
}

/** Phases that cannot be read were refused before anything was deployed; then every hold counts as one. */
function sharesOf(phases: string | undefined): readonly number[] {
  const parsed = phases === undefined ? undefined : parsePhases(phases);
  return parsed?.kind === "phases" ? parsed.plan.phases.map(({ share }) => share) : [];
}

function refused(reason: ResumeEnd["reason"], headline: string, remedy: string): ResumeEnd {
  return { decision: "failure", reason, headline: inertLine(headline, 900), remedy, rollout: "", hold: undefined };
}

function unread(why: string, remedy: string): ResumeEnd {
  const headline = inertLine(`Nothing more was written, since it cannot be read: ${why}`, 900);
  return { decision: "unknown", reason: "state_unreadable", headline, remedy, rollout: "", hold: undefined };
}
