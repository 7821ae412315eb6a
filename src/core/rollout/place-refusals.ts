import { type Refusal, refuseWhen } from "./refusal.ts";
import type { TargetObservation } from "./target-observation.ts";

/** Where a service must stand; empty: anywhere. The cluster by its name or its ARN. */
export interface ExpectedPlace {
  readonly account: string;
  readonly region: string;
  readonly cluster: string;
}

/** Lists what speaks against a service by where it stands. */
export function placeRefusals({
  observation,
  expected,
}: {
  readonly observation: Pick<TargetObservation, "account" | "region" | "cluster">;
  readonly expected: ExpectedPlace;
}): readonly Refusal[] {
  const { account, region } = observation;
  return [
    refuseWhen(expected.account !== "" && account !== expected.account, "account_mismatch", [
      `The service stands in account ${account}, ${expected.account} is expected.`,
      "Mend `account` or `role` of the target, or the inputs `role-to-assume` and `expected-account`.",
    ]),
    refuseWhen(expected.region !== "" && region !== expected.region, "region_mismatch", [
      `The service stands in ${region}, the target says ${expected.region}.`,
      "Mend `region` of the target or the input `aws-region`.",
    ]),
    refuseWhen(!sameCluster(expected.cluster, observation.cluster), "cluster_mismatch", [
      `The service stands in cluster ${observation.cluster ?? ""}, ${expected.cluster} is expected.`,
      "Mend `cluster` of the target or the inputs `cluster` and `expected-cluster`.",
    ]),
  ].filter((one) => one !== undefined);
}

/** Tells whether a cluster is the one that is expected, each by its name or its ARN; whole ARNs are compared where both are. Where nothing is expected, each is. */
export function sameCluster(expected: string, found: string | undefined): boolean {
  if (expected === "" || found === undefined) return expected === "";
  if (expected.startsWith("arn:") && found.startsWith("arn:")) return expected === found;
  const name = (text: string) => text.slice(text.lastIndexOf("/") + 1);
  return name(expected) === name(found);
}
