import { assessSupport } from "../../../core/doctor/assess-support.ts";
import type { Finding } from "../../../core/doctor/finding.ts";
import { policyDemands } from "../../../core/doctor/policy-demands.ts";
import { usesIn } from "../../../core/doctor/read-uses.ts";
import type { WorkflowFile } from "../../../core/doctor/workflow-file.ts";
import type { DoctorDesk, Place } from "../ports.ts";
import type { SeenPolicy } from "./see-policy.ts";

/** What was read for other looks already. */
export interface SeenBefore {
  readonly workflows: Promise<readonly WorkflowFile[]>;
  readonly policy: Promise<SeenPolicy>;
}

/** Looks at what stands beside the deployments of our workflows: what lets approved runs go on, reads teams, and settles lost runs. What could not be read is told by its own look, and leaves out what rests on it. */
export async function seeSupport(
  { ports }: DoctorDesk,
  places: readonly Place[],
  { workflows, policy }: SeenBefore,
): Promise<readonly Finding[]> {
  const [files, seen] = await Promise.all([workflows.catch(() => []), policy.catch(() => undefined)]);
  const uses = files.flatMap((file) => usesIn(file, ports.workflows.home));
  const governed = [...(seen?.environments ?? [])].flatMap(([name, one]) =>
    one.kind === "seen" ? [[name, one.reading.policy] as const] : [],
  );
  const [first] = governed;
  const names = governed.map(([name]) => name);
  const demands = first === undefined ? undefined : policyDemands(first[1], names);
  return assessSupport(uses, { policy: demands, places });
}
