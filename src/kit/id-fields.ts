import { matching } from "./fields.ts";

/** Reads a full commit; empty stays empty. */
export const fullCommit = matching(/^[0-9a-f]{40}$/, "a full commit of 40 hex digits");

/** Reads the digest of an image; empty stays empty. */
export const imageDigest = matching(/^sha256:[0-9a-f]{64}$/, "an image digest, sha256: and 64 hexadecimal digits");

/** Reads the id of a request, as freeze-gate gives it; empty stays empty. */
export const requestIdText = matching(/^[0-9a-f]{64}$/, "a request id of 64 hex digits");

/** Reads the id of an ECS service deployment, or of CodeDeploy's where that deploys the service; empty stays empty. */
export const serviceDeploymentId = matching(
  /^(ecs-svc\/\d+|d-[A-Z0-9]+)$/,
  "a service deployment such as ecs-svc/1234567890, or CodeDeploy's such as d-ABCDEF123",
);
