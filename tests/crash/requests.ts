import { DEPLOY, RUN } from "../bundle/pipeline-inputs.ts";

/** What the pipeline gives deploy-ecs. */
export const PIPELINE = DEPLOY;
/** What it gives deploy-ecs to finish. */
export const FINISH = { ...RUN, strict: "true", mode: "finish" };
/** What it gives rollback, beside the words of its steps. */
export const ROLLBACK = RUN;
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
