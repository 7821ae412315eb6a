import { createHash } from "node:crypto";
import type { Problem } from "../../core/outcome/problem.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { Records } from "../../ports/records.ts";
import type { SmokeTestInputs } from "./contract.ts";

const NEEDED = ["request", "environment", "service", "commit"] as const;

/** Lists which inputs a record cannot be kept without. */
export function missingForRecord(inputs: Pick<SmokeTestInputs, (typeof NEEDED)[number]>): readonly Problem[] {
  return NEEDED.filter((name) => inputs[name] === "").map((name) => ({
    file: name,
    message:
      "is needed with keep-record, since nothing else says whose deployment was proven: give freeze-gate's output",
  }));
}

/**
 * Keeps the record of a deployment that something else made: by it the policy's `requires` knows what was proven, and its request is spent.
 * A commit without an image has a digest of its own, since what was proven is told by both. Gives what to warn of where it could not be written.
 */
export async function keepRecord(
  records: Records,
  { request, environment, service, version, commit, digest }: SmokeTestInputs,
  { run, smoke }: { readonly run: string; readonly smoke: "success" | "failure" },
): Promise<string | undefined> {
  try {
    const { id } = await records.open({
      ...{ schema: 1, request, run, service, environment, commit },
      version: version === "" ? commit : version,
      digest: digest === "" ? `sha256:${createHash("sha256").update(commit).digest("hex")}` : digest,
      ...{ family: "", previous: "", policyCommit: "", formerConfiguration: "" },
    });
    const phase = smoke === "success" ? "proven" : "smoke_failed";
    await records.note(id, { state: smoke, status: { serviceDeployment: "", family: "", phase, smoke } });
    return undefined;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return `The record could not be kept: ${error.message}. ${error.remedy} Until it is, nothing knows that this version was proven here.`;
  }
}
