import { checklistFor } from "../../core/policy/class-scope.ts";
import { type Decision, decide } from "../../core/policy/decide.ts";
import type { GateFacts } from "../../core/policy/facts.ts";
import { outlook } from "../../core/policy/outlook.ts";
import { type DeployRecord, isProven } from "../../core/record/deploy-record.ts";
import { type DeployRequest, requestId } from "../../core/request/request.ts";
import { DAY } from "../../core/time/calendar-date.ts";
import { roundOf } from "../../core/version/round.ts";
import { adviceOf } from "./advice.ts";
import { evidenceOf } from "./evidence.ts";
import type { Findings } from "./findings.ts";
import { reachVerdict } from "./reach-verdict.ts";
import type { GateLook, Ground } from "./verdict.ts";

const OUTLOOK = 14 * DAY;

/** Concludes a look from its findings: the policy's decision, what it rests on, and the verdict. */
export function conclude(asked: Ground, findings: Findings): GateLook {
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
    ...(settled.kind === "stop" || settled.known === undefined ? {} : { known: settled.known }),
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
    advice: adviceOf(sources, { at: facts.at, nextOpen: decision?.nextOpen }),
    evidence: evidenceOf(asked, { reading, standing: seen.standing, sources, settled }),
  };
  return { ground, verdict: reachVerdict(ground, findings, request) };
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

function requestOf(
  { inputs: { environment, service }, run }: Ground,
  { commit, digest }: { readonly commit: string; readonly digest: string },
  own: readonly DeployRecord[],
): DeployRequest {
  const { runId, repository } = run;
  return { repositoryId: repository.id, environment, service, commit, digest, runId, round: roundOf(runId, own) };
}
