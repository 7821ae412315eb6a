import { checklistFor, requiredFor } from "../../core/policy/class-scope.ts";
import { type Decision, decide } from "../../core/policy/decide.ts";
import type { GateFacts } from "../../core/policy/facts.ts";
import { outlook } from "../../core/policy/outlook.ts";
import { type DeployRecord, isProven } from "../../core/record/deploy-record.ts";
import { type DeployRequest, requestId } from "../../core/request/request.ts";
import type { TargetSettings } from "../../core/targets/targets-document.ts";
import { DAY } from "../../core/time/calendar-date.ts";
import { roundOf } from "../../core/version/round.ts";
import type { DocumentsFound } from "../../flows/ask-gate/ask-documents.ts";
import type { PolicyReading } from "../../flows/ask-gate/read-policy.ts";
import { readSources, type SourcesRead } from "../../flows/ask-gate/read-sources.ts";
import { adviceOf } from "./advice.ts";
import { checkEnvironments } from "./check-environments.ts";
import { checkRequest } from "./check-request.ts";
import { evidenceOf } from "./evidence.ts";
import type { LookMeans } from "./look.ts";
import { type Observation, observe } from "./observe.ts";
import { settleClass } from "./settle-class.ts";
import { type SettledVersion, settleVersion } from "./settle-version.ts";
import type { GateLook, Ground, Stop, Verdict } from "./verdict.ts";

const OUTLOOK = 14 * DAY;

/** What was read before anything is judged. */
export interface JudgedDocuments {
  readonly reading: PolicyReading;
  readonly target: TargetSettings | undefined;
  readonly found: DocumentsFound;
}

/** Judges by the policy, and by how things stand at the moment. Throws `Unreadable`. */
export async function judge(before: Ground, documents: JudgedDocuments, means: LookMeans): Promise<GateLook> {
  const { inputs, run } = before;
  const { reading, target, found } = documents;
  const [seen, sources] = await Promise.all([
    observe({ inputs, reading, target, seen: found.own.standing }, means.standing),
    readSources(
      {
        ...{ reading, found, at: before.at, now: means.clock.now() },
        ...{ files: inputs.reads.files, centralFiles: inputs.reads.centralFiles },
        ...{ environment: inputs.environment, tokens: inputs["incident-tokens"] },
      },
      means,
    ),
  ]);
  const { records } = seen.standing;
  const { versionCommit, pulls } = found.own;
  const changeClass = await settleClass(
    { inputs, run, policy: reading.policy, versionCommit, pulls, records },
    means.documents,
  );
  if (changeClass.kind === "stop") return { verdict: changeClass, ground: before };
  const requires = inputs.action === "rollback" ? [] : requiredFor(reading.environment, changeClass.name);
  const settled = await settleVersion(
    { inputs, runCommit: run.sha, versionCommit, requires, records, target },
    means.images,
  );
  // Reading may have waited out an outage or a rate limit: what is decided is decided for now.
  const at = inputs.at ?? means.clock.now();
  return conclude({ ...before, at, changeClass }, { ...documents, seen, sources, settled });
}

interface Findings extends JudgedDocuments {
  readonly seen: Observation;
  readonly sources: SourcesRead;
  readonly settled: SettledVersion;
}

function conclude(asked: Ground, findings: Findings): GateLook {
  const { inputs, changeClass = { name: "", from: "" } } = asked;
  const { reading, seen, sources, settled } = findings;
  const { policy, environment } = reading;
  const facts = factsOf(asked, findings);
  const decision = decide(policy, facts);
  const own = seen.standing.records.get(inputs.environment) ?? [];
  const request = settled.kind === "stop" ? undefined : requestOf(asked, settled, own);
  const unread = sources.unread.length > 0;
  const ground: Ground = {
    ...asked,
    ...(decision === undefined ? {} : { decision: unread ? withoutInstants(decision) : decision }),
    ...(unread ? {} : { stretches: outlook(policy, facts, OUTLOOK) }),
    checklist: inputs.action === "rollback" ? [] : checklistFor(environment, changeClass.name),
    ...(request === undefined ? {} : { commit: request.commit, digest: request.digest }),
    // Nothing downstream may deploy on what was only simulated.
    ...(request === undefined || inputs.at !== undefined ? {} : { request: requestId(request) }),
    liveCommit: own.find(isProven)?.payload.commit ?? "",
    reads: {
      labels: seen.query.labels,
      environments: seen.query.environments,
      files: sources.calendars?.ownPaths ?? [],
      centralFiles: sources.calendars?.centralPaths ?? [],
    },
    holidays: facts.holidays,
    locks: seen.standing.locks,
    advice: adviceOf(seen.standing, sources, { at: facts.at, nextOpen: decision?.nextOpen }),
    evidence: evidenceOf(asked, { reading, standing: seen.standing, sources, settled }),
  };
  return { ground, verdict: verdictOf(ground, findings, request) };
}

/** Lists the facts; calendars that could not be read count as empty, so that a `deny` by them holds whatever they say. */
function factsOf({ inputs, at, changeClass }: Ground, { reading, seen, sources }: Findings): GateFacts {
  const { environment, service, action } = inputs;
  const holidays = new Map(sources.calendars?.holidays);
  if (sources.unread.length > 0) {
    for (const name of Object.keys(reading.policy.holidays)) if (!holidays.has(name)) holidays.set(name, []);
  }
  return {
    ...{ environment, service, action, at, holidays },
    changeClass: changeClass?.name ?? "",
    incidents: [...seen.standing.incidents, ...sources.incidents],
    locks: seen.standing.locks,
  };
}

/** Takes out of a decision when it changes, which what could not be read may change. */
function withoutInstants(decision: Decision): Decision {
  return { ...decision, until: undefined, nextOpen: undefined, nextChange: undefined };
}

function verdictOf(
  { inputs, decision }: Ground,
  { seen, sources, settled, target }: Findings,
  request: DeployRequest | undefined,
): Verdict {
  const problems = sources.calendars?.problems ?? [];
  if (problems.length > 0) return invalidCalendars(problems);
  // What the policy closes is said first: nothing else would open it.
  if (decision === undefined || decision.kind === "deny") return { kind: "policy" };
  const [unread] = sources.unread;
  if (unread !== undefined) return unread;
  if (inputs.action === "rollback" && decision.kind === "allow") return { kind: "exempt" };
  const held = target === undefined ? undefined : checkEnvironments(seen.environments, inputs.targets);
  if (held !== undefined) return held;
  if (settled.kind === "stop") return settled;
  if (request === undefined || inputs.request === "") return { kind: "policy" };
  return checkRequest(inputs, request, decision);
}

function invalidCalendars(problems: NonNullable<Stop["problems"]>): Stop {
  const [first] = problems;
  return {
    kind: "stop",
    decision: "deny",
    reason: "policy_invalid",
    headline: `The policy's calendars have ${problems.length} problem${problems.length === 1 ? "" : "s"}; an invalid policy closes every environment.`,
    remedy: `Mend ${first?.file ?? "the calendar"}, which ${first?.message ?? "cannot be read"}`,
    problems,
  };
}

function requestOf(
  { inputs: { environment, service }, run }: Ground,
  { commit, digest }: { readonly commit: string; readonly digest: string },
  own: readonly DeployRecord[],
): DeployRequest {
  const { runId, repository } = run;
  return { repositoryId: repository.id, environment, service, commit, digest, runId, round: roundOf(runId, own) };
}
