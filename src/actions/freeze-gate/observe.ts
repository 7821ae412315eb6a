import type { GateFacts } from "../../core/policy/facts.ts";
import type { DeployRecord } from "../../core/record/deploy-record.ts";
import type { TargetSettings } from "../../core/targets/targets-document.ts";
import type { Environments } from "../../ports/environments.ts";
import type { GateStanding } from "../../ports/gate-standing.ts";
import type { NamedEnvironments } from "./check-environments.ts";
import type { PolicyReading } from "./read-documents.ts";
import type { GateInputs } from "./verdict.ts";

/** Everything that the platform was asked beside the documents. */
export interface Observation extends Pick<GateFacts, "incidents" | "locks"> {
  readonly own: readonly DeployRecord[];
  readonly required: readonly DeployRecord[];
  readonly environments: NamedEnvironments;
}

/** Looks at locks, incidents, records and environments, all at once. Throws `Unreadable`. */
export async function observe(
  inputs: GateInputs,
  { reading, target }: { readonly reading: PolicyReading; readonly target: TargetSettings | undefined },
  ports: { readonly standing: GateStanding; readonly environments: Environments },
): Promise<Observation> {
  const { environment, service } = inputs;
  const { requires } = reading.environment;
  const operate = target?.["operate-environment"] ?? environment;
  // A gate that only asks about time needs no right to read records.
  const wantsRecords = target !== undefined || requires !== undefined || inputs.request !== "";
  const wanted = [...(wantsRecords ? [environment] : []), ...(requires === undefined ? [] : [requires])];
  const [{ incidents, locks, records }, deployAt, operateAt] = await Promise.all([
    ports.standing.read({ labels: reading.policy.incidents?.labels ?? [], service, environments: wanted }),
    target === undefined ? undefined : ports.environments.read(environment),
    target === undefined || operate === environment ? undefined : ports.environments.read(operate),
  ]);
  const required = requires === undefined ? [] : (records.get(requires) ?? []);
  const own = records.get(environment) ?? [];
  return {
    incidents,
    locks,
    own,
    required,
    environments: { deploy: deployAt, operate: operate === environment ? deployAt : operateAt },
  };
}
