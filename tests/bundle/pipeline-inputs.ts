import { COMMIT, DIGESTS } from "./ecs-world.ts";

/** What the pipeline gives every step of the run that brings Shop's v1.5.0 to production. */
export const RUN = {
  service: "shop",
  environment: "production",
  "targets-commit": COMMIT,
  commit: COMMIT,
  version: "v1.5.0",
  request: "d".repeat(64),
};
/** What it gives deploy-ecs. */
export const DEPLOY = { ...RUN, digest: DIGESTS.good, strict: "true", hold: "true" };
