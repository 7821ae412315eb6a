import type { DeployRecord } from "../../core/record/deploy-record.ts";
import { versionOf } from "../../core/rollback/pick-rollout.ts";
import type { ServiceDesk } from "./service-desk.ts";

/** Names the version of the release that is live again, by the records, else by the platform's marks; the release itself where neither tells. Never throws. */
export async function nameLive(
  { environment, service, records, history }: ServiceDesk,
  undone: DeployRecord,
  release: string,
): Promise<string> {
  if (release === "") return "";
  const kept = await records.list({ environment, service }).catch(() => []);
  const version = versionOf(release, kept);
  if (version !== "") return version;
  const known = await history.lastKnownGood({ than: undone.payload.family, captured: release }).catch(() => undefined);
  return known?.release === release && known.version !== "" ? known.version : release;
}
