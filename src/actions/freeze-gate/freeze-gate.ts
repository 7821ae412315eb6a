import { Unreadable } from "../../core/outcome/unreadable.ts";
import { DAY } from "../../core/policy/calendar-date.ts";
import { decide } from "../../core/policy/decide.ts";
import type { GateFacts } from "../../core/policy/facts.ts";
import { outlook } from "../../core/policy/outlook.ts";
import type { DeployRecord } from "../../core/record/deploy-record.ts";
import { type DeployRequest, requestId } from "../../core/request/request.ts";
import type { TargetSettings } from "../../core/targets/targets-document.ts";
import { roundOf } from "../../core/version/round.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Environments } from "../../ports/environments.ts";
import type { GateDocuments } from "../../ports/gate-documents.ts";
import type { GateStanding } from "../../ports/gate-standing.ts";
import type { ImageDigests } from "../../ports/image-digests.ts";
import { checkClock } from "./check-clock.ts";
import { checkEnvironments } from "./check-environments.ts";
import { checkRequest } from "./check-request.ts";
import { evidenceOf } from "./evidence.ts";
import { observe } from "./observe.ts";
import type { PolicyReading } from "./read-documents.ts";
import { reportGate } from "./report.ts";
import { settleVersion } from "./settle-version.ts";
import type { GateInputs, GateOutcome, Ground } from "./verdict.ts";

const OUTLOOK = 14 * DAY;

/** What freeze-gate reads. */
export interface FreezeGatePorts {
  readonly documents: GateDocuments;
  readonly standing: GateStanding;
  readonly environments: Environments;
  readonly images: ImageDigests;
}

/** Answers whether a deployment may start now; what cannot be read is `unknown`, and a rollback is never asked anything. */
export async function freezeGate(
  inputs: GateInputs,
  { clock, run }: Surroundings,
  ports: FreezeGatePorts,
): Promise<GateOutcome> {
  const ground: Ground = {
    inputs,
    run,
    at: inputs.at ?? clock.now(),
    changeClass: inputs["change-class"] === "" ? "standard" : inputs["change-class"],
  };
  if (inputs.action === "rollback") return reportGate({ kind: "exempt" }, ground);
  try {
    return await look(ground, { ...ports, clock });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return reportGate(
      {
        kind: "stop",
        decision: "unknown",
        reason: "github_unreadable",
        headline: `What the gate decides by could not be read: ${error.message}.`,
        remedy: error.remedy,
      },
      ground,
    );
  }
}

interface Watching extends FreezeGatePorts {
  readonly clock: Clock;
}

async function look(asked: Ground, ports: Watching): Promise<GateOutcome> {
  const { inputs } = asked;
  const { policy: policyPath, "policy-ref": policyRef, targets, version } = inputs;
  // The parsers of documents are half of the gate's code: they load while GitHub answers.
  const [documents, { readPolicy, readTarget }] = await Promise.all([
    ports.documents.read({ policy: policyPath, policyRef, targets, version }),
    import("./read-documents.ts"),
  ]);
  const ground = {
    ...asked,
    policyCommit: documents.policyCommit,
    targetsCommit: targets === "" ? "" : documents.headCommit,
  };
  const late = inputs.at === undefined ? checkClock(documents.platformTime) : undefined;
  if (late !== undefined) return reportGate(late, ground);
  const reading = readPolicy(documents, inputs);
  if (reading.kind === "stop") return reportGate(reading, ground);
  const target = targets === "" ? undefined : readTarget(documents, inputs);
  if (target?.kind === "stop") return reportGate(target, { ...ground, policy: reading.policy });
  const settings = target?.settings;
  return await judge(
    { ...ground, ...(settings === undefined ? {} : { target: settings }) },
    { reading, target: settings, versionCommit: documents.versionCommit },
    ports,
  );
}

interface Documents {
  readonly reading: PolicyReading;
  readonly target: TargetSettings | undefined;
  readonly versionCommit: string | undefined;
}

async function judge(
  before: Ground,
  { reading, target, versionCommit }: Documents,
  ports: Watching,
): Promise<GateOutcome> {
  const { inputs, run, changeClass } = before;
  const { environment, service } = inputs;
  const { policy } = reading;
  const { requires } = reading.environment;
  const seen = await observe(inputs, { reading, target }, ports);
  const { own, required, incidents, locks } = seen;
  const question = { inputs, runCommit: run.sha, versionCommit, requires, required, own, target };
  const settled = await settleVersion(question, ports.images);
  // Reading may have waited out an outage or a rate limit: what is decided is decided for now.
  const at = inputs.at ?? ports.clock.now();
  const asked: Ground = { ...before, at };
  const facts: GateFacts = { environment, service, changeClass, at, incidents, locks };
  const decision = decide(policy, facts);
  const request = settled.kind === "stop" ? undefined : requestOf(asked, settled, own);
  const ground: Ground = {
    ...asked,
    policy,
    ...(decision === undefined ? {} : { decision }),
    stretches: outlook(policy, facts, OUTLOOK),
    ...(request === undefined ? {} : { commit: request.commit, digest: request.digest, request: requestId(request) }),
    evidence: evidenceOf(asked, seen, settled),
  };
  // What the policy closes is said first: nothing else would open it.
  if (decision === undefined || decision.kind === "deny") return reportGate({ kind: "policy" }, ground);
  const held = target === undefined ? undefined : checkEnvironments(seen.environments, inputs.targets);
  if (held !== undefined) return reportGate(held, ground);
  if (settled.kind === "stop") return reportGate(settled, ground);
  if (request === undefined || inputs.request === "") return reportGate({ kind: "policy" }, ground);
  return reportGate(checkRequest(inputs, request, decision), ground);
}

function requestOf(
  { inputs: { environment, service }, run }: Ground,
  { commit, digest }: { readonly commit: string; readonly digest: string },
  own: readonly DeployRecord[],
): DeployRequest {
  const { runId, repository } = run;
  return { repositoryId: repository.id, environment, service, commit, digest, runId, round: roundOf(runId, own) };
}
