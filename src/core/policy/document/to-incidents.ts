import type { IncidentLock } from "../policy.ts";
import type { PolicyDocument } from "./policy-schema.ts";
import { toLifting } from "./to-environment.ts";

type WrittenIncidents = NonNullable<NonNullable<PolicyDocument["locks"]>["incidents"]>;

/** Builds what locks as an open incident. */
export function toIncidents({ issues, endpoints = [], environments, unless }: WrittenIncidents): IncidentLock {
  return {
    labels: issues?.labels ?? [],
    endpoints,
    environments,
    lifting: toLifting({ unless }),
  };
}
