import { createHash } from "node:crypto";

/** One deployment that was asked for; approvals, records and idempotency keys belong to it. */
export interface DeployRequest {
  /** GitHub's numeric id of the repository, so that a renamed or re-created repository is another one. */
  readonly repositoryId: string;
  readonly environment: string;
  readonly service: string;
  /** The full commit. */
  readonly commit: string;
  /** The image digest (`sha256:…`), or empty where the target has none. */
  readonly digest: string;
  readonly runId: string;
  /** Counts the requests of a run from 1: a spent request is followed by the next round. */
  readonly round: number;
}

/** Computes a request's id, 64 hex digits: SHA-256 over the length-prefixed members, so that no two tuples share a text. */
export function requestId({ repositoryId, environment, service, commit, digest, runId, round }: DeployRequest): string {
  const members = [repositoryId, environment, service, commit, digest, runId, String(round)];
  return createHash("sha256")
    .update(members.map((member) => `${Buffer.byteLength(member)}:${member}`).join(""))
    .digest("hex");
}

/** Reads the nonce of a request, its first 16 hex digits: what an approver types. */
export function nonceOf(id: string): string {
  return id.slice(0, 16);
}

/** Derives the idempotency key of one remote write: stable over re-runs of the request's run, new for every other request. */
export function idempotencyKey(request: string, action: string, target: string): string {
  return createHash("sha256")
    .update([request, action, target].map((part) => `${Buffer.byteLength(part)}:${part}`).join(""))
    .digest("hex");
}
