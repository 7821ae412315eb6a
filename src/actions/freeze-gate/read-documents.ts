import type { TargetSettings } from "../../core/targets/targets-document.ts";
import type { DocumentsFound } from "../../flows/ask-gate/ask-documents.ts";
import { type PolicyReading, readPolicy } from "../../flows/ask-gate/read-policy.ts";
import { readTarget } from "./read-target.ts";
import type { GateInputs, Stop } from "./verdict.ts";

/** The documents as they were understood; the target is `undefined` where none was asked for. */
export interface GateDocumentsRead {
  readonly kind: "read";
  readonly reading: PolicyReading;
  readonly target: TargetSettings | undefined;
}

/** Reads the policy with the environment that is asked about, and the target of the service there. A stop on the target comes with the policy that was read. */
export function readDocuments(
  { own, central }: DocumentsFound,
  inputs: GateInputs,
): GateDocumentsRead | (Stop & { readonly reading?: PolicyReading }) {
  const { policy: place, "policy-ref": policyRef, environment } = inputs;
  const reading = readPolicy({ place, policyRef, environment, own, central: central?.answer });
  if (reading.kind === "stop" || inputs.targets === "")
    return reading.kind === "stop" ? reading : { kind: "read", reading, target: undefined };
  const target = readTarget(own, inputs);
  return target.kind === "stop" ? { ...target, reading } : { kind: "read", reading, target: target.settings };
}
