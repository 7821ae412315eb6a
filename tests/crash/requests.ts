import { COMMIT, DIGESTS } from "../bundle/ecs-world.ts";

const OF_THE_REQUEST = {
  service: "shop",
  environment: "production",
  "targets-commit": COMMIT,
  commit: COMMIT,
  version: "v1.5.0",
  request: "d".repeat(64),
};

/** What the pipeline gives deploy-ecs. */
export const PIPELINE = { ...OF_THE_REQUEST, digest: DIGESTS.good, strict: "true", hold: "true" };
/** What it gives deploy-ecs to finish. */
export const FINISH = { ...OF_THE_REQUEST, strict: "true", mode: "finish" };
/** What it gives rollback, beside the words of its steps. */
export const ROLLBACK = OF_THE_REQUEST;
/** A person's order to go back to the previous release. */
export const ORDER = {
  service: "shop",
  environment: "production",
  by: "dana",
  reason: "Checkout is slow",
  "targets-commit": "default-branch",
  to: "previous",
  force: "true",
};
