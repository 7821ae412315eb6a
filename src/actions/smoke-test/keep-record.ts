import { createHash } from "node:crypto";
import { showsVersion } from "../../core/checks/shows-version.ts";
import type { Problem } from "../../core/outcome/problem.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { DeployRecord, RecordPayload } from "../../core/record/deploy-record.ts";
import type { Records } from "../../ports/records.ts";
import type { SmokePlan } from "./choose-plan.ts";
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

/** Says why what is to be run cannot prove which version answers; without that any version would be recorded as proven. */
export function unprovenVersion(
  { scenarios }: Pick<SmokePlan, "scenarios">,
  { version, commit, command }: Pick<SmokeTestInputs, "version" | "commit" | "command">,
): readonly Problem[] {
  if (command !== "" || showsVersion(scenarios, [version, commit])) return [];
  const message =
    "checks that any version passes prove no version, and keep-record would record this one: let one expect {version} or {commit}, or give a command that compares DEPLOY_VERSION";
  return [{ file: "checks", message }];
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
    const payload: RecordPayload = {
      ...{ schema: 1, request, run, service, environment, commit },
      version: version === "" ? commit : version,
      digest: digest === "" ? `sha256:${createHash("sha256").update(commit).digest("hex")}` : digest,
      ...{ family: "", previous: "", policyCommit: "", formerConfiguration: "" },
    };
    const record = await records.open(payload);
    refuseOthers(record, payload);
    const phase = smoke === "success" ? "proven" : "smoke_failed";
    await records.note(record.id, { state: smoke, status: { serviceDeployment: "", family: "", phase, smoke } });
    return undefined;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return `The record could not be kept: ${error.message}. ${error.remedy} Until it is, nothing knows that this version was proven here.`;
  }
}

/** A record that stood already is adopted, and may be another's: what deploy-ecs deploys is proven by its own steps alone. */
function refuseOthers({ id, payload: { family, commit, digest } }: DeployRecord, own: RecordPayload): void {
  if (family !== "")
    throw new Unreadable(
      "malformed",
      `record ${id} of this request is of a deployment by deploy-ecs`,
      "Leave keep-record out: given the request alone, the verdict is noted there.",
    );
  if (commit !== own.commit || digest !== own.digest)
    throw new Unreadable(
      "malformed",
      `record ${id} of this request is of another commit or image`,
      "Give commit and digest as freeze-gate gave them with the request.",
    );
}
