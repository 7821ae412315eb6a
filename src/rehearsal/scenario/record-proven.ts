import { type RecordPayload, taskOf } from "../../core/record/deploy-record.ts";
import { formatRecordStatus } from "../../core/record/record-status.ts";
import type { GitHub } from "../github/create-github.ts";
import { commitOf } from "./commit-of.ts";
import { digestOf } from "./tenant.ts";

type Recorded = "environment" | "service" | "version" | "family" | "previous" | "request" | "migration";

/** A version that went through the pipeline before the rehearsal began. */
export interface ProvenVersion extends Pick<RecordPayload, Recorded> {
  /** The repository whose deployments it is written to, as `owner/name`. */
  readonly repository: string;
  /** The service deployment that brought it out. */
  readonly rollout: string;
}

/** Writes the record of a version that is proven, as finish does. */
export function recordProven(github: GitHub, { repository, rollout, ...recorded }: ProvenVersion): void {
  const { environment, service, version, family } = recorded;
  const commit = commitOf(github, version) ?? "";
  const payload: RecordPayload = {
    ...recorded,
    schema: 1,
    run: "6001",
    commit,
    digest: digestOf(service, version),
    policyCommit: "",
    formerConfiguration: "",
  };
  const description = formatRecordStatus({
    serviceDeployment: rollout,
    family,
    phase: "proven",
    smoke: "success",
    watch: "success",
  });
  github.addDeployment({
    repository,
    as: "github-actions[bot]",
    ref: commit,
    task: taskOf(service),
    environment,
    payload,
    statuses: [{ state: "success", description }],
  });
}
