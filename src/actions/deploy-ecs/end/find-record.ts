import { type DeployRecord, isTerminal, statusOf } from "../../../core/record/deploy-record.ts";
import type { Desk } from "../ports.ts";

/** Finds the record by its request; without one given by the service deployment, else by this run. */
export async function findRecord({ inputs, assignment, records, run }: Desk): Promise<DeployRecord | undefined> {
  const { environment, service, request } = assignment;
  if (environment === "") return undefined;
  const listed = await records.list({ environment, service });
  const named = inputs["service-deployment"];
  const asked = listed.find((one) => one.payload.request === request);
  if (asked !== undefined || inputs.request !== "") return asked;
  return (
    listed.find((one) => named !== "" && statusOf(one)?.serviceDeployment === named) ??
    listed.find((one) => one.payload.run === run.runId && !isTerminal(one))
  );
}
