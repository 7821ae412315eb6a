import type { DeployRecord } from "../../core/record/deploy-record.ts";
import { oweRetrospective } from "../../flows/settle/owe-retrospective.ts";
import type { UndoneLost } from "../../flows/settle/undo-lost.ts";
import { finding, movedOn } from "./finding.ts";
import { nameLive } from "./name-live.ts";
import type { ServiceDesk } from "./service-desk.ts";
import type { ServiceFinding } from "./service-result.ts";

/** Says how a way back ended that was followed to its proof, and files the retrospective that is owed for it; `what` names one that was proven. */
export async function sayUndone(
  desk: ServiceDesk,
  record: DeployRecord,
  { ended, what }: { readonly ended: UndoneLost; readonly what: string },
): Promise<ServiceFinding> {
  switch (ended.kind) {
    case "undone":
      await oweRetrospective(desk, record, ended.told.url);
      return finding("settled", record, [what, `${ended.release} is live again`], {
        told: ended.told,
        live: await nameLive(desk, record, ended.release),
      });
    case "moved":
      return movedOn(record);
    case "owed":
      return finding("unknown", record, ["rollback-unproven", ended.why]);
    case "failed":
      return finding("failure", record, ["rollback-failed", `${ended.why}. ${ended.remedy}`], { told: ended.told });
  }
}
