import type { TargetPlace } from "../../core/rollout/target-place.ts";
import type { TargetSettings } from "../../core/targets/targets-document.ts";
import type { PolicyRepositories } from "../../flows/ask-gate/ask-documents.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { ReadsEnvironmentRules } from "../../ports/environment-rules.ts";
import type { GateStanding } from "../../ports/gate-standing.ts";
import type { JobIdentity } from "../../ports/job-identity.ts";
import type { OpenTarget } from "../../ports/open-target.ts";
import type { OpensOutsideSources } from "../../ports/outside-sources.ts";
import type { ReadsProxySettings } from "../../ports/proxy-settings.ts";
import type { Reach } from "../../ports/reach.ts";
import type { Records } from "../../ports/records.ts";
import type { RoleProbe } from "../../ports/role-probe.ts";
import type { SourceFiles } from "../../ports/source-files.ts";
import type { TimeBound } from "../../ports/time-bound.ts";
import type { TokenProbe } from "../../ports/token-probe.ts";
import type { ReadsWaitingRuns } from "../../ports/waiting-runs.ts";
import type { WorkflowFiles } from "../../ports/workflow-files.ts";
import type { WorkflowRuns } from "../../ports/workflow-runs.ts";
import type { DoctorInputs } from "./contract.ts";

/** A service as doctor sees it: what is read of it, and what its role may read. */
export interface SeenTarget {
  readonly target: Pick<OpenTarget["target"], "observe">;
  readonly readiness: Pick<OpenTarget["readiness"], "image" | "alarms" | "rule" | "groupOf">;
  readonly probe: RoleProbe;
}

/** What doctor looks through; no port of it writes. */
export interface DoctorPorts {
  readonly gate: PolicyRepositories & { readonly standing: GateStanding; readonly sources: OpensOutsideSources };
  readonly files: SourceFiles;
  readonly records: Pick<Records, "list">;
  readonly runs: Pick<WorkflowRuns, "read">;
  readonly identity: JobIdentity;
  readonly token: TokenProbe;
  readonly environments: ReadsEnvironmentRules;
  readonly workflows: WorkflowFiles;
  readonly waiting: ReadsWaitingRuns;
  readonly reach: Reach;
  readonly proxy: ReadsProxySettings;
  /** Opens a service to be looked at; nothing is called before its first use. */
  readonly open: (place: TargetPlace & { readonly image: string }) => Promise<SeenTarget> | SeenTarget;
  readonly bound: TimeBound;
}

/** Everything that a look has at hand. */
export interface DoctorDesk extends Surroundings {
  readonly inputs: DoctorInputs;
  readonly ports: DoctorPorts;
}

/** A service in an environment, whoever deploys it. */
export interface Place {
  readonly environment: string;
  readonly service: string;
}

/** One deployment that is looked at. */
export interface Patient extends Place {
  readonly settings: TargetSettings;
}

/** Tells whether what is asked for a deployment may stand in an internal network, as its target says. */
export function asksInside({ settings }: Patient): boolean {
  return settings["allow-private-hosts"] === true;
}

/** Names a deployment as findings do. */
export function nameOf({ environment, service }: Place): string {
  return `${environment}/${service}`;
}
